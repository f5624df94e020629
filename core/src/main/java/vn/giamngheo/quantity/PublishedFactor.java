package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A multiplier as a document prints it: {@code gấp 1,5 lần}. The decimals are part of it: {@code 1.50} is not equal to
 * {@code 1.5}.
 *
 * <p>Ordered by number, then by decimals.
 *
 * @param value above 0; its scale, from 0 to 20, is the number of printed decimals
 */
public record PublishedFactor(BigDecimal value) implements Comparable<PublishedFactor> {

    private static final Phrase UNIT = new Phrase(" lần", " times");

    /**
     * A printed multiplier.
     *
     * @param value the number, with the printed decimals
     * @throws IllegalArgumentException if the value is not above 0 or its scale not from 0 to 20
     */
    public PublishedFactor {
        Decimals.bounded(value, "factor");
        if (value.signum() <= 0 || value.scale() < 0 || value.scale() > Decimals.MAX_DECIMALS) {
            throw new RefusedException(
                    "số lần phải lớn hơn 0 và có từ 0 đến " + Decimals.MAX_DECIMALS + " chữ số thập phân, không phải "
                            + Decimals.vietnamese(value),
                    "factor must be above 0 and have a scale from 0 to " + Decimals.MAX_DECIMALS + " but was " + value);
        }
    }

    /**
     * A multiplier from plain digits, zeros at the end included.
     *
     * @param value such as {@code 1.5}, with a decimal dot and without sign, groups and exponent
     * @return the multiplier
     * @throws IllegalArgumentException if it is no such number, not above 0 or has more than 20 decimals
     */
    public static PublishedFactor of(String value) {
        return new PublishedFactor(Decimals.plain(value, "factor"));
    }

    /**
     * How many decimals are printed.
     *
     * @return from 0 to 20
     */
    public int decimals() {
        return value.scale();
    }

    /**
     * The multiplier as it is printed: {@code 1,5 lần}, {@code 1.5 times}.
     *
     * @param language the language, which decides the notation
     * @return number and unit
     */
    public String in(Language language) {
        String unit = UNIT.in(language);
        return language.notation().format(value) + unit;
    }

    @Override
    public int compareTo(PublishedFactor other) {
        return Comparator.comparing(PublishedFactor::value)
                .thenComparingInt(PublishedFactor::decimals)
                .compare(this, other);
    }

    /** The number in plain digits, zeros at the end included: {@code 1.50}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

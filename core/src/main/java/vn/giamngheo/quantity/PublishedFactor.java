package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * By what a figure is to be multiplied, as a document prints it: {@code 1,5} of "gấp 1,5 lần". The decimals are part of
 * it: {@code 1.50} is not equal to {@code 1.5}.
 *
 * <p>A printed factor was rounded half up, so {@code 1.5} stands for [1.45, 1.55). A factor below 1 is a fall: 0.5 is
 * half of what there was.
 *
 * <p>Ordered by number, then by decimals.
 *
 * @param value above 0 and at most 1,000,000, which is included; its scale, from 0 to 20, is the number of printed
 *     decimals
 */
public record PublishedFactor(BigDecimal value) implements Comparable<PublishedFactor> {

    private static final Phrase UNIT = new Phrase(" lần", " times");

    /** More than any document multiplies by, and few enough digits to write with 20 decimals. */
    private static final int MAX = 1_000_000;

    /**
     * A printed factor.
     *
     * @param value the number, with the printed decimals
     * @throws IllegalArgumentException if the value is not above 0 or above 1,000,000, or its scale not from 0 to 20
     */
    public PublishedFactor {
        Rounded.checked(value, 0, MAX, "factor");
        if (value.signum() == 0) {
            throw new RefusedException("số lần phải lớn hơn 0", "factor must be above 0 but was " + value);
        }
    }

    /**
     * A factor from plain digits, zeros at the end included.
     *
     * @param value such as {@code 1.50}, with a decimal dot and without sign, groups and exponent
     * @return the factor
     * @throws IllegalArgumentException if it is no such number, not above 0, above 1,000,000 or has more than 20
     *     decimals
     */
    public static PublishedFactor of(String value) {
        return new PublishedFactor(Decimals.plain(value, "factor"));
    }

    /** Whether a number that was read, and so has a scale of 0 or more, can be a factor. */
    static boolean accepts(BigDecimal number) {
        return number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(MAX)) <= 0
                && number.scale() <= Decimals.MAX_DECIMALS;
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
     * The printed number as if it were exact.
     *
     * @return the factor
     */
    public Ratio ratio() {
        return Ratio.of(value);
    }

    /**
     * The true factors that print like this. All are above 0, since the least that can be printed is a whole unit of
     * the last decimal.
     *
     * @return from half a unit of the last decimal below to half a unit above, not included
     */
    public DecimalInterval interval() {
        return Rounded.interval(value);
    }

    /**
     * The factor as it is printed: {@code 1,5 lần}, {@code 1.5 times}. Without "gấp", which stands before "khoảng" and
     * "ít nhất".
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

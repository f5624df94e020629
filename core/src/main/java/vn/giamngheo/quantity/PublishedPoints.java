package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * Percentage points as a document prints them. The decimals are part of it: {@code 2.30} is not equal to {@code 2.3}.
 *
 * <p>Printed points were rounded half up, so {@code 2.3} stands for [2.25, 2.35); of negative ones the half goes up
 * too, towards zero, so {@code -2.3} stands for [-2.35, -2.25).
 *
 * <p>Ordered by number, then by decimals.
 *
 * @param value from -100 to 100, both included; its scale, from 0 to 20, is the number of printed decimals
 */
public record PublishedPoints(BigDecimal value) implements Comparable<PublishedPoints> {

    private static final Phrase UNIT = new Phrase(" điểm phần trăm", " percentage points");

    private static final int MAX = 100;

    /**
     * Printed percentage points.
     *
     * @param value the number, with the printed decimals
     * @throws IllegalArgumentException if the value is not from -100 to 100 or its scale not from 0 to 20
     */
    public PublishedPoints {
        Rounded.checked(value, -MAX, MAX, "points");
    }

    /**
     * Points from plain digits, zeros at the end included.
     *
     * @param value such as {@code 2.30}, with a decimal dot and without groups and exponent
     * @return the points
     * @throws IllegalArgumentException if it is no such number, not from -100 to 100 or has more than 20 decimals
     */
    public static PublishedPoints of(String value) {
        return new PublishedPoints(Decimals.plain(value, "points"));
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
     * @return the points
     */
    public PercentagePoints points() {
        return new PercentagePoints(value);
    }

    /**
     * The true differences that print like this.
     *
     * @return from half a unit of the last decimal below to half a unit above, not included
     */
    public DecimalInterval interval() {
        return Rounded.interval(value);
    }

    /**
     * The points as they are printed: {@code 2,3 điểm phần trăm}, {@code 2.3 percentage points}.
     *
     * @param language the language, which decides the notation
     * @return number and unit
     */
    public String in(Language language) {
        String unit = UNIT.in(language);
        return language.notation().format(value) + unit;
    }

    @Override
    public int compareTo(PublishedPoints other) {
        return Comparator.comparing(PublishedPoints::value)
                .thenComparingInt(PublishedPoints::decimals)
                .compare(this, other);
    }

    /** The number in plain digits, zeros at the end included: {@code 2.30}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

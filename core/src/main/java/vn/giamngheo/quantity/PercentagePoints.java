package vn.giamngheo.quantity;

import java.math.BigDecimal;

/**
 * The difference of two percentages, as an exact number. Equal by number. Never a relative change: from 9.2 % to 6.9 %
 * are 2.3 points, though it is a quarter of 9.2.
 *
 * @param value from -100 to 100, both included, without trailing zeros, at most 20 decimals
 */
public record PercentagePoints(BigDecimal value) implements Comparable<PercentagePoints> {

    private static final int MAX = 100;

    /**
     * A number of percentage points.
     *
     * @param value the number
     * @throws IllegalArgumentException if the value is not from -100 to 100 or has more than 20 decimals
     */
    public PercentagePoints {
        value = Decimals.canonical(Decimals.within(value, -MAX, MAX, "percentage points"), "percentage points");
    }

    /**
     * A number of percentage points.
     *
     * @param value from -100 to 100
     * @return the points
     * @throws IllegalArgumentException if the value is not from -100 to 100 or has more than 20 decimals
     */
    public static PercentagePoints of(BigDecimal value) {
        return new PercentagePoints(value);
    }

    /**
     * Percentage points from plain digits.
     *
     * @param value such as {@code 2.3} or {@code -2.3}, with a decimal dot and without groups and exponent
     * @return the points
     * @throws IllegalArgumentException if it is no such number, not from -100 to 100 or has more than 20 decimals
     */
    public static PercentagePoints of(String value) {
        return of(Decimals.plain(value, "percentage points"));
    }

    @Override
    public int compareTo(PercentagePoints other) {
        return value.compareTo(other.value);
    }

    /** The number in plain digits: {@code 2.3}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

package vn.giamngheo.quantity;

import java.math.BigDecimal;

/**
 * A share in per cent, as an exact number: 9.2 stands for 9.2 %. Equal by number: {@code 9.20} equals {@code 9.2}. For
 * a figure as a document prints it see {@link PublishedRate}.
 *
 * <p>The difference of two percentages is in {@link PercentagePoints}, another type: 9.2 % less 2.3 points is 6.9 %,
 * while less 2.3 per cent of itself it would be 8.9884 %. Official texts write "%" for both.
 *
 * @param value from 0 to 100, both included, without trailing zeros, at most 20 decimals
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final int MAX = 100;

    /**
     * A percentage.
     *
     * @param value the number
     * @throws IllegalArgumentException if the value is not from 0 to 100 or has more than 20 decimals
     */
    public Percentage {
        value = Decimals.canonical(Decimals.within(value, 0, MAX, "percentage"), "percentage");
    }

    /**
     * A percentage.
     *
     * @param value from 0 to 100
     * @return the percentage
     * @throws IllegalArgumentException if the value is not from 0 to 100 or has more than 20 decimals
     */
    public static Percentage of(BigDecimal value) {
        return new Percentage(value);
    }

    /**
     * A percentage from plain digits.
     *
     * @param value such as {@code 9.2}, with a decimal dot and without sign, groups and exponent
     * @return the percentage
     * @throws IllegalArgumentException if it is no such number, not from 0 to 100 or has more than 20 decimals
     */
    public static Percentage of(String value) {
        return of(Decimals.plain(value, "percentage"));
    }

    /**
     * How far this is above another.
     *
     * @param other the other percentage
     * @return the difference in percentage points, negative if this is below
     */
    public PercentagePoints minus(Percentage other) {
        return new PercentagePoints(value.subtract(other.value));
    }

    /**
     * This percentage lowered.
     *
     * @param points by how much
     * @return the lower percentage
     * @throws IllegalArgumentException if the result is not from 0 to 100
     */
    public Percentage minus(PercentagePoints points) {
        return new Percentage(value.subtract(points.value()));
    }

    /**
     * This percentage raised.
     *
     * @param points by how much
     * @return the higher percentage
     * @throws IllegalArgumentException if the result is not from 0 to 100
     */
    public Percentage plus(PercentagePoints points) {
        return new Percentage(value.add(points.value()));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** The number in plain digits: {@code 9.2}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

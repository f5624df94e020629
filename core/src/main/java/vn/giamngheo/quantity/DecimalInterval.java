package vn.giamngheo.quantity;

import java.math.BigDecimal;

/**
 * The numbers from one to another, the low end included and the high end not: what a figure rounded half up stands
 * for. Never empty. The ends are equal by number.
 *
 * @param low the least number
 * @param high the first number above, greater than {@code low}
 */
public record DecimalInterval(BigDecimal low, BigDecimal high) {

    /**
     * An interval.
     *
     * @param low the least number
     * @param high the first number above
     * @throws IllegalArgumentException if {@code low} is not less than {@code high}, or either has more than 100
     *     decimals
     */
    public DecimalInterval {
        low = Decimals.canonical(low, "low");
        high = Decimals.canonical(high, "high");
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("low must be less than high but was " + low + " with high " + high);
        }
    }

    /**
     * Whether a number lies in the interval.
     *
     * @param number the number
     * @return true from {@code low} on and below {@code high}
     */
    public boolean contains(BigDecimal number) {
        return number.compareTo(low) >= 0 && number.compareTo(high) < 0;
    }

    /**
     * Whether a number lies in both intervals.
     *
     * @param other the other interval
     * @return false if one ends where the other begins, or before
     */
    public boolean intersects(DecimalInterval other) {
        return low.compareTo(other.high) < 0 && other.low.compareTo(high) < 0;
    }

    /**
     * Where the sum of a number of this and a number of the other interval lies.
     *
     * @param other the other interval
     * @return the sums, as wide as both together
     */
    public DecimalInterval plus(DecimalInterval other) {
        return new DecimalInterval(low.add(other.low), high.add(other.high));
    }

    /**
     * Where the difference of a number of this and a number of the other interval lies. The least of these numbers is
     * itself not reached, since the high end of {@code other} is not; it counts as included like any low end.
     *
     * @param other what is taken away
     * @return the differences, as wide as both together
     */
    public DecimalInterval minus(DecimalInterval other) {
        return new DecimalInterval(low.subtract(other.high), high.subtract(other.low));
    }

    /** Both ends, with the brackets of a half-open interval: {@code [8.485, 8.495)}. */
    @Override
    public String toString() {
        return "[" + low.toPlainString() + ", " + high.toPlainString() + ")";
    }
}

package vn.giamngheo.target;

import java.math.BigInteger;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/**
 * One end of a figure. Ordered by value alone.
 *
 * @param value the number as it stands there, as if it were exact
 * @param strict whether the figure itself stops short of it, as in "trên 9%"
 * @param print the true numbers that would stand there like this
 * @param decimals how many decimals are printed, or were in the figures it comes from
 */
record End(Ratio value, boolean strict, Span print, int decimals) implements Comparable<End> {

    /** The most decimals of a printed rate. */
    private static final int MAX_DECIMALS = 20;

    End with(boolean nowStrict, Span nowPrint) {
        return new End(value, nowStrict, nowPrint, decimals);
    }

    /** How many decimals it takes to write the value exactly, not fewer than were printed; empty if too many. */
    Optional<Integer> exactDecimals() {
        BigInteger power = BigInteger.TEN.pow(decimals);
        for (int needed = decimals; needed <= MAX_DECIMALS; needed++, power = power.multiply(BigInteger.TEN)) {
            if (power.mod(value.denominator()).signum() == 0) {
                return Optional.of(needed);
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(End other) {
        return value.compareTo(other.value);
    }
}

package vn.giamngheo.observation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.Stated;

/**
 * What a stated number, or a sum of such, cannot be outside of. By how much "about" may miss, nobody says, so that it
 * bounds nothing.
 *
 * @param low the least
 * @param high the greatest; empty if there is none
 */
record SumBounds(BigInteger low, Optional<BigInteger> high) {

    static SumBounds of(Stated<Long> stated) {
        if (stated.approximate()) {
            return new SumBounds(BigInteger.ZERO, Optional.empty());
        }
        Optional<BigInteger> high = stated.high()
                .map(BigInteger::valueOf)
                .map(bound -> stated instanceof Stated.LessThan ? bound.subtract(BigInteger.ONE) : bound);
        BigInteger low = stated.low()
                .map(BigInteger::valueOf)
                .map(bound -> stated instanceof Stated.MoreThan ? bound.add(BigInteger.ONE) : bound)
                .orElse(BigInteger.ZERO);
        // A bound below 0 can be written, though nothing is counted so.
        return new SumBounds(high.map(low::min).orElse(low), high);
    }

    static SumBounds sum(List<Stated<Long>> parts) {
        return parts.stream()
                .map(SumBounds::of)
                .reduce(new SumBounds(BigInteger.ZERO, Optional.of(BigInteger.ZERO)), SumBounds::plus);
    }

    private SumBounds plus(SumBounds other) {
        return new SumBounds(low.add(other.low), high.flatMap(mine -> other.high.map(mine::add)));
    }

    /** Whether this is surely above the other. */
    boolean above(SumBounds other) {
        return other.high.filter(bound -> low.compareTo(bound) > 0).isPresent();
    }

    /** Whether this is surely not above the other. */
    boolean notAbove(SumBounds other) {
        return high.filter(bound -> bound.compareTo(other.low) <= 0).isPresent();
    }
}

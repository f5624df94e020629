package vn.giamngheo.internal;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Optional;

/** Adds whole numbers without depending on their order: nothing overflows on the way, only at the end. */
public final class WholeSum {

    private WholeSum() {}

    /**
     * The sum, zero of no parts.
     *
     * @param parts the numbers
     * @return the sum; empty if it is beyond the range of a {@code long}
     */
    public static Optional<Long> of(Collection<Long> parts) {
        long small = 0;
        for (long part : parts) {
            long more = small + part;
            if (((small ^ more) & (part ^ more)) < 0) {
                return ofGreat(parts);
            }
            small = more;
        }
        return Optional.of(small);
    }

    /** Where it was too much on the way, it need not be too much at the end. */
    private static Optional<Long> ofGreat(Collection<Long> parts) {
        BigInteger sum = parts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return sum.bitLength() < Long.SIZE ? Optional.of(sum.longValue()) : Optional.empty();
    }
}

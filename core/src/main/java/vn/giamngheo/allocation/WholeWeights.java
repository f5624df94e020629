package vn.giamngheo.allocation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The weights of units as whole numbers in the same proportions. */
final class WholeWeights {

    /** So that a quota can still be written; and many odd denominators are not multiplied without end. */
    private static final int MAX_BITS = 256;

    private WholeWeights() {}

    /** In the order of the units; empty if they are too large. */
    static Optional<List<BigInteger>> of(List<AllocationUnit> units) {
        BigInteger common = BigInteger.ONE;
        for (AllocationUnit unit : units) {
            BigInteger denominator = unit.weight().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
            if (common.bitLength() > MAX_BITS) {
                return Optional.empty();
            }
        }
        BigInteger denominator = common;
        List<BigInteger> weights = units.stream()
                .map(AllocationUnit::weight)
                .map(weight -> weight.numerator().multiply(denominator.divide(weight.denominator())))
                .toList();
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return Optional.of(weights).filter(all -> sum.bitLength() <= MAX_BITS);
    }
}

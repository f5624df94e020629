package vn.giamngheo.survey;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import vn.giamngheo.quantity.Ratio;

/**
 * What was summed up of each unit of a design, as whole numbers of one fraction.
 *
 * @param parts of each unit, in the order of the design
 * @param whole how many parts make one
 */
record Totals(List<BigInteger> parts, BigInteger whole) {

    /** The sums of each unit. */
    static Totals of(List<Ratio> sums) {
        BigInteger whole = sums.stream().map(Ratio::denominator).reduce(BigInteger.ONE, Totals::commonMultiple);
        return new Totals(
                sums.stream()
                        .map(sum -> sum.numerator().multiply(whole.divide(sum.denominator())))
                        .toList(),
                whole);
    }

    private static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** All units together, in parts. */
    BigInteger sum() {
        return parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The units that have any. */
    BitSet present() {
        BitSet present = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            present.set(i, parts.get(i).signum() != 0);
        }
        return present;
    }
}

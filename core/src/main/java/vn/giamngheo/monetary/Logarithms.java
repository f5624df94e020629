package vn.giamngheo.monetary;

import java.math.BigInteger;

/**
 * Natural logarithms of whole numbers as whole numbers of 2<sup>−120</sup>: the same for the same number always, so that
 * sums of them do not depend on their order. Each is less than 2<sup>−120</sup> too small or too great.
 */
final class Logarithms {

    /** The fractional bits of a logarithm. */
    static final int BITS = 120;

    /** Computed with more, so that what is rounded on the way does not matter. */
    private static final int GUARD = 24;

    private static final int WORKING = BITS + GUARD;

    /** A number is divided by the middle of one of 64 parts of its binary order; what remains is within 1/128 of 1. */
    private static final int PART_BITS = 6;

    private static final int PARTS = 1 << PART_BITS;

    private static final int REMEMBERED = 1 << 12;

    /** Of {@link #REMEMBERED} numbers, each at the place of its hash; 0 is none. */
    private final long[] numbers = new long[REMEMBERED];

    /** The logarithms of these, each in an upper and a lower half. */
    private final long[][] remembered = new long[REMEMBERED][];

    private final BigInteger ofTwo;
    private final BigInteger[] ofMiddles = new BigInteger[PARTS];

    Logarithms() {
        ofTwo = twiceInverseTangent(BigInteger.ONE, BigInteger.valueOf(3));
        for (int i = 0; i < PARTS; i++) {
            long middle = middle(i);
            ofMiddles[i] =
                    twiceInverseTangent(BigInteger.valueOf(middle - 2 * PARTS), BigInteger.valueOf(middle + 2 * PARTS));
        }
    }

    /** The middle of a part in parts of 128, from 129 to 255. */
    private static long middle(int part) {
        return 2L * PARTS + 2L * part + 1;
    }

    /**
     * The logarithm of a number, in an upper and a lower half.
     *
     * @param number from 1 to 2<sup>54</sup>
     */
    long[] of(long number) {
        int place = (int) ((number * 0x9E37_79B9_7F4A_7C15L) >>> (Long.SIZE - 12));
        if (numbers[place] != number) {
            BigInteger logarithm = exactly(number);
            remembered[place] = new long[] {logarithm.shiftRight(Long.SIZE).longValue(), logarithm.longValue()};
            numbers[place] = number;
        }
        return remembered[place];
    }

    /** The same as one number. */
    BigInteger exactly(long number) {
        int order = Long.SIZE - 1 - Long.numberOfLeadingZeros(number);
        int part = (int) ((number << (Long.SIZE - 1 - order)) >>> (Long.SIZE - 1 - PART_BITS)) & (PARTS - 1);
        BigInteger scaled = BigInteger.valueOf(number).shiftLeft(PART_BITS + 1);
        BigInteger middle = BigInteger.valueOf(middle(part)).shiftLeft(order);
        return twiceInverseTangent(scaled.subtract(middle), scaled.add(middle))
                .add(ofMiddles[part])
                .add(ofTwo.multiply(BigInteger.valueOf(order)))
                .shiftRight(GUARD);
    }

    /** The logarithm of (1 + s) / (1 − s): 2 (s + s³/3 + s⁵/5 + …), with s from above −1/2 to below 1/2. */
    private static BigInteger twiceInverseTangent(BigInteger numerator, BigInteger denominator) {
        BigInteger power = numerator.shiftLeft(WORKING + 1).divide(denominator);
        BigInteger square = power.multiply(power).shiftRight(WORKING + 2);
        BigInteger sum = power;
        for (int k = 3; power.signum() != 0; k += 2) {
            // Towards zero: an arithmetic shift of a negative power would end at −1 and never at 0.
            power = power.signum() < 0
                    ? power.negate().multiply(square).shiftRight(WORKING).negate()
                    : power.multiply(square).shiftRight(WORKING);
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
        }
        return sum;
    }
}

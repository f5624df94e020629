package vn.giamngheo.monetary;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * A sum of products of 192 bits, not negative. Weights are below 2<sup>63</sup> together and what they multiply is below
 * 2<sup>127</sup>, so it never overflows.
 */
final class WideSum {

    private long high;
    private long middle;
    private long low;

    /** Adds a weight times a number of 128 bits; neither is negative. */
    void add(long weight, long numberHigh, long numberLow) {
        long carried = unsignedHigh(weight, numberLow);
        long more = weight * numberHigh;
        long sum = more + carried;
        high += Math.multiplyHigh(weight, numberHigh) + (Long.compareUnsigned(sum, more) < 0 ? 1 : 0);
        addMiddle(sum);
        addLow(weight * numberLow);
    }

    /** Adds a weight times a number; neither is negative. */
    void add(long weight, long number) {
        addMiddle(Math.multiplyHigh(weight, number));
        addLow(weight * number);
    }

    /** Adds a weight times the square of a number; neither is negative. */
    void addSquare(long weight, long number) {
        add(weight, Math.multiplyHigh(number, number), number * number);
    }

    void add(WideSum other) {
        high += other.high;
        addMiddle(other.middle);
        addLow(other.low);
    }

    private void addMiddle(long more) {
        middle += more;
        if (Long.compareUnsigned(middle, more) < 0) {
            high++;
        }
    }

    private void addLow(long more) {
        low += more;
        if (Long.compareUnsigned(low, more) < 0) {
            addMiddle(1);
        }
    }

    /** The upper half of a product; the first is not negative, the second has no sign. */
    private static long unsignedHigh(long one, long other) {
        return Math.multiplyHigh(one, other) + ((other >> (Long.SIZE - 1)) & one);
    }

    BigInteger toBigInteger() {
        return new BigInteger(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(high)
                .putLong(middle)
                .putLong(low)
                .array());
    }
}

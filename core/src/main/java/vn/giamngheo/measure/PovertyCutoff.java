package vn.giamngheo.measure;

import java.math.BigInteger;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * The poverty cut-off k: who has a deprivation score of at least k is poor. At least, not above: 3 of 12 are poor at
 * k = 1/4.
 *
 * @param k the cut-off, above 0 and at most 1
 */
public record PovertyCutoff(Ratio k) implements Comparable<PovertyCutoff> {

    /**
     * Checks the cut-off.
     *
     * @param k above 0 and at most 1
     * @throws RefusedException if it is not
     */
    public PovertyCutoff {
        if (k.signum() <= 0 || k.compareTo(Ratio.ONE) > 0) {
            throw new RefusedException(
                    "ngưỡng nghèo k phải lớn hơn 0 và không quá 1, không phải " + k,
                    "the poverty cut-off k must be above 0 and at most 1 but was " + k);
        }
    }

    /**
     * {@return a cut-off}
     *
     * @param numerator the numerator of k
     * @param denominator the denominator of k
     * @throws RefusedException if k is not above 0 and at most 1
     */
    public static PovertyCutoff of(long numerator, long denominator) {
        return new PovertyCutoff(Ratio.of(numerator, denominator));
    }

    /** The least score, in parts of a whole, that is poor. */
    long leastParts(long whole) {
        BigInteger least = k.times(whole).ceiling();
        return least.longValueExact();
    }

    @Override
    public int compareTo(PovertyCutoff other) {
        return k.compareTo(other.k);
    }

    /** The cut-off as a fraction. */
    @Override
    public String toString() {
        return k.toString();
    }
}

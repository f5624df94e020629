package vn.giamngheo.survey;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;

/**
 * The units of one stratum among those of a design.
 *
 * @param name the stratum
 * @param from where its units begin
 * @param to where they end, exclusive
 * @param notDrawn the share of all units of the stratum that was not drawn; 1 if not told
 */
record Stratum(String name, int from, int to, Ratio notDrawn) {

    /** The stratum, told of how many units its own were drawn. */
    Stratum drawnOf(@Nullable Long inAll) {
        return inAll == null ? this : new Stratum(name, from, to, Ratio.of(inAll - size(), inAll));
    }

    int size() {
        return to - from;
    }

    /** Not so if there is no other unit that could have been drawn. */
    boolean isLonely() {
        return size() == 1 && notDrawn.signum() > 0;
    }

    /** What the stratum adds to the covariance of two sums over all units, from what each unit adds to them. */
    Ratio covariance(List<BigInteger> one, List<BigInteger> other, LonelyUnits lonely) {
        if (notDrawn.signum() == 0) {
            return Ratio.ZERO;
        }
        return size() == 1 ? ofLonely(one, other, lonely) : ofMany(one, other).times(notDrawn);
    }

    private Ratio ofLonely(List<BigInteger> one, List<BigInteger> other, LonelyUnits lonely) {
        return lonely == LonelyUnits.ADJUSTED
                ? Ratio.of(one.get(from).multiply(other.get(from)), BigInteger.ONE)
                        .times(notDrawn)
                : Ratio.ZERO;
    }

    /** n / (n - 1) times the sum of the products of deviations, as (n × sum of products - product of sums) / (n - 1). */
    private Ratio ofMany(List<BigInteger> one, List<BigInteger> other) {
        BigInteger products = BigInteger.ZERO;
        BigInteger ones = BigInteger.ZERO;
        BigInteger others = BigInteger.ZERO;
        for (int i = from; i < to; i++) {
            products = products.add(one.get(i).multiply(other.get(i)));
            ones = ones.add(one.get(i));
            others = others.add(other.get(i));
        }
        BigInteger size = BigInteger.valueOf(size());
        return Ratio.of(products.multiply(size).subtract(ones.multiply(others)), size.subtract(BigInteger.ONE));
    }
}

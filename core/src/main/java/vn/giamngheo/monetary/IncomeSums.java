package vn.giamngheo.monetary;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/**
 * Sums over the poorest part of a distribution. The rank of an income is the weight below it and the weight up to it
 * together: 2 i − 1 for the i-th of those who count once.
 *
 * @param population the sum of weights
 * @param incomes the sum of weights times incomes
 * @param ranked the sum of weights times incomes times ranks
 */
record IncomeSums(long population, Ratio incomes, Ratio ranked) {

    static IncomeSums of(long[] incomes, long[] weights, int size) {
        Map<Integer, BigInteger> sums = new HashMap<>();
        Map<Integer, BigInteger> ranked = new HashMap<>();
        long below = 0;
        for (int i = 0; i < size; i++) {
            int parts = PackedIncome.parts(incomes[i]);
            long upTo = below + weights[i];
            BigInteger product =
                    BigInteger.valueOf(weights[i]).multiply(BigInteger.valueOf(PackedIncome.dong(incomes[i])));
            BigInteger rank = BigInteger.valueOf(below).add(BigInteger.valueOf(upTo));
            sums.merge(parts, product, BigInteger::add);
            ranked.merge(parts, product.multiply(rank), BigInteger::add);
            below = upTo;
        }
        return new IncomeSums(below, total(sums), total(ranked));
    }

    private static Ratio total(Map<Integer, BigInteger> sums) {
        Ratio total = Ratio.ZERO;
        for (Map.Entry<Integer, BigInteger> one : sums.entrySet()) {
            total = total.plus(Ratio.of(one.getValue(), BigInteger.valueOf(one.getKey())));
        }
        return total;
    }

    /** Empty if there is no income. */
    Optional<Ratio> gini() {
        return incomes.signum() == 0
                ? Optional.empty()
                : Optional.of(ranked.dividedBy(incomes.times(population)).minus(Ratio.ONE));
    }
}

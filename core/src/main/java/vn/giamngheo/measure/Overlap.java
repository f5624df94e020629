package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population is deprived in one of two indicators, in both or in neither, and what that says of whether one of
 * them is redundant (Alkire et al. 2015, chapter 7).
 *
 * @param first the one indicator
 * @param second the other indicator
 * @param both deprived in both: a whole number of the last decimal of the unit, as the next three; none is negative
 * @param onlyFirst deprived in the first alone
 * @param onlySecond deprived in the second alone
 * @param neither deprived in neither
 */
public record Overlap(
        DeprivationIndicator first,
        DeprivationIndicator second,
        long both,
        long onlyFirst,
        long onlySecond,
        long neither) {

    /**
     * Checks the counts.
     *
     * @param first the one indicator
     * @param second the other indicator
     * @param both deprived in both, not negative
     * @param onlyFirst deprived in the first alone, not negative
     * @param onlySecond deprived in the second alone, not negative
     * @param neither deprived in neither, not negative
     * @throws IllegalArgumentException if a count is negative
     */
    public Overlap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        if (Math.min(Math.min(both, onlyFirst), Math.min(onlySecond, neither)) < 0) {
            throw new IllegalArgumentException("counts must not be negative");
        }
    }

    /**
     * {@return every pair of indicators, each once, over all deprivations, those of the poor and of others (uncensored)}
     *
     * @param table how much of the population has each pattern
     * @param indicators the indicators, each one of the table
     * @param policy what is made of unknown indicators; one unknown of these leaves somebody out under
     *     {@link MissingPolicy#LIST_WISE}
     * @throws RefusedException if an indicator is none of the table, one is unknown and may not be, or the policy is
     *     {@link MissingPolicy#REWEIGHTED}, which says nothing of pairs
     */
    public static List<Overlap> uncensored(
            PatternTable<?> table, List<DeprivationIndicator> indicators, MissingPolicy policy) {
        return new Count(table, indicators, policy).pairs(deprived -> true);
    }

    /**
     * {@return every pair of indicators, each once, over the deprivations of the poor alone (censored); whoever is not poor
     * counts as deprived in neither}
     *
     * @param table how much of the population has each pattern
     * @param setting weights, each of an indicator of the table, cut-off, and what is made of unknown indicators
     * @throws RefusedException as {@link #uncensored}
     */
    public static List<Overlap> censored(PatternTable<?> table, MeasureSetting setting) {
        IndicatorWeights weights = setting.weights();
        long least = setting.cutoff().leastParts(weights.whole());
        Scoring scoring = Scoring.of(weights.indicators(), weights);
        return new Count(table, weights.indicators(), setting.policy())
                .pairs(deprived -> scoring.score(deprived) >= least);
    }

    /** Pairs of some indicators of a table. */
    private static final class Count {

        private final PatternTable<?> table;
        private final MissingPolicy policy;
        private final long all;

        Count(PatternTable<?> table, List<DeprivationIndicator> indicators, MissingPolicy policy) {
            this.table = table.only(indicators);
            this.policy = policy;
            this.all = PatternTable.fullMask(indicators.size());
            if (policy == MissingPolicy.REWEIGHTED) {
                throw new RefusedException(
                        "không so từng cặp chỉ số được khi phân bổ lại quyền số của thông tin thiếu",
                        "pairs of indicators cannot be compared where known indicators are reweighted");
            }
        }

        List<Overlap> pairs(LongPredicate counted) {
            int size = table.indicators().size();
            long[][] together = new long[size][size];
            long population = 0;
            for (PatternCell cell : table.patterns()) {
                if (isMeasured(cell)) {
                    population = Math.addExact(population, cell.weight());
                    long deprived = deprived(cell);
                    add(together, counted.test(deprived) ? deprived : 0, cell.weight());
                }
            }
            List<Overlap> overlaps = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    long both = together[i][j];
                    long first = together[i][i] - both;
                    long second = together[j][j] - both;
                    overlaps.add(new Overlap(
                            table.indicators().get(i),
                            table.indicators().get(j),
                            both,
                            first,
                            second,
                            population - both - first - second));
                }
            }
            return List.copyOf(overlaps);
        }

        private static void add(long[][] together, long deprived, long weight) {
            for (long rest = deprived; rest != 0; rest &= rest - 1) {
                int i = Long.numberOfTrailingZeros(rest);
                for (long others = rest; others != 0; others &= others - 1) {
                    together[i][Long.numberOfTrailingZeros(others)] += weight;
                }
            }
        }

        private boolean isMeasured(PatternCell cell) {
            boolean complete = cell.known() == all;
            if (!complete && policy == MissingPolicy.COMPLETE) {
                throw new RefusedException(
                        "có hộ thiếu thông tin về chỉ số; hãy chọn cách xử lý thông tin thiếu",
                        "an indicator is unknown of somebody; state what is to be made of it");
            }
            return complete || policy != MissingPolicy.LIST_WISE;
        }

        private long deprived(PatternCell cell) {
            return policy == MissingPolicy.DEPRIVED ? cell.deprived() | (all & ~cell.known()) : cell.deprived();
        }
    }

    /**
     * {@return R0, the share that is deprived in both among those deprived in the rarer one, from 0 to 1; empty if nobody is
     * deprived in one of them}
     */
    public Optional<Ratio> redundancy() {
        BigInteger rarer = sum(both, Math.min(onlyFirst, onlySecond));
        return rarer.signum() == 0 ? Optional.empty() : Optional.of(Ratio.of(BigInteger.valueOf(both), rarer));
    }

    /**
     * {@return the square of Cramér's V (Cramér 1946), exact, from 0 to 1; empty if everybody is deprived in one, or nobody}
     */
    public Optional<Ratio> cramersVSquared() {
        BigInteger margins = sum(both, onlyFirst)
                .multiply(sum(both, onlySecond))
                .multiply(sum(onlyFirst, neither))
                .multiply(sum(onlySecond, neither));
        return margins.signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(determinant().pow(2), margins));
    }

    /**
     * {@return Cramér's V, from 0 to 1; empty if everybody is deprived in one, or nobody}
     *
     * @param decimals how many decimals, rounded half up, from 0 to 100
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 100
     */
    public Optional<BigDecimal> cramersV(int decimals) {
        return cramersVSquared().map(square -> Roots.square(square, decimals));
    }

    /** {@return 1 if who is deprived in one is more often deprived in the other than who is not, -1 if less often, or 0} */
    public int association() {
        return determinant().signum();
    }

    private BigInteger determinant() {
        return BigInteger.valueOf(both)
                .multiply(BigInteger.valueOf(neither))
                .subtract(BigInteger.valueOf(onlyFirst).multiply(BigInteger.valueOf(onlySecond)));
    }

    private static BigInteger sum(long one, long other) {
        return BigInteger.valueOf(one).add(BigInteger.valueOf(other));
    }
}

package vn.giamngheo.monetary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;

/**
 * The measures of monetary poverty of a population: the family of Foster, Greer and Thorbecke (1984) for α = 0, 1 and 2,
 * Watts (1968), and the sum of shortfalls. Each household is measured by its own line: gaps are divided by it before they
 * are added. Exact fractions; a share of nobody is empty, never 0. Those of whom the income or the line is unknown are
 * left out and told, with the bounds in between.
 *
 * @param <U> what is counted
 */
public final class MonetaryPoverty<U extends Unit> {

    /** The most decimals of {@link #watts}: its error is less than 10<sup>−34</sup>. */
    public static final int MAX_DECIMALS = 30;

    private final ShortfallTable<U> table;
    private final long population;
    private final long unknown;
    private final long below;
    private final long on;

    MonetaryPoverty(ShortfallTable<U> table, Map<PovertyLine, LineSums> sums, long population, long unknown) {
        this.table = table;
        this.population = population;
        this.unknown = unknown;
        this.below = sums.values().stream().mapToLong(LineSums::below).sum();
        this.on = sums.values().stream().mapToLong(LineSums::on).sum();
    }

    /** {@return the table it is measured of, which tells all of it} */
    public ShortfallTable<U> table() {
        return table;
    }

    /** {@return what is counted} */
    public U unit() {
        return table.unit();
    }

    /** {@return whom it is of; empty if not told} */
    public Optional<String> group() {
        return table.group();
    }

    /** {@return how much was measured} */
    public BigDecimal population() {
        return amount(population);
    }

    /** {@return how much was left out, because income or line is unknown} */
    public BigDecimal unknown() {
        return amount(unknown);
    }

    /**
     * {@return how much is poor}
     *
     * @param rule whether that includes who has just the line
     */
    public BigDecimal poor(LineRule rule) {
        return amount(poorSum(rule));
    }

    private long poorSum(LineRule rule) {
        return rule == LineRule.AT_MOST ? below + on : below;
    }

    private BigDecimal amount(long sum) {
        return BigDecimal.valueOf(sum, unit().decimals());
    }

    /**
     * {@return FGT0, the headcount ratio: the share that is poor, from 0 to 1; empty of nobody}
     *
     * @param rule whether that includes who has just the line
     */
    public Optional<Ratio> fgt0(LineRule rule) {
        return share(Ratio.of(poorSum(rule)));
    }

    /** {@return FGT1, the poverty gap: the mean of gaps as shares of the line, 0 for others, from 0 to 1; empty of nobody} */
    public Optional<Ratio> fgt1() {
        return share(gapShares());
    }

    /** {@return FGT2, the squared poverty gap, from 0 to 1: the mean of squares of those shares; empty of nobody} */
    public Optional<Ratio> fgt2() {
        return share(squaredShares());
    }

    /**
     * {@return where FGT0 lies, whatever is true of those left out; empty of nobody}
     *
     * @param rule whether who has just the line is poor
     */
    public Optional<RatioRange> fgt0Bounds(LineRule rule) {
        return bounds(Ratio.of(poorSum(rule)));
    }

    /** {@return where FGT1 lies, whatever is true of those left out; empty of nobody} */
    public Optional<RatioRange> fgt1Bounds() {
        return bounds(gapShares());
    }

    /** {@return where FGT2 lies, whatever is true of those left out; empty of nobody} */
    public Optional<RatioRange> fgt2Bounds() {
        return bounds(squaredShares());
    }

    private Optional<Ratio> share(Ratio sum) {
        return population == 0 ? Optional.empty() : Optional.of(sum.dividedBy(Ratio.of(population)));
    }

    private Optional<RatioRange> bounds(Ratio sum) {
        if (population + unknown == 0) {
            return Optional.empty();
        }
        Ratio all = Ratio.of(population + unknown);
        return Optional.of(
                new RatioRange(sum.dividedBy(all), sum.plus(Ratio.of(unknown)).dividedBy(all)));
    }

    private Ratio gapShares() {
        return sumOf((line, parts, gaps) -> Ratio.of(gaps.gaps(), BigInteger.valueOf(line.dong() * parts)));
    }

    private Ratio squaredShares() {
        return sumOf((line, parts, gaps) ->
                Ratio.of(gaps.squares(), BigInteger.valueOf(line.dong() * parts).pow(2)));
    }

    /**
     * {@return the sum of shortfalls: for each that is below, the line less the income per head, times what it counts}
     * Đồng per month, not negative. Of persons it is money, see {@link #moneyToCloseTheGap}; of households it is a sum over
     * households of what one member lacks, which is no amount of money that anybody needs.
     */
    public Ratio shortfall() {
        return sumOf((line, parts, gaps) -> Ratio.of(gaps.gaps(), BigInteger.valueOf((long) line.months() * parts)))
                .dividedBy(scale());
    }

    /**
     * {@return the money that would lift everybody to the line, if each got just what is missing: đồng per month, not
     * negative}
     *
     * @param poverty the poverty of persons: what households lack per head is no amount of money
     */
    public static Ratio moneyToCloseTheGap(MonetaryPoverty<? extends Unit.OfPersons> poverty) {
        return poverty.shortfall();
    }

    private Ratio scale() {
        return Ratio.of(BigInteger.TEN.pow(unit().decimals()), BigInteger.ONE);
    }

    /**
     * {@return Watts: the mean of the natural logarithm of the line divided by the income, 0 for who is not below; rounded
     * half up; empty of nobody} An income of 0 has no such logarithm: it counts in the mean but adds nothing, and
     * {@link #withoutIncome()} tells how much that is.
     *
     * @param decimals how many decimals, from 0 to {@value #MAX_DECIMALS}
     * @throws IllegalArgumentException if {@code decimals} is outside these bounds
     * @throws IllegalStateException if no logarithms were counted; see {@link ShortfallTally#withWatts}
     */
    public Optional<BigDecimal> watts(int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MAX_DECIMALS + " but was " + decimals);
        }
        requireLogarithms();
        Logarithms logarithms = new Logarithms();
        Ratio sum = sumOf((line, parts, gaps) -> Ratio.of(
                logarithms
                        .exactly(line.dong() * parts)
                        .subtract(logarithms.exactly(line.months()))
                        .multiply(BigInteger.valueOf(gaps.withIncome()))
                        .subtract(gaps.logs()),
                BigInteger.ONE.shiftLeft(Logarithms.BITS)));
        return share(sum).map(mean -> mean.round(decimals, RoundingMode.HALF_UP));
    }

    /**
     * {@return how much is below the line without any income, which {@link #watts} leaves out}
     *
     * @throws IllegalStateException if no logarithms were counted; see {@link ShortfallTally#withWatts}
     */
    public BigDecimal withoutIncome() {
        requireLogarithms();
        long without = 0;
        for (LineSums sums : table.sums().values()) {
            for (GapSums gaps : sums.gaps().values()) {
                without += gaps.below() - gaps.withIncome();
            }
        }
        return amount(without);
    }

    private void requireLogarithms() {
        if (!table.hasWatts()) {
            throw new IllegalStateException("counted without Watts: begin with ShortfallTally.withWatts");
        }
    }

    private Ratio sumOf(Term term) {
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<PovertyLine, LineSums> one : table.sums().entrySet()) {
            for (Map.Entry<Integer, GapSums> gaps : one.getValue().gaps().entrySet()) {
                sum = sum.plus(term.of(one.getKey(), gaps.getKey(), gaps.getValue()));
            }
        }
        return sum;
    }

    /** What those of one line and one denominator add to a sum. */
    private interface Term {
        Ratio of(PovertyLine line, int parts, GapSums gaps);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        // All follows from the table.
        return other instanceof MonetaryPoverty<?> that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return ~table.hashCode();
    }

    /** FGT1 and FGT2 as fractions, and FGT0 by both rules. */
    @Override
    public String toString() {
        return "MonetaryPoverty{FGT0 ≤ " + fgt0(LineRule.AT_MOST).orElse(null) + ", FGT0 < "
                + fgt0(LineRule.BELOW).orElse(null) + ", FGT1 = " + fgt1().orElse(null) + ", FGT2 = "
                + fgt2().orElse(null) + "}";
    }
}

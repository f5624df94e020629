package vn.giamngheo.monetary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population has each income per head: all that measures of inequality need, and those of poverty that look
 * at the order of the poor. Exact; distributions of populations that share nobody add up. Memory grows with the number of
 * different incomes, 16 bytes each.
 *
 * @param <U> what is counted
 */
public final class IncomeDistribution<U extends Unit> implements Mergeable<IncomeDistribution<U>> {

    private static final String TAG = "giamngheo:incomes";
    private static final int VERSION = 1;

    private final U unit;
    private final Optional<String> group;
    /** Strictly ascending; see {@link PackedIncome}. */
    private final long[] incomes;
    /** Of each income, above 0. */
    private final long[] weights;

    private final long population;

    private IncomeDistribution(U unit, Optional<String> group, long[] incomes, long[] weights) {
        this.unit = unit;
        this.group = group;
        this.incomes = incomes;
        this.weights = weights;
        long sum = 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
        }
        this.population = sum;
    }

    static <U extends Unit> IncomeDistribution<U> of(U unit, long[] incomes, long[] weights) {
        return new IncomeDistribution<>(unit, Optional.empty(), incomes, weights);
    }

    /**
     * {@return the distribution of given cells; {@link IncomeTally} makes one of households}
     *
     * @param unit what is counted
     * @param cells in any order; several of one income are added up
     * @param <U> what is counted
     * @throws ArithmeticException if all cells together weigh more than a {@code long} holds
     */
    public static <U extends Unit> IncomeDistribution<U> of(U unit, List<IncomeCell> cells) {
        TreeMap<Ratio, Long> sums = new TreeMap<>();
        cells.forEach(cell -> sums.merge(cell.income(), cell.weight(), Math::addExact));
        return of(
                Objects.requireNonNull(unit, "unit"),
                sums.entrySet().stream()
                        .mapToLong(one -> new IncomeCell(one.getKey(), one.getValue()).packed())
                        .toArray(),
                sums.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** {@return how much has each income, the lowest first} */
    public List<IncomeCell> cells() {
        return IntStream.range(0, incomes.length)
                .mapToObj(i -> new IncomeCell(
                        Ratio.of(PackedIncome.dong(incomes[i]), PackedIncome.parts(incomes[i])), weights[i]))
                .toList();
    }

    /** {@return what is counted} */
    public U unit() {
        return unit;
    }

    /** {@return whom it is of, in the words of whoever counted; empty if not told} */
    public Optional<String> group() {
        return group;
    }

    /**
     * {@return the same distribution, told whom it is of}
     *
     * @param name a province, an area, a stratum; not blank
     * @throws RefusedException if the name is blank
     */
    public IncomeDistribution<U> named(String name) {
        if (name.isBlank()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        return new IncomeDistribution<>(unit, Optional.of(name), incomes, weights);
    }

    /** {@return how much is counted} */
    public BigDecimal population() {
        return BigDecimal.valueOf(population, unit.decimals());
    }

    /** {@return the number of different incomes} */
    public int size() {
        return incomes.length;
    }

    /** {@return the mean income, đồng per month; empty of nobody} */
    public Optional<Ratio> mean() {
        return population == 0 ? Optional.empty() : Optional.of(all().incomes().dividedBy(Ratio.of(population)));
    }

    /**
     * {@return the coefficient of Gini, from 0 to below 1: half the mean difference of two incomes divided by the mean
     * income; empty of nobody, and where nobody has an income} 0 if all incomes are equal.
     */
    public Optional<Ratio> gini() {
        return all().gini();
    }

    /**
     * {@return Gini times n/(n − 1), as it is estimated from a simple random sample of n households; empty as
     * {@link #gini()}, and of one household}
     *
     * @param sample households of which each counts once: others have no number n
     */
    public static Optional<Ratio> giniOfSample(IncomeDistribution<Unit.Households> sample) {
        return sample.population < 2
                ? Optional.empty()
                : sample.gini().map(gini -> gini.times(Ratio.of(sample.population, sample.population - 1)));
    }

    /**
     * {@return the index of Sen (1976) in the form that does not change when everybody is counted twice: H · (I + (1 − I) ·
     * G), with the share H that is poor, the mean gap I of the poor as a share of the line, and Gini G among the poor; from
     * 0 to 1, 0 if nobody is poor; empty of nobody}
     *
     * @param line one line for all
     * @param rule whether who has just the line is poor
     */
    public Optional<Ratio> sen(PovertyLine line, LineRule rule) {
        if (population == 0) {
            return Optional.empty();
        }
        IncomeSums poor = poor(line, rule);
        if (poor.population() == 0) {
            return Optional.of(Ratio.ZERO);
        }
        Ratio share = Ratio.of(poor.population(), population);
        Ratio kept = poor.incomes().dividedBy(line.perMonth().times(poor.population()));
        Ratio gini = poor.gini().orElse(Ratio.ZERO);
        return Optional.of(share.times(Ratio.ONE.minus(kept.times(Ratio.ONE.minus(gini)))));
    }

    /**
     * {@return the index of Sen, Shorrocks and Thon: the mean of gaps as shares of the line, each weighted by twice the
     * share of the population that is better off; from 0 to 1; empty of nobody} The same by both rules. As Shorrocks
     * (1995): the sum over i of (2n − 2i + 1) gap<sub>i</sub>, from the poorest, divided by n².
     *
     * @param line one line for all
     */
    public Optional<Ratio> senShorrocksThon(PovertyLine line) {
        if (population == 0) {
            return Optional.empty();
        }
        IncomeSums poor = poor(line, LineRule.BELOW);
        BigInteger all = BigInteger.valueOf(population);
        BigInteger below = BigInteger.valueOf(poor.population());
        // Sum over the poor of w (2 W − ranks) (1 − y / z); their ranks, weighted, make the square of their weight.
        BigInteger ofAll = all.shiftLeft(1).multiply(below).subtract(below.pow(2));
        Ratio kept = poor.incomes()
                .times(Ratio.of(all.shiftLeft(1), BigInteger.ONE))
                .minus(poor.ranked())
                .dividedBy(line.perMonth());
        return Optional.of(Ratio.of(ofAll, BigInteger.ONE).minus(kept).dividedBy(Ratio.of(all.pow(2), BigInteger.ONE)));
    }

    private IncomeSums all() {
        return IncomeSums.of(incomes, weights, incomes.length);
    }

    private IncomeSums poor(PovertyLine line, LineRule rule) {
        int poor = 0;
        while (poor < incomes.length && isPoor(incomes[poor], line, rule)) {
            poor++;
        }
        return IncomeSums.of(incomes, weights, poor);
    }

    private static boolean isPoor(long income, PovertyLine line, LineRule rule) {
        long gap = line.dong() * PackedIncome.parts(income) - PackedIncome.dong(income) * line.months();
        return gap > 0 || (gap == 0 && rule == LineRule.AT_MOST);
    }

    /**
     * {@return this and another; the group is told where both are of one}
     *
     * @throws RefusedException if the other one counts something else
     */
    @Override
    public IncomeDistribution<U> plus(IncomeDistribution<U> other) {
        if (!unit.equals(other.unit)) {
            throw otherUnit(unit, other.unit);
        }
        long[] both = new long[incomes.length + other.incomes.length];
        long[] sums = new long[both.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < incomes.length || j < other.incomes.length) {
            int order = order(other, i, j);
            both[size] = order <= 0 ? incomes[i] : other.incomes[j];
            sums[size] = Math.addExact(order <= 0 ? weights[i] : 0, order >= 0 ? other.weights[j] : 0);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            size++;
        }
        return new IncomeDistribution<>(
                unit,
                group.equals(other.group) ? group : Optional.empty(),
                Arrays.copyOf(both, size),
                Arrays.copyOf(sums, size));
    }

    private int order(IncomeDistribution<U> other, int i, int j) {
        if (i == incomes.length) {
            return 1;
        }
        return j == other.incomes.length ? -1 : PackedIncome.compare(incomes[i], other.incomes[j]);
    }

    static RefusedException otherUnit(Unit one, Unit other) {
        return new RefusedException(
                "không cộng được hai phân phối thu nhập có đơn vị đếm khác nhau: " + one + " và " + other,
                "distributions that count different units do not add up: " + one + " and " + other);
    }

    /**
     * {@return the same distribution, known to count that}
     *
     * @param counted what it counts
     * @param <V> what it counts
     * @throws RefusedException if it counts something else
     */
    public <V extends Unit> IncomeDistribution<V> in(V counted) {
        if (!unit.equals(counted)) {
            throw new RefusedException(
                    "phân phối đếm " + unit + ", không phải " + counted,
                    "the distribution counts " + unit + ", not " + counted);
        }
        return new IncomeDistribution<>(counted, group, incomes, weights);
    }

    /** {@return the distribution in bytes, the same for equal ones; {@link #fromBytes} reads them} */
    public byte[] toBytes() {
        PackedOut out = Packed.begin(TAG, VERSION, unit, group).whole(incomes.length);
        for (int i = 0; i < incomes.length; i++) {
            out.whole(PackedIncome.dong(incomes[i]))
                    .whole(PackedIncome.parts(incomes[i]))
                    .whole(weights[i]);
        }
        return out.toBytes();
    }

    /**
     * {@return the distribution that {@link #toBytes()} wrote}
     *
     * @param bytes what was written
     * @throws RefusedException if the bytes are anything else
     */
    public static IncomeDistribution<?> fromBytes(byte[] bytes) {
        PackedIn in = new PackedIn(bytes, RefusedException::brokenBytes);
        Unit unit = Packed.unit(in, TAG, VERSION);
        Optional<String> group = Packed.group(in);
        // Each income takes three bytes or more.
        int size = in.upTo(bytes.length / 3);
        long[] incomes = new long[size];
        long[] weights = new long[size];
        for (int i = 0; i < size; i++) {
            incomes[i] = PackedIncome.read(in.whole(), in.upTo(Fraction.MOST_PARTS));
            weights[i] = Packed.sum(in);
            Packed.require(weights[i] > 0 && (i == 0 || PackedIncome.compare(incomes[i - 1], incomes[i]) < 0));
        }
        in.end();
        try {
            return new IncomeDistribution<>(unit, group, incomes, weights);
        } catch (ArithmeticException e) {
            throw RefusedException.brokenBytes();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncomeDistribution<?> that
                && unit.equals(that.unit)
                && group.equals(that.group)
                && Arrays.equals(incomes, that.incomes)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, group, Arrays.hashCode(incomes), Arrays.hashCode(weights));
    }

    /** What is counted, of whom and how much. */
    @Override
    public String toString() {
        return "IncomeDistribution{" + group.map(name -> name + ", ").orElse("") + incomes.length
                + " different incomes, " + population() + " " + unit.code() + "}";
    }
}

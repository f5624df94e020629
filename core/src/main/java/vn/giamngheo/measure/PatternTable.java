package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population has each pattern of deprivations: what remains of households, and all that any measure needs,
 * at every cut-off and with all weights. Exact; tables of populations that share nobody add up.
 *
 * @param <U> what is counted
 */
public final class PatternTable<U extends Unit> implements Mergeable<PatternTable<U>> {

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final Optional<String> group;
    private final Cells cells;

    private PatternTable(List<DeprivationIndicator> indicators, U unit, Optional<String> group, Cells cells) {
        this.indicators = indicators;
        this.unit = Objects.requireNonNull(unit, "unit");
        this.group = group;
        this.cells = cells;
    }

    /**
     * {@return a table of given cells; {@link PatternTally} makes one of households}
     *
     * @param indicators from 1 to 64, each once; bit i of a pattern is the i-th
     * @param unit what is counted
     * @param cells in any order; several of one pattern are added up
     * @param <U> what is counted
     * @throws RefusedException if there are no indicators or too many, one repeats, or a cell has bits beyond them
     * @throws ArithmeticException if all cells together weigh more than a {@code long} holds
     */
    public static <U extends Unit> PatternTable<U> of(
            List<DeprivationIndicator> indicators, U unit, List<PatternCell> cells) {
        List<DeprivationIndicator> kept = checked(indicators);
        long full = fullMask(kept.size());
        TreeMap<Pattern, Long> sums = new TreeMap<>();
        for (PatternCell cell : cells) {
            if ((cell.known() & ~full) != 0) {
                throw new RefusedException(
                        "ô có bit vượt quá " + kept.size() + " chỉ số: 0b" + Long.toBinaryString(cell.known()),
                        "a cell has bits beyond " + kept.size() + " indicators: 0b"
                                + Long.toBinaryString(cell.known()));
            }
            sums.merge(cell.pattern(), cell.weight(), Math::addExact);
        }
        return of(kept, unit, sums);
    }

    /** A table of sums that were checked, with indicators that were. */
    static <U extends Unit> PatternTable<U> of(List<DeprivationIndicator> indicators, U unit, Map<Pattern, Long> sums) {
        return of(indicators, unit, Cells.of(fullMask(indicators.size()), new TreeMap<>(sums)));
    }

    /** A table of cells of as many indicators. */
    static <U extends Unit> PatternTable<U> of(List<DeprivationIndicator> indicators, U unit, Cells cells) {
        return new PatternTable<>(indicators, unit, Optional.empty(), cells);
    }

    /** A table of a sum for each pattern, all indicators being known; none negative. That of 0 is at {@code from}. */
    static <U extends Unit> PatternTable<U> ofDense(
            List<DeprivationIndicator> indicators, U unit, long[] sums, int from) {
        return of(indicators, unit, Cells.ofDense(fullMask(indicators.size()), sums, from));
    }

    static List<DeprivationIndicator> checked(List<DeprivationIndicator> indicators) {
        List<DeprivationIndicator> kept = List.copyOf(indicators);
        int most = IndicatorWeights.MAX_SIZE;
        if (kept.isEmpty() || kept.size() > most || new HashSet<>(kept).size() < kept.size()) {
            throw new RefusedException(
                    "phải có từ 1 đến " + most + " chỉ số, không chỉ số nào lặp lại, không phải " + kept,
                    "there must be from 1 to " + most + " indicators, each once, not " + kept);
        }
        return kept;
    }

    static long fullMask(int size) {
        return -1L >>> (Long.SIZE - size);
    }

    /** {@return the indicators; bit i of a pattern is the i-th; unmodifiable} */
    public List<DeprivationIndicator> indicators() {
        return indicators;
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
     * {@return the same table, told whom it is of}
     *
     * @param name a province, an area, a stratum; not blank
     * @throws RefusedException if the name is blank
     */
    public PatternTable<U> named(String name) {
        if (name.isBlank()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        return new PatternTable<>(indicators, unit, Optional.of(name), cells);
    }

    /**
     * {@return the same table, known to be of a unit: of one that was read, whose unit its type does not tell}
     *
     * @param of the unit
     * @param <V> the unit
     * @throws RefusedException if it is of another one
     */
    public <V extends Unit> PatternTable<V> in(V of) {
        if (!unit.equals(of)) {
            throw new RefusedException(
                    "bảng đếm theo đơn vị " + described(unit) + ", không phải " + described(of),
                    "the table counts " + described(unit) + ", not " + described(of));
        }
        return new PatternTable<>(indicators, of, group, cells);
    }

    private static String described(Unit unit) {
        return unit.code() + (unit.decimals() == 0 ? "" : " (" + unit.decimals() + ")");
    }

    /** {@return how much is counted in all, with unknown indicators or without} */
    public BigDecimal population() {
        return BigDecimal.valueOf(cells.total(), unit.decimals());
    }

    /** {@return all patterns that somebody has, in one order, each once; those of which all is known come first} */
    public List<PatternCell> patterns() {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new PatternCell(cells.known(i), cells.deprived(i), cells.weight(i)))
                .toList();
    }

    /** {@return this and another; the group is told where both are of one} */
    @Override
    public PatternTable<U> plus(PatternTable<U> other) {
        if (!unit.equals(other.unit) || !indicators.equals(other.indicators)) {
            throw new RefusedException(
                    "không cộng được hai bảng có đơn vị đếm hoặc danh mục chỉ số khác nhau: " + this + " và " + other,
                    "tables with another unit or other indicators do not add up: " + this + " and " + other);
        }
        return new PatternTable<>(
                indicators, unit, group.equals(other.group) ? group : Optional.empty(), cells.plus(other.cells));
    }

    /**
     * {@return the table of some of the indicators, as if the others had never been asked for}
     *
     * @param some indicators of this table, each once, in the order they are to have
     * @throws RefusedException if one is none of this table or repeats, or there are none
     */
    public PatternTable<U> only(List<DeprivationIndicator> some) {
        List<DeprivationIndicator> kept = checked(some);
        int[] bits = kept.stream().mapToInt(this::bit).toArray();
        TreeMap<Pattern, Long> sums = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Pattern pattern = new Pattern(take(cells.known(i), bits), take(cells.deprived(i), bits));
            sums.merge(pattern, cells.weight(i), Math::addExact);
        }
        return new PatternTable<>(kept, unit, group, Cells.of(fullMask(bits.length), sums));
    }

    private int bit(DeprivationIndicator indicator) {
        int bit = indicators.indexOf(indicator);
        if (bit < 0) {
            throw Scoring.unknown(indicator, indicators);
        }
        return bit;
    }

    private static long take(long pattern, int[] bits) {
        long taken = 0;
        for (int i = 0; i < bits.length; i++) {
            taken |= (pattern >>> bits[i] & 1) << i;
        }
        return taken;
    }

    /**
     * {@return the measures at a cut-off, where nothing is unknown}
     *
     * @param weights what indicators weigh; each one of this table, not necessarily all
     * @param cutoff the cut-off
     * @throws RefusedException if an indicator is none of this table, or one that weighs something is unknown of somebody
     */
    public AlkireFoster<U> measure(IndicatorWeights weights, PovertyCutoff cutoff) {
        return measure(weights, cutoff, MissingPolicy.COMPLETE);
    }

    /**
     * {@return the measures at a cut-off}
     *
     * @param weights what indicators weigh; each one of this table, not necessarily all
     * @param cutoff the cut-off
     * @param policy what is made of unknown indicators
     * @throws RefusedException if an indicator is none of this table, or the policy is {@link MissingPolicy#COMPLETE} and
     *     one that weighs something is unknown of somebody
     */
    public AlkireFoster<U> measure(IndicatorWeights weights, PovertyCutoff cutoff, MissingPolicy policy) {
        return Measurement.at(this, weights, List.of(cutoff), policy).at(cutoff);
    }

    /**
     * {@return the measures at each of some cut-offs, in their order, made in one walk over the patterns}
     *
     * @param weights what indicators weigh; each one of this table, not necessarily all
     * @param cutoffs the cut-offs
     * @param policy what is made of unknown indicators
     * @throws RefusedException as {@link #measure(IndicatorWeights, PovertyCutoff, MissingPolicy)}
     */
    public List<AlkireFoster<U>> atCutoffs(
            IndicatorWeights weights, List<PovertyCutoff> cutoffs, MissingPolicy policy) {
        Measurement<U> measurement = Measurement.at(this, weights, cutoffs, policy);
        return cutoffs.stream().map(measurement::at).toList();
    }

    /**
     * {@return the measures at every cut-off there is, made in one walk over the patterns}
     *
     * @param weights what indicators weigh; each one of this table, not necessarily all
     * @param policy what is made of unknown indicators
     * @throws RefusedException as {@link #measure(IndicatorWeights, PovertyCutoff, MissingPolicy)}
     */
    public EveryCutoff<U> atEveryCutoff(IndicatorWeights weights, MissingPolicy policy) {
        return new EveryCutoff<>(Measurement.atEveryScore(this, weights, policy));
    }

    /**
     * {@return this table in a compact binary form, which {@link #fromBytes(byte[])} reads} Equal tables have the same
     * bytes.
     */
    public byte[] toBytes() {
        return PackedPatterns.write(this);
    }

    /**
     * {@return the table that {@link #toBytes()} wrote; {@link #in(Unit)} tells its type what it counts}
     *
     * @param bytes what it wrote
     * @throws RefusedException if they are anything else
     */
    public static PatternTable<?> fromBytes(byte[] bytes) {
        return PackedPatterns.read(bytes);
    }

    /** The patterns with their sums. */
    Cells cells() {
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatternTable<?> that
                && indicators.equals(that.indicators)
                && unit.equals(that.unit)
                && group.equals(that.group)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators, unit, group, cells);
    }

    /** What is counted, of whom and how much. */
    @Override
    public String toString() {
        return "PatternTable{" + group.map(name -> name + ", ").orElse("") + indicators.size() + " indicators, "
                + population().toPlainString() + " " + unit.code() + "}";
    }
}

package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a population has each pattern of deprivations, and how deep these are: all that the measures M1 and M2 need
 * for every weighting and cut-off. Exact; tables of populations that share nobody add up.
 *
 * @param <U> what is counted
 */
public final class GapTable<U extends Unit> implements Mergeable<GapTable<U>> {

    private static final String TAG = "giamngheo:gaps";
    private static final int VERSION = 1;

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final Optional<String> group;
    /** By pattern; none is of nobody. */
    private final Map<Long, GapCell> cells;

    private final long total;

    private GapTable(List<DeprivationIndicator> indicators, U unit, Optional<String> group, Map<Long, GapCell> cells) {
        this.indicators = indicators;
        this.unit = Objects.requireNonNull(unit, "unit");
        this.group = group;
        this.cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        this.total = cells.values().stream().map(GapCell::weight).reduce(0L, Math::addExact);
    }

    static <U extends Unit> GapTable<U> of(List<DeprivationIndicator> indicators, U unit, Map<Long, GapCell> cells) {
        return new GapTable<>(indicators, unit, Optional.empty(), cells);
    }

    /** {@return the indicators; unmodifiable} */
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
    public GapTable<U> named(String name) {
        if (name.isBlank()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        return new GapTable<>(indicators, unit, Optional.of(name), cells);
    }

    /**
     * {@return the same table, known to be of a unit: of one that was read, whose unit its type does not tell}
     *
     * @param of the unit
     * @param <V> the unit
     * @throws RefusedException if it is of another one
     */
    public <V extends Unit> GapTable<V> in(V of) {
        patterns().in(of);
        return new GapTable<>(indicators, of, group, cells);
    }

    /** {@return this and another; the group is told where both are of one} */
    @Override
    public GapTable<U> plus(GapTable<U> other) {
        if (!unit.equals(other.unit) || !indicators.equals(other.indicators)) {
            throw new RefusedException(
                    "không cộng được hai bảng có đơn vị đếm hoặc danh mục chỉ số khác nhau: " + this + " và " + other,
                    "tables with another unit or other indicators do not add up: " + this + " and " + other);
        }
        Map<Long, GapCell> both = new TreeMap<>(cells);
        other.cells.forEach((pattern, cell) -> both.merge(pattern, cell, GapCell::plus));
        return new GapTable<>(indicators, unit, group.equals(other.group) ? group : Optional.empty(), both);
    }

    /** {@return how much is counted in all} */
    public BigDecimal population() {
        return BigDecimal.valueOf(total, unit.decimals());
    }

    /** {@return how much has each pattern, without how deep deprivations are} */
    public PatternTable<U> patterns() {
        PatternTally<U> tally = PatternTally.of(indicators, unit);
        cells.forEach((pattern, cell) -> tally.add(pattern, cell.weight()));
        PatternTable<U> table = tally.toTable();
        return group.map(table::named).orElse(table);
    }

    /**
     * {@return the measures at a cut-off}
     *
     * @param weights what indicators weigh; each one of this table, not necessarily all
     * @param cutoff the cut-off
     * @throws RefusedException if an indicator is none of this table
     */
    public GapMeasures<U> measure(IndicatorWeights weights, PovertyCutoff cutoff) {
        Scoring scoring = Scoring.of(indicators, weights);
        long least = cutoff.leastParts(weights.whole());
        List<GapCell> poor = cells.entrySet().stream()
                .filter(cell -> scoring.score(cell.getKey()) >= least)
                .map(Map.Entry::getValue)
                .toList();
        return new GapMeasures<>(
                patterns().measure(weights, cutoff),
                sums(poor, GapCell::gaps, scoring, weights),
                sums(poor, GapCell::squares, scoring, weights));
    }

    /** Of each indicator that weighs something, in the order of the weights. */
    private static List<Ratio> sums(
            List<GapCell> poor, Function<GapCell, List<Ratio>> which, Scoring scoring, IndicatorWeights weights) {
        List<Ratio> sums = new ArrayList<>();
        for (int i = 0; i < weights.weights().size(); i++) {
            int index = scoring.bit(i);
            sums.add(poor.stream().map(cell -> which.apply(cell).get(index)).reduce(Ratio.ZERO, Ratio::plus));
        }
        return List.copyOf(sums);
    }

    /**
     * {@return this table in a compact binary form, which {@link #fromBytes(byte[])} reads} Equal tables have the same
     * bytes.
     */
    public byte[] toBytes() {
        PackedOut out = new PackedOut().text(TAG).whole(VERSION);
        out.text(unit.code()).whole(unit.decimals());
        out.whole(group.isPresent() ? 1 : 0);
        group.ifPresent(out::text);
        out.whole(indicators.size());
        indicators.forEach(indicator -> out.text(indicator.code()));
        out.whole(cells.size());
        cells.forEach((pattern, cell) -> {
            out.whole(pattern).whole(cell.weight());
            cell.gaps().forEach(sum -> write(sum, out));
            cell.squares().forEach(sum -> write(sum, out));
        });
        return out.toBytes();
    }

    private static void write(Ratio ratio, PackedOut out) {
        out.text(ratio.numerator().toString()).text(ratio.denominator().toString());
    }

    /**
     * {@return the table that {@link #toBytes()} wrote; {@link #in(Unit)} tells its type what it counts}
     *
     * @param bytes what it wrote
     * @throws RefusedException if they are anything else
     */
    public static GapTable<?> fromBytes(byte[] bytes) {
        PackedIn in = new PackedIn(bytes, RefusedException::brokenBytes);
        if (!in.text().equals(TAG) || in.whole() != VERSION) {
            throw RefusedException.brokenBytes();
        }
        GapTable<?> table = GapTableReader.read(in);
        in.end();
        // One table has one form: a number with idle bytes, or cells in another order, are none of ours.
        if (!Arrays.equals(table.toBytes(), bytes)) {
            throw RefusedException.brokenBytes();
        }
        return table;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GapTable<?> that
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
        return "GapTable{" + group.map(name -> name + ", ").orElse("") + indicators.size() + " indicators, "
                + population().toPlainString() + " " + unit.code() + "}";
    }
}

package vn.giamngheo.measure;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/**
 * Reads patterns of deprivations from objects of the caller's by a few small functions, without copying or wrapping any.
 *
 * <pre>{@code
 * PatternReader<Row, Unit.Households> reader = PatternReader.of(indicators, Unit.HOUSEHOLDS, Row::mask);
 * List<PatternTable<Unit.Households>> provinces = reader.count(rows, 34, Row::province);
 * Groups<String, PatternTable<Unit.Households>> communes =
 *         rows.parallelStream().collect(Groups.by(Row::commune, reader.collector()));
 * }</pre>
 *
 * <p>Immutable; may serve several threads if the functions may.
 *
 * @param <T> what is read: an object for each household
 * @param <U> what is counted
 */
public final class PatternReader<T, U extends Unit> {

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final long full;
    private final ToLongFunction<? super T> deprived;
    private final @Nullable ToLongFunction<? super T> known;
    private final @Nullable ToLongFunction<? super T> weight;

    private PatternReader(
            List<DeprivationIndicator> indicators,
            U unit,
            ToLongFunction<? super T> deprived,
            @Nullable ToLongFunction<? super T> known,
            @Nullable ToLongFunction<? super T> weight) {
        this.indicators = indicators;
        this.unit = unit;
        this.full = PatternTable.fullMask(indicators.size());
        this.deprived = deprived;
        this.known = known;
        this.weight = weight;
    }

    /**
     * {@return a reader of objects of which every indicator is known}
     *
     * @param indicators from 1 to 64, each once; bit i of a pattern is the i-th
     * @param unit what is counted; where that is not households, {@link #weight} tells how much
     * @param deprived a bit for each indicator deprived in
     * @param <T> what is read
     * @param <U> what is counted
     * @throws RefusedException if there are no indicators or too many, or one repeats
     */
    public static <T, U extends Unit> PatternReader<T, U> of(
            List<DeprivationIndicator> indicators, U unit, ToLongFunction<? super T> deprived) {
        return new PatternReader<>(
                PatternTable.checked(indicators),
                Objects.requireNonNull(unit, "unit"),
                Objects.requireNonNull(deprived, "deprived"),
                null,
                null);
    }

    /**
     * {@return this with indicators that may be unknown}
     *
     * @param known a bit for each indicator that is known
     */
    public PatternReader<T, U> known(ToLongFunction<? super T> known) {
        return new PatternReader<>(indicators, unit, deprived, Objects.requireNonNull(known, "known"), weight);
    }

    /**
     * {@return this with weights}
     *
     * @param weight what an object counts: a whole number of the last decimal of the unit, not negative
     */
    public PatternReader<T, U> weight(ToLongFunction<? super T> weight) {
        return new PatternReader<>(indicators, unit, deprived, known, Objects.requireNonNull(weight, "weight"));
    }

    /**
     * {@return the table of some objects}
     *
     * @param objects the objects
     * @throws IllegalArgumentException if a function gives bits beyond the indicators or beyond what is known, or a
     *     negative weight; or if the unit is not households and there is no {@link #weight}
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public PatternTable<U> count(Iterable<? extends T> objects) {
        PatternTally<U> tally = tally();
        for (T object : objects) {
            add(object, tally);
        }
        return tally.toTable();
    }

    /**
     * {@return the table of each group of some objects, in the order of their ids; unmodifiable}
     *
     * @param objects the objects
     * @param groups how many groups there are, from 1
     * @param group the group of an object, from 0 and below {@code groups}
     * @throws IllegalArgumentException as {@link #count(Iterable)}, or if there are no groups
     * @throws IndexOutOfBoundsException if there is no group of such an id
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public List<PatternTable<U>> count(Iterable<? extends T> objects, int groups, ToIntFunction<? super T> group) {
        GroupCounts<U> counts = counts(groups);
        for (T object : objects) {
            add(object, groups, group, counts);
        }
        return counts.tables();
    }

    /**
     * {@return a collector that counts objects, also those of a parallel stream} It throws as {@link #count(Iterable)}.
     */
    public Collector<T, ?, PatternTable<U>> collector() {
        tally(); // what is wrong is told now, not in the middle of a stream
        return Collector.of(
                this::tally,
                (tally, object) -> add(object, tally),
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                PatternTally::toTable,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * {@return a collector that counts objects by group, also those of a parallel stream; for groups that have a name
     * and no number there is {@link Groups#by}} It throws as {@link #count(Iterable, int, ToIntFunction)}.
     *
     * @param groups how many groups there are, from 1
     * @param group the group of an object, from 0 and below {@code groups}
     * @throws IllegalArgumentException if there are no groups
     */
    public Collector<T, ?, List<PatternTable<U>>> collector(int groups, ToIntFunction<? super T> group) {
        counts(groups); // as above
        return Collector.of(
                () -> counts(groups),
                (counts, object) -> add(object, groups, group, counts),
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                GroupCounts::tables,
                Collector.Characteristics.UNORDERED);
    }

    private PatternTally<U> tally() {
        requireWeighed();
        return PatternTally.ofChecked(indicators, unit);
    }

    private void requireWeighed() {
        if (weight == null && !unit.equals(Unit.HOUSEHOLDS)) {
            throw new IllegalArgumentException("weight must be given where " + unit.code() + " are counted");
        }
    }

    private void add(T object, PatternTally<U> tally) {
        tally.add(
                known == null ? full : known.applyAsLong(object),
                deprived.applyAsLong(object),
                weight == null ? 1 : weight.applyAsLong(object));
    }

    private GroupCounts<U> counts(int groups) {
        requireWeighed();
        if (groups < 1) {
            throw new IllegalArgumentException("groups must be at least 1 but were " + groups);
        }
        return new GroupCounts<>(indicators, unit, groups);
    }

    private void add(T object, int groups, ToIntFunction<? super T> group, GroupCounts<U> counts) {
        int ofGroup = Objects.checkIndex(group.applyAsInt(object), groups);
        long ofKnown = known == null ? full : known.applyAsLong(object);
        long ofDeprived = deprived.applyAsLong(object);
        long ofWeight = weight == null ? 1 : weight.applyAsLong(object);
        PatternTally.require(full, ofKnown, ofDeprived, ofWeight);
        counts.add(ofGroup, ofKnown, ofDeprived, ofWeight);
    }
}

package vn.giamngheo.measure;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/**
 * Households as columns, a row for each: their patterns of deprivations, and where there are such their groups, their
 * weights, their sizes and which of their indicators are known. Counted in one walk over the rows, all groups at once.
 *
 * <pre>{@code
 * List<PatternTable<Unit.Households>> provinces = PatternColumns.of(indicators, Unit.HOUSEHOLDS, Column.of(patterns))
 *         .groups(Column.of(provinceIds), 34)
 *         .tally();
 * }</pre>
 *
 * <p>Immutable itself; the columns are read when something is counted, and are not to change meanwhile. Fastest where at
 * most 16 indicators are all known and patterns are {@code short}, groups {@code byte} or none, weights {@code int} or
 * none.
 *
 * @param <U> what is counted
 */
public final class PatternColumns<U extends Unit> {

    /** Fewer rows are not worth a thread. */
    private static final int LEAST_ROWS = 1 << 18;
    /** So that no thread waits long for another. */
    private static final int PARTS_OF_THREAD = 4;

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final RowColumns columns;

    private final int from;
    private final int to;
    private final boolean parallel;

    private PatternColumns(
            List<DeprivationIndicator> indicators, U unit, RowColumns columns, int from, int to, boolean parallel) {
        this.indicators = indicators;
        this.unit = unit;
        this.columns = columns;
        this.from = from;
        this.to = to;
        this.parallel = parallel;
    }

    /**
     * {@return columns of households of one group, of which every indicator is known}
     *
     * @param indicators from 1 to 64, each once; bit i of a pattern is the i-th
     * @param unit what is counted; where that is not households, {@link #weights} or {@link #sizes} tell how much
     * @param patterns for each household a bit for each indicator deprived in
     * @param <U> what is counted
     * @throws RefusedException if there are no indicators or too many, or one repeats
     */
    public static <U extends Unit> PatternColumns<U> of(
            List<DeprivationIndicator> indicators, U unit, Column patterns) {
        return new PatternColumns<>(
                PatternTable.checked(indicators),
                Objects.requireNonNull(unit, "unit"),
                new RowColumns(patterns, null, null, 1, null, null),
                0,
                patterns.size(),
                false);
    }

    /**
     * {@return these with indicators that may be unknown}
     *
     * @param known for each household a bit for each indicator that is known; as long as the patterns
     * @throws IllegalArgumentException if it is not as long
     */
    public PatternColumns<U> known(Column known) {
        requireLength(known, "known");
        RowColumns c = columns;
        return with(new RowColumns(c.patterns(), known, c.groups(), c.groupCount(), c.weights(), c.sizes()));
    }

    /**
     * {@return these with a group for each}
     *
     * @param groups the group of each household, from 0; as long as the patterns
     * @param count how many groups there are, from 1
     * @throws IllegalArgumentException if it is not as long or there are no groups
     */
    public PatternColumns<U> groups(Column groups, int count) {
        requireLength(groups, "groups");
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1 but was " + count);
        }
        RowColumns c = columns;
        return with(new RowColumns(c.patterns(), c.known(), groups, count, c.weights(), c.sizes()));
    }

    /**
     * {@return these with weights}
     *
     * @param weights what each household counts: a whole number of the last decimal of the unit, not negative; as long as
     *     the patterns
     * @throws IllegalArgumentException if it is not as long
     */
    public PatternColumns<U> weights(Column weights) {
        requireLength(weights, "weights");
        RowColumns c = columns;
        return with(new RowColumns(c.patterns(), c.known(), c.groups(), c.groupCount(), weights, c.sizes()));
    }

    /**
     * {@return these with numbers of persons, by which the weights are multiplied if there are weights}
     *
     * @param sizes the number of persons of each household, not negative; as long as the patterns
     * @throws IllegalArgumentException if it is not as long, or the unit is one of households
     */
    public PatternColumns<U> sizes(Column sizes) {
        requireLength(sizes, "sizes");
        if (unit instanceof Unit.OfHouseholds) {
            throw new IllegalArgumentException("sizes must not be given where households are counted");
        }
        RowColumns c = columns;
        return with(new RowColumns(c.patterns(), c.known(), c.groups(), c.groupCount(), c.weights(), sizes));
    }

    /**
     * {@return some rows of these}
     *
     * @param from the first row, from 0
     * @param to the row after the last, at most the length of the columns
     * @throws IndexOutOfBoundsException if they are none of these
     */
    public PatternColumns<U> rows(int from, int to) {
        Objects.checkFromToIndex(from, to, columns.size());
        return new PatternColumns<>(indicators, unit, columns, from, to, parallel);
    }

    /** {@return these, counted by as many threads as parallel streams have; the result is the same} */
    public PatternColumns<U> parallel() {
        return new PatternColumns<>(indicators, unit, columns, from, to, true);
    }

    private PatternColumns<U> with(RowColumns other) {
        return new PatternColumns<>(indicators, unit, other, from, to, parallel);
    }

    private void requireLength(Column column, String name) {
        if (column.size() != columns.size()) {
            throw new IllegalArgumentException(
                    name + " must be as long as patterns, " + columns.size() + ", but was " + column.size());
        }
    }

    /**
     * {@return the table of each group, in the order of their ids; unmodifiable}
     *
     * @throws IllegalArgumentException if the unit is not households and neither weights nor sizes are given
     * @throws RefusedException if a pattern has bits beyond the indicators or beyond what is known, a group is none, or a
     *     weight or size is negative; names the first such row, with {@link #parallel()} the first that a thread found
     * @throws ArithmeticException if a weight times a size, or a sum, is beyond the range of a {@code long}
     */
    public List<PatternTable<U>> tally() {
        return counts().tables();
    }

    /**
     * {@return the tables of the groups that anybody is of}
     *
     * @param group what a number of a group stands for
     * @param <K> what tells groups apart
     * @throws IllegalArgumentException as {@link #tally()}, or if two groups are the same
     * @throws RefusedException as {@link #tally()}
     * @throws ArithmeticException as {@link #tally()}
     */
    public <K extends Comparable<? super K>> Groups<K, PatternTable<U>> by(IntFunction<? extends K> group) {
        List<PatternTable<U>> tables = tally();
        TreeMap<K, PatternTable<U>> groups = new TreeMap<>();
        for (int i = 0; i < tables.size(); i++) {
            PatternTable<U> table = tables.get(i);
            if (table.cells().size() > 0 && groups.put(group.apply(i), table) != null) {
                throw new IllegalArgumentException("group must tell groups apart but not so for " + i);
            }
        }
        return Groups.of(groups);
    }

    private GroupCounts<U> counts() {
        if (!unit.equals(Unit.HOUSEHOLDS) && columns.weights() == null && columns.sizes() == null) {
            throw new IllegalArgumentException("weights or sizes must be given where " + unit.code() + " are counted");
        }
        int rows = to - from;
        int most = PARTS_OF_THREAD * (ForkJoinPool.getCommonPoolParallelism() + 1);
        int parts = parallel ? Math.max(1, Math.min(most, rows / LEAST_ROWS)) : 1;
        if (parts == 1) {
            return part(0, 1);
        }
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> part(i, parts))
                .reduce((one, other) -> {
                    one.addAll(other); // nobody else has either
                    return one;
                })
                .orElseThrow();
    }

    private GroupCounts<U> part(int part, int parts) {
        long rows = (long) to - from;
        int first = from + (int) (rows * part / parts);
        int end = from + (int) (rows * (part + 1) / parts);
        return new RowCounter<>(indicators, unit, columns).count(first, end);
    }
}

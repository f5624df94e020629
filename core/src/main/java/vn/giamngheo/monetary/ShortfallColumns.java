package vn.giamngheo.monetary;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.giamngheo.measure.Column;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/**
 * Households as columns, a row for each: an income per head, a line, and where there are such their groups, their weights
 * and their sizes. Counted in one walk over the rows, all groups at once; the answer is that of adding one by one to a
 * {@link ShortfallTally}.
 *
 * <pre>{@code
 * ShortfallTable<Unit.Households> nation = ShortfallColumns.of(Unit.HOUSEHOLDS, Column.of(incomes), List.of(rural, urban))
 *         .lineOf(Column.of(areas))
 *         .table();
 * }</pre>
 *
 * <p>Immutable itself; the columns are read when something is counted, and are not to change meanwhile. Fastest where
 * incomes fit {@code int}, there are neither weights nor sizes, and at most eight lines, of whole đồng a month below 16.7
 * million; groups cost least where households of one lie together.
 *
 * @param <U> what is counted
 */
public final class ShortfallColumns<U extends Unit> {

    /** Fewer rows are not worth a thread. */
    private static final int LEAST_ROWS = 1 << 18;
    /** So that no thread waits long for another. */
    private static final int PARTS_OF_THREAD = 4;

    private final U unit;
    private final IncomeColumns columns;
    private final int from;
    private final int to;
    private final boolean parallel;

    private ShortfallColumns(U unit, IncomeColumns columns, int from, int to, boolean parallel) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.columns = columns;
        this.from = from;
        this.to = to;
        this.parallel = parallel;
    }

    /**
     * {@return columns of households of one group, all measured by the first line unless {@link #lineOf} tells by which}
     *
     * @param unit what is counted; where that is not households, {@link #weights} or {@link #sizes} tell how much
     * @param incomes đồng per person per month, at most 10<sup>15</sup>; negative where unknown
     * @param lines the lines, at least one
     * @param <U> what is counted
     * @throws RefusedException if there are no lines
     */
    public static <U extends Unit> ShortfallColumns<U> of(U unit, Column incomes, List<PovertyLine> lines) {
        List<PovertyLine> kept = List.copyOf(lines);
        if (kept.isEmpty()) {
            throw new RefusedException("phải có ít nhất một chuẩn", "there must be at least one line");
        }
        IncomeColumns columns = new IncomeColumns(incomes, kept, null, null, 1, null, null, false);
        return new ShortfallColumns<>(unit, columns, 0, incomes.size(), false);
    }

    /**
     * {@return these with a line for each}
     *
     * @param lineOf which of the lines each household is measured by, the first is 0; −1 where unknown; with a sign, so
     *     that bytes tell 128 lines apart; as long as the incomes
     * @throws IllegalArgumentException if it is not as long
     */
    public ShortfallColumns<U> lineOf(Column lineOf) {
        requireLength(lineOf, "lineOf");
        IncomeColumns c = columns;
        return with(new IncomeColumns(
                c.incomes(), c.lines(), lineOf, c.groups(), c.groupCount(), c.weights(), c.sizes(), c.watts()));
    }

    /**
     * {@return these with a group for each}
     *
     * @param groups the group of each household, from 0, bytes and shorts without a sign; as long as the incomes
     * @param count how many groups there are, from 1
     * @throws IllegalArgumentException if it is not as long or there are no groups
     */
    public ShortfallColumns<U> groups(Column groups, int count) {
        requireLength(groups, "groups");
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1 but was " + count);
        }
        IncomeColumns c = columns;
        return with(new IncomeColumns(
                c.incomes(), c.lines(), c.lineOf(), groups, count, c.weights(), c.sizes(), c.watts()));
    }

    /**
     * {@return these with weights}
     *
     * @param weights what each household counts: a whole number of the last decimal of the unit, not negative; as long as
     *     the incomes
     * @throws IllegalArgumentException if it is not as long
     */
    public ShortfallColumns<U> weights(Column weights) {
        requireLength(weights, "weights");
        IncomeColumns c = columns;
        return with(new IncomeColumns(
                c.incomes(), c.lines(), c.lineOf(), c.groups(), c.groupCount(), weights, c.sizes(), c.watts()));
    }

    /**
     * {@return these with numbers of persons, by which the weights are multiplied if there are weights}
     *
     * @param sizes the number of persons of each household, not negative; as long as the incomes
     * @throws IllegalArgumentException if it is not as long, or the unit is one of households
     */
    public ShortfallColumns<U> sizes(Column sizes) {
        requireLength(sizes, "sizes");
        if (unit instanceof Unit.OfHouseholds) {
            throw new IllegalArgumentException("sizes must not be given where households are counted");
        }
        IncomeColumns c = columns;
        return with(new IncomeColumns(
                c.incomes(), c.lines(), c.lineOf(), c.groups(), c.groupCount(), c.weights(), sizes, c.watts()));
    }

    /** {@return these, to answer for Watts too, which takes much longer: see {@link ShortfallTally}} */
    public ShortfallColumns<U> withWatts() {
        IncomeColumns c = columns;
        return with(new IncomeColumns(
                c.incomes(), c.lines(), c.lineOf(), c.groups(), c.groupCount(), c.weights(), c.sizes(), true));
    }

    /**
     * {@return some rows of these}
     *
     * @param from the first row, from 0
     * @param to the row after the last, at most the length of the columns
     * @throws IndexOutOfBoundsException if they are none of these
     */
    public ShortfallColumns<U> rows(int from, int to) {
        Objects.checkFromToIndex(from, to, columns.size());
        return new ShortfallColumns<>(unit, columns, from, to, parallel);
    }

    /** {@return these, counted by as many threads as parallel streams have; the result is the same} */
    public ShortfallColumns<U> parallel() {
        return new ShortfallColumns<>(unit, columns, from, to, true);
    }

    private ShortfallColumns<U> with(IncomeColumns other) {
        return new ShortfallColumns<>(unit, other, from, to, parallel);
    }

    private void requireLength(Column column, String name) {
        if (column.size() != columns.size()) {
            throw new IllegalArgumentException(
                    name + " must be as long as incomes, " + columns.size() + ", but was " + column.size());
        }
    }

    /**
     * {@return the table of each group, in the order of their ids; unmodifiable}
     *
     * @throws IllegalArgumentException if the unit is not households and neither weights nor sizes are given
     * @throws RefusedException if a line or a group is none, a weight or size is negative or an income above
     *     10<sup>15</sup> đồng; names the first such row, with {@link #parallel()} the first that a thread found
     * @throws ArithmeticException if a weight times a size, or a sum of them, is beyond the range of a {@code long}
     */
    public List<ShortfallTable<U>> tally() {
        return counts().stream().map(ShortfallTally::toTable).toList();
    }

    /**
     * {@return the table of all groups together}
     *
     * @throws IllegalArgumentException as {@link #tally()}
     * @throws RefusedException as {@link #tally()}
     * @throws ArithmeticException as {@link #tally()}
     */
    public ShortfallTable<U> table() {
        List<ShortfallTally<U>> tallies = counts();
        ShortfallTally<U> all = tallies.get(0);
        tallies.subList(1, tallies.size()).forEach(all::merge);
        return all.toTable();
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
    public <K extends Comparable<? super K>> Groups<K, ShortfallTable<U>> by(IntFunction<? extends K> group) {
        List<ShortfallTable<U>> tables = tally();
        TreeMap<K, ShortfallTable<U>> groups = new TreeMap<>();
        for (int i = 0; i < tables.size(); i++) {
            ShortfallTable<U> table = tables.get(i);
            if (!table.isEmpty() && groups.put(group.apply(i), table) != null) {
                throw new IllegalArgumentException("group must tell groups apart but not so for " + i);
            }
        }
        return Groups.of(groups);
    }

    private List<ShortfallTally<U>> counts() {
        if (!unit.equals(Unit.HOUSEHOLDS) && columns.weights() == null && columns.sizes() == null) {
            throw new IllegalArgumentException("weights or sizes must be given where " + unit.code() + " are counted");
        }
        int most = PARTS_OF_THREAD * (ForkJoinPool.getCommonPoolParallelism() + 1);
        int parts = parallel ? Math.max(1, Math.min(most, (to - from) / LEAST_ROWS)) : 1;
        return parts == 1
                ? part(0, 1)
                : IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(i -> part(i, parts))
                        .reduce(ShortfallColumns::merged)
                        .orElseThrow();
    }

    private static <U extends Unit> List<ShortfallTally<U>> merged(
            List<ShortfallTally<U>> one, List<ShortfallTally<U>> other) {
        for (int i = 0; i < one.size(); i++) {
            one.get(i).merge(other.get(i)); // nobody else has either
        }
        return one;
    }

    private List<ShortfallTally<U>> part(int part, int parts) {
        long rows = (long) to - from;
        int first = from + (int) (rows * part / parts);
        int end = from + (int) (rows * (part + 1) / parts);
        return new ColumnCount<>(unit, columns).count(first, end);
    }
}

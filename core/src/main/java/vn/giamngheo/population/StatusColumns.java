package vn.giamngheo.population;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.RefusedException;

/**
 * Counts the statuses of columns: millions of households as arrays or buffers, each row a key, an income and a mask of
 * deprivations as {@link BulkClassifier} takes them. Says the same as classifying one household after the other.
 *
 * <pre>{@code
 * Groups<String, StatusCounts<Unit.Persons>> byProvince = StatusColumns.of(classifier, Unit.PERSONS)
 *         .keys(keys).incomes(incomes).masks(masks)
 *         .sizes(sizes)
 *         .groups(provinces, 63)
 *         .inParallel(2)
 *         .count(id -> codes.get(id));
 * }</pre>
 *
 * <p>Columns are read where they are, never copied as a whole, and must not change meanwhile. A buffer is read from its
 * position to its limit in its own byte order. Every row is checked; the first that can be none is refused with its number.
 * Immutable: each call gives another one, so that a part of rows can be counted by each of several threads.
 *
 * @param <U> what is counted
 */
public final class StatusColumns<U extends Unit> {

    private static final int STATUS_SETS = StatusSets.NO_STANDARD;

    private final BulkClassifier classifier;
    private final U unit;
    /** Writes of a row the place of its sum: of the standard and of the set of statuses. */
    private final Kernel kernel;

    private final Columns columns;
    private final int from;
    private final int to;
    private final int parts;

    private StatusColumns(
            BulkClassifier classifier, U unit, Kernel kernel, Columns columns, int from, int to, int parts) {
        this.classifier = classifier;
        this.unit = unit;
        this.kernel = kernel;
        this.columns = columns;
        this.from = from;
        this.to = to;
        this.parts = parts;
    }

    /**
     * {@return the count of columns that are still to be told: keys, incomes and masks at least}
     *
     * @param classifier classifies the rows
     * @param unit what is counted
     * @param <U> what is counted
     */
    public static <U extends Unit> StatusColumns<U> of(BulkClassifier classifier, U unit) {
        Objects.requireNonNull(unit, "unit");
        Kernel kernel = classifier.kernel(
                (key, table, cell) -> place(BulkClassifier.standardOfKey(key), StatusSets.bit(table.status(cell))));
        return new StatusColumns<>(classifier, unit, kernel, Columns.NONE, 0, -1, 1);
    }

    private static int place(int standard, int bits) {
        return standard * STATUS_SETS + (bits == StatusSets.NO_STANDARD ? 0 : bits);
    }

    private StatusColumns<U> with(Columns more) {
        return new StatusColumns<>(classifier, unit, kernel, more, from, to, parts);
    }

    /**
     * {@return this, with the key of each row, see {@link BulkClassifier#key}}
     *
     * @param keys the keys
     */
    public StatusColumns<U> keys(byte[] keys) {
        return with(columns.with(Columns.Name.KEYS, Column.of(keys)));
    }

    /**
     * {@return this, with the key of each row, see {@link BulkClassifier#key}}
     *
     * @param keys the keys, a byte each
     */
    public StatusColumns<U> keys(ByteBuffer keys) {
        return with(columns.with(Columns.Name.KEYS, Column.ofBytes(keys)));
    }

    /**
     * {@return this, with the income of each row}
     *
     * @param incomes in đồng a head and month; {@value BulkClassifier#UNKNOWN} if unknown
     */
    public StatusColumns<U> incomes(int[] incomes) {
        return with(columns.with(Columns.Name.INCOMES, Column.of(incomes)));
    }

    /**
     * {@return this, with the income of each row}
     *
     * @param incomes in đồng a head and month, four bytes each; {@value BulkClassifier#UNKNOWN} if unknown
     */
    public StatusColumns<U> incomes(ByteBuffer incomes) {
        return with(columns.with(Columns.Name.INCOMES, Column.ofInts(incomes)));
    }

    /**
     * {@return this, with the deprivations of each row}
     *
     * @param masks a bit for each indicator of the standard of the row
     */
    public StatusColumns<U> masks(short[] masks) {
        return with(columns.with(Columns.Name.MASKS, Column.of(masks)));
    }

    /**
     * {@return this, with the deprivations of each row}
     *
     * @param masks a bit for each indicator of the standard of the row, two bytes each
     */
    public StatusColumns<U> masks(ByteBuffer masks) {
        return with(columns.with(Columns.Name.MASKS, Column.ofShorts(masks)));
    }

    /**
     * {@return this, with the indicators known of each row} Without it all are.
     *
     * @param known a bit for each indicator of the standard of the row
     */
    public StatusColumns<U> known(short[] known) {
        return with(columns.with(Columns.Name.KNOWN, Column.of(known)));
    }

    /**
     * {@return this, with the members of each household} Needed where persons are counted.
     *
     * @param sizes from 1; 0 if unknown, which {@link StatusCounts#leftOut()} tells
     */
    public StatusColumns<U> sizes(byte[] sizes) {
        return with(columns.with(Columns.Name.SIZES, Column.of(sizes)));
    }

    /**
     * {@return this, with the members of each household} Needed where persons are counted.
     *
     * @param sizes from 1; 0 if unknown, which {@link StatusCounts#leftOut()} tells
     */
    public StatusColumns<U> sizes(short[] sizes) {
        return with(columns.with(Columns.Name.SIZES, Column.of(sizes)));
    }

    /**
     * {@return this, with the sampling weight of each household} Needed where a sample is counted.
     *
     * @param weights whole numbers of the last decimal of the unit, not negative
     */
    public StatusColumns<U> weights(int[] weights) {
        return with(columns.with(Columns.Name.WEIGHTS, Column.of(weights)));
    }

    /**
     * {@return this, with the sampling weight of each household} Needed where a sample is counted.
     *
     * @param weights whole numbers of the last decimal of the unit, not negative, four bytes each
     */
    public StatusColumns<U> weights(ByteBuffer weights) {
        return with(columns.with(Columns.Name.WEIGHTS, Column.ofInts(weights)));
    }

    /**
     * {@return this, with the group of each row}
     *
     * @param groups from 0 to one below {@code count}; bytes from 128 are written as negative ones
     * @param count the number of groups, from 1 to 256
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public StatusColumns<U> groups(byte[] groups, int count) {
        return with(columns.with(Columns.Name.GROUPS, Column.of(groups)).grouped(count, 1 << Byte.SIZE));
    }

    /**
     * {@return this, with the group of each row}
     *
     * @param groups from 0 to one below {@code count}, a byte each
     * @param count the number of groups, from 1 to 256
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public StatusColumns<U> groups(ByteBuffer groups, int count) {
        return with(columns.with(Columns.Name.GROUPS, Column.ofBytes(groups)).grouped(count, 1 << Byte.SIZE));
    }

    /**
     * {@return this, with the group of each row}
     *
     * @param groups from 0 to one below {@code count}; shorts from 32,768 are written as negative ones
     * @param count the number of groups, from 1 to 65,536
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public StatusColumns<U> groups(short[] groups, int count) {
        return with(columns.with(Columns.Name.GROUPS, Column.of(groups)).grouped(count, 1 << Short.SIZE));
    }

    /**
     * {@return this, with the group of each row}
     *
     * @param groups from 0 to one below {@code count}
     * @param count the number of groups, from 1 to 1,000,000
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public StatusColumns<U> groups(int[] groups, int count) {
        return with(columns.with(Columns.Name.GROUPS, Column.of(groups)).grouped(count, Columns.MOST_GROUPS));
    }

    /**
     * {@return this, with a part of the rows alone}
     *
     * @param first the first row, from 0
     * @param end the row after the last
     */
    public StatusColumns<U> rows(int first, int end) {
        Objects.checkFromToIndex(first, end, Integer.MAX_VALUE);
        return new StatusColumns<>(classifier, unit, kernel, columns, first, end, parts);
    }

    /**
     * {@return this, with the rows counted in parts at the same time, by the common pool of threads} The result is the
     * same.
     *
     * @param threads the number of parts, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public StatusColumns<U> inParallel(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but was " + threads);
        }
        return new StatusColumns<>(classifier, unit, kernel, columns, from, to, threads);
    }

    /**
     * {@return the counts of all rows together}
     *
     * @throws IllegalArgumentException if keys, incomes or masks are missing, columns are not of one length, or sizes or
     *     weights are missing that the unit needs, or told that it does not
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public StatusCounts<U> count() {
        StatusTally<U> all = StatusTally.of(unit);
        for (StatusTally<U> tally : tallies()) {
            all.merge(tally);
        }
        return all.toCounts();
    }

    /**
     * {@return the counts of each group; of nobody where it has no rows; unmodifiable}
     *
     * @throws IllegalArgumentException as {@link #count()}
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public List<StatusCounts<U>> countGroups() {
        return tallies().stream().map(StatusTally::toCounts).toList();
    }

    /**
     * {@return the counts of each group that has rows}
     *
     * @param key what tells the group of a number apart; groups of one key are added up
     * @param <K> what tells groups apart
     * @throws IllegalArgumentException as {@link #count()}
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public <K extends Comparable<? super K>> Groups<K, StatusCounts<U>> count(IntFunction<? extends K> key) {
        Map<K, StatusCounts<U>> groups = new TreeMap<>();
        StatusCounts<U> nobody = StatusCounts.nobody(unit);
        List<StatusCounts<U>> counts = countGroups();
        for (int group = 0; group < counts.size(); group++) {
            if (!counts.get(group).equals(nobody)) {
                groups.merge(key.apply(group), counts.get(group), StatusCounts::plus);
            }
        }
        return Groups.of(groups);
    }

    private List<StatusTally<U>> tallies() {
        columns.requireComplete(unit);
        int end = to < 0 ? columns.length() : to;
        Objects.checkFromToIndex(from, end, columns.length());
        int threads = Math.max(1, Math.min(parts, (end - from) / Kernel.BLOCK));
        if (threads == 1) {
            return tallies(from, end);
        }
        try {
            return talliesInParallel(end, threads);
        } catch (RefusedException someRow) {
            return tallies(from, end); // refuses the first one, whichever part came upon its own first
        }
    }

    private List<StatusTally<U>> talliesInParallel(int end, int threads) {
        long rows = (long) end - from;
        return IntStream.range(0, threads)
                .parallel()
                .mapToObj(part ->
                        tallies(from + (int) (rows * part / threads), from + (int) (rows * (part + 1) / threads)))
                .reduce(StatusColumns::merged)
                .orElseThrow();
    }

    private static <U extends Unit> List<StatusTally<U>> merged(List<StatusTally<U>> one, List<StatusTally<U>> other) {
        for (int i = 0; i < one.size(); i++) {
            one.get(i).merge(other.get(i));
        }
        return one;
    }

    private List<StatusTally<U>> tallies(int first, int end) {
        StatusBlocks blocks = new StatusBlocks(classifier, kernel, columns, STATUS_SETS);
        for (int begin = first; begin < end; begin += Kernel.BLOCK) {
            blocks.count(begin, Math.min(end, begin + Kernel.BLOCK));
        }
        List<StatusTally<U>> all = new ArrayList<>();
        for (int group = 0; group < columns.groups(); group++) {
            StatusTally<U> tally = StatusTally.of(unit);
            for (int place = 0; place < blocks.places(); place++) {
                enter(tally, place, blocks.sum(group, place));
            }
            tally.addOfUnknownSize(blocks.ofUnknownSize(group));
            all.add(tally);
        }
        return all;
    }

    private void enter(StatusTally<U> tally, int place, long sum) {
        if (sum == 0) {
            return;
        }
        int standard = place / STATUS_SETS;
        @Nullable
        PovertyStandard applied = standard < classifier.standards().size()
                ? classifier.standards().get(standard)
                : null;
        if (applied == null) {
            tally.addWithoutStandard(sum);
        } else {
            tally.addBits(applied.id(), place % STATUS_SETS, sum);
        }
    }
}

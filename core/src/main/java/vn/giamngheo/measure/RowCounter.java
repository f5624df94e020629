package vn.giamngheo.measure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/**
 * Counts rows of columns. Rows are taken in blocks that stay in the cache next to the core; of each block it is first
 * found whether any row is wrong, by what all rows have in common, and only then which.
 *
 * @param <U> what is counted
 */
final class RowCounter<U extends Unit> {

    private static final int BLOCK = 2048;
    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final RowColumns columns;
    private final long full;

    private final long[] patterns = new long[BLOCK];
    private final long[] known = new long[BLOCK];
    private final long[] groups = new long[BLOCK];
    private final long[] weights = new long[BLOCK];
    private final long[] sizes = new long[BLOCK];

    RowCounter(List<DeprivationIndicator> indicators, U unit, RowColumns columns) {
        this.indicators = indicators;
        this.unit = unit;
        this.columns = columns;
        this.full = PatternTable.fullMask(indicators.size());
        Arrays.fill(known, full);
        Arrays.fill(weights, 1);
        Arrays.fill(sizes, 1);
    }

    GroupCounts<U> count(int from, int to) {
        GroupCounts<U> counts = new GroupCounts<>(indicators, unit, columns.groupCount());
        @Nullable CompactRows compact = CompactRows.of(columns, indicators.size());
        if (compact == null) {
            for (int row = from; row < to; row += Math.min(BLOCK, to - row)) {
                add(row, Math.min(BLOCK, to - row), counts);
            }
            return counts;
        }
        if (!compact.add(from, to)) {
            requireRows(from, to);
        }
        counts.addAll(compact.sums());
        return counts;
    }

    /** Adds a block. */
    private void add(int from, int count, GroupCounts<U> counts) {
        read(from, count);
        if (!isFit(count)) {
            requireRows(from, from + count);
        }
        for (int i = 0; i < count; i++) {
            counts.add((int) groups[i], known[i], patterns[i], Math.multiplyExact(weights[i], sizes[i]));
        }
    }

    private void read(int from, int count) {
        columns.patterns().bits(from, count, patterns);
        if (columns.known() != null) {
            columns.known().bits(from, count, known);
        }
        if (columns.groups() != null) {
            columns.groups().bits(from, count, groups);
        }
        if (columns.weights() != null) {
            columns.weights().signed(from, count, weights);
        }
        if (columns.sizes() != null) {
            columns.sizes().signed(from, count, sizes);
        }
    }

    /** Whether no row of the block is wrong. */
    private boolean isFit(int count) {
        long beyond = 0;
        long negative = 0;
        long last = columns.groupCount() - 1L;
        for (int i = 0; i < count; i++) {
            beyond |= (patterns[i] & ~known[i]) | (known[i] & ~full);
            negative |= weights[i] | sizes[i] | groups[i] | (last - groups[i]);
        }
        return beyond == 0 && negative >= 0;
    }

    /** Refuses the first row that is wrong; there is one. */
    private void requireRows(int from, int to) {
        for (int row = from; row < to; row++) {
            read(row, 1);
            if (!isFit(1)) {
                throw refused(row);
            }
        }
        throw new IllegalStateException("columns changed while they were counted");
    }

    private RefusedException refused(int row) {
        if (((patterns[0] & ~known[0]) | (known[0] & ~full)) != 0) {
            return refused(
                    row,
                    "chỉ số thiếu hụt phải nằm trong các chỉ số đã biết và trong " + indicators.size()
                            + " chỉ số, không phải " + bits(patterns[0]) + " trong " + bits(known[0]),
                    "deprivations must be within what is known and within " + indicators.size()
                            + " indicators but were " + bits(patterns[0]) + " within " + bits(known[0]));
        }
        if ((weights[0] | sizes[0]) < 0) {
            return refused(
                    row,
                    "quyền số và số người không được âm, không phải " + weights[0] + " và " + sizes[0],
                    "weight and size must not be negative but were " + weights[0] + " and " + sizes[0]);
        }
        return refused(
                row,
                "nhóm phải từ 0 đến " + (columns.groupCount() - 1) + ", không phải " + groups[0],
                "group must be from 0 to " + (columns.groupCount() - 1) + " but was " + groups[0]);
    }

    private static RefusedException refused(int row, String vietnamese, String english) {
        return new RefusedException(
                "dòng " + row + " (đếm từ 0): " + vietnamese, "row " + row + " (counted from 0): " + english);
    }

    private static String bits(long pattern) {
        return "0b" + Long.toBinaryString(pattern);
    }
}

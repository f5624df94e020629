package vn.giamngheo.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows of few bytes, on which the time goes into reading them: patterns of 16 bits with nothing unknown, groups of 8 bits
 * or one group, weights of 32 bits or all 1.
 */
final class CompactRows {

    /** Rows that are copied at a time: they stay in the cache next to the core. */
    private static final int BLOCK = 2048;
    /** Rows of arrays, of which nothing is copied. */
    private static final int STRETCH = 1 << 20;

    private static final int MOST_GROUPS = 256;

    private final Column.Shorts patterns;
    private final Column.@Nullable Bytes groups;
    private final Column.@Nullable Ints weights;
    private final CompactSums sums;

    private final short[] somePatterns = new short[BLOCK];
    private final byte[] someGroups = new byte[BLOCK];
    private final int[] someWeights = new int[BLOCK];

    private CompactRows(
            Column.Shorts patterns,
            Column.@Nullable Bytes groups,
            Column.@Nullable Ints weights,
            int groupCount,
            int patternBits) {
        this.patterns = patterns;
        this.groups = groups;
        this.weights = weights;
        this.sums = new CompactSums(groupCount, patternBits);
        Arrays.fill(someWeights, 1);
    }

    /** {@return the columns if they are of that kind, otherwise null} */
    static @Nullable CompactRows of(RowColumns columns, int indicators) {
        if (columns.known() != null
                || columns.sizes() != null
                || columns.groupCount() > MOST_GROUPS
                || !GroupCounts.isDense(indicators, columns.groupCount())
                || !(columns.patterns() instanceof Column.Shorts patterns)) {
            return null;
        }
        @Nullable Column groups = columns.groups();
        @Nullable Column weights = columns.weights();
        boolean fits = (groups == null || groups instanceof Column.Bytes)
                && (weights == null || weights instanceof Column.Ints);
        return fits
                ? new CompactRows(
                        patterns, (Column.Bytes) groups, (Column.Ints) weights, columns.groupCount(), indicators)
                : null;
    }

    /**
     * Adds rows.
     *
     * @return whether every row is right; if not, {@link #sums()} are spoilt
     */
    boolean add(int from, int to) {
        short @Nullable [] ofPatterns = patterns.array();
        byte @Nullable [] ofGroups = groups == null ? null : groups.array();
        int @Nullable [] ofWeights = weights == null ? null : weights.array();
        boolean right = true;
        if (ofPatterns != null && ofGroups != null && ofWeights != null) {
            for (int row = from; row < to && right; row += Math.min(STRETCH, to - row)) {
                right = sums.add(ofGroups, ofPatterns, ofWeights, row, row + Math.min(STRETCH, to - row));
            }
            return right;
        }
        for (int row = from; row < to && right; row += Math.min(BLOCK, to - row)) {
            right = addCopied(row, Math.min(BLOCK, to - row));
        }
        return right;
    }

    private boolean addCopied(int from, int count) {
        patterns.copy(from, count, somePatterns);
        if (groups != null) {
            groups.copy(from, count, someGroups);
        }
        if (weights != null) {
            weights.copy(from, count, someWeights);
        }
        return sums.add(someGroups, somePatterns, someWeights, 0, count);
    }

    CompactSums sums() {
        return sums;
    }
}

package vn.giamngheo.measure;

import org.jspecify.annotations.Nullable;

/**
 * A sum for each cell in half the memory of a {@code long}, so that the cells of a country stay in the cache of a core:
 * the lowest 31 bits in one array, what is carried over in another that exists only once something is. Whether a sum
 * runs over into the sign tells that there is something to carry, which costs next to nothing as long as there is not.
 *
 * <p>Exact for as many rows as a column has: 2³¹ rows of weights below 2³¹ make less than 2⁶².
 */
final class CompactSums {

    private static final int CARRY_BIT = 31;

    private final int patterns;
    private final int[] low;
    private int @Nullable [] carried;

    CompactSums(int groups, int patternBits) {
        this.patterns = 1 << patternBits;
        this.low = new int[groups << patternBits];
    }

    /**
     * Adds rows to the cells of their group and pattern.
     *
     * @return whether every row was right; if not, cells are spoilt
     */
    boolean add(byte[] ofGroups, short[] ofPatterns, int[] ofWeights, int from, int to) {
        try {
            return addUnchecked(ofGroups, ofPatterns, ofWeights, from, to);
        } catch (ArrayIndexOutOfBoundsException e) {
            return false; // a group is beyond the last: its cells were looked for beyond the array
        }
    }

    /**
     * The shape of this loop was found by measuring: whatever more it does shows. (A product takes less than a shift by a
     * number that is not a constant.)
     */
    private boolean addUnchecked(byte[] ofGroups, short[] ofPatterns, int[] ofWeights, int from, int to) {
        int[] sums = low;
        int size = patterns;
        int seenPatterns = 0;
        int seenWeights = 0;
        for (int i = from; i < to; i++) {
            int pattern = ofPatterns[i];
            int weight = ofWeights[i];
            int cell = (ofGroups[i] & 0xFF) * size + (pattern & 0xFFFF);
            int sum = sums[cell] + weight;
            sums[cell] = sum;
            seenPatterns |= pattern;
            seenWeights |= weight;
            if (sum < 0) {
                carry(ofGroups[i], ofPatterns[i]);
            }
        }
        return (seenPatterns & 0xFFFF) < size && seenWeights >= 0;
    }

    private void carry(byte group, short pattern) {
        if (carried == null) {
            carried = new int[low.length];
        }
        int cell = (group & 0xFF) * patterns + (pattern & 0xFFFF);
        carried[cell]++;
        low[cell] &= Integer.MAX_VALUE;
    }

    /** What is in a cell. */
    long get(int cell) {
        return low[cell] + (carried == null ? 0 : (long) carried[cell] << CARRY_BIT);
    }
}

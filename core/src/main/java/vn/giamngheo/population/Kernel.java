package vn.giamngheo.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks many rows up at once, without branches: the band of income is a sum of comparisons with the cuts of the key, the
 * rest one look-up by band and number of deprivations. What it writes of a row is the entry of a table, with its mask or
 * without. Allocates nothing.
 *
 * <p>Of a block of rows it tells whether it could look all of them up. If not, since a row is bad or not everything of it
 * is known, what it wrote of rows that it does not {@linkplain #knows know} means nothing.
 *
 * <p>It knows rules that ask for the number of deprivations only, with at most {@value #CUTS} cuts and no indicator that
 * income decides, as those of all national standards; rows of others it leaves to be looked up one by one.
 */
final class Kernel {

    /** Rows of a block; what is read and written of it stays in the nearest cache. */
    static final int BLOCK = 1024;

    private static final int CUTS = 4;
    /** Of each key: the cuts, where its entries begin, and the bits that its rows must not have. */
    private static final int HEAD = 8;

    private static final int BEGIN = CUTS;
    private static final int BEYOND = CUTS + 1;

    private static final int RANKS = 32;
    private static final int ENTRIES = (CUTS + 1) * RANKS;
    private static final int KEYS = 256;
    private static final int SIGN = Integer.MIN_VALUE;

    private final int[] heads = new int[KEYS * HEAD];
    private final long[] cuts = new long[KEYS * CUTS];
    private final int[] entries;
    private final @Nullable Steps[] steps;

    /** What is written of a cell. */
    @FunctionalInterface
    interface Entry {
        int of(int key, KeyTable table, int cell);
    }

    /**
     * The kernel of some keys.
     *
     * @param tables the table of each key; null for those that are looked up one by one
     * @param entry what is written of a cell
     */
    Kernel(@Nullable KeyTable[] tables, Entry entry) {
        entries = new int[Math.max(1, tables.length) * ENTRIES];
        steps = new Steps[KEYS];
        for (int key = 0; key < KEYS; key++) {
            @Nullable KeyTable table = key < tables.length ? tables[key] : null;
            if (table != null && isKnown(table)) {
                enter(key, table, entry);
            } else {
                heads[key * HEAD + BEYOND] = SIGN; // no row of it passes
            }
        }
    }

    private static boolean isKnown(KeyTable table) {
        return table.asksForCountOnly() && table.bands() <= CUTS + 1 && table.incomeMask() == 0;
    }

    private void enter(int key, KeyTable table, Entry entry) {
        int head = key * HEAD;
        for (int i = 0; i < CUTS; i++) {
            long cut = i < table.bands() - 1 ? table.cut(i) : Long.MAX_VALUE;
            cuts[key * CUTS + i] = cut;
            heads[head + i] = (int) Math.min(Math.floorDiv(cut, BulkClassifier.POINTS_OF_A_DONG), Integer.MAX_VALUE);
        }
        heads[head + BEGIN] = key * ENTRIES;
        heads[head + BEYOND] = Codes.MASK & ~table.free();
        for (int band = 0; band < table.bands(); band++) {
            for (int rank = 0; rank < table.ranks(); rank++) {
                entries[key * ENTRIES + band * RANKS + rank] = entry.of(key, table, table.cellAt(band, rank));
            }
        }
        steps[key] = Steps.of(
                Arrays.copyOfRange(heads, head, head + CUTS),
                Arrays.copyOfRange(entries, key * ENTRIES, (key + 1) * ENTRIES),
                table.bands(),
                table.ranks(),
                RANKS);
    }

    /**
     * Looks rows up whose incomes are in đồng a month.
     *
     * @param kept the bits of a mask that are written with the entry
     * @return whether all rows could be looked up
     */
    boolean look(byte[] keys, int[] incomes, short[] masks, int kept, int[] out, int from, int to) {
        @Nullable Steps ofOne = steps[keys[from] & 0xFF];
        // A row of its own is compared with the next one: all keys are equal exactly if none differs from its
        // neighbour.
        if (ofOne != null && Arrays.mismatch(keys, from, to - 1, keys, from + 1, to) < 0) {
            return lookAtOneKey(ofOne, incomes, masks, heads[(keys[from] & 0xFF) * HEAD + BEYOND], kept, out, from, to);
        }
        return lookAtAnyKey(keys, incomes, masks, kept, out, from, to);
    }

    private boolean lookAtAnyKey(byte[] keys, int[] incomes, short[] masks, int kept, int[] out, int from, int to) {
        int[] head = heads;
        int[] entry = entries;
        int beyond = 0;
        int negative = 0;
        for (int i = from; i < to; i++) {
            int at = (keys[i] & 0xFF) * HEAD;
            int income = incomes[i];
            int mask = masks[i] & Codes.MASK;
            int band = ((head[at] - income) >>> 31)
                    + ((head[at + 1] - income) >>> 31)
                    + ((head[at + 2] - income) >>> 31)
                    + ((head[at + 3] - income) >>> 31);
            out[i] = entry[head[at + BEGIN] + band * RANKS + Integer.bitCount(mask)] | (mask & kept);
            beyond |= head[at + BEYOND] & (mask | SIGN);
            negative |= income;
        }
        return (beyond | (negative & SIGN)) == 0;
    }

    /** Rows of one key: what they are compared with does not change, so the second loop is made of vectors. */
    private static boolean lookAtOneKey(
            Steps steps, int[] incomes, short[] masks, int beyond, int kept, int[] out, int from, int to) {
        int all = 0;
        int negative = 0;
        for (int i = from; i < to; i++) {
            int mask = masks[i] & Codes.MASK;
            all |= mask;
            negative |= incomes[i];
            out[i] = (Integer.bitCount(mask) << Short.SIZE) | mask;
        }
        steps.add(incomes, kept, out, from, to);
        return ((all & beyond) | (negative & SIGN)) == 0;
    }

    /** Looks statuses up, as {@link #look(byte[], int[], short[], int, int[], int, int)} without masks. */
    boolean look(byte[] keys, int[] incomes, short[] masks, byte[] out, int from, int to) {
        int[] head = heads;
        int[] entry = entries;
        int beyond = 0;
        int negative = 0;
        for (int i = from; i < to; i++) {
            int at = (keys[i] & 0xFF) * HEAD;
            int income = incomes[i];
            int mask = masks[i] & Codes.MASK;
            int band = ((head[at] - income) >>> 31)
                    + ((head[at + 1] - income) >>> 31)
                    + ((head[at + 2] - income) >>> 31)
                    + ((head[at + 3] - income) >>> 31);
            out[i] = (byte) entry[head[at + BEGIN] + band * RANKS + Integer.bitCount(mask)];
            beyond |= head[at + BEYOND] & (mask | SIGN);
            negative |= income;
        }
        return (beyond | (negative & SIGN)) == 0;
    }

    /** Whether what was written of a row is right. */
    boolean knows(byte key, long income, short mask) {
        return knows(key, income, mask, Codes.MASK);
    }

    /** Whether what was written of a row is right of which some indicators are known. */
    boolean knows(byte key, long income, short mask, int known) {
        int beyond = heads[(key & 0xFF) * HEAD + BEYOND];
        return (beyond & ((mask & Codes.MASK) | SIGN)) == 0
                && income >= 0
                && income <= BulkClassifier.MAX_POINT
                && (~known & Codes.MASK & ~beyond) == 0;
    }

    /**
     * Looks rows up whose incomes are points.
     *
     * @param kept the bits of a mask that are written with the entry
     * @return whether all rows could be looked up
     */
    boolean look(byte[] keys, long[] points, short[] masks, int kept, int[] out, int from, int to) {
        int beyond = 0;
        long outside = 0;
        for (int i = from; i < to; i++) {
            int key = keys[i] & 0xFF;
            long point = points[i];
            int mask = masks[i] & Codes.MASK;
            int cut = key * CUTS;
            int band = (int) (((cuts[cut] - point) >>> 63)
                    + ((cuts[cut + 1] - point) >>> 63)
                    + ((cuts[cut + 2] - point) >>> 63)
                    + ((cuts[cut + 3] - point) >>> 63));
            int head = key * HEAD;
            out[i] = entries[heads[head + BEGIN] + band * RANKS + Integer.bitCount(mask)] | (mask & kept);
            beyond |= heads[head + BEYOND] & (mask | SIGN);
            outside |= point | (BulkClassifier.MAX_POINT - point);
        }
        return beyond == 0 && outside >= 0;
    }
}

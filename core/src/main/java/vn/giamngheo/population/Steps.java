package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table by band of income and number of deprivations as the sum of its steps: what it begins with, and for each corner
 * where it changes, a cut, a number and a difference that is added to all rows beyond both. Sums wrap around, so entries
 * may be any bits. Nothing has to be looked up, which is what compilers make vectors of.
 */
final class Steps {

    private static final int MOST = 6;

    private final int first;
    private final int[] cuts;
    private final int[] counts;
    private final int[] differences;

    private Steps(int first, List<int[]> all) {
        this.first = first;
        this.cuts = new int[MOST];
        this.counts = new int[MOST];
        this.differences = new int[MOST];
        for (int i = 0; i < all.size(); i++) {
            cuts[i] = all.get(i)[0];
            counts[i] = all.get(i)[1];
            differences[i] = all.get(i)[2];
        }
    }

    /**
     * The steps of a table.
     *
     * @param cuts the last income of each band but the last
     * @param entries the table, band by band
     * @param bands the number of bands
     * @param ranks one more than the most deprivations
     * @param stride the entries of a band
     * @return the steps; null if there are too many
     */
    static @Nullable Steps of(int[] cuts, int[] entries, int bands, int ranks, int stride) {
        List<int[]> all = new ArrayList<>();
        for (int band = 0; band < bands; band++) {
            for (int rank = 0; rank < ranks; rank++) {
                int difference = difference(entries, band, rank, stride);
                if (difference != 0 && band + rank > 0) {
                    // Every income is above −1, and every number of deprivations too.
                    all.add(new int[] {band == 0 ? -1 : cuts[band - 1], rank - 1, difference});
                }
            }
        }
        return all.size() > MOST ? null : new Steps(entries[0], all);
    }

    private static int difference(int[] entries, int band, int rank, int stride) {
        int at = band * stride + rank;
        int left = rank == 0 ? 0 : entries[at - 1];
        int below = band == 0 ? 0 : entries[at - stride];
        int both = band == 0 || rank == 0 ? 0 : entries[at - stride - 1];
        return entries[at] - left - below + both;
    }

    /**
     * Puts entries into rows.
     *
     * @param kept the bits of a mask that are written with the entry
     * @param rows the number of deprivations of each row above bit 16, and its mask
     */
    void add(int[] incomes, int kept, int[] rows, int from, int to) {
        int start = first;
        int cut0 = cuts[0];
        int cut1 = cuts[1];
        int cut2 = cuts[2];
        int cut3 = cuts[3];
        int cut4 = cuts[4];
        int cut5 = cuts[5];
        int count0 = counts[0];
        int count1 = counts[1];
        int count2 = counts[2];
        int count3 = counts[3];
        int count4 = counts[4];
        int count5 = counts[5];
        int more0 = differences[0];
        int more1 = differences[1];
        int more2 = differences[2];
        int more3 = differences[3];
        int more4 = differences[4];
        int more5 = differences[5];
        for (int i = from; i < to; i++) {
            int income = incomes[i];
            int count = rows[i] >>> Short.SIZE;
            // A difference is taken where both are beyond, that is, both signs are set.
            int entry = start
                    + ((((cut0 - income) & (count0 - count)) >> 31) & more0)
                    + ((((cut1 - income) & (count1 - count)) >> 31) & more1)
                    + ((((cut2 - income) & (count2 - count)) >> 31) & more2)
                    + ((((cut3 - income) & (count3 - count)) >> 31) & more3)
                    + ((((cut4 - income) & (count4 - count)) >> 31) & more4)
                    + ((((cut5 - income) & (count5 - count)) >> 31) & more5);
            rows[i] = entry | (rows[i] & kept);
        }
    }
}

package vn.giamngheo.measure;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.quantity.Ratio;

/**
 * Patterns of one whole by how many of some cut-offs they reach, and how many of them are deprived in each indicator.
 * Filled with {@link #add} first, then {@link #accumulate()}, then asked.
 */
final class Bins {

    /** A greater whole has no table from scores to bins. */
    private static final int MOST_LOOKED_UP = 1 << 10;

    private static final int CHUNK = 8;
    private static final int SLOTS = 1 << CHUNK;

    private final int width;
    /** The least score that reaches each cut-off, ascending. */
    private final long[] leasts;
    /** The bin of each score; empty if the whole is too great. */
    private final int[] binOf;

    private final long[] totals;
    /** For bin b and bit i, at b × width + i. */
    private final long[] deprived;

    Bins(long whole, int width, List<Ratio> cutoffs) {
        this.width = width;
        this.leasts = cutoffs.stream()
                .map(k -> k.times(whole).ceiling())
                .mapToLong(BigInteger::longValueExact)
                .toArray();
        this.binOf = whole > MOST_LOOKED_UP ? new int[0] : lookUp((int) whole);
        this.totals = new long[leasts.length + 1];
        this.deprived = new long[totals.length * width];
    }

    private int[] lookUp(int whole) {
        int[] bins = new int[whole + 1];
        for (long least : leasts) {
            for (int score = (int) least; score <= whole; score++) {
                bins[score]++;
            }
        }
        return bins;
    }

    private int bin(long score) {
        if (score < binOf.length) {
            return binOf[(int) score];
        }
        int least = 0;
        int most = leasts.length;
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (leasts[middle] <= score) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    void add(long pattern, long score, long weight) {
        int bin = bin(score);
        totals[bin] += weight;
        for (long rest = pattern; rest != 0; rest &= rest - 1) {
            deprived[bin * width + Long.numberOfTrailingZeros(rest)] += weight;
        }
    }

    /** Whether {@link #addAll} is worth its tables for so many cells. */
    boolean isWorthTables(int cells) {
        return cells >= SLOTS * totals.length;
    }

    /**
     * As {@link #add} of the first cells of a table, sooner if there are many: sums are made for each value of each byte
     * of the patterns, and only these are taken apart into bits.
     */
    void addAll(Cells cells, int count, Scoring scoring) {
        long[] scores = scoring.byChunks();
        int chunks = scores.length / SLOTS;
        long[] sums = new long[totals.length * scores.length];
        for (int i = 0; i < count; i++) {
            long pattern = cells.deprived(i) & scoring.used();
            long weight = cells.weight(i);
            long score = 0;
            for (int chunk = 0; chunk < chunks; chunk++) {
                score += scores[slot(chunk, pattern)];
            }
            int bin = bin(score);
            totals[bin] += weight;
            for (int chunk = 0; chunk < chunks; chunk++) {
                sums[bin * scores.length + slot(chunk, pattern)] += weight;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            takeApart(i / scores.length, i % scores.length, sums[i]);
        }
    }

    private static int slot(int chunk, long pattern) {
        return chunk * SLOTS + ((int) (pattern >>> (chunk * CHUNK)) & (SLOTS - 1));
    }

    private void takeApart(int bin, int slot, long sum) {
        if (sum != 0) {
            int first = slot / SLOTS * CHUNK;
            for (int rest = slot % SLOTS; rest != 0; rest &= rest - 1) {
                deprived[bin * width + first + Integer.numberOfTrailingZeros(rest)] += sum;
            }
        }
    }

    /** Makes of each bin all that reach it: the first holds everybody. */
    void accumulate() {
        for (int bin = leasts.length - 1; bin >= 0; bin--) {
            totals[bin] += totals[bin + 1];
            for (int i = 0; i < width; i++) {
                deprived[bin * width + i] += deprived[(bin + 1) * width + i];
            }
        }
    }

    /** How much reaches so many cut-offs. */
    long total(int reached) {
        return totals[reached];
    }

    /** How much reaches so many cut-offs and is deprived in the indicator of a bit. */
    long deprived(int reached, int bit) {
        return deprived[reached * width + bit];
    }

    @Override
    public String toString() {
        return Arrays.toString(totals);
    }
}

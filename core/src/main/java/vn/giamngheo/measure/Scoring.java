package vn.giamngheo.measure;

import java.util.List;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/** What the bits of the patterns of a table weigh. */
final class Scoring {

    private static final int CHUNK = 8;
    private static final int SLOTS = 1 << CHUNK;

    private final IndicatorWeights weights;
    /** For each weight the bit of its indicator. */
    private final int[] bits;
    /** For each bit its weight in parts of the whole; 0 if it weighs nothing. */
    private final long[] parts;

    private final long used;

    private Scoring(IndicatorWeights weights, int[] bits, long[] parts, long used) {
        this.weights = weights;
        this.bits = bits;
        this.parts = parts;
        this.used = used;
    }

    /**
     * What the bits weigh.
     *
     * @throws RefusedException if an indicator that weighs something is none of the table
     */
    static Scoring of(List<DeprivationIndicator> indicators, IndicatorWeights weights) {
        int[] bits = new int[weights.weights().size()];
        long[] parts = new long[indicators.size()];
        long used = 0;
        for (int i = 0; i < bits.length; i++) {
            DeprivationIndicator indicator = weights.weights().get(i).indicator();
            int bit = indicators.indexOf(indicator);
            if (bit < 0) {
                throw unknown(indicator, indicators);
            }
            bits[i] = bit;
            parts[bit] = weights.parts(i);
            used |= 1L << bit;
        }
        return new Scoring(weights, bits, parts, used);
    }

    /** The refusal of an indicator that a table does not have. */
    static RefusedException unknown(DeprivationIndicator indicator, List<DeprivationIndicator> indicators) {
        return new RefusedException(
                "bảng không có chỉ số “" + indicator + "”, chỉ có " + indicators,
                "the table has no indicator '" + indicator + "' but only " + indicators);
    }

    IndicatorWeights weights() {
        return weights;
    }

    /** A bit for each indicator that weighs something. */
    long used() {
        return used;
    }

    /** The number of bits. */
    int width() {
        return parts.length;
    }

    /** The bit of the indicator of a weight. */
    int bit(int weight) {
        return bits[weight];
    }

    /** What the bits of a pattern weigh together, in parts of the whole. */
    long score(long pattern) {
        long score = 0;
        for (long rest = pattern & used; rest != 0; rest &= rest - 1) {
            score += parts[Long.numberOfTrailingZeros(rest)];
        }
        return score;
    }

    /**
     * The scores of all patterns of eight bits: the i-th 256 are those of the bits from 8 i. A pattern is then scored by
     * as many look-ups as it has bytes, which is worth while if there are many.
     */
    long[] byChunks() {
        int chunks = (width() + CHUNK - 1) / CHUNK;
        long[] scores = new long[chunks * SLOTS];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score((long) (i % SLOTS) << (i / SLOTS * CHUNK));
        }
        return scores;
    }
}

package vn.giamngheo.disclosure;

import java.util.Objects;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * What is to be hidden. Stated by whoever publishes: there is no threshold that fits everything.
 *
 * @param threshold counts from 1 to one below it are small; at least 2
 * @param protection how far apart the least and the greatest value must be that a small cell may have for whoever knows all
 *     that is published; at least 1. As far as the threshold or farther, nobody can tell that the cell is small
 * @param zeros what becomes of counts of 0
 * @param totals which totals may be hidden to protect others; one that is small itself is hidden anyway
 */
public record SuppressionRule(long threshold, long protection, Zeros zeros, Totals totals) {

    /** What becomes of counts of 0. */
    public enum Zeros {
        /** They are published, each of them. That nobody is poor in a commune is told; so whatever is hidden is 1 or more. */
        PUBLISHED("published", new Phrase("công bố số 0", "zeros are published")),
        /** They count as small. */
        SMALL("small", new Phrase("số 0 cũng là số nhỏ", "zeros are small counts too"));

        private final String code;
        private final Phrase phrase;

        Zeros(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    /** Which totals may be hidden to protect others. */
    public enum Totals {
        /** All but the total of all. */
        GRAND_TOTAL_KEPT("grand-total-kept", new Phrase("giữ tổng số chung", "the grand total is kept")),
        /** None. Often more than can be asked. */
        ALL_KEPT("all-kept", new Phrase("giữ mọi tổng số", "all totals are kept")),
        /** All: then there is always a way. */
        NONE_KEPT("none-kept", new Phrase("được ẩn cả tổng số", "any total may be hidden"));

        private final String code;
        private final Phrase phrase;

        Totals(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    private static final long MAX = 1_000_000;

    /**
     * Checks the numbers.
     *
     * @param threshold from 2 to 1,000,000
     * @param protection from 1 to 1,000,000
     * @param zeros what becomes of counts of 0
     * @param totals which totals may be hidden
     * @throws RefusedException if a number is out of its bounds
     */
    public SuppressionRule {
        Objects.requireNonNull(zeros, "zeros");
        Objects.requireNonNull(totals, "totals");
        if (threshold < 2 || threshold > MAX) {
            throw new RefusedException(
                    "ngưỡng phải từ 2 đến " + MAX + ", không phải " + threshold,
                    "the threshold must be from 2 to " + MAX + " but was " + threshold);
        }
        if (protection < 1 || protection > MAX) {
            throw new RefusedException(
                    "độ rộng bảo vệ phải từ 1 đến " + MAX + ", không phải " + protection,
                    "the protection must be from 1 to " + MAX + " but was " + protection);
        }
    }

    /**
     * {@return a rule by which nobody can tell that a hidden count is small: as much protection as the threshold, zeros
     * published, the total of all kept}
     *
     * @param threshold counts from 1 to one below it are small; from 2 to 1,000,000
     * @throws RefusedException if it is out of its bounds
     */
    public static SuppressionRule below(long threshold) {
        return new SuppressionRule(threshold, threshold, Zeros.PUBLISHED, Totals.GRAND_TOTAL_KEPT);
    }

    /**
     * {@return the same with another protection}
     *
     * @param width from 1 to 1,000,000
     * @throws RefusedException if it is out of its bounds
     */
    public SuppressionRule withProtection(long width) {
        return new SuppressionRule(threshold, width, zeros, totals);
    }

    /**
     * {@return the same with another choice for zeros}
     *
     * @param choice what becomes of them
     */
    public SuppressionRule with(Zeros choice) {
        return new SuppressionRule(threshold, protection, choice, totals);
    }

    /**
     * {@return the same with another choice for totals}
     *
     * @param choice which may be hidden
     */
    public SuppressionRule with(Totals choice) {
        return new SuppressionRule(threshold, protection, zeros, choice);
    }

    /** Whether a count is hidden whatever stands beside it. */
    boolean isSmall(long count) {
        return count < threshold && count >= least();
    }

    /** The least that a hidden count can be: whoever knows that zeros are published knows that it is none. */
    long least() {
        return zeros == Zeros.PUBLISHED ? 1 : 0;
    }
}

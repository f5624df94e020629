package vn.giamngheo.measure;

import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table: every pattern that somebody has once, in the order of patterns, so that those of which all is
 * known come first and two tables are added in one walk. What all cells make together is within a {@code long}; so is,
 * therefore, whatever some of them make.
 */
final class Cells {

    private final long full;
    /** How many cells come first of which every indicator is known. */
    private final int complete;
    /** Of the others, which indicators are known. */
    private final long[] known;

    private final long[] deprived;
    private final long[] weights;
    private final long total;

    private Cells(long full, int complete, long[] known, long[] deprived, long[] weights, long total) {
        this.full = full;
        this.complete = complete;
        this.known = known;
        this.deprived = deprived;
        this.weights = weights;
        this.total = total;
    }

    /** Takes cells in their order. */
    static final class Builder {

        private final long full;
        private long[] known = new long[0];
        private long[] deprived;
        private long[] weights;
        private int size;
        private int complete;
        private long total;

        /**
         * Begins.
         *
         * @param full a bit for each indicator
         * @param expected how many cells are expected; there may be more
         */
        Builder(long full, int expected) {
            this.full = full;
            this.deprived = new long[expected];
            this.weights = new long[expected];
        }

        /** Whether a pattern comes after all that were added. */
        boolean isNext(long ofKnown, long ofDeprived) {
            return size == 0 || compare(lastKnown(), deprived[size - 1], ofKnown, ofDeprived) < 0;
        }

        private long lastKnown() {
            return size == complete ? full : known[size - complete - 1];
        }

        /**
         * Adds a cell that comes after all before; none if it weighs nothing.
         *
         * @throws ArithmeticException if all weights make more than a {@code long} holds
         */
        void add(long ofKnown, long ofDeprived, long weight) {
            if (!isNext(ofKnown, ofDeprived) || weight < 0) {
                throw new IllegalArgumentException("cells must ascend and weigh something but " + weight + " of "
                        + Long.toBinaryString(ofKnown) + ", " + Long.toBinaryString(ofDeprived) + " came");
            }
            if (weight == 0) {
                return;
            }
            total = Math.addExact(total, weight);
            if (size == deprived.length) {
                deprived = Arrays.copyOf(deprived, larger(size));
                weights = Arrays.copyOf(weights, larger(size));
            }
            if (ofKnown == full) {
                complete++;
            } else {
                addKnown(ofKnown);
            }
            deprived[size] = ofDeprived;
            weights[size] = weight;
            size++;
        }

        /** What was added weighs in all. */
        long total() {
            return total;
        }

        private void addKnown(long ofKnown) {
            int index = size - complete;
            if (index == known.length) {
                known = Arrays.copyOf(known, larger(index));
            }
            known[index] = ofKnown;
        }

        private static int larger(int length) {
            return Math.max(8, Math.addExact(length, length >> 1));
        }

        Cells build() {
            return new Cells(
                    full,
                    complete,
                    Arrays.copyOf(known, size - complete),
                    Arrays.copyOf(deprived, size),
                    Arrays.copyOf(weights, size),
                    total);
        }
    }

    static Cells of(long full, SortedMap<Pattern, Long> sums) {
        Builder cells = new Builder(full, sums.size());
        sums.forEach((pattern, sum) -> cells.add(pattern.known(), pattern.deprived(), sum));
        return cells.build();
    }

    /**
     * Cells of which all is known, from a sum for each number from 0 to {@code full}; none negative.
     *
     * @param from where the sum of 0 is
     * @throws ArithmeticException if all sums make more than a {@code long} holds
     */
    static Cells ofDense(long full, long[] sums, int from) {
        int end = from + (int) full + 1;
        int used = 0;
        int afterLast = from;
        long total = 0;
        for (int i = from; i < end; i++) {
            used += sums[i] == 0 ? 0 : 1;
            afterLast = sums[i] == 0 ? afterLast : i + 1;
            total = Math.addExact(total, sums[i]);
        }
        long[] deprived = new long[used];
        long[] weights = new long[used];
        int size = 0;
        for (int i = from; i < afterLast; i++) {
            // Written before it is known whether it stays: which cells are empty cannot be foreseen.
            deprived[size] = (long) i - from;
            weights[size] = sums[i];
            size += sums[i] == 0 ? 0 : 1;
        }
        return new Cells(full, used, new long[0], deprived, weights, total);
    }

    /** The order of {@link Pattern}: the more is known the earlier, then by deprivations. */
    private static int compare(long known, long deprived, long otherKnown, long otherDeprived) {
        int byKnown = Long.compareUnsigned(otherKnown, known);
        return byKnown != 0 ? byKnown : Long.compareUnsigned(deprived, otherDeprived);
    }

    int size() {
        return deprived.length;
    }

    /** How many cells come first of which every indicator is known. */
    int complete() {
        return complete;
    }

    long known(int index) {
        return index < complete ? full : known[index - complete];
    }

    long deprived(int index) {
        return deprived[index];
    }

    /** What a cell weighs: above 0. */
    long weight(int index) {
        return weights[index];
    }

    /** What all cells weigh. */
    long total() {
        return total;
    }

    Cells plus(Cells other) {
        Builder both = new Builder(full, size() + other.size());
        int one = 0;
        int two = 0;
        while (one < size() && two < other.size()) {
            int order = compare(known(one), deprived[one], other.known(two), other.deprived[two]);
            if (order == 0) {
                both.add(known(one), deprived[one], Math.addExact(weights[one], other.weights[two]));
            } else if (order < 0) {
                both.add(known(one), deprived[one], weights[one]);
            } else {
                both.add(other.known(two), other.deprived[two], other.weights[two]);
            }
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }
        addFrom(one, both);
        other.addFrom(two, both);
        return both.build();
    }

    private void addFrom(int first, Builder cells) {
        for (int i = first; i < size(); i++) {
            cells.add(known(i), deprived[i], weights[i]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells that
                && full == that.full
                && complete == that.complete
                && Arrays.equals(known, that.known)
                && Arrays.equals(deprived, that.deprived)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(known) + Arrays.hashCode(deprived)) + Arrays.hashCode(weights);
    }
}

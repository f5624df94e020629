package vn.giamngheo.measure;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums of patterns of which few of all there can be occur: open addressing over pairs of numbers, without an object for
 * a pattern. A sum of 0 is a free slot.
 */
final class PatternSums {

    private static final int FIRST = 16;

    private long[] known = new long[FIRST];
    private long[] deprived = new long[FIRST];
    private long[] sums = new long[FIRST];
    private int size;

    /** What is done with each pattern. */
    @FunctionalInterface
    interface Visitor {
        void visit(long known, long deprived, long sum);
    }

    /**
     * Adds to a pattern.
     *
     * @param weight above 0
     * @throws ArithmeticException if the sum is beyond a {@code long}; it stays as it was
     */
    void add(long ofKnown, long ofDeprived, long weight) {
        int slot = slot(ofKnown, ofDeprived);
        if (sums[slot] == 0) {
            if (size >= known.length / 2) {
                grow();
                slot = slot(ofKnown, ofDeprived);
            }
            known[slot] = ofKnown;
            deprived[slot] = ofDeprived;
            size++;
        }
        sums[slot] = Math.addExact(sums[slot], weight);
    }

    /** The slot of a pattern, or the free one it goes to. */
    private int slot(long ofKnown, long ofDeprived) {
        int last = known.length - 1;
        int slot = mixed(ofKnown, ofDeprived) & last;
        while (sums[slot] != 0 && (deprived[slot] != ofDeprived || known[slot] != ofKnown)) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    /** Every bit of a pattern reaches the low bits: patterns of many indicators differ in their high ones. */
    private static int mixed(long ofKnown, long ofDeprived) {
        long hash = (ofDeprived ^ Long.rotateLeft(ofKnown, 29)) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) (hash ^ (hash >>> 32));
    }

    private void grow() {
        long[] oldKnown = known;
        long[] oldDeprived = deprived;
        long[] oldSums = sums;
        int slots = Math.multiplyExact(oldKnown.length, 2);
        known = new long[slots];
        deprived = new long[slots];
        sums = new long[slots];
        for (int i = 0; i < oldSums.length; i++) {
            if (oldSums[i] != 0) {
                int slot = slot(oldKnown[i], oldDeprived[i]);
                known[slot] = oldKnown[i];
                deprived[slot] = oldDeprived[i];
                sums[slot] = oldSums[i];
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The numbers that are kept, in memory. */
    int footprint() {
        return 3 * known.length;
    }

    /** Shows each pattern, in no order. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != 0) {
                visitor.visit(known[i], deprived[i], sums[i]);
            }
        }
    }

    SortedMap<Pattern, Long> sorted() {
        SortedMap<Pattern, Long> sorted = new TreeMap<>();
        forEach((ofKnown, ofDeprived, sum) -> sorted.put(new Pattern(ofKnown, ofDeprived), sum));
        return sorted;
    }
}

package vn.giamngheo.monetary;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts those of one line. */
final class LineTally {

    private final PovertyLine line;
    private final @Nullable Logarithms logarithms;
    private long on;
    private long above;
    /** Of whole amounts per head and month, which are most by far. */
    private final GapTally whole;

    private final Map<Integer, GapTally> fractions = new HashMap<>();

    LineTally(PovertyLine line, @Nullable Logarithms logarithms) {
        this.line = line;
        this.logarithms = logarithms;
        this.whole = new GapTally(line, 1, logarithms);
    }

    /** Adds an income of whole đồng per head and month. */
    void add(long dong, long weight) {
        long gap = line.dong() - dong * line.months();
        if (gap > 0) {
            whole.add(dong, weight);
        } else {
            addNotBelow(gap, weight);
        }
    }

    /** Adds an income of which the fraction need not be in lowest terms. */
    void add(long dong, int parts, long weight) {
        int common = (int) Fraction.common(parts, dong % parts);
        addReduced(dong / common, parts / common, weight);
    }

    private void addReduced(long dong, int parts, long weight) {
        long gap = line.dong() * parts - dong * line.months();
        if (gap <= 0) {
            addNotBelow(gap, weight);
        } else {
            below(parts).add(dong, weight);
        }
    }

    private GapTally below(int parts) {
        return parts == 1
                ? whole
                : fractions.computeIfAbsent(parts, denominator -> new GapTally(line, denominator, logarithms));
    }

    private void addNotBelow(long gap, long weight) {
        if (gap == 0) {
            on = Math.addExact(on, weight);
        } else {
            above = Math.addExact(above, weight);
        }
    }

    /** Adds many of whole đồng per head and month, without the logarithms of those below. */
    void addSums(long moreBelow, long moreOn, long moreAbove, long gap, long square) {
        whole.addSums(moreBelow, gap, square);
        on = Math.addExact(on, moreOn);
        above = Math.addExact(above, moreAbove);
    }

    /** Adds the logarithm of a whole amount of somebody below the line. */
    void addLog(long dong) {
        whole.addLog(dong, 1);
    }

    void add(LineTally other) {
        on = Math.addExact(on, other.on);
        above = Math.addExact(above, other.above);
        whole.add(other.whole);
        other.fractions.forEach((parts, gaps) -> below(parts).add(gaps));
    }

    LineSums toSums() {
        TreeMap<Integer, GapSums> below = new TreeMap<>();
        if (whole.below() > 0) {
            below.put(1, whole.toSums());
        }
        fractions.forEach((parts, gaps) -> below.put(parts, gaps.toSums()));
        return new LineSums(on, above, below);
    }
}

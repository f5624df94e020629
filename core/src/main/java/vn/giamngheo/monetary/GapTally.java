package vn.giamngheo.monetary;

import org.jspecify.annotations.Nullable;

/** Sums over those below a line whose incomes have one denominator; see {@link GapSums}. */
final class GapTally {

    private final long line;
    private final int months;
    private final @Nullable Logarithms logarithms;
    private long below;
    private final WideSum gaps = new WideSum();
    private final WideSum squares = new WideSum();
    private long withIncome;
    private final WideSum logs = new WideSum();

    /**
     * Sums of nobody yet.
     *
     * @param line the line
     * @param parts the denominator of the incomes
     * @param logarithms those of incomes; null if they are not summed
     */
    GapTally(PovertyLine line, int parts, @Nullable Logarithms logarithms) {
        this.line = line.dong() * parts;
        this.months = line.months();
        this.logarithms = logarithms;
    }

    /** Adds somebody below the line. */
    void add(long dong, long weight) {
        below = Math.addExact(below, weight);
        long gap = line - dong * months;
        gaps.add(weight, gap);
        squares.addSquare(weight, gap);
        addLog(dong, weight);
    }

    /** Adds the logarithm of the income of somebody below the line, where logarithms are summed. */
    void addLog(long dong, long weight) {
        if (logarithms != null && dong > 0) {
            withIncome += weight;
            long[] log = logarithms.of(dong);
            logs.add(weight, log[0], log[1]);
        }
    }

    /** Adds many below the line without their logarithms. */
    void addSums(long weight, long gap, long square) {
        below = Math.addExact(below, weight);
        gaps.add(1, gap);
        squares.add(1, square);
    }

    void add(GapTally other) {
        below = Math.addExact(below, other.below);
        gaps.add(other.gaps);
        squares.add(other.squares);
        withIncome += other.withIncome;
        logs.add(other.logs);
    }

    long below() {
        return below;
    }

    GapSums toSums() {
        return new GapSums(below, gaps.toBigInteger(), squares.toBigInteger(), withIncome, logs.toBigInteger());
    }
}

package vn.giamngheo.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;

/**
 * How many households went from each status to each: counts of households, not of persons. Matrices of parts of a
 * population add up to that of the whole, in any order.
 */
public final class TransitionMatrix {

    private static final List<PovertyStatus> STATUSES = List.of(PovertyStatus.values());

    /** No households. */
    public static final TransitionMatrix EMPTY = new TransitionMatrix(new long[STATUSES.size() * STATUSES.size()]);

    private final long[] counts;

    private TransitionMatrix(long[] counts) {
        this.counts = counts;
    }

    private static int cell(PovertyStatus from, PovertyStatus to) {
        return STATUSES.indexOf(from) * STATUSES.size() + STATUSES.indexOf(to);
    }

    /**
     * {@return the matrix of one household}
     *
     * @param from its status before
     * @param to its status after
     */
    public static TransitionMatrix of(PovertyStatus from, PovertyStatus to) {
        long[] counts = new long[STATUSES.size() * STATUSES.size()];
        counts[cell(from, to)] = 1;
        return new TransitionMatrix(counts);
    }

    /**
     * This matrix and another.
     *
     * @param other the other matrix
     * @return the sums
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public TransitionMatrix plus(TransitionMatrix other) {
        long[] sums = new long[counts.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(counts[i], other.counts[i]);
        }
        return new TransitionMatrix(sums);
    }

    /**
     * {@return the number of households that went from one status to another}
     *
     * @param from the status before
     * @param to the status after
     */
    public long count(PovertyStatus from, PovertyStatus to) {
        return counts[cell(from, to)];
    }

    /**
     * {@return the number of households that had a status before}
     *
     * @param from the status before
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public long before(PovertyStatus from) {
        return sum(STATUSES.stream().map(to -> count(from, to)));
    }

    /**
     * {@return the number of households that have a status after}
     *
     * @param to the status after
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public long after(PovertyStatus to) {
        return sum(STATUSES.stream().map(from -> count(from, to)));
    }

    /**
     * {@return the number of all households}
     *
     * @throws ArithmeticException if it is beyond the range of a {@code long}
     */
    public long total() {
        return sum(STATUSES.stream().map(this::before));
    }

    private static long sum(Stream<Long> counts) {
        return counts.reduce(0L, Math::addExact);
    }

    /**
     * The matrix in words, a line for each pair of statuses that occurs.
     *
     * @param language the language of the reader
     * @return {@code hộ nghèo → hộ cận nghèo: 1.204 hộ}, and so on; empty if there are no households
     */
    public String describe(Language language) {
        String households = language == Language.VIETNAMESE ? " hộ" : " households";
        return STATUSES.stream()
                .flatMap(from -> STATUSES.stream()
                        .filter(to -> count(from, to) > 0)
                        .map(to -> from.phrase().in(language) + " → "
                                + to.phrase().in(language) + ": "
                                + language.notation().format(count(from, to)) + households))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TransitionMatrix matrix && Arrays.equals(counts, matrix.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** The matrix in English. */
    @Override
    public String toString() {
        return "TransitionMatrix[" + describe(Language.ENGLISH).replace("\n", "; ") + "]";
    }
}

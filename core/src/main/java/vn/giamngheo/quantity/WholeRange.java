package vn.giamngheo.quantity;

import java.util.Optional;

/**
 * The whole numbers from one to another, both included. A {@code max} of {@link Long#MAX_VALUE} means that there is no
 * upper bound.
 *
 * @param min the least
 * @param max the greatest, not less than {@code min}
 */
public record WholeRange(long min, long max) {

    /**
     * A range.
     *
     * @param min the least
     * @param max the greatest
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}
     */
    public WholeRange {
        if (min > max) {
            throw new IllegalArgumentException("min must not be greater than max but was " + min + " with max " + max);
        }
    }

    /**
     * All whole numbers from one on.
     *
     * @param min the least
     * @return the range without an upper bound
     */
    public static WholeRange from(long min) {
        return new WholeRange(min, Long.MAX_VALUE);
    }

    /**
     * Whether there is an upper bound.
     *
     * @return false if {@code max} is {@link Long#MAX_VALUE}
     */
    public boolean isBounded() {
        return max != Long.MAX_VALUE;
    }

    /**
     * Whether a number lies in the range.
     *
     * @param number the number
     * @return true from {@code min} to {@code max}
     */
    public boolean contains(long number) {
        return min <= number && number <= max;
    }

    /**
     * Whether a number lies in both ranges.
     *
     * @param other the other range
     * @return true if they have a number in common
     */
    public boolean intersects(WholeRange other) {
        return min <= other.max && other.min <= max;
    }

    /**
     * What lies in both ranges.
     *
     * @param other the other range
     * @return the common numbers, or empty if there are none
     */
    public Optional<WholeRange> intersection(WholeRange other) {
        long from = Math.max(min, other.min);
        long to = Math.min(max, other.max);
        return from <= to ? Optional.of(new WholeRange(from, to)) : Optional.empty();
    }

    /**
     * How many numbers there are.
     *
     * @return the number of numbers, at least 1
     * @throws ArithmeticException if there is no upper bound, or the result is beyond the range of a {@code long}
     */
    public long size() {
        if (!isBounded()) {
            throw new ArithmeticException("a range without an upper bound has no size: " + this);
        }
        return Math.addExact(Math.subtractExact(max, min), 1);
    }

    /** Both ends: {@code [103389, 103410]}. */
    @Override
    public String toString() {
        return "[" + min + ", " + (isBounded() ? max + "]" : "…)");
    }
}

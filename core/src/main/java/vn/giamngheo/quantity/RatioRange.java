package vn.giamngheo.quantity;

/**
 * The numbers from one to another, both included: where a result lies that follows from figures known only as printed,
 * or only within bounds.
 *
 * @param min the least
 * @param max the greatest, not less than {@code min}
 */
public record RatioRange(Ratio min, Ratio max) {

    /**
     * A range.
     *
     * @param min the least
     * @param max the greatest
     * @throws IllegalArgumentException if {@code min} is greater than {@code max}
     */
    public RatioRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min must not be greater than max but was " + min + " with max " + max);
        }
    }

    /**
     * {@return the range of one number}
     *
     * @param number the number
     */
    public static RatioRange of(Ratio number) {
        return new RatioRange(number, number);
    }

    /**
     * {@return the numbers of an interval, and its high end, which the interval itself does not reach} So it may hold
     * one number too many, and never one too few.
     *
     * @param interval what a printed figure stands for
     */
    public static RatioRange closing(DecimalInterval interval) {
        return new RatioRange(Ratio.of(interval.low()), Ratio.of(interval.high()));
    }

    /** {@return true if there is one number only} */
    public boolean isExact() {
        return min.equals(max);
    }

    /**
     * {@return true from {@code min} to {@code max}}
     *
     * @param number the number
     */
    public boolean contains(Ratio number) {
        return min.compareTo(number) <= 0 && number.compareTo(max) <= 0;
    }

    /**
     * {@return true if a number lies in both}
     *
     * @param other the other range
     */
    public boolean intersects(RatioRange other) {
        return min.compareTo(other.max) <= 0 && other.min.compareTo(max) <= 0;
    }

    /** Both ends: {@code [17/25, 17/23]}. */
    @Override
    public String toString() {
        return "[" + min + ", " + max + "]";
    }
}

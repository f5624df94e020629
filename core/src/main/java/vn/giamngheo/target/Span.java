package vn.giamngheo.target;

import java.math.BigDecimal;
import vn.giamngheo.quantity.Ratio;

/**
 * The true numbers a printed one can stand for, or what they lead to.
 *
 * @param min the least
 * @param minIn whether {@code min} itself belongs to them
 * @param max the greatest
 * @param maxIn whether {@code max} itself belongs to them
 */
record Span(Ratio min, boolean minIn, Ratio max, boolean maxIn) {

    /** One number and no other. */
    static Span of(Ratio number) {
        return new Span(number, true, number, true);
    }

    /** All that rounds half up to the number. */
    static Span printed(BigDecimal number) {
        Ratio half = Ratio.of(BigDecimal.ONE.movePointLeft(number.scale())).dividedBy(Ratio.of(2));
        Ratio middle = Ratio.of(number);
        return new Span(middle.minus(half), true, middle.plus(half), false);
    }

    /** The same without what is below the least number possible or above the greatest, which then belong to it. */
    Span within(Scale scale) {
        boolean low = scale.min().filter(least -> least.compareTo(min) > 0).isPresent();
        boolean high = scale.max().filter(most -> most.compareTo(max) < 0).isPresent();
        return new Span(
                low ? scale.min().orElseThrow() : min,
                low || minIn,
                high ? scale.max().orElseThrow() : max,
                high || maxIn);
    }

    Span times(Ratio positive) {
        return new Span(min.times(positive), minIn, max.times(positive), maxIn);
    }

    boolean intersects(Span other) {
        return startsBefore(other) && other.startsBefore(this);
    }

    /** Whether this begins no later than the other ends. */
    boolean startsBefore(Span other) {
        int order = min.compareTo(other.max);
        return order < 0 || (order == 0 && minIn && other.maxIn);
    }
}

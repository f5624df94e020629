package vn.giamngheo.measure;

/**
 * What adds up: that of two populations that share nobody is the sum of theirs. Adding is exact, so neither order nor
 * grouping matters.
 *
 * @param <A> the type itself
 */
public interface Mergeable<A extends Mergeable<A>> {

    /**
     * {@return this and another, of two populations that share nobody}
     *
     * @param other the other one, of the same form
     * @throws vn.giamngheo.text.RefusedException if the other one counts something else
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    A plus(A other);
}

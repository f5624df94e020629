package vn.giamngheo.testkit.gen;

/**
 * Where a generator takes its decisions from. Each is a whole number from 0; <strong>the smaller, the simpler</strong> is
 * what the generator must make of it, since that is how a failing sample is made readable.
 *
 * <p>Used by one thread, for one sample.
 */
public abstract class Choices {

    Choices() {}

    /**
     * {@return a number from 0 to {@code most}, both included}
     *
     * @param most the largest there is, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public final long upTo(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative but was " + most);
        }
        return choose(most);
    }

    /**
     * {@return a number from 0 to {@code most}, both included}
     *
     * @param most the largest there is, from 0
     * @throws IllegalArgumentException if it is negative
     */
    public final int upTo(int most) {
        return Math.toIntExact(upTo((long) most));
    }

    /**
     * {@return whether something rare happens} The simpler case is that it does not.
     *
     * @param outOf of how many it happens once, from 1
     */
    public final boolean onceIn(int outOf) {
        return outOf == 1 || upTo(outOf - 1) == outOf - 1;
    }

    /**
     * {@return what the generator makes} What it takes is remembered as one part, and left out or simplified as a whole.
     *
     * @param gen the generator
     * @param <T> what it makes
     */
    public abstract <T> T part(Gen<T> gen);

    abstract long choose(long most);
}

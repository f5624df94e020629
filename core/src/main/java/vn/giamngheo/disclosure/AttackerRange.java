package vn.giamngheo.disclosure;

import java.util.OptionalLong;

/**
 * What whoever knows all that is published, and the rule, can tell of a hidden count. Every whole number from one end to
 * the other fits what is published, and none beyond.
 *
 * @param least the least it can be
 * @param most the most it can be; empty where nothing published bounds it
 */
public record AttackerRange(long least, OptionalLong most) {

    /**
     * {@return whether a count lies within}
     *
     * @param count the count
     */
    public boolean contains(long count) {
        return count >= least && (most.isEmpty() || count <= most.getAsLong());
    }

    /** {@return how far apart the ends are; {@link Long#MAX_VALUE} if there is no upper one} */
    public long width() {
        return most.isEmpty() ? Long.MAX_VALUE : most.getAsLong() - least;
    }

    /** Both ends: {@code [1, 9]}, {@code [1, ∞)}. */
    @Override
    public String toString() {
        return "[" + least + ", " + (most.isEmpty() ? "∞)" : most.getAsLong() + "]");
    }
}

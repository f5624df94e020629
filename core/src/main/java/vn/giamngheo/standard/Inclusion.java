package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.household.Household;

/**
 * Which of two standards reaches more households, over all households there can be. Counted are the classes of poverty
 * alone: one standard is at least as inclusive as another if every household that is poor under the other is poor under
 * it, and every one that is near-poor under the other is near-poor or poor under it. Average living standard is not
 * compared: it is no class of poverty, and not every standard has it. A household in a gap of the law is in no class of
 * poverty.
 *
 * <p>Households are compared by income, area and the indicators of both standards, told apart by their codes. The
 * households shown state all of these, or the deprived ones alone where they are more than 16.
 */
public sealed interface Inclusion {

    /** {@return whether the one standard is at least as inclusive as the other} */
    default boolean isAtLeast() {
        return this instanceof Equal || this instanceof MoreInclusive;
    }

    /** Both reach the same households. */
    record Equal() implements Inclusion {}

    /**
     * The one standard reaches all that the other does, and more.
     *
     * @param example a household in a poorer class under the one than under the other
     */
    record MoreInclusive(Household example) implements Inclusion {
        /**
         * Checks that there is an example.
         *
         * @param example a household
         */
        public MoreInclusive {
            Objects.requireNonNull(example, "example");
        }
    }

    /**
     * The other standard reaches all that the one does, and more.
     *
     * @param counterExample a household in a poorer class under the other than under the one
     */
    record LessInclusive(Household counterExample) implements Inclusion {
        /**
         * Checks that there is an example.
         *
         * @param counterExample a household
         */
        public LessInclusive {
            Objects.requireNonNull(counterExample, "counterExample");
        }
    }

    /**
     * Each reaches some household that the other does not.
     *
     * @param onlyHere a household in a poorer class under the one than under the other
     * @param onlyThere a household in a poorer class under the other than under the one
     */
    record Incomparable(Household onlyHere, Household onlyThere) implements Inclusion {
        /**
         * Checks that there are examples.
         *
         * @param onlyHere a household
         * @param onlyThere a household
         */
        public Incomparable {
            Objects.requireNonNull(onlyHere, "onlyHere");
            Objects.requireNonNull(onlyThere, "onlyThere");
        }
    }
}

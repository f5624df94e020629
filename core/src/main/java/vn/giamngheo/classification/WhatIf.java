package vn.giamngheo.classification;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * What would make a household reach a goal. Nothing here rests on a guess: facts that are unknown stay so, and what is
 * proposed works however they turn out.
 */
public sealed interface WhatIf {

    /** {@return what the household is as it stands} */
    Verdict before();

    /** {@return what it is to become} */
    Goal goal();

    /** {@return every minimal set of changes, as {@link Possible#minimalChanges()}; empty if there is none} */
    default List<ChangeSet> minimalChanges() {
        return List.of();
    }

    /**
     * The household has reached the goal as it stands.
     *
     * @param before what the household is
     * @param goal what it is to become
     */
    record AlreadyThere(Verdict before, Goal goal) implements WhatIf {
        /**
         * Checks that nothing is missing.
         *
         * @param before what the household is
         * @param goal what it is to become
         */
        public AlreadyThere {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(goal, "goal");
        }
    }

    /**
     * No change of what is known is sure to make the household reach the goal.
     *
     * @param before what the household is
     * @param goal what it is to become
     * @param reason why
     */
    record Impossible(Verdict before, Goal goal, Phrase reason) implements WhatIf {
        /**
         * Checks that nothing is missing.
         *
         * @param before what the household is
         * @param goal what it is to become
         * @param reason why
         */
        public Impossible {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Some changes make the household reach the goal.
     *
     * <p>A set is minimal if nothing can be left out of it: none with fewer or the same remedied indicators and a
     * smaller or no raise of income works. All such sets are found. If the household is known to be deprived in
     * <i>d</i> indicators there are at most 2<sup>d</sup>, one for each choice among them; where the rule only counts
     * deprivations, at most the middle binomial coefficient of <i>d</i>, times the lines above its income and one. A
     * household with 12 deprivations that may keep 2 has the 66 choices of 10, and one raise.
     *
     * @param before what the household is
     * @param goal what it is to become
     * @param minimalChanges at least one; those with the fewest remedied indicators first, then those with the smallest
     *     raise of income, then in the order of the standard; unmodifiable
     */
    record Possible(Verdict before, Goal goal, List<ChangeSet> minimalChanges) implements WhatIf {
        /**
         * Copies the list.
         *
         * @param before what the household is
         * @param goal what it is to become
         * @param minimalChanges at least one
         * @throws IllegalArgumentException if there is none
         */
        public Possible {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(goal, "goal");
            minimalChanges = List.copyOf(minimalChanges);
            if (minimalChanges.isEmpty()) {
                throw new IllegalArgumentException("minimalChanges must hold at least one set");
            }
        }
    }
}

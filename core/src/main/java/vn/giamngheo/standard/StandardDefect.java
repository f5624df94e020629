package vn.giamngheo.standard;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.household.Household;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** Why a standard cannot be used: {@code build()} refuses it with all of its defects. */
public sealed interface StandardDefect {

    /** {@return where it stands in the standard: {@code /rows/1}, {@code /lines/0/rural}} */
    JsonPointer path();

    /** {@return what is wrong, written to stand after a colon; with the household that shows it} */
    Phrase words();

    /** {@return a household that shows it, all facts stated; empty where none can} */
    default Optional<Household> counterExample() {
        return Optional.empty();
    }

    /**
     * Households that no row puts into a class, and that are not acknowledged as a gap of the law.
     *
     * @param path {@code /rows}
     * @param words what is wrong
     * @param household one of them
     */
    record Gap(JsonPointer path, Phrase words, Household household) implements StandardDefect {
        /**
         * Checks that nothing is missing.
         *
         * @param path {@code /rows}
         * @param words what is wrong
         * @param household one of them
         */
        public Gap {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(household, "household");
        }

        @Override
        public Optional<Household> counterExample() {
            return Optional.of(household);
        }
    }

    /**
     * Households of which two rows say different things, or a row and an acknowledged gap.
     *
     * @param path the second of the two, a row or a gap
     * @param first the first of the two, a row
     * @param words what is wrong
     * @param household one of them
     */
    record Overlap(JsonPointer path, JsonPointer first, Phrase words, Household household) implements StandardDefect {
        /**
         * Checks that nothing is missing.
         *
         * @param path the second of the two
         * @param first the first of the two
         * @param words what is wrong
         * @param household one of them
         */
        public Overlap {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(household, "household");
        }

        @Override
        public Optional<Household> counterExample() {
            return Optional.of(household);
        }
    }

    /**
     * A row that holds of no household in any area, or an acknowledged gap without a household that no row puts into a
     * class. A row that is empty in one area only is no defect.
     *
     * @param path the row or the gap
     * @param words what is wrong
     */
    record Idle(JsonPointer path, Phrase words) implements StandardDefect {
        /**
         * Checks that nothing is missing.
         *
         * @param path the row or the gap
         * @param words what is wrong
         */
        public Idle {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A value that is missing, repeated or outside its bounds. As long as there is one, the rows are not looked at.
     *
     * @param path the value, or the condition that asks for it
     * @param words what is wrong
     */
    record Fault(JsonPointer path, Phrase words) implements StandardDefect {
        /**
         * Checks that nothing is missing.
         *
         * @param path the value, or the condition that asks for it
         * @param words what is wrong
         */
        public Fault {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
        }
    }
}

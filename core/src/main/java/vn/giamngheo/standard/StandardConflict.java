package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/** Why a standard cannot be registered beside others. */
public sealed interface StandardConflict {

    /** {@return the other standard} */
    StandardId other();

    /** {@return what is wrong, written to stand after a colon; with the household that shows it, if one does} */
    Phrase words();

    /**
     * There is a standard of that identifier already.
     *
     * @param other the other standard
     * @param words what is wrong
     */
    record SameId(StandardId other, Phrase words) implements StandardConflict {
        /**
         * Checks that nothing is missing.
         *
         * @param other the other standard
         * @param words what is wrong
         */
        public SameId {
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * One of the country, or of the same province, applies to the same days.
     *
     * @param other the other standard
     * @param period which span of the standard to be registered it is, from 0
     * @param from the first day in common
     * @param to the last day in common, inclusive
     * @param words what is wrong
     */
    record SameDays(StandardId other, int period, LocalDate from, LocalDate to, Phrase words)
            implements StandardConflict {
        /**
         * Checks that nothing is missing.
         *
         * @param other the other standard
         * @param period which span it is
         * @param from the first day in common
         * @param to the last day in common
         * @param words what is wrong
         */
        public SameDays {
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * A local standard leaves out households that a national one of the same days reaches.
     *
     * @param other the standard beside which it is to be registered; the local one where a national one is added
     * @param words what is wrong, with a household that is left out
     */
    record Narrower(StandardId other, Phrase words) implements StandardConflict {
        /**
         * Checks that nothing is missing.
         *
         * @param other the standard beside which it is to be registered
         * @param words what is wrong
         */
        public Narrower {
            Objects.requireNonNull(other, "other");
            Objects.requireNonNull(words, "words");
        }
    }
}

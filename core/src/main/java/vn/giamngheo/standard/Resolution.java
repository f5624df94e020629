package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.text.Phrase;

/** Which standard applies to a review, or why none does. */
public sealed interface Resolution {

    /** Why no standard applies; closed, each with its words. */
    enum Reason {
        /** The day is before the first standard. */
        BEFORE_FIRST,
        /** The day is after the last standard. */
        AFTER_LAST,
        /** The day falls between two standards. */
        BETWEEN,
        /** No standard of that identifier is registered. */
        UNKNOWN_STANDARD,
        /** The standard that was asked for does not apply to that day. */
        NOT_ON_THAT_DAY,
        /** The standard that was asked for is of another province. */
        OF_ANOTHER_PROVINCE
    }

    /**
     * Exactly one standard.
     *
     * @param standard the standard
     * @param period by virtue of what it applies that day
     */
    record Resolved(PovertyStandard standard, AppliedPeriod period) implements Resolution {
        /**
         * Checks that nothing is missing.
         *
         * @param standard the standard
         * @param period by virtue of what it applies that day
         */
        public Resolved {
            Objects.requireNonNull(standard, "standard");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * No standard.
     *
     * @param reason why
     * @param words the reason in words, with the day and the standard it is about
     */
    record Unresolved(Reason reason, Phrase words) implements Resolution {
        /**
         * Checks that nothing is missing.
         *
         * @param reason why
         * @param words the reason in words
         */
        public Unresolved {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(words, "words");
        }
    }
}

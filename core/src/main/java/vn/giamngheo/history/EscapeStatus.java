package vn.giamngheo.history;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Phrase;

/** Whether a household counts as newly escaped from poverty, or why not. */
public sealed interface EscapeStatus {

    /** {@return the rule that was asked} */
    EscapeRule rule();

    /**
     * It does.
     *
     * @param since the review at which it was found above
     * @param until the last day it counts, inclusive
     * @param rule the rule that grants it
     */
    record NewlyEscaped(ReviewDate since, LocalDate until, EscapeRule rule) implements EscapeStatus {
        /**
         * Checks that nothing is missing.
         *
         * @param since the review at which it was found above
         * @param until the last day it counts
         * @param rule the rule that grants it
         */
        public NewlyEscaped {
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * It does not.
     *
     * @param reason why not
     * @param rule the rule that was asked
     */
    record NotNewlyEscaped(Reason reason, EscapeRule rule) implements EscapeStatus {
        /**
         * Checks that nothing is missing.
         *
         * @param reason why not
         * @param rule the rule that was asked
         */
        public NotNewlyEscaped {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /** Why a household does not count as newly escaped. */
    enum Reason {
        /** There is no review up to the day. */
        NOT_REVIEWED(new Phrase("chưa được rà soát", "not reviewed yet")),
        /** As far as its reviews go it was neither poor nor near-poor. */
        NEVER_LISTED(new Phrase(
                "chưa từng là hộ nghèo, hộ cận nghèo theo các lần rà soát đã biết",
                "neither poor nor near-poor in any review that is known")),
        /** The last review finds it poor or near-poor. */
        STILL_LISTED(new Phrase("còn là hộ nghèo hoặc hộ cận nghèo", "still poor or near-poor")),
        /** The review that decides gave no class. */
        UNDETERMINED(new Phrase("kết quả rà soát chưa xác định được", "the review that decides gave no class")),
        /** It escaped too long ago. */
        EXPIRED(new Phrase("đã quá thời hạn", "escaped too long ago"));

        private final Phrase phrase;

        Reason(Phrase phrase) {
            this.phrase = phrase;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }
}

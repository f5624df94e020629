package vn.giamngheo.trajectory;

import java.util.Optional;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** How far a rate has come from its baseline to its target; or why there is no such share. */
public sealed interface Progress {

    /**
     * {@return the progress, or why there is none, in words}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    /**
     * The share of the way. 0 at the baseline, 1 at the target; below 0 where the rate is worse than the baseline,
     * above 1 beyond the target: never cut off.
     *
     * @param direction which way the rate is to go
     * @param share the share, reckoned with the figures as they stand; one number unless the target is a range: then
     *     from the progress to its one end to that to the other
     * @param bounds where the true share lies, the baseline and the present rate being known only as far as they are
     *     printed; the target is a number that was set, and exact. Empty where they are printed so coarsely that the
     *     true baseline may be the target
     */
    record Measured(Direction direction, RatioRange share, Optional<RatioRange> bounds) implements Progress {

        private static final Phrase DOWN = new Phrase(" mức giảm đề ra", " of the intended fall");
        private static final Phrase UP = new Phrase(" mức tăng đề ra", " of the intended rise");
        private static final Phrase WORSE = new Phrase("kém hơn mức xuất phát: ", "worse than at the start: ");
        private static final Phrase REACHED = new Phrase("đạt ", "at ");

        /**
         * {@return the share in per cent: {@code 70,8%}, {@code -29,2%}, {@code 70,8–80,0%}}
         *
         * @param language the language of the reader
         * @param decimals how many decimals, rounded half up, from 0 to 6
         */
        public String in(Language language, int decimals) {
            return PathText.percent(share, decimals, language);
        }

        @Override
        public String describe(Language language) {
            Phrase way = direction == Direction.UP ? UP : DOWN;
            return (share.max().signum() < 0 ? WORSE : REACHED).in(language) + in(language, 1) + way.in(language);
        }
    }

    /**
     * There is no way to have come a share of.
     *
     * @param reason why
     */
    record Undefined(Reason reason) implements Progress {
        @Override
        public String describe(Language language) {
            return reason.phrase().in(language);
        }
    }

    /** Why there is no progress. */
    enum Reason {
        /** The target is the baseline. */
        TARGET_IS_BASELINE(
                "target-is-baseline",
                new Phrase(
                        "không xác định được tiến độ: mục tiêu bằng mức xuất phát",
                        "no progress can be told: the target is the baseline")),
        /** The baseline meets the target already. */
        MET_AT_BASELINE(
                "met-at-baseline",
                new Phrase(
                        "không xác định được tiến độ: mức xuất phát đã đạt mục tiêu",
                        "no progress can be told: the baseline meets the target already"));

        private final String code;
        private final Phrase phrase;

        Reason(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }
}

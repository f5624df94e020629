package vn.giamngheo.trajectory;

import java.util.Optional;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** The path that a target describes, or why it describes none. */
public sealed interface PathOfTarget {

    /** {@return the path, if there is one} */
    Optional<RatePath> path();

    /**
     * There is a path.
     *
     * @param found the path
     */
    record Found(RatePath found) implements PathOfTarget {
        @Override
        public Optional<RatePath> path() {
            return Optional.of(found);
        }
    }

    /**
     * There is none.
     *
     * @param reason why
     */
    record None(Reason reason) implements PathOfTarget {
        @Override
        public Optional<RatePath> path() {
            return Optional.empty();
        }

        /**
         * {@return why, in words}
         *
         * @param language the language of the reader
         */
        public String describe(Language language) {
            return reason.phrase().in(language);
        }
    }

    /** Why a target describes no path. */
    enum Reason {
        /** The target asks for something else than a rate to stand at. */
        NO_RATE("no-rate", new Phrase("mục tiêu không phải là một mức tỷ lệ", "the target is no rate to stand at")),
        /** The wording of the target can be read in more than one way. */
        UNDECIDED("undecided", new Phrase("mục tiêu có nhiều cách hiểu", "the target can be read in several ways")),
        /** Neither the rate to stand at nor the reduction that leads there can be read. */
        RATE_UNREADABLE(
                "rate-unreadable",
                new Phrase(
                        "không đọc được mức tỷ lệ phải đạt hoặc mức giảm",
                        "the rate to stand at, or the reduction to it, cannot be read")),
        /** The reduction leads to no rate: below 0 or above 100 %. */
        RATE_OUT_OF_RANGE(
                "rate-out-of-range",
                new Phrase(
                        "lấy mức xuất phát trừ mức giảm thì kết quả không thể là tỷ lệ (phải từ 0% đến 100%)",
                        "baseline less reduction is no rate: it must be from 0% to 100%")),
        /** The reduction is of each year, and how many whole years there are is not told. */
        NO_WHOLE_YEARS(
                "no-whole-years",
                new Phrase(
                        "mức giảm tính theo năm nhưng không rõ từ mức xuất phát đến thời hạn có bao nhiêu năm tròn",
                        "the reduction is of each year, but how many whole years there are until the target is due is"
                                + " not told")),
        /** The target states no baseline. */
        NO_BASELINE("no-baseline", new Phrase("mục tiêu không nêu mức xuất phát", "the target states no baseline")),
        /** The baseline is not one number, or cannot be read. */
        BASELINE_NOT_EXACT(
                "baseline-not-exact",
                new Phrase("mức xuất phát không phải một con số xác định", "the baseline is not one number")),
        /** The day of the baseline is not told, or only its year. */
        BASELINE_UNDATED(
                "baseline-undated",
                new Phrase(
                        "không rõ ngày của mức xuất phát (đầu năm hay cuối năm)",
                        "the day of the baseline is not told, or only its year")),
        /** By when the target is due is not told, or it has no last day. */
        DUE_UNDATED(
                "due-undated",
                new Phrase("không rõ thời hạn phải đạt mục tiêu", "by when the target is due is not told")),
        /** The target is due before the baseline, or on its day. */
        DUE_NOT_AFTER_BASELINE(
                "due-not-after-baseline",
                new Phrase(
                        "thời hạn không sau ngày của mức xuất phát", "the target is due no later than the baseline")),
        /** What was observed is a number and no rate. */
        OBSERVATION_NO_RATE(
                "observation-no-rate",
                new Phrase("số liệu là một số lượng, không phải tỷ lệ", "a number was observed and not a rate")),
        /** What was observed is another indicator. */
        OTHER_INDICATOR(
                "other-indicator", new Phrase("số liệu thuộc chỉ tiêu khác", "what was observed is another indicator")),
        /** What was observed counts something else: persons are no households. */
        OTHER_UNIT(
                "other-unit",
                new Phrase("số liệu tính theo đơn vị khác", "what was observed is counted in another unit")),
        /** What was observed is of another place. */
        OTHER_PLACE("other-place", new Phrase("số liệu của địa bàn khác", "what was observed is of another place")),
        /** What was observed is of another day than the one the reduction is reckoned from. */
        OTHER_DAY(
                "other-day",
                new Phrase(
                        "số liệu không phải của thời điểm mà mục tiêu lấy làm mốc so sánh",
                        "what was observed is not of the time that the reduction starts from")),
        /** What was observed is of another part of the place, or of other households. */
        OTHER_GROUP(
                "other-group",
                new Phrase(
                        "số liệu của khu vực hoặc nhóm dân cư khác",
                        "what was observed is of another area or of other households"));

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

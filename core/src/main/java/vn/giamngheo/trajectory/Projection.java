package vn.giamngheo.trajectory;

import java.time.LocalDate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** When a target is met if all goes on as between the baseline and now; or why that cannot be told. */
public sealed interface Projection {

    /**
     * {@return the day, or why there is none, in words}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    /**
     * The straight line through baseline and present rate meets the target.
     *
     * @param years years from the day of the baseline to the meeting, exact, more than 0
     * @param day the first day at whose end the line has met the target
     * @param inTime whether that is not after the day the target is due
     */
    record Meets(Ratio years, LocalDate day, boolean inTime) implements Projection {
        /** {@return the year of the meeting} */
        public int year() {
            return day.getYear();
        }

        @Override
        public String describe(Language language) {
            return language == Language.VIETNAMESE
                    ? "với tốc độ như từ mức xuất phát đến nay, đạt mục tiêu vào " + language.day(day)
                            + (inTime ? ", đúng thời hạn" : ", sau thời hạn")
                    : "at the pace from the baseline until now, the target is met on " + language.day(day)
                            + (inTime ? ", in time" : ", after it is due");
        }
    }

    /** The present rate meets the target. */
    record AlreadyMet() implements Projection {

        private static final Phrase WORDS = new Phrase("đã đạt mục tiêu", "the target is met");

        @Override
        public String describe(Language language) {
            return WORDS.in(language);
        }
    }

    /**
     * The line does not meet the target.
     *
     * @param reason why
     */
    record Never(Reason reason) implements Projection {
        @Override
        public String describe(Language language) {
            return reason.phrase().in(language);
        }
    }

    /** Why a line does not meet the target. */
    enum Reason {
        /** The rate has not changed. */
        FLAT(
                "flat",
                new Phrase(
                        "tỷ lệ chưa thay đổi so với mức xuất phát: với tốc độ này không đạt được mục tiêu",
                        "the rate has not changed since the baseline: at this pace the target is never met")),
        /** The rate moves away from the target. */
        MOVING_AWAY(
                "moving-away",
                new Phrase(
                        "tỷ lệ đang đi ngược chiều mục tiêu: với tốc độ này không đạt được mục tiêu",
                        "the rate moves away from the target: at this pace it is never met")),
        /** No time has passed since the baseline, so there is no pace. */
        NO_TIME_PASSED(
                "no-time-passed",
                new Phrase(
                        "ngày của số liệu không sau ngày của mức xuất phát: chưa có tốc độ để dự báo",
                        "no time has passed since the baseline: there is no pace to go by")),
        /** The target is where the rate started. */
        NO_DIRECTION(
                "no-direction",
                new Phrase(
                        "mục tiêu bằng mức xuất phát, không xác định được chiều tăng hay giảm",
                        "the target is the baseline: no direction can be told")),
        /** The meeting lies after the year 9999. */
        BEYOND_CALENDAR(
                "beyond-calendar",
                new Phrase(
                        "tốc độ quá chậm: sau năm 9999 mới đạt mục tiêu",
                        "the pace is so slow that the target is met only after the year 9999"));

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

package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.text.Phrase;

/** Which standard applies to a review, or why none does. */
public sealed interface Resolution {

    /** Why no standard applies; closed, each with its words. */
    enum Reason {
        /** No standard at all is registered for the province, or for the country where no province is stated. */
        NONE_REGISTERED("none-registered", new Phrase("chưa khai báo chuẩn nào", "no standard is registered")),
        /** The day is before the first standard. */
        BEFORE_FIRST("before-first", new Phrase("trước chuẩn đầu tiên", "before the first standard")),
        /** The day is after the last standard. */
        AFTER_LAST("after-last", new Phrase("sau chuẩn cuối cùng", "after the last standard")),
        /** The day falls between two standards. */
        BETWEEN("between", new Phrase("giữa hai chuẩn", "between two standards")),
        /** A former province that is part of the household's has a standard of its own; which part it lives in is not told. */
        TERRITORY_NOT_TOLD(
                "territory-not-told",
                new Phrase("chưa rõ hộ thuộc địa bàn tỉnh cũ nào", "the former province is not told")),
        /** No standard of that identifier is registered. */
        UNKNOWN_STANDARD("unknown-standard", new Phrase("không có chuẩn mang mã đó", "no standard of that identifier")),
        /** The standard that was asked for does not apply to that day. */
        NOT_ON_THAT_DAY("not-on-that-day", new Phrase("chuẩn không áp dụng cho ngày đó", "not a standard of that day")),
        /** The standard that was asked for is of another province, or of a province where the household states none. */
        OF_ANOTHER_PROVINCE(
                "of-another-province", new Phrase("chuẩn của tỉnh khác", "the standard of another province"));

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

        /** {@return the words for it, without the day and the standard it is about} */
        public Phrase phrase() {
            return phrase;
        }
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

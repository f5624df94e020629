package vn.giamngheo.classification;

import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;

/** In what a determination differs from the one made again. */
public sealed interface Difference {

    /** {@return the difference in words; nothing of the household but its status} */
    Phrase words();

    /**
     * The id does not follow from the facts given and from day, standard and rule version as recorded: the facts are
     * not those of that day, the salt is another one, or the record was altered.
     *
     * @param recorded the id as recorded
     * @param computed the id computed again
     */
    record OfId(DeterminationId recorded, DeterminationId computed) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "mã kết quả không khớp với dữ liệu của hộ, ngày rà soát, chuẩn và phiên bản quy tắc đã ghi",
                    "the id does not follow from the facts of the household and the day, standard and rule version"
                            + " recorded");
        }
    }

    /**
     * The standard of that identifier is not registered, so that nothing could be made again.
     *
     * @param standard the standard as recorded
     */
    record NotRegistered(StandardId standard) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "chuẩn " + standard + " chưa được đăng ký nên không phân loại lại được",
                    "standard " + standard + " is not registered, so the household could not be classified again");
        }
    }

    /**
     * The standard as registered does not apply to that day or province.
     *
     * @param standard the standard as recorded
     * @param reason why it does not apply
     */
    record NotApplicable(StandardId standard, Resolution.Unresolved reason) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "chuẩn " + standard + " không áp dụng: " + reason.words().vietnamese(),
                    "standard " + standard + " does not apply: "
                            + reason.words().english());
        }
    }

    /**
     * The standard as registered decides by other rules than it did.
     *
     * @param standard the standard
     * @param recorded the version of its rules as recorded
     * @param computed the version of the rules registered
     */
    record OfRules(StandardId standard, RuleVersion recorded, RuleVersion computed) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "quy tắc của chuẩn " + standard + " đã khác: ghi phiên bản " + recorded + ", hiện là " + computed,
                    "the rules of standard " + standard + " are others: version " + recorded
                            + " was recorded, now it is " + computed);
        }
    }

    /**
     * The household comes out as something else.
     *
     * @param recorded the status as recorded
     * @param computed the status found again
     */
    record OfStatus(PovertyStatus recorded, PovertyStatus computed) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "kết quả đã ghi là “" + recorded.phrase().vietnamese() + "”, phân loại lại là “"
                            + computed.phrase().vietnamese() + "”",
                    "'" + recorded.phrase().english() + "' was recorded, but classified again it is '"
                            + computed.phrase().english() + "'");
        }
    }

    /**
     * Another part of the determination is not what it is when made again.
     *
     * @param property the name of the property, the same as in its JSON, such as {@code deprived}
     */
    record OfProperty(String property) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "nội dung “" + property + "” đã ghi khác với khi phân loại lại",
                    "'" + property + "' as recorded is not what it is when classified again");
        }
    }

    /**
     * The household cannot be classified under the standard.
     *
     * @param reason what is wrong
     */
    record Refused(Phrase reason) implements Difference {
        @Override
        public Phrase words() {
            return new Phrase(
                    "không phân loại lại được: " + reason.vietnamese(),
                    "the household could not be classified again: " + reason.english());
        }
    }
}

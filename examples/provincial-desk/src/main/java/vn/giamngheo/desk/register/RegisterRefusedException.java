package vn.giamngheo.desk.register;

import vn.giamngheo.text.Phrase;

/** A register that is not taken. */
public final class RegisterRefusedException extends RuntimeException {

    /** Why a register is not taken. */
    public enum Reason {
        /** It is longer than is allowed. */
        TOO_LARGE(new Phrase("Tệp lớn hơn giới hạn cho phép.", "The file is larger than is allowed.")),
        /** Too many are waiting already. */
        BUSY(new Phrase(
                "Đang có nhiều danh sách chờ xử lý; hãy gửi lại sau.",
                "Many registers are waiting; send it again later."));

        private final Phrase phrase;

        Reason(Phrase phrase) {
            this.phrase = phrase;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RegisterRefusedException(Reason reason) {
        super(reason.phrase().english());
        this.reason = reason;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }
}

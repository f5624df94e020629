package vn.giamngheo.text;

import java.io.Serial;

/**
 * Thrown by a type that refuses a value, with the reason in both languages. For values that can come from outside,
 * where a person may read why; a mistake that only a programmer can make is a plain {@link IllegalArgumentException}.
 *
 * <p>The reason is written to stand after a colon: without a capital at its beginning and a full stop at its end. It
 * may quote the value.
 */
public final class RefusedException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The reason in Vietnamese; a text and no phrase, so that what is serialized does not change with it. */
    private final String vietnamese;

    /** The reason in English. */
    private final String english;

    /**
     * A refusal.
     *
     * @param vietnamese the reason for a reader of Vietnamese
     * @param english the reason for a reader of English, and the message
     */
    public RefusedException(String vietnamese, String english) {
        super(english);
        Phrase reason = new Phrase(vietnamese, english);
        this.vietnamese = reason.vietnamese();
        this.english = reason.english();
    }

    /**
     * The refusal of a text that shows nothing.
     *
     * @param vietnamese what the text is, for a reader of Vietnamese
     * @param english what the text is, for a reader of English
     * @return {@code … không được để trống}, {@code … must not be blank}
     */
    public static RefusedException blank(String vietnamese, String english) {
        return new RefusedException(vietnamese + " không được để trống", english + " must not be blank");
    }

    /** {@return the refusal of bytes that are not what they should be} */
    public static RefusedException brokenBytes() {
        return new RefusedException(
                "dữ liệu nhị phân bị hỏng, bị cắt hoặc không đúng loại",
                "the bytes are damaged, cut off or of another kind");
    }

    /**
     * Why the value was refused.
     *
     * @return the reason; in English the same as the message
     */
    public Phrase reason() {
        return new Phrase(vietnamese, english);
    }
}

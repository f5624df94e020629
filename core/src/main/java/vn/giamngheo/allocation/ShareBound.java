package vn.giamngheo.allocation;

import vn.giamngheo.text.Phrase;

/** Whether a unit got what its weight gives it, or something else decided. */
public enum ShareBound {
    /** Its weight decided. */
    NONE("none", new Phrase("theo trọng số", "pro rata")),
    /** It would have got less: the floor lifted it. */
    FLOOR("floor", new Phrase("bằng mức sàn", "at its floor")),
    /** It would have got more: the cap held it. */
    CAP("cap", new Phrase("bằng mức trần", "at its cap")),
    /** Its number was locked beforehand. */
    LOCKED("locked", new Phrase("đã chốt", "locked"));

    private final String code;
    private final Phrase phrase;

    ShareBound(String code, Phrase phrase) {
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

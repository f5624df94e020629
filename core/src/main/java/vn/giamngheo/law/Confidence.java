package vn.giamngheo.law;

import vn.giamngheo.text.Phrase;

/** How sure the library is of a legal fact. */
public enum Confidence {
    /** A text was read that states it. */
    CONFIRMED("confirmed", new Phrase("đã đối chiếu", "confirmed")),
    /** Computed from confirmed facts. */
    DERIVED("derived", new Phrase("suy ra từ quy định đã đối chiếu", "derived from confirmed facts")),
    /** Not read in a text of the act; to be confirmed or replaced by whoever deploys the library. */
    UNVERIFIED("unverified", new Phrase("chưa đối chiếu", "unverified"));

    private final String code;
    private final Phrase phrase;

    Confidence(String code, Phrase phrase) {
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

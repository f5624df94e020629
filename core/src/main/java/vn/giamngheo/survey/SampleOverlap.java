package vn.giamngheo.survey;

import vn.giamngheo.text.Phrase;

/** How two samples that are compared were drawn. The data cannot tell: names of units may be equal by chance. */
public enum SampleOverlap {
    /** Each was drawn for itself: their errors have nothing in common. */
    INDEPENDENT("independent", new Phrase("hai mẫu độc lập", "two independent samples")),
    /**
     * Units of one stratum and name are the same unit: a panel, a rotating sample, or two groups of one sample. Both
     * are taken as groups of the one sample of all these units.
     */
    SAME_UNITS("same-units", new Phrase("cùng đơn vị mẫu sơ cấp", "the same primary sampling units"));

    private final String code;
    private final Phrase phrase;

    SampleOverlap(String code, Phrase phrase) {
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

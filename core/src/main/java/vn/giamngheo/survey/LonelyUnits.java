package vn.giamngheo.survey;

import vn.giamngheo.text.Phrase;

/**
 * What is made of a stratum with one primary sampling unit: one tells nothing of how units differ. A choice, never made
 * silently. Where the design tells that the stratum has no other unit, there is no error and nothing to choose.
 */
public enum LonelyUnits {
    /** Nothing is estimated. */
    REFUSED("refused", new Phrase("không ước lượng", "nothing is estimated")),
    /** The unit is taken for certain to be drawn: it adds nothing to the variance. Understates the error. */
    CERTAIN("certain", new Phrase("coi là chắc chắn được chọn, không có sai số", "taken as certain, without error")),
    /**
     * Its linearised total itself stands for its deviation. For shares these totals add up to 0 over all strata, so it
     * is the deviation from the mean of all units. Overstates the error rather than understating it.
     */
    ADJUSTED("adjusted", new Phrase("so với trung bình chung của mẫu", "set against the mean of the whole sample"));

    private final String code;
    private final Phrase phrase;

    LonelyUnits(String code, Phrase phrase) {
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

package vn.giamngheo.standard;

import vn.giamngheo.text.Phrase;

/**
 * What a household is under a standard. The first four are classes of households, from the poorest; the others say why
 * there is no class.
 */
public enum PovertyStatus {
    /** Hộ nghèo. */
    POOR("poor", new Phrase("hộ nghèo", "poor household")),
    /** Hộ cận nghèo. */
    NEAR_POOR("near-poor", new Phrase("hộ cận nghèo", "near-poor household")),
    /** Hộ có mức sống trung bình. */
    AVERAGE_LIVING_STANDARD(
            "average-living-standard",
            new Phrase("hộ có mức sống trung bình", "household with average living standard")),
    /** Hộ không nghèo: in no class that the standard is known to define. */
    NON_POOR("non-poor", new Phrase("hộ không nghèo", "non-poor household")),
    /** Two completions of the unknown facts would be classified differently. */
    INDETERMINATE("indeterminate", new Phrase("chưa xác định được", "indeterminate")),
    /** The wording of the law puts the household into no class. */
    UNDEFINED_BY_LAW("undefined-by-law", new Phrase("văn bản không quy định", "undefined by law")),
    /** No standard applies; the reason says why. */
    NO_STANDARD("no-standard", new Phrase("không có chuẩn áp dụng", "no standard applies"));

    private final String code;
    private final Phrase phrase;

    PovertyStatus(String code, Phrase phrase) {
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

    /** {@return whether it is a class of households: poor, near-poor, average living standard or non-poor} */
    public boolean isClass() {
        return compareTo(NON_POOR) <= 0;
    }

    /**
     * Whether a household of this class is no poorer than one of the other.
     *
     * @param other a class of households
     * @return whether this class is the same or a better one; false if either is no class
     */
    public boolean isAtLeast(PovertyStatus other) {
        return isClass() && other.isClass() && compareTo(other) >= 0;
    }
}

package vn.giamngheo.household;

import vn.giamngheo.text.Phrase;

/** What is known of a household under one indicator. */
public enum DeprivationStatus {
    /** Thiếu hụt. */
    DEPRIVED("thiếu hụt", "deprived"),
    /** Không thiếu hụt. */
    NOT_DEPRIVED("không thiếu hụt", "not deprived"),
    /** The household has nobody or nothing that the indicator looks at, such as no child: counts as not deprived. */
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    /** Nobody judged it: counts neither way. */
    UNKNOWN("chưa rõ", "unknown");

    private final Phrase phrase;

    DeprivationStatus(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    /** {@return the wire form, such as {@code not-deprived}} */
    public String code() {
        return Kebab.of(this);
    }

    /** {@return the status in words: {@code không thiếu hụt}, {@code not deprived}} */
    public Phrase phrase() {
        return phrase;
    }
}

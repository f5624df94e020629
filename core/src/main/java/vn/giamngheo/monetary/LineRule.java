package vn.giamngheo.monetary;

import vn.giamngheo.text.Phrase;

/**
 * Whether who has just the income of the line is poor. The law says at most (<i>từ … trở xuống</i>), textbooks mostly
 * say below; only rates differ by it, never gaps.
 */
public enum LineRule {
    /** Who has the line or less is poor. */
    AT_MOST("at-most", new Phrase("từ chuẩn trở xuống", "at most the line")),
    /** Who has less than the line is poor. */
    BELOW("below", new Phrase("dưới chuẩn", "below the line"));

    private final String code;
    private final Phrase phrase;

    LineRule(String code, Phrase phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** {@return the wire form} */
    public String code() {
        return code;
    }

    /** {@return the rule in words} */
    public Phrase phrase() {
        return phrase;
    }
}

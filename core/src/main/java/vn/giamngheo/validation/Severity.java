package vn.giamngheo.validation;

import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** What is written cannot be right, or cannot be used as it stands. */
    ERROR("lỗi", "error"),
    /** What is written is probably not meant, or will cause trouble. */
    WARNING("cảnh báo", "warning"),
    /** Worth knowing; nothing needs to be changed. */
    INFORMATION("lưu ý", "information");

    private final Phrase noun;

    Severity(String vietnamese, String english) {
        this.noun = new Phrase(vietnamese, english);
    }

    /**
     * {@return the word for this severity, in lower case}
     *
     * @param language the language of the reader
     */
    public String noun(Language language) {
        return noun.in(language);
    }

    /**
     * {@return whether this is graver}
     *
     * @param other another severity
     */
    public boolean isGraverThan(Severity other) {
        return compareTo(other) < 0;
    }
}

package vn.giamngheo.validation;

import vn.giamngheo.text.Language;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** What is written cannot be right, or cannot be used as it stands. */
    ERROR("lỗi", "error"),
    /** What is written is probably not meant, or will cause trouble. */
    WARNING("cảnh báo", "warning"),
    /** Worth knowing; nothing needs to be changed. */
    INFORMATION("lưu ý", "information");

    private final String vietnamese;
    private final String english;

    Severity(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * {@return the word for this severity, in lower case}
     *
     * @param language the language of the reader
     */
    public String noun(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }
}

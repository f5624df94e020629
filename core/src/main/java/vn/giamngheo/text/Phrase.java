package vn.giamngheo.text;

import java.util.Objects;

/**
 * The same words in both languages.
 *
 * @param vietnamese the words for a reader of Vietnamese
 * @param english the words for a reader of English
 */
public record Phrase(String vietnamese, String english) {

    private static final int SHOWN = 80;

    /**
     * Words in both languages.
     *
     * @param vietnamese the words for a reader of Vietnamese
     * @param english the words for a reader of English
     */
    public Phrase {
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * The words in one language.
     *
     * @param language the language of the reader
     * @return the words
     */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    /**
     * A text from outside as words can quote it: as it is up to 80 {@code char}s, otherwise its beginning and
     * {@code …}.
     *
     * @param text any text
     * @return the text or its beginning, without half a surrogate pair at the cut
     */
    public static String shown(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }
}

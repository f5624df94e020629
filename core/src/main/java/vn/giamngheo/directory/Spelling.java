package vn.giamngheo.directory;

import vn.giamngheo.text.VietnameseText;

/** Finds words of a key in the text that the key was made of. */
final class Spelling {

    private Spelling() {}

    /**
     * The words as the text has them.
     *
     * @param text the text
     * @param key the key of some of its words
     * @return the last words of the text that have this key; the key itself if none have, as of abbreviations
     */
    static String in(String text, String key) {
        for (int start = text.length() - 1; start >= 0; start--) {
            if (isEdge(text, start)) {
                for (int end = start + 1; end <= text.length(); end++) {
                    if (isEdge(text, end)
                            && VietnameseText.identityKey(text.substring(start, end))
                                    .equals(key)) {
                        return text.substring(start, end).strip();
                    }
                }
            }
        }
        return key;
    }

    /** Whether a word begins or ends here. */
    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || Character.isLetterOrDigit(text.charAt(at - 1)) != Character.isLetterOrDigit(text.charAt(at));
    }
}

package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;

/** Characters that only look right. */
final class CharacterChecks {

    private static final String LIKE_DIGITS = "OoIl";

    /** Not a format character, yet invisible. */
    private static final int COMBINING_GRAPHEME_JOINER = 0x34f;

    /** Below this are no marks and nothing invisible but the soft hyphen. */
    private static final char FIRST_MARK = '\u0300';

    /** Dashes, quotation marks and the ellipsis. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_OF_PUNCTUATION = '\u2026';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char FIRST_OF_VIETNAMESE = '\u1ea0';
    private static final char LAST_OF_VIETNAMESE = '\u1ef9';

    /** How many words a finding shows. */
    private static final int SHOWN = 5;

    private CharacterChecks() {}

    /** Whether a text has to be looked at closely. Of most texts this is all that is asked. */
    static boolean isOdd(String text) {
        int length = text.length();
        if (length > TextRules.LONGEST) {
            return true;
        }
        char before = ' ';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < FIRST_OF_VIETNAMESE || c > LAST_OF_VIETNAMESE) {
                if (isOdd(c, before)) {
                    return true;
                }
            }
            before = c;
        }
        return false;
    }

    private static boolean isOdd(char c, char before) {
        if (c < SOFT_HYPHEN) {
            return (isDigit(c) && LIKE_DIGITS.indexOf(before) >= 0) || (isDigit(before) && LIKE_DIGITS.indexOf(c) >= 0);
        }
        return c == SOFT_HYPHEN || isLookalike(c) || (c >= FIRST_MARK && (c < FIRST_DASH || c > LAST_OF_PUNCTUATION));
    }

    /** The words with letters that only look Vietnamese; a few of them. */
    static List<String> lookalikes(String text) {
        List<String> found = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (found.size() < SHOWN && hasLookalike(word)) {
                found.add(word);
            }
        }
        return found;
    }

    /** Gha, eth and African d, which look like ư, đ and Đ. */
    private static boolean isLookalike(char c) {
        return switch (c) {
            case '\u01a2', '\u01a3', '\u00d0', '\u00f0', '\u0189', '\u0256' -> true;
            default -> false;
        };
    }

    private static boolean hasLookalike(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isLookalike(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many characters nobody sees. */
    static int invisible(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) == Character.FORMAT || c == COMBINING_GRAPHEME_JOINER)
                .count();
    }

    /** The numbers with letters for digits; a few of them. */
    static List<String> lettersForDigits(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        while (start < text.length() && found.size() < SHOWN) {
            int end = start;
            while (end < text.length() && isOfNumber(text.charAt(end))) {
                end++;
            }
            if (isDisguised(text, start, end)) {
                found.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return found;
    }

    private static boolean isOfNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',';
    }

    /**
     * Whether a run is a number but for letters that look like digits: it begins with a digit, and l, I and o stand
     * between digits. A capital O may end it; {@code 5l} may be litres.
     */
    private static boolean isDisguised(String text, int start, int end) {
        boolean letters = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = LIKE_DIGITS.indexOf(c) >= 0;
            if (i == start ? !isDigit(c) : !letter && !isDigit(c) && c != '.' && c != ',') {
                return false;
            }
            if (letter && c != 'O' && !(i + 1 < end && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1)))) {
                return false;
            }
            letters |= letter;
        }
        return letters;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

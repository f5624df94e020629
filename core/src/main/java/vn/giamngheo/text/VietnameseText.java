package vn.giamngheo.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * Vietnamese text in normal form: for reading, for comparing, and for storing what is compared.
 *
 * <p>Each function gives the same answer for composed and decomposed input and leaves its own output as it is.
 */
public final class VietnameseText {

    private static final int NEXT_LINE = 0x85;
    /** Not a format character, yet invisible, and it keeps a letter and its mark apart. */
    private static final int COMBINING_GRAPHEME_JOINER = 0x34f;

    /** Hyphens, figure dash, en and em dash, bar, minus, and their small and full-width forms. */
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";

    private static final char FIRST_DASH = '\u2010';

    /** Dashes, quotation marks and the ellipsis, from {@link #FIRST_DASH}. */
    private static final char LAST_OF_PUNCTUATION = '\u2026';

    /** Below this are no combining marks, and Latin letters that are all composed. */
    private static final char FIRST_MARK = '\u0300';

    private static final char FIRST_OF_VIETNAMESE = '\u1ea0';
    private static final char LAST_OF_VIETNAMESE = '\u1ef9';

    /** Letters that look like ư and đ, after lower-casing: gha, eth, African d. */
    private static final String LOOK_ALIKES = "\u01a3\u00f0\u0256";

    private static final String MEANT = "ưđđ";

    private static final String MARKED_A = "àáảãạ";
    private static final String MARKED_E = "èéẻẽẹ";
    private static final String MARKED_Y = "ỳýỷỹỵ";
    private static final String MARKED_O = "òóỏõọ";
    private static final String MARKED_U = "ùúủũụ";

    private VietnameseText() {}

    /**
     * Composes letters and marks (Unicode normal form C) and changes nothing else: the form in which ids and keys are
     * stored. Official wording is stored as it was given.
     *
     * @param text any text
     * @return the composed text
     */
    public static String nfc(String text) {
        return isComposed(Objects.requireNonNull(text, "text"))
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether there is surely nothing to compose: no mark, and no letter that has another composed form. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean composed = c < FIRST_MARK
                    || (c >= FIRST_OF_VIETNAMESE && c <= LAST_OF_VIETNAMESE)
                    || (c >= FIRST_DASH && c <= LAST_OF_PUNCTUATION);
            if (!composed) {
                return false;
            }
        }
        return true;
    }

    /**
     * Cleans text for reading: composed; every space character, tab and line break a plain space; zero-width
     * characters, byte-order mark, soft hyphen and other invisible format characters removed; runs of spaces one
     * space; none at either end.
     *
     * @param text any text
     * @return the cleaned text, possibly empty
     */
    public static String clean(String text) {
        String composed = nfc(text);
        return isClean(composed) ? composed : cleaned(text);
    }

    /**
     * Whether {@linkplain #clean(String) cleaning} leaves nothing.
     *
     * @param text any text
     * @return whether there are only spaces, line breaks and invisible characters, or nothing at all
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isSpace(text.codePointAt(i)) && !isInvisible(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is surely nothing to clean, as in most texts. */
    private static boolean isClean(String composed) {
        char before = ' ';
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : (c > ' ' && c < 0x7f) || Character.isLetter(c);
            if (!plain) {
                return false;
            }
            before = c;
        }
        return before != ' ' || composed.isEmpty();
    }

    private static String cleaned(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isInvisible(text.codePointAt(i))) {
                visible.appendCodePoint(text.codePointAt(i));
            }
        }
        // Composed only now: an invisible character may have stood between a letter and its mark.
        String composed = nfc(visible.toString());
        StringBuilder out = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            if (!isSpace(composed.codePointAt(i))) {
                out.appendCodePoint(composed.codePointAt(i));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /**
     * A key under which spellings of one name are equal. Beside what {@link #clean(String)} does: every dash is
     * {@code -}; no space beside {@code -} and {@code /}; lower case; the tone mark of the open syllables
     * <i>oa, oe, uy</i> stands on the first vowel (<i>hoá</i> = <i>hóa</i>, <i>thuỷ</i> = <i>thủy</i>; not after
     * <i>q</i>, where <i>u</i> belongs to the consonant); ƣ is read as ư, and ð, Ð and Ɖ as đ.
     *
     * <p>Never to be shown or stored in place of the wording. Nothing else is forgiven: missing diacritics make
     * different keys.
     *
     * @param text any text
     * @return the key, possibly empty
     */
    public static String identityKey(String text) {
        String lower = tight(clean(text)).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int at = LOOK_ALIKES.indexOf(lower.charAt(i));
            letters.append(at < 0 ? lower.charAt(i) : MEANT.charAt(at));
        }
        return tonesOnFirstVowel(nfc(letters.toString()));
    }

    private static String tight(String cleaned) {
        StringBuilder out = new StringBuilder(cleaned.length());
        for (int i = 0; i < cleaned.length(); i++) {
            char c = plainDash(cleaned.charAt(i));
            boolean beside = (!out.isEmpty() && joins(out.charAt(out.length() - 1)))
                    || (i + 1 < cleaned.length() && joins(plainDash(cleaned.charAt(i + 1))));
            if (c != ' ' || !beside) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char plainDash(char c) {
        return c < FIRST_DASH || DASHES.indexOf(c) < 0 ? c : '-';
    }

    private static boolean joins(char c) {
        return c == '-' || c == '/';
    }

    private static String tonesOnFirstVowel(String lower) {
        StringBuilder out = new StringBuilder(lower);
        for (int i = 0; i + 1 < lower.length(); i++) {
            boolean afterQ = i > 0 && lower.charAt(i - 1) == 'q';
            if (!afterQ && endsSyllable(lower, i + 2)) {
                moveTone(out, i);
            }
        }
        return out.toString();
    }

    private static void moveTone(StringBuilder out, int first) {
        switch (out.charAt(first)) {
            case 'o' -> {
                moveTone(out, first, MARKED_A, MARKED_O, 'a');
                moveTone(out, first, MARKED_E, MARKED_O, 'e');
            }
            case 'u' -> moveTone(out, first, MARKED_Y, MARKED_U, 'y');
            default -> {}
        }
    }

    private static void moveTone(StringBuilder out, int first, String from, String to, char plain) {
        int tone = from.indexOf(out.charAt(first + 1));
        if (tone >= 0) {
            out.setCharAt(first, to.charAt(tone));
            out.setCharAt(first + 1, plain);
        }
    }

    private static boolean endsSyllable(String text, int index) {
        if (index >= text.length()) {
            return true;
        }
        int next = text.codePointAt(index);
        return !Character.isLetter(next) && !isMark(next);
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint) || codePoint == NEXT_LINE;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || codePoint == COMBINING_GRAPHEME_JOINER;
    }
}

package vn.giamngheo.testkit.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text as a reader sees it: letters, each with its marks. */
final class Letters {

    private Letters() {}

    static List<String> of(String text) {
        List<String> letters = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.offsetByCodePoints(begin, 1);
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end = text.offsetByCodePoints(end, 1);
            }
            letters.add(text.substring(begin, end));
            begin = end;
        }
        return letters;
    }

    /** A letter that is alone, without marks or with, as one character if there is one. */
    static String composed(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFC);
    }

    static String decomposed(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD);
    }

    static boolean isLetter(String letter) {
        return Character.isLetter(letter.codePointAt(0));
    }

    /** What a reader does not see at all. */
    static boolean isInvisible(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.FORMAT;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}

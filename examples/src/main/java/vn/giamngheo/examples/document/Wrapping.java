package vn.giamngheo.examples.document;

import java.util.ArrayList;
import java.util.List;

/** Lines of a terminal: how wide text is and where it may be broken. */
final class Wrapping {

    private Wrapping() {}

    /** How many places a text takes: marks that stand above or below a letter take none. */
    static int width(String text) {
        return (int) text.codePoints().filter(Wrapping::takesPlace).count();
    }

    private static boolean takesPlace(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }

    /**
     * The text in lines of at most that width, broken between words; a word that is wider is broken within. At least one
     * line.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            for (String piece : pieces(word, width)) {
                boolean fits = line.isEmpty() || width(line.toString()) + 1 + width(piece) <= width;
                if (!fits) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The width of the widest word. */
    static int widestWord(String text) {
        return words(text).stream().mapToInt(Wrapping::width).max().orElse(0);
    }

    /** The text with spaces up to the width: after it, or before it. */
    static String padded(String text, int width, boolean atEnd) {
        String spaces = " ".repeat(Math.max(0, width - width(text)));
        return atEnd ? spaces + text : text + spaces;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        // Not \s+: a no-break space keeps its words together here too.
        for (String word : text.split("[ \t\r\n]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> pieces(String word, int width) {
        if (width(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int taken = 0;
        for (int codePoint : word.codePoints().toArray()) {
            int needs = takesPlace(codePoint) ? 1 : 0;
            if (taken + needs > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                taken = 0;
            }
            piece.appendCodePoint(codePoint);
            taken += needs;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}

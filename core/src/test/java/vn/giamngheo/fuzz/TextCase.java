package vn.giamngheo.fuzz;

import java.util.Locale;

/**
 * A text for a reader.
 *
 * @param reader the reader
 * @param text the text
 * @param how how it was made
 */
record TextCase(TextReader reader, String text, String how) {

    /** The text as it stands in a file of the corpus: in visible characters. */
    static String escaped(String text) {
        StringBuilder visible = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\\') {
                visible.append("\\\\");
            } else if (c >= ' ' && c < 0x7f) {
                visible.append(c);
            } else {
                visible.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return visible.toString();
    }

    static String unescaped(String visible) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (visible.charAt(i + 1) == '\\') {
                text.append(c);
                i++;
            } else {
                text.append((char) Integer.parseInt(visible.substring(i + 2, i + 6), 16));
                i += 5;
            }
        }
        return text.toString();
    }
}

package vn.giamngheo.json.hosts;

import java.util.Locale;

/** The text of a JSON document without what a generator may dress it with. */
public final class Undressed {

    private final String json;
    private final StringBuilder text = new StringBuilder();
    private boolean inString;

    private Undressed(String json) {
        this.json = json;
    }

    /** Without white space between tokens, and without escapes of letters and slashes. */
    public static String of(String json) {
        Undressed undressed = new Undressed(json);
        for (int at = 0; at < json.length(); ) {
            at += undressed.inString ? undressed.inside(at) : undressed.between(at);
        }
        return undressed.text.toString();
    }

    private int between(int at) {
        char c = json.charAt(at);
        if (!Character.isWhitespace(c)) {
            text.append(c);
        }
        inString = c == '"';
        return 1;
    }

    private int inside(int at) {
        char c = json.charAt(at);
        if (c == '\\') {
            return escape(at);
        }
        inString = c != '"';
        text.append(c);
        return 1;
    }

    private int escape(int at) {
        char escaped = json.charAt(at + 1);
        if (escaped == '/') {
            text.append('/');
        } else if (escaped == 'u') {
            String digits = json.substring(at + 2, at + 6);
            char c = (char) Integer.parseInt(digits, 16);
            text.append(c < ' ' ? "\\u" + digits.toLowerCase(Locale.ROOT) : String.valueOf(c));
            return 6;
        } else {
            text.append('\\').append(escaped);
        }
        return 2;
    }
}

package vn.giamngheo.json.households;

import java.util.Random;

/** How JSON is spelt where it leaves the choice. */
final class Spelling {

    private final Random random;
    /** Of how many places one has white space, of how many characters one is escaped; 0 for none. */
    private final int spaced;

    private final int escaped;

    Spelling(Random random, int spaced, int escaped) {
        this.random = random;
        this.spaced = spaced;
        this.escaped = escaped;
    }

    void space(StringBuilder line) {
        if (spaced > 0 && random.nextInt(spaced) == 0) {
            line.append("  \t\r".charAt(random.nextInt(4)));
        }
    }

    void quote(String text, StringBuilder line) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || isEscaped(c)) {
                line.append(String.format("\\u%04X", (int) c));
            } else {
                line.append(c);
            }
        }
        line.append('"');
    }

    /** Both halves of a pair are left as they are: neither can be escaped alone. */
    private boolean isEscaped(char c) {
        return !Character.isSurrogate(c) && escaped > 0 && random.nextInt(escaped) == 0;
    }
}

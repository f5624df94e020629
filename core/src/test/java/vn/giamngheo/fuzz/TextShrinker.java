package vn.giamngheo.fuzz;

/** Makes a text that fails shorter and plainer, as long as it fails for the same reason. */
final class TextShrinker {

    private static final int MOST_TRIES = 3_000;

    private final TextReader reader;
    private final String reason;
    private String smallest;
    private int tries;

    private TextShrinker(TextCase failing, String reason) {
        this.reader = failing.reader();
        this.smallest = failing.text();
        this.reason = reason;
    }

    static String shrink(TextCase failing, String reason) {
        TextShrinker shrinker = new TextShrinker(failing, reason);
        int before;
        do {
            before = shrinker.smallest.length();
            shrinker.cut();
        } while (shrinker.smallest.length() < before && shrinker.tries < MOST_TRIES);
        shrinker.plain();
        return shrinker.smallest;
    }

    private void cut() {
        for (int length = smallest.length() / 2; length > 0; length /= 2) {
            for (int at = smallest.length() - length; at >= 0; at -= length) {
                if (at + length <= smallest.length()) {
                    fails(smallest.substring(0, at) + smallest.substring(at + length));
                }
            }
        }
    }

    private void plain() {
        for (int i = 0; i < smallest.length(); i++) {
            if (smallest.charAt(i) != 'a') {
                fails(smallest.substring(0, i) + 'a' + smallest.substring(i + 1));
            }
        }
    }

    private void fails(String text) {
        tries++;
        if (tries > MOST_TRIES) {
            return;
        }
        try {
            FuzzOracle.accept(reader, text);
        } catch (FuzzFailure e) {
            if (e.reason().equals(reason)) {
                smallest = text;
            }
        }
    }
}

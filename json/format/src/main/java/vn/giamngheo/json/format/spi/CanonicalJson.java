package vn.giamngheo.json.format.spi;

import java.util.function.Consumer;

/**
 * Writes the one form in which a document is kept in a file, so that equal documents are equal texts: two spaces for
 * each level, one property or element a line, {@code "name": value}, lines ended by a line feed, also the last one.
 * Nothing is escaped that JSON does not ask for, except a lone surrogate, which has no form in UTF-8.
 */
public final class CanonicalJson implements JsonOut {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();
    private int level;
    /** Whether nothing stands in the innermost object or array yet. */
    private boolean empty = true;
    /** Whether a name was written last, so that the value stays on its line. */
    private boolean named;

    /**
     * The canonical text of a value.
     *
     * @param format the form of its type
     * @param value the value
     * @param <T> its type
     * @return the text, with a line feed at the end
     */
    public static <T> String write(ValueFormat<T> format, T value) {
        return write(out -> format.write(value, out));
    }

    /**
     * The canonical text of what is written.
     *
     * @param written writes one value
     * @return the text, with a line feed at the end
     */
    public static String write(Consumer<? super JsonOut> written) {
        CanonicalJson out = new CanonicalJson();
        written.accept(out);
        return out.text.append('\n').toString();
    }

    private CanonicalJson() {}

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        place();
        quote(name);
        text.append(": ");
        named = true;
    }

    @Override
    public void text(String value) {
        place();
        quote(value);
    }

    @Override
    public void whole(long value) {
        place();
        text.append(value);
    }

    @Override
    public void flag(boolean value) {
        place();
        text.append(value);
    }

    private void start(char bracket) {
        place();
        text.append(bracket);
        level++;
        empty = true;
    }

    private void end(char bracket) {
        level--;
        if (!empty) {
            line();
        }
        text.append(bracket);
        empty = false;
    }

    /** Goes to where the next name, element or value belongs. */
    private void place() {
        if (named) {
            named = false;
        } else if (level > 0) {
            if (!empty) {
                text.append(',');
            }
            line();
        }
        empty = false;
    }

    private void line() {
        text.append('\n').append("  ".repeat(level));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                text.append(c).append(value.charAt(++i));
            } else {
                character(c);
            }
        }
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                    text.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        text.append(Character.forDigit((c >> shift) & 0xf, 16));
                    }
                } else {
                    text.append(c);
                }
            }
        }
    }
}

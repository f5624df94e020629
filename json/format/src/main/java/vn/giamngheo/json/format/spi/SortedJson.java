package vn.giamngheo.json.format.spi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.json.format.CanonicalDocument;

/** Writes the canonical document of a value: {@link CanonicalDocument} tells the form. */
public final class SortedJson implements JsonOut {

    private static final int FIRST_PRINTABLE = 0x20;

    /** An object or array that is not ended yet: what stands in it so far. */
    private static final class Open {
        private final boolean object;
        /** Of an object, by name; {@link String} orders by UTF-16 units, as RFC 8785 asks for. */
        private final Map<String, String> properties = new TreeMap<>();

        private final StringBuilder elements = new StringBuilder();
        private String name = "";

        Open(boolean object) {
            this.object = object;
        }

        void put(String value) {
            if (object) {
                properties.put(name, value);
            } else {
                elements.append(elements.isEmpty() ? "" : ",").append(value);
            }
        }

        String ended() {
            if (!object) {
                return "[" + elements + "]";
            }
            StringBuilder text = new StringBuilder();
            properties.forEach((key, value) -> text.append(text.isEmpty() ? "" : ",")
                    .append(quoted(key))
                    .append(':')
                    .append(value));
            return "{" + text + "}";
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private String whole = "";

    private SortedJson() {}

    /**
     * {@return the canonical document of a value}
     *
     * @param format the form of its type
     * @param value the value
     * @param <T> its type
     * @throws IllegalArgumentException if a text in it has half a surrogate pair, which has no form in UTF-8
     */
    public static <T> CanonicalDocument write(ValueFormat<T> format, T value) {
        SortedJson out = new SortedJson();
        format.write(value, out);
        return CanonicalDocument.of(out.whole);
    }

    @Override
    public void startObject() {
        open.push(new Open(true));
    }

    @Override
    public void endObject() {
        put(open.pop().ended());
    }

    @Override
    public void startArray() {
        open.push(new Open(false));
    }

    @Override
    public void endArray() {
        put(open.pop().ended());
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void text(String value) {
        put(quoted(value));
    }

    @Override
    public void whole(long value) {
        put(Long.toString(value));
    }

    @Override
    public void flag(boolean value) {
        put(Boolean.toString(value));
    }

    private void put(String value) {
        if (open.isEmpty()) {
            whole = value;
        } else {
            open.element().put(value);
        }
    }

    private static String quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> character(c, text);
            }
        });
        return text.append('"').toString();
    }

    private static void character(int c, StringBuilder text) {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("text must not have half a surrogate pair to be canonical");
        }
        if (c < FIRST_PRINTABLE) {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xf, 16));
        } else {
            text.appendCodePoint(c);
        }
    }
}

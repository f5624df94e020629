package vn.giamngheo.json.format.spi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as UTF-8 into memory: in one line without spaces, or one property or element a line. Nothing is escaped
 * that JSON does not ask for, except a lone surrogate, which has no form in UTF-8.
 */
public final class Utf8Out implements JsonOut {

    private static final int FIRST_PRINTABLE = 0x20;
    /** How many characters are encoded at a time. */
    private static final int PIECE = 512;
    /** Of a character that is escaped with four hexadecimal digits. */
    private static final int MOST_BYTES = 6;

    private static final int INDENT = 2;
    private static final int MOST_DIGITS = 20;
    private static final int USUAL_DOCUMENT = 32_768;
    private static final int USUAL_LINE = 1_024;

    private final boolean lines;
    private final char[] piece = new char[PIECE];
    private byte[] indentation = new byte[0];
    private byte[] bytes;
    private int size;
    private int level;
    /** Whether nothing stands in the innermost object or array yet. */
    private boolean empty = true;
    /** Whether a name was written last, so that the value stays on its line. */
    private boolean named;

    private Utf8Out(boolean lines, int usual) {
        this.lines = lines;
        this.bytes = new byte[usual];
    }

    /** {@return one that writes as {@link CanonicalJson} describes it, but no line feed at the end} */
    public static Utf8Out lines() {
        return new Utf8Out(true, USUAL_DOCUMENT);
    }

    /** {@return one that writes no spaces and no line feeds} */
    public static Utf8Out oneLine() {
        return new Utf8Out(false, USUAL_LINE);
    }

    /**
     * Writes a line feed where a document ends, so that another one may follow.
     *
     * @throws IllegalStateException if the document is not at its end
     */
    public void lineFeed() {
        if (level > 0 || named) {
            throw new IllegalStateException("a document is written and not at its end");
        }
        room(1);
        put('\n');
    }

    /** Forgets what was written, also where it broke off, so that another document may be written. */
    public void clear() {
        size = 0;
        level = 0;
        empty = true;
        named = false;
    }

    /**
     * Puts what was written behind something else.
     *
     * @param sink where to
     */
    public void putInto(ByteSink sink) {
        sink.put(bytes, 0, size);
    }

    /** {@return how many bytes were written} */
    public int size() {
        return size;
    }

    /** {@return what was written} */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** {@return what was written, as text} */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

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
        room(2);
        put(':');
        if (lines) {
            put(' ');
        }
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
        plain(Long.toString(value));
    }

    @Override
    public void flag(boolean value) {
        place();
        plain(value ? "true" : "false");
    }

    private void plain(String ascii) {
        room(MOST_DIGITS);
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
    }

    private void start(char bracket) {
        place();
        room(1);
        put(bracket);
        level++;
        empty = true;
    }

    private void end(char bracket) {
        level--;
        if (!empty) {
            line();
        }
        room(1);
        put(bracket);
        empty = false;
    }

    /** Goes to where the next name, element or value belongs. */
    private void place() {
        if (named) {
            named = false;
        } else if (level > 0) {
            if (!empty) {
                room(1);
                put(',');
            }
            line();
        }
        empty = false;
    }

    private void line() {
        if (lines) {
            int spaces = INDENT * level;
            room(1 + spaces);
            put('\n');
            indent(spaces);
        }
    }

    private void indent(int spaces) {
        if (indentation.length < spaces) {
            indentation = new byte[2 * spaces];
            Arrays.fill(indentation, (byte) ' ');
        }
        System.arraycopy(indentation, 0, bytes, size, spaces);
        size += spaces;
    }

    private void quote(String value) {
        room(1);
        put('"');
        int length = value.length();
        int from = 0;
        while (from < length) {
            int to = Math.min(from + PIECE, length);
            if (to < length && Character.isHighSurrogate(value.charAt(to - 1))) {
                to--;
            }
            value.getChars(from, to, piece, 0);
            encode(to - from);
            from = to;
        }
        room(1);
        put('"');
    }

    /** Writes so many characters of the piece. */
    private void encode(int count) {
        room(MOST_BYTES * count);
        byte[] out = bytes;
        int at = size;
        for (int i = 0; i < count; i++) {
            char c = piece[i];
            if (c < 0x80) {
                if (c >= FIRST_PRINTABLE && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                } else {
                    size = at;
                    escape(c);
                    at = size;
                }
            } else if (!Character.isSurrogate(c)) {
                // Letters of two and of three bytes come as they like in Vietnamese: of two the first is written over.
                int wide = (0x7ff - c) >>> 31;
                out[at] = (byte) (0xe0 | c >> 12);
                at += wide;
                out[at++] = (byte) (0xc0 - (wide << 6) | (c >> 6 & 0x3f));
                out[at++] = (byte) (0x80 | (c & 0x3f));
            } else {
                size = at;
                i += surrogate(i, count);
                at = size;
            }
        }
        size = at;
    }

    /** Writes the pair, or the half of one, that begins at that index; answers how many more characters it took. */
    private int surrogate(int index, int count) {
        char c = piece[index];
        if (index + 1 == count || !Character.isSurrogatePair(c, piece[index + 1])) {
            hex(c);
            return 0;
        }
        int both = Character.toCodePoint(c, piece[index + 1]);
        put(0xf0 | both >> 18);
        put(0x80 | (both >> 12 & 0x3f));
        put(0x80 | (both >> 6 & 0x3f));
        put(0x80 | (both & 0x3f));
        return 1;
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> backslash('"');
            case '\\' -> backslash('\\');
            case '\b' -> backslash('b');
            case '\f' -> backslash('f');
            case '\n' -> backslash('n');
            case '\r' -> backslash('r');
            case '\t' -> backslash('t');
            default -> hex(c);
        }
    }

    private void backslash(char letter) {
        put('\\');
        put(letter);
    }

    private void hex(char c) {
        backslash('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(Character.forDigit((c >> shift) & 0xf, 16));
        }
    }

    /** To be called after {@link #room}. */
    private void put(int b) {
        bytes[size++] = (byte) b;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}

package vn.giamngheo.json.format.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonToken.Kind;

/**
 * JSON in UTF-8, read fast and strictly, without telling where anything stands. What is not JSON, and also what is but
 * never in a sound document, such as a number with decimals, ends it with {@link MalformedJsonException.Cause#SYNTAX}: it
 * serves to read documents that are sound, and a parser that tells lines and columns has to say what is wrong with others.
 */
public final class Utf8In implements JsonIn {

    /** The most bytes of a name: no sound document has one as long. */
    public static final int LONGEST_NAME = 1_000;

    /** The most bytes of a number that a sound document may have. */
    public static final int LONGEST_NUMBER = 20;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = ONES * ' ';
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int NONE = -1;
    /** Of the index of a name that is known. */
    private static final int NAME_BITS = 8;

    private static final long HASH = 0x9e3779b97f4a7c15L;

    /** What may come next. */
    private enum State {
        VALUE,
        /** The first name or element, or the end of what has just begun. */
        FIRST,
        /** A comma, or the end of what is open. */
        AFTER
    }

    private final byte[] json;
    private int at;
    private State state = State.VALUE;
    private int depth;
    /** Of the levels that are open those that are objects. */
    private final BitSet objects = new BitSet();

    private boolean inObject;
    private String text = "";
    private char[] chars = new char[256];
    /** Names that were read already; of two that belong at the same index the later one. */
    private final @Nullable String[] names = new @Nullable String[1 << NAME_BITS];

    /** Of each name its bytes. */
    private final long[] firsts = new long[1 << NAME_BITS];

    private final long[] seconds = new long[1 << NAME_BITS];

    /**
     * The tokens of a document.
     *
     * @param json the document; a byte-order mark is passed over
     */
    public Utf8In(byte[] json) {
        this.json = json;
        boolean marked = json.length >= 3 && json[0] == (byte) 0xef && json[1] == (byte) 0xbb && json[2] == (byte) 0xbf;
        at = marked ? 3 : 0;
    }

    @Override
    public Kind next() {
        int first = space();
        return switch (state) {
            case VALUE -> value(first);
            case FIRST -> {
                if (first == (inObject ? '}' : ']')) {
                    yield close();
                }
                yield inObject ? name(first) : value(first);
            }
            case AFTER -> after(first);
        };
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }

    private Kind after(int first) {
        if (depth == 0) {
            if (first != NONE) {
                throw malformed();
            }
            text = "";
            return Kind.END;
        }
        if (first == ',') {
            at++;
            return inObject ? name(space()) : value(space());
        }
        if (first != (inObject ? '}' : ']')) {
            throw malformed();
        }
        return close();
    }

    private Kind value(int first) {
        state = State.AFTER;
        switch (first) {
            case '"' -> {
                text = string();
                return Kind.STRING;
            }
            case '{', '[' -> {
                return open(first == '{');
            }
            case 't' -> {
                return word("true", Kind.TRUE);
            }
            case 'f' -> {
                return word("false", Kind.FALSE);
            }
            case 'n' -> {
                return word("null", Kind.NULL);
            }
            default -> {
                text = whole();
                return Kind.NUMBER;
            }
        }
    }

    private Kind open(boolean object) {
        at++;
        text = "";
        objects.set(depth, object);
        depth++;
        inObject = object;
        state = State.FIRST;
        return object ? Kind.START_OBJECT : Kind.START_ARRAY;
    }

    private Kind close() {
        at++;
        text = "";
        Kind kind = inObject ? Kind.END_OBJECT : Kind.END_ARRAY;
        depth--;
        inObject = depth > 0 && objects.get(depth - 1);
        state = State.AFTER;
        return kind;
    }

    private Kind name(int first) {
        if (first != '"') {
            throw malformed();
        }
        text = nameHere();
        if (text.length() > LONGEST_NAME || space() != ':') {
            throw malformed();
        }
        at++;
        state = State.VALUE;
        return Kind.NAME;
    }

    /** Few names come again and again: those of up to two words of memory are known again by them. */
    private String nameHere() {
        int start = at + 1;
        if (start > json.length - 2 * Long.BYTES) {
            return string();
        }
        long first = (long) WORD.get(json, start);
        long second = (long) WORD.get(json, start + Long.BYTES);
        int length = plain(first);
        if (length < Long.BYTES) {
            first = begin(first, length);
            second = 0;
        } else {
            int more = plain(second);
            length += more;
            second = begin(second, more);
        }
        if (length == 2 * Long.BYTES || json[start + length] != '"') {
            return string();
        }
        at = start + length + 1;
        return known(first, second, start, length);
    }

    private String known(long first, long second, int start, int length) {
        int slot = (int) (((first * 31 + second) * HASH) >>> (Long.SIZE - NAME_BITS));
        String known = names[slot];
        if (known == null || firsts[slot] != first || seconds[slot] != second) {
            known = new String(json, start, length, StandardCharsets.ISO_8859_1);
            names[slot] = known;
            firsts[slot] = first;
            seconds[slot] = second;
        }
        return known;
    }

    /** The first so many bytes of a word, fewer than it has. */
    private static long begin(long word, int count) {
        return count == Long.BYTES ? word : word & ((1L << (Byte.SIZE * count)) - 1);
    }

    /** How many bytes of a word stand for themselves in a string before one that does not, or not alone. */
    private static int plain(long word) {
        return Long.numberOfTrailingZeros(special(word) | (word & HIGH_BITS)) >>> 3;
    }

    /** The high bit of each quotation mark, backslash and control character up to the first; what follows is by chance. */
    private static long special(long word) {
        long quotes = word ^ QUOTES;
        long backslashes = word ^ BACKSLASHES;
        return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - SPACES) & ~word))
                & HIGH_BITS;
    }

    private boolean isAt(String known, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (known.charAt(i - start) != json[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands for itself in a string: of ASCII what is neither control, quotation mark nor backslash. */
    private static boolean isPlain(byte b) {
        return b >= FIRST_PRINTABLE && b != '"' && b != '\\';
    }

    /** The string that begins here: to where eight bytes are no longer left, or something is escaped. */
    private String string() {
        int start = at + 1;
        int in = start;
        int out = 0;
        while (in <= json.length - Long.BYTES) {
            reserve(out);
            long word = (long) WORD.get(json, in);
            Utf8.spread(word, chars, out);
            int plain = plain(word);
            in += plain;
            out += plain;
            if (plain < Long.BYTES) {
                if (json[in] >= 0) {
                    break;
                }
                int size = Utf8.character(json, in, json.length, chars, out);
                if (size < 0) {
                    throw malformed();
                }
                in += size;
                out += size == 4 ? 2 : 1;
            }
        }
        if (in < json.length && json[in] == '"') {
            at = in + 1;
            return new String(chars, 0, out);
        }
        return careful(start);
    }

    private String careful(int start) {
        int end = special(start);
        if (json[end] == '"') {
            at = end + 1;
            return string(start, end);
        }
        return escaped(start, end);
    }

    private String string(int start, int end) {
        reserve(end - start);
        return new String(chars, 0, decode(start, end));
    }

    /** A string of which some characters are escaped. */
    private String escaped(int start, int firstSpecial) {
        StringBuilder out = new StringBuilder();
        int from = start;
        int end = firstSpecial;
        while (json[end] == '\\') {
            out.append(string(from, end));
            from = escape(end + 1, out);
            end = special(from);
        }
        if (json[end] != '"') {
            throw malformed();
        }
        at = end + 1;
        return out.append(string(from, end)).toString();
    }

    /** Appends what the escape means of which the backslash stands before that index; answers where it ends. */
    private int escape(int index, StringBuilder out) {
        if (index == json.length) {
            throw malformed();
        }
        switch (json[index]) {
            case '"', '\\', '/' -> out.append((char) json[index]);
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'u' -> {
                out.append((char) hex(index + 1));
                return index + 5;
            }
            default -> throw malformed();
        }
        return index + 1;
    }

    private int hex(int index) {
        if (json.length - index < 4) {
            throw malformed();
        }
        int c = 0;
        for (int i = index; i < index + 4; i++) {
            // Of other digits than those of ASCII no byte is one.
            int digit = Character.digit((char) (json[i] & 0xff), 16);
            if (digit < 0) {
                throw malformed();
            }
            c = c << 4 | digit;
        }
        return c;
    }

    /** The index of the next quotation mark, backslash or control character. */
    private int special(int from) {
        for (int i = from; i < json.length; i++) {
            if (json[i] >= 0 && !isPlain(json[i])) {
                return i;
            }
        }
        throw malformed();
    }

    private int decode(int start, int end) {
        int count = Utf8.decode(json, start, end, chars);
        if (count < 0) {
            throw malformed();
        }
        return count;
    }

    /** Makes room for some characters behind so many. */
    private void reserve(int count) {
        if (chars.length < count + Utf8.SPARE) {
            chars = Arrays.copyOf(chars, Math.max(count + Utf8.SPARE, 2 * chars.length));
        }
    }

    /** A whole number: a sound document has no other. */
    private String whole() {
        int end = at < json.length && json[at] == '-' ? at + 1 : at;
        int digits = end;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            end++;
        }
        boolean leadingZero = end > digits + 1 && json[digits] == '0';
        if (end == digits || leadingZero) {
            throw malformed();
        }
        String number = new String(json, at, end - at, StandardCharsets.ISO_8859_1);
        at = end;
        return number;
    }

    private Kind word(String word, Kind kind) {
        int end = at + word.length();
        if (end > json.length || !isAt(word, at, end)) {
            throw malformed();
        }
        at = end;
        text = "";
        return kind;
    }

    /** Goes on to the next byte that is no space, and answers it; {@link #NONE} at the end. */
    private int space() {
        while (at < json.length) {
            byte b = json[at];
            if (b > ' ' || b < 0) {
                return b & 0xff;
            }
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                throw malformed();
            }
            at++;
            indentation();
        }
        return NONE;
    }

    /** Goes past spaces, eight at a time, as far as there are eight bytes. */
    private void indentation() {
        while (at <= json.length - Long.BYTES) {
            long other = (long) WORD.get(json, at) ^ SPACES;
            if (other != 0) {
                at += Long.numberOfTrailingZeros(other) >>> 3;
                return;
            }
            at += Long.BYTES;
        }
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException(MalformedJsonException.Cause.SYNTAX, 0, 0);
    }
}

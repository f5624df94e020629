package vn.giamngheo.json.format.internal.bytes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

/** A place in the bytes of a line. Every method takes what it names, after white space, or throws {@link NotSure}. */
final class Cursor {

    private static final char REPLACEMENT = '\ufffd';

    private static final int MAX_DIGITS = 18;
    private static final int DATE_LENGTH = 10;

    private byte[] bytes = new byte[0];
    private int to;
    private int at;

    /** Of the word that was taken last: where it begins and ends, and its first and last eight bytes. */
    private int start;

    private int end;
    private long first;
    private long last;

    /** Goes to the beginning of a line. */
    void begin(byte[] buffer, int from, int end) {
        bytes = buffer;
        at = from;
        to = end;
    }

    /** The byte after white space; it is not taken. */
    private byte peek() {
        int i = at;
        while (i < to) {
            byte b = bytes[i];
            if (b > ' ' || !isSpace(b)) {
                at = i;
                return b;
            }
            i++;
        }
        throw NotSure.here();
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private void take(char expected) {
        if (!takes(expected)) {
            throw NotSure.here();
        }
    }

    /** Takes that character if it comes next. */
    private boolean takes(char wanted) {
        // Mostly there is no white space.
        int here = at;
        if (here < to && bytes[here] == wanted) {
            at = here + 1;
            return true;
        }
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /** The end of the line. */
    void end() {
        while (at < to) {
            if (!isSpace(bytes[at])) {
                throw NotSure.here();
            }
            at++;
        }
    }

    /** Begins an object: the index of the name of its first property, or −1 if it has none. */
    int firstName(Words<?> names) {
        take('{');
        return takes('}') ? -1 : name(names);
    }

    /** Goes on in an object: the index of the name of the next property, or −1 at the end of the object. */
    int nextName(Words<?> names) {
        return goesOn('}') ? name(names) : -1;
    }

    private int name(Words<?> names) {
        int found = index(names);
        take(':');
        return found;
    }

    /** Begins an array: whether it has an element. */
    boolean firstElement() {
        take('[');
        return !takes(']');
    }

    /** Goes on in an array: whether there is another element. */
    boolean nextElement() {
        return goesOn(']');
    }

    /** Begins an object whose names are codes: whether it has an entry. */
    boolean firstEntry() {
        take('{');
        return !takes('}');
    }

    /** Goes on in an object whose names are codes: whether it has another entry. */
    boolean nextEntry() {
        return goesOn('}');
    }

    private boolean goesOn(char close) {
        if (takes(',')) {
            return true;
        }
        take(close);
        return false;
    }

    /** The name of an entry. */
    <T> T key(Codebook<T> codes) {
        T key = code(codes);
        take(':');
        return key;
    }

    /** A string that is a code. */
    <T> T code(Codebook<T> codes) {
        word();
        return codes.value(bytes, start, end, first, last);
    }

    /** A string that is one of those. */
    <T> T word(Words<T> words) {
        word();
        return words.find(bytes, start, end, first, last).value();
    }

    /** The index of a string among those. */
    int index(Words<?> words) {
        word();
        return words.find(bytes, start, end, first, last).index();
    }

    /** A string up to the next quote. It must be compared with what is known: it may end with an escape. */
    private void word() {
        take('"');
        start = at;
        if (start > bytes.length - Long.BYTES) {
            endWord(start);
            first = Octets.first(bytes, start, end);
            last = first;
        } else {
            first = Octets.at(bytes, start);
            long quotes = Octets.marked(first, '"');
            if (quotes == 0) {
                endWord(start + Long.BYTES);
                last = Octets.last(bytes, start, end, first);
            } else {
                end = start + Octets.lowest(quotes);
                first = Octets.below(first, quotes);
                last = first;
            }
        }
        if (end >= to) {
            throw NotSure.here();
        }
        at = end + 1;
    }

    private void endWord(int from) {
        end = Octets.indexOf(bytes, from, to, '"');
        if (end < 0) {
            throw NotSure.here();
        }
    }

    /** A string that is not blank and has no escapes. */
    String text() {
        take('"');
        int start = at;
        boolean ascii = true;
        int i = start;
        while (i < to) {
            byte b = bytes[i];
            if (b == '"') {
                at = i + 1;
                return filled(start, i, ascii);
            }
            if (b == '\\' || (b >= 0 && b < ' ')) {
                break;
            }
            ascii &= b >= 0;
            i++;
        }
        throw NotSure.here();
    }

    /** What is not UTF-8 is decoded as the replacement character; where that stands, nobody can be sure. */
    private String filled(int start, int end, boolean ascii) {
        String text =
                new String(bytes, start, end - start, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        if (text.isBlank() || (!ascii && text.indexOf(REPLACEMENT) >= 0)) {
            throw NotSure.here();
        }
        return text;
    }

    /** A whole number of at most 18 digits, not negative. */
    long whole() {
        peek();
        return digits();
    }

    /** A whole number of at most 9 digits, not negative. */
    int small() {
        long number = whole();
        if (number > 999_999_999) {
            throw NotSure.here();
        }
        return (int) number;
    }

    /** Digits up to something else, without a zero before others. */
    private long digits() {
        int start = at;
        long number = 0;
        int i = start;
        while (i < to) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
            i++;
        }
        int length = i - start;
        if (length == 0 || length > MAX_DIGITS || (length > 1 && bytes[start] == '0')) {
            throw NotSure.here();
        }
        at = i;
        return number;
    }

    /** A decimal in a string, not negative, with as many decimals as are written. */
    BigDecimal decimal() {
        take('"');
        int start = at;
        long whole = digits();
        int digits = at - start;
        long unscaled = whole;
        int scale = 0;
        if (at < to && bytes[at] == '.') {
            at++;
            int point = at;
            while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
                unscaled = unscaled * 10 + (bytes[at] - '0');
                at++;
            }
            scale = at - point;
            if (scale == 0 || digits + scale > MAX_DIGITS) {
                throw NotSure.here();
            }
        }
        closeQuote();
        return BigDecimal.valueOf(unscaled, scale);
    }

    private void closeQuote() {
        if (at >= to || bytes[at] != '"') {
            throw NotSure.here();
        }
        at++;
    }

    /** A day of the calendar in a string. */
    LocalDate date() {
        take('"');
        int start = at;
        if (to - start <= DATE_LENGTH || bytes[start + 4] != '-' || bytes[start + 7] != '-') {
            throw NotSure.here();
        }
        int year = pair(start) * 100 + pair(start + 2);
        int month = pair(start + 5);
        int day = pair(start + 8);
        at = start + DATE_LENGTH;
        closeQuote();
        if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysOf(year, month))) {
            throw NotSure.here();
        }
        return LocalDate.of(year, month, day);
    }

    private static int daysOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private int pair(int where) {
        return digit(where) * 10 + digit(where + 1);
    }

    private int digit(int where) {
        int digit = bytes[where] - '0';
        if (digit < 0 || digit > 9) {
            throw NotSure.here();
        }
        return digit;
    }

    /** {@code true} or {@code false}. */
    boolean flag() {
        byte first = peek();
        int start = at;
        if (first == 't' && to - start > 4) {
            at = start + 4;
            if (bytes[start + 1] == 'r' && bytes[start + 2] == 'u' && bytes[start + 3] == 'e') {
                return true;
            }
        } else if (first == 'f' && to - start > 5) {
            at = start + 5;
            if (bytes[start + 1] == 'a'
                    && bytes[start + 2] == 'l'
                    && bytes[start + 3] == 's'
                    && bytes[start + 4] == 'e') {
                return false;
            }
        }
        throw NotSure.here();
    }
}

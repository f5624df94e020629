package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/**
 * Looks at the bytes of a line as {@link Cursor} does, but makes nothing of them. Every method takes what it names from a
 * place on and answers with the place behind it, or throws {@link NotSure}; values are left in fields. Places go from
 * method to method so that they stay in registers.
 *
 * <p>Every line ends with a line feed, which nothing here goes beyond, and at least {@link #BESIDE} bytes follow the last.
 */
final class Lexer {

    /** The most bytes that are looked at beyond a place. */
    static final int BESIDE = 128;

    /** Codes and words are shorter. */
    private static final int LONGEST_WORD = 72;

    private static final int MAX_DIGITS = 18;
    private static final int DATE_LENGTH = 10;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long ZEROS = 0x3030303030303030L;
    private static final long BEYOND_NINE = 0x0606060606060606L;
    private static final long HIGH_HALVES = 0xf0f0f0f0f0f0f0f0L;

    private static final long TRUE = ascii("true");
    private static final long FALSE = ascii("fals");
    private static final long FOUR = 0xffff_ffffL;

    /** The number, or the date as {@code 20250701}, that was taken last. */
    private long number;

    /** The index of the name that was taken last. */
    private int name;

    /** Whether there is another element or property. */
    private boolean more;

    /** Of the word that was taken last: where it begins and ends, and its first and last eight bytes. */
    private int start;

    private int end;
    private long first;
    private long last;

    /** Up to eight ASCII characters, the first in the lowest bits. */
    static long ascii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return Octets.first(bytes, 0, bytes.length);
    }

    long number() {
        return number;
    }

    int name() {
        return name;
    }

    boolean more() {
        return more;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Over white space; a line feed is the end of the line. */
    static int spaces(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r') {
            at++;
        }
        return at;
    }

    /** Takes a character, after white space. */
    static int take(byte[] bytes, int from, char expected) {
        if (bytes[from] == expected) {
            return from + 1;
        }
        int at = spaces(bytes, from);
        if (bytes[at] != expected) {
            throw NotSure.here();
        }
        return at + 1;
    }

    /** What follows an element or property: another one, or the end of all. */
    int goesOn(byte[] bytes, int from, char close) {
        int at = from;
        byte found = bytes[at];
        if (found <= ' ') {
            at = spaces(bytes, at);
            found = bytes[at];
        }
        more = found == ',';
        if (!more && found != close) {
            throw NotSure.here();
        }
        return at + 1;
    }

    /** The name of a property, of which {@code before} is the one before; with its colon, and white space. */
    int name(byte[] bytes, int from, Names names, int before) {
        Expected spelt = names.expected(before);
        if (spelt != null && spelt.isAt(bytes, from)) {
            name = names.after(before);
            return from + spelt.length();
        }
        int at = word(bytes, from);
        name = names.words().find(bytes, start, end, first, last).index();
        names.learn(before, name);
        return take(bytes, at, ':');
    }

    /** A string up to the next quote. It must be compared with what is known: it may end with an escape. */
    int word(byte[] bytes, int from) {
        start = take(bytes, from, '"');
        first = Octets.at(bytes, start);
        long quotes = Octets.marked(first, '"');
        if (quotes != 0) {
            end = start + Octets.lowest(quotes);
            first = Octets.below(first, quotes);
            last = first;
        } else {
            end = Octets.indexOf(bytes, start + Long.BYTES, start + LONGEST_WORD, '"');
            if (end < 0) {
                throw NotSure.here();
            }
            last = Octets.at(bytes, end - Long.BYTES);
        }
        return end + 1;
    }

    /** The word that was taken last, as one of those. */
    <T> T of(byte[] bytes, Words<T> words) {
        return words.find(bytes, start, end, first, last).value();
    }

    /** The index of the word that was taken last among those. */
    int index(byte[] bytes, Words<?> words) {
        return words.find(bytes, start, end, first, last).index();
    }

    /** The word that was taken last, as a code. */
    <T> T of(byte[] bytes, Codebook<T> codes) {
        return codes.value(bytes, start, end, first, last);
    }

    /** A string that is one of those. */
    int word(byte[] bytes, int from, Words<?> words) {
        int at = word(bytes, from);
        words.find(bytes, start, end, first, last);
        return at;
    }

    /** A string that is a code. */
    int code(byte[] bytes, int from, Codebook<?> codes) {
        int at = word(bytes, from);
        codes.value(bytes, start, end, first, last);
        return at;
    }

    /** A string that is not blank and has no escapes; where it is stays in {@link #start()} and {@link #end()}. */
    int text(byte[] bytes, int from) {
        start = take(bytes, from, '"');
        int at = start;
        while (true) {
            long eight = Octets.at(bytes, at);
            long marks = Octets.marked(eight, '"') | Octets.marked(eight, '\\') | special(eight);
            if (marks == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Octets.lowest(marks);
            if (bytes[at] >= 0) {
                break;
            }
            at = Utf8Bytes.next(bytes, at);
        }
        if (bytes[at] != '"' || isBlank(bytes, start, at)) {
            throw NotSure.here();
        }
        end = at;
        return at + 1;
    }

    /** A mark at the first control character or part of a letter that is not ASCII. */
    private static long special(long eight) {
        return (((eight - ONES * ' ') & ~eight) | eight) & HIGHEST;
    }

    /** Whether no ASCII character shows that it is not blank: other blank characters are for the tables to judge. */
    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** A whole number of at most 18 digits, not negative. */
    int whole(byte[] bytes, int from) {
        int at = spaces(bytes, from);
        long eight = Octets.at(bytes, at) ^ ZEROS;
        long others = (eight | (eight + BEYOND_NINE)) & HIGH_HALVES;
        int digits = Octets.lowest(others);
        if (digits == Long.BYTES) {
            return longer(bytes, at);
        }
        if (digits == 0 || (digits > 1 && bytes[at] == '0')) {
            throw NotSure.here();
        }
        number = together(eight << ((Long.BYTES - digits) << 3));
        return at + digits;
    }

    /** Of eight bytes with a digit each, the last one in the highest bits, the number. */
    private static long together(long digits) {
        long pairs = digits * 10 + (digits >>> 8);
        long hundreds = (pairs & 0x00ff_00ff_00ff_00ffL) * 100 + ((pairs >>> 16) & 0x0000_00ff_0000_00ffL);
        return ((hundreds & 0xffff) * 10_000 + ((hundreds >>> 32) & 0xffff));
    }

    private int longer(byte[] bytes, int from) {
        long value = 0;
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + (bytes[at] - '0');
            at++;
        }
        if (at - from > MAX_DIGITS || bytes[from] == '0') {
            throw NotSure.here();
        }
        number = value;
        return at;
    }

    /** A day of the calendar in a string. */
    int date(byte[] bytes, int from) {
        int at = take(bytes, from, '"');
        if (bytes[at + 4] != '-' || bytes[at + 7] != '-' || bytes[at + DATE_LENGTH] != '"') {
            throw NotSure.here();
        }
        int year = pair(bytes, at) * 100 + pair(bytes, at + 2);
        int month = pair(bytes, at + 5);
        int day = pair(bytes, at + 8);
        if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysOf(year, month))) {
            throw NotSure.here();
        }
        number = (year * 100L + month) * 100 + day;
        return at + DATE_LENGTH + 1;
    }

    private static int daysOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static int pair(byte[] bytes, int at) {
        return digit(bytes[at]) * 10 + digit(bytes[at + 1]);
    }

    private static int digit(byte character) {
        int digit = character - '0';
        if (digit < 0 || digit > 9) {
            throw NotSure.here();
        }
        return digit;
    }

    /** {@code true} or {@code false}. */
    static int flag(byte[] bytes, int from) {
        int at = spaces(bytes, from);
        long four = Octets.at(bytes, at) & FOUR;
        if (four == TRUE) {
            return at + 4;
        }
        if (four != FALSE || bytes[at + 4] != 'e') {
            throw NotSure.here();
        }
        return at + 5;
    }

    /** A decimal in a string from 0 to below 100,000 with at most four decimals, as a floor has it. */
    int floorArea(byte[] bytes, int from) {
        int at = take(bytes, from, '"');
        digit(bytes[at]);
        int point = whole(bytes, at);
        if (number > 99_999) {
            throw NotSure.here();
        }
        int close = point;
        if (bytes[point] == '.') {
            do {
                close++;
            } while (bytes[close] >= '0' && bytes[close] <= '9');
            if (close == point + 1 || close > point + 5) {
                throw NotSure.here();
            }
        }
        if (bytes[close] != '"') {
            throw NotSure.here();
        }
        return close + 1;
    }
}

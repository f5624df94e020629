package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.giamngheo.json.format.spi.ByteSink;

/** Puts together a line. The sink knows nothing of it before {@link #end()}. */
final class LineOut {

    private static final int LINE = 512;
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final String HEX = "0123456789abcdef";
    /** The most bytes of one UTF-16 unit: an escape of six. */
    private static final int LONGEST_UNIT = 6;
    /** The most bytes of a whole number: 19 digits and the sign. */
    private static final int LONGEST_NUMBER = 20;

    private final ByteSink sink;
    private byte[] room;
    private int at;

    LineOut(ByteSink sink) {
        this.sink = sink;
        this.room = sink.reserve(LINE);
        this.at = sink.size();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void end() {
        sink.advance(at - sink.size());
    }

    private void ensure(int more) {
        if (room.length - at < more) {
            room = sink.reserve(at - sink.size() + more);
        }
    }

    /** Where the next byte goes. */
    int place() {
        return at;
    }

    /** Puts one ASCII character in place of another: what begins an object in place of the comma before what follows. */
    void replace(int place, char ascii) {
        room[place] = (byte) ascii;
    }

    /** Puts bytes as they are. */
    void raw(byte[] bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, room, at, bytes.length);
        at += bytes.length;
    }

    /** Puts one ASCII character as it is. */
    void raw(char ascii) {
        ensure(1);
        room[at++] = (byte) ascii;
    }

    /** Puts ASCII characters as they are, such as a code. */
    void raw(String ascii) {
        int length = ascii.length();
        ensure(length);
        byte[] to = room;
        int start = at;
        for (int i = 0; i < length; i++) {
            to[start + i] = (byte) ascii.charAt(i);
        }
        at = start + length;
    }

    /** Puts a string with its quotes. */
    void text(String value) {
        int length = value.length();
        ensure(LONGEST_UNIT * length + 2);
        room[at++] = '"';
        int i = 0;
        while (i < length && isPlain(value.charAt(i))) {
            room[at++] = (byte) value.charAt(i);
            i++;
        }
        if (i < length) {
            special(value, i);
        }
        room[at++] = '"';
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    private void special(String value, int start) {
        for (int i = start; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isPlain(c)) {
                room[at++] = (byte) c;
            } else if (c < 0x80) {
                escape(c);
            } else if (!Character.isSurrogate(c)) {
                unit(c);
            } else if (isPair(value, i)) {
                i++;
                pair(Character.toCodePoint(c, value.charAt(i)));
            } else {
                hex(c);
            }
        }
    }

    private static boolean isPair(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
    }

    private void unit(char c) {
        if (c < 0x800) {
            room[at++] = (byte) (0xc0 | (c >> 6));
        } else {
            room[at++] = (byte) (0xe0 | (c >> 12));
            room[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
        }
        room[at++] = (byte) (0x80 | (c & 0x3f));
    }

    private void pair(int codePoint) {
        room[at++] = (byte) (0xf0 | (codePoint >> 18));
        room[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
        room[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
        room[at++] = (byte) (0x80 | (codePoint & 0x3f));
    }

    private void escape(char c) {
        int known = "\"\\\b\f\n\r\t".indexOf(c);
        if (known < 0) {
            hex(c);
        } else {
            room[at++] = '\\';
            room[at++] = (byte) "\"\\bfnrt".charAt(known);
        }
    }

    private void hex(char c) {
        room[at++] = '\\';
        room[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            room[at++] = (byte) HEX.charAt((c >> shift) & 0xf);
        }
    }

    /** Puts a number that is not negative. */
    void whole(long value) {
        ensure(LONGEST_NUMBER);
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = at + digits - 1; i >= at; i--) {
            long shorter = rest / 10;
            room[i] = (byte) ('0' + (rest - shorter * 10));
            rest = shorter;
        }
        at += digits;
    }

    /** Puts a property that is known. */
    void flag(byte[] name, Optional<Boolean> value) {
        if (value.isPresent()) {
            raw(name);
            raw(value.get() ? TRUE : FALSE);
        }
    }

    /** Puts a property that is known. */
    <E extends Enum<E>> void constant(Written<E> written, Optional<E> value) {
        if (value.isPresent()) {
            raw(written.of(value.get()));
        }
    }

    /** Puts a day with its quotes. */
    void date(LocalDate day) {
        int year = day.getYear();
        if (year < 0 || year > 9999) {
            text(DateTimeFormatter.ISO_LOCAL_DATE.format(day));
            return;
        }
        ensure("\"2026-10-15\"".length());
        room[at++] = '"';
        two(year / 100);
        two(year % 100);
        room[at++] = '-';
        two(day.getMonthValue());
        room[at++] = '-';
        two(day.getDayOfMonth());
        room[at++] = '"';
    }

    private void two(int number) {
        room[at++] = (byte) ('0' + number / 10);
        room[at++] = (byte) ('0' + number % 10);
    }
}

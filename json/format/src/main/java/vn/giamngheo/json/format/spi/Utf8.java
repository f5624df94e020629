package vn.giamngheo.json.format.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 as RFC 3629 has it: the shortest form of each character, no surrogates. */
public final class Utf8 {

    /** How many characters more than it needs the target of {@link #decode} must have room for. */
    public static final int SPARE = Long.BYTES;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    /** What begins a character of two bytes that none of one byte has. */
    private static final byte FIRST_OF_TWO = (byte) 0xc2;

    private static final byte FIRST_OF_FOUR = (byte) 0xf0;

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * <p>In Vietnamese a letter of two or three bytes follows some of one byte, and no processor foresees after how many.
     * So there is no branch for it: eight bytes are always taken as characters, of which those count that are.
     *
     * @param bytes the bytes
     * @param from index of the first
     * @param to index after the last
     * @param chars takes the characters, and behind them what has no meaning; has room for as many as there are bytes,
     *     and {@link #SPARE}
     * @return how many characters they are; -1 if the bytes are not UTF-8
     */
    public static int decode(byte[] bytes, int from, int to, char[] chars) {
        int in = from;
        int out = 0;
        while (in < to && in <= bytes.length - Long.BYTES) {
            long word = (long) WORD.get(bytes, in);
            spread(word, chars, out);
            int plain = Math.min(Long.numberOfTrailingZeros(word & HIGH_BITS) >>> 3, to - in);
            in += plain;
            out += plain;
            if (plain < Long.BYTES && in < to) {
                int size = character(bytes, in, to, chars, out);
                if (size < 0) {
                    return -1;
                }
                in += size;
                out += size >> 2;
                out++;
            }
        }
        while (in < to) {
            int size = bytes[in] >= 0 ? 1 : character(bytes, in, to, chars, out);
            if (size < 0) {
                return -1;
            }
            if (size == 1) {
                chars[out] = (char) bytes[in];
            }
            in += size;
            out += size >> 2;
            out++;
        }
        return out;
    }

    /** Takes each of eight bytes as a character, the lowest first. */
    static void spread(long word, char[] chars, int out) {
        chars[out] = (char) (word & 0xff);
        chars[out + 1] = (char) (word >>> 8 & 0xff);
        chars[out + 2] = (char) (word >>> 16 & 0xff);
        chars[out + 3] = (char) (word >>> 24 & 0xff);
        chars[out + 4] = (char) (word >>> 32 & 0xff);
        chars[out + 5] = (char) (word >>> 40 & 0xff);
        chars[out + 6] = (char) (word >>> 48 & 0xff);
        chars[out + 7] = (char) (word >>> 56);
    }

    /** Decodes a character of several bytes, of four into two; answers how many, or -1. */
    static int character(byte[] bytes, int in, int to, char[] chars, int out) {
        int lead = bytes[in];
        if (lead < FIRST_OF_TWO) {
            return -1;
        }
        if (lead >= FIRST_OF_FOUR) {
            return in + 4 <= to ? pair(lead, bytes[in + 1], bytes[in + 2], bytes[in + 3], chars, out) : -1;
        }
        // 0 for two bytes, 1 for three; those too come as they like.
        int wide = lead >> 5 & 1;
        int size = 2 + wide;
        if (in + size > to) {
            return -1;
        }
        int second = bytes[in + 1];
        int third = bytes[in + 1 + wide];
        int narrow = (lead & 0x1f) << 6 | (second & 0x3f);
        int broad = (lead & 0xf) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
        int c = narrow ^ ((narrow ^ broad) & -wide);
        boolean continued = ((second & 0xc0) | ((third & 0xc0) << 8)) == 0x8080;
        if (!continued || c < 0x80 << (4 * wide) || Character.isSurrogate((char) c)) {
            return -1;
        }
        chars[out] = (char) c;
        return size;
    }

    private static int pair(int lead, int second, int third, int fourth, char[] chars, int out) {
        int c = (lead & 0xf) << 18 | (second & 0x3f) << 12 | (third & 0x3f) << 6 | (fourth & 0x3f);
        boolean sound = isContinued(second) && isContinued(third) && isContinued(fourth);
        if (!sound || !Character.isSupplementaryCodePoint(c)) {
            return -1;
        }
        chars[out] = Character.highSurrogate(c);
        chars[out + 1] = Character.lowSurrogate(c);
        return 4;
    }

    private static boolean isContinued(int follower) {
        return (follower & 0xc0) == 0x80;
    }
}

package vn.giamngheo.json.format.spi;

/** UTF-8 as RFC 3629 has it: the shortest form of each character, no surrogates. */
public final class Utf8 {

    /** What begins a character of two bytes that none of one byte has. */
    private static final byte FIRST_OF_TWO = (byte) 0xc2;

    private static final byte FIRST_OF_FOUR = (byte) 0xf0;

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param from index of the first
     * @param to index after the last
     * @param chars takes the characters; has room for as many as there are bytes
     * @return how many characters they are; -1 if the bytes are not UTF-8
     */
    public static int decode(byte[] bytes, int from, int to, char[] chars) {
        int in = from;
        int out = 0;
        while (in < to) {
            int lead = bytes[in];
            if (lead >= 0) {
                chars[out++] = (char) lead;
                in++;
            } else if (lead < FIRST_OF_TWO) {
                return -1;
            } else if (lead < FIRST_OF_FOUR) {
                // Letters of two and of three bytes follow each other as they like in Vietnamese: no branch tells them
                // apart, since no processor can foresee it.
                int wide = lead >> 5 & 1;
                int mask = -wide;
                int end = in + 2 + wide;
                if (end > to) {
                    return -1;
                }
                int second = bytes[in + 1];
                int third = bytes[end - 1];
                int narrow = (lead & 0x1f) << 6 | (second & 0x3f);
                int c = narrow ^ ((narrow ^ ((lead & 0xf) << 12 | (second & 0x3f) << 6 | (third & 0x3f))) & mask);
                boolean continued = (((second & 0xc0) ^ 0x80) | ((third & 0xc0) ^ 0x80)) == 0;
                if (!continued || c < (0x80 << 4 * wide) || (c & 0xf800) == Character.MIN_SURROGATE) {
                    return -1;
                }
                chars[out++] = (char) c;
                in = end;
            } else {
                int c = in + 4 <= to ? four(lead, bytes[in + 1], bytes[in + 2], bytes[in + 3]) : -1;
                if (c < 0) {
                    return -1;
                }
                chars[out++] = Character.highSurrogate(c);
                chars[out++] = Character.lowSurrogate(c);
                in += 4;
            }
        }
        return out;
    }

    private static int four(int lead, int second, int third, int fourth) {
        int c = (lead & 0xf) << 18 | (second & 0x3f) << 12 | (third & 0x3f) << 6 | (fourth & 0x3f);
        boolean sound = isContinued(second) && isContinued(third) && isContinued(fourth);
        return sound && Character.isSupplementaryCodePoint(c) ? c : -1;
    }

    private static boolean isContinued(int follower) {
        return (follower & 0xc0) == 0x80;
    }
}

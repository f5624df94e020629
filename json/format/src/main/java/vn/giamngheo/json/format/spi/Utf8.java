package vn.giamngheo.json.format.spi;

/** UTF-8 as RFC 3629 has it: the shortest form of each character, no surrogates. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param from index of the first
     * @param to index after the last; nothing behind it is looked at
     * @param chars takes the characters; has room for as many as there are bytes
     * @param at index of the first character
     * @return index after the last character; -1 if the bytes are not UTF-8
     */
    public static int decode(byte[] bytes, int from, int to, char[] chars, int at) {
        int in = from;
        int out = at;
        while (in < to) {
            int lead = bytes[in];
            if (lead >= 0) {
                chars[out++] = (char) lead;
                in++;
            } else if (lead < (byte) 0xe0) {
                int c = in + 2 <= to ? two(lead, bytes[in + 1]) : -1;
                if (c < 0) {
                    return -1;
                }
                chars[out++] = (char) c;
                in += 2;
            } else if (lead < (byte) 0xf0) {
                int c = in + 3 <= to ? three(lead, bytes[in + 1], bytes[in + 2]) : -1;
                if (c < 0) {
                    return -1;
                }
                chars[out++] = (char) c;
                in += 3;
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

    private static int two(int lead, int second) {
        int c = (lead & 0x1f) << 6 | (second & 0x3f);
        return isContinued(second) && lead >= (byte) 0xc2 ? c : -1;
    }

    private static int three(int lead, int second, int third) {
        int c = (lead & 0xf) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
        boolean sound = isContinued(second) && isContinued(third);
        return sound && c >= 0x800 && !Character.isSurrogate((char) c) ? c : -1;
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

package vn.giamngheo.json.format.internal.bytes;

/** Letters of UTF-8 that are not ASCII, checked as the decoder of the JDK checks them, but not decoded. */
final class Utf8Bytes {

    private Utf8Bytes() {}

    /** The place behind a letter of two to four bytes. */
    static int next(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead >= 0xc2 && lead <= 0xdf) {
            return followed(bytes, at, 1, 0x80, 0xbf);
        }
        if (lead >= 0xe0 && lead <= 0xef) {
            // What has a shorter form, and halves of pairs, are no letters.
            return followed(bytes, at, 2, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        }
        if (lead >= 0xf0 && lead <= 0xf4) {
            return followed(bytes, at, 3, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        }
        throw NotSure.here();
    }

    private static int followed(byte[] bytes, int at, int count, int least, int most) {
        int second = bytes[at + 1] & 0xff;
        if (second < least || second > most) {
            throw NotSure.here();
        }
        for (int i = 2; i <= count; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                throw NotSure.here();
            }
        }
        return at + count + 1;
    }
}

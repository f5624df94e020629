package vn.giamngheo.json.format.internal.bytes;

/** Characters of more than one byte, strictly: none longer than needed, no halves of pairs, none beyond U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    /** Where the next character begins after one that begins with a negative byte; −1 if that is no UTF-8. */
    static int after(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < 0xe0) {
            return first >= 0xc2 && continued(bytes, at + 1, to) ? at + 2 : -1;
        }
        if (first < 0xf0) {
            return secondOfThree(bytes, at, to) && continued(bytes, at + 2, to) ? at + 3 : -1;
        }
        return secondOfFour(bytes, at, to) && continued(bytes, at + 2, to) && continued(bytes, at + 3, to)
                ? at + 4
                : -1;
    }

    private static boolean continued(byte[] bytes, int at, int to) {
        return at < to && (bytes[at] & 0xc0) == 0x80;
    }

    private static boolean secondOfThree(byte[] bytes, int at, int to) {
        if (!continued(bytes, at + 1, to)) {
            return false;
        }
        int second = bytes[at + 1] & 0xff;
        return switch (bytes[at] & 0xff) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            default -> true;
        };
    }

    private static boolean secondOfFour(byte[] bytes, int at, int to) {
        if (!continued(bytes, at + 1, to)) {
            return false;
        }
        int second = bytes[at + 1] & 0xff;
        return switch (bytes[at] & 0xff) {
            case 0xf0 -> second >= 0x90;
            case 0xf1, 0xf2, 0xf3 -> true;
            case 0xf4 -> second < 0x90;
            default -> false;
        };
    }
}

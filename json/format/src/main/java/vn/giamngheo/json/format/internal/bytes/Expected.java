package vn.giamngheo.json.format.internal.bytes;

import java.nio.charset.StandardCharsets;

/** Some ASCII characters that mostly come next, compared with bytes eight at a time. */
final class Expected {

    /** The most characters. */
    static final int MOST = 3 * Long.BYTES;

    private final int length;
    private final long first;
    private final long second;
    private final long third;
    private final long ofFirst;
    private final long ofSecond;
    private final long ofThird;

    /** @param text from 1 to 24 ASCII characters */
    Expected(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > MOST) {
            throw new IllegalArgumentException("text must have at most 24 characters but was " + text);
        }
        length = bytes.length;
        first = part(bytes, 0);
        second = part(bytes, Long.BYTES);
        third = part(bytes, 2 * Long.BYTES);
        ofFirst = mask(length);
        ofSecond = mask(length - Long.BYTES);
        ofThird = mask(length - 2 * Long.BYTES);
    }

    private static long part(byte[] bytes, int from) {
        return from < bytes.length ? Octets.first(bytes, from, Math.min(bytes.length, from + Long.BYTES)) : 0;
    }

    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : bytes >= Long.BYTES ? -1 : (1L << (bytes << 3)) - 1;
    }

    int length() {
        return length;
    }

    /** Whether they are at that place; {@link #MOST} bytes from there on are looked at. */
    boolean isAt(byte[] bytes, int at) {
        return ((((Octets.at(bytes, at) ^ first) & ofFirst) | ((Octets.at(bytes, at + Long.BYTES) ^ second) & ofSecond))
                        | ((Octets.at(bytes, at + 2 * Long.BYTES) ^ third) & ofThird))
                == 0;
    }
}

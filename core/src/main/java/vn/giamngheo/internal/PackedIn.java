package vn.giamngheo.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** Reads what {@link PackedOut} wrote, and nothing else. */
public final class PackedIn {

    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final byte[] bytes;
    private final int end;
    private final Supplier<? extends RuntimeException> broken;
    private int at;

    /**
     * Checks the checksum.
     *
     * @param bytes what was written
     * @param broken what is thrown, here and later, if it was not written so
     */
    public PackedIn(byte[] bytes, Supplier<? extends RuntimeException> broken) {
        this.bytes = bytes.clone();
        this.broken = broken;
        this.end = bytes.length - Integer.BYTES;
        if (end < 0 || !isWhole()) {
            throw broken.get();
        }
    }

    private boolean isWhole() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        for (int i = 0; i < Integer.BYTES; i++) {
            if (bytes[end + i] != (byte) (sum.getValue() >>> (Byte.SIZE * i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return the next number}
     */
    public long whole() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            if (at == end) {
                throw broken.get();
            }
            int octet = bytes[at];
            at++;
            number |= (long) (octet & (MORE - 1)) << shift;
            if ((octet & MORE) == 0) {
                return number;
            }
        }
        throw broken.get();
    }

    /**
     * {@return the next number as an {@code int}}
     *
     * @param most the most it may be
     */
    public int upTo(int most) {
        long number = whole();
        if (number < 0 || number > most) {
            throw broken.get();
        }
        return (int) number;
    }

    /**
     * {@return the next text}
     */
    public String text() {
        int length = upTo(end - at);
        if (length > end - at) {
            throw broken.get();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, length))
                    .toString();
            at += length;
            return text;
        } catch (CharacterCodingException e) {
            throw broken.get();
        }
    }

    /** Checks that nothing is left. */
    public void end() {
        if (at != end) {
            throw broken.get();
        }
    }
}

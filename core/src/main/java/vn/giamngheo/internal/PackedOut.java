package vn.giamngheo.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Writes whole numbers in as few bytes as they need, seven bits a byte, the lowest first. The end is a checksum of all
 * before it.
 */
public final class PackedOut {

    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private byte[] bytes = new byte[64];
    private int size;

    /** Writes nothing yet. */
    public PackedOut() {}

    /**
     * {@return this, with a number}
     *
     * @param number not negative; a negative one takes ten bytes
     */
    public PackedOut whole(long number) {
        long rest = number;
        while ((rest & -MORE) != 0) {
            octet((int) (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        octet((int) rest);
        return this;
    }

    /**
     * {@return this, with a text}
     *
     * @param text any text
     */
    public PackedOut text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        whole(utf8.length);
        for (byte octet : utf8) {
            octet(octet);
        }
        return this;
    }

    private void octet(int octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size] = (byte) octet;
        size++;
    }

    /** {@return all that was written, and its checksum} */
    public byte[] toBytes() {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, size);
        byte[] whole = Arrays.copyOf(bytes, size + Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            whole[size + i] = (byte) (sum.getValue() >>> (Byte.SIZE * i));
        }
        return whole;
    }
}

package vn.giamngheo.json.format.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes to be written, kept in memory until somebody takes them. */
public final class ByteSink {

    private static final int FIRST_CAPACITY = 1 << 10;

    private byte[] bytes;
    private int size;

    /** A sink without bytes. */
    public ByteSink() {
        this(FIRST_CAPACITY);
    }

    /**
     * A sink without bytes.
     *
     * @param capacity how many it takes before it grows, at least 0
     */
    public ByteSink(int capacity) {
        bytes = new byte[capacity];
    }

    /** {@return how many bytes there are} */
    public int size() {
        return size;
    }

    /**
     * {@return how many bytes it takes without growing} It never shrinks.
     */
    public int capacity() {
        return bytes.length;
    }

    /**
     * Makes room, to be filled by the caller from {@link #size()} on and then counted by {@link #advance}.
     *
     * @param more how many bytes at least
     * @return the bytes so far and the room behind them; good until the next call
     */
    public byte[] reserve(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(needed, 2L * bytes.length), Integer.MAX_VALUE - 8));
        }
        return bytes;
    }

    /**
     * Counts bytes that were put into the room.
     *
     * @param more how many
     */
    public void advance(int more) {
        size += more;
    }

    /**
     * Puts one byte.
     *
     * @param value the byte, in its lowest eight bits
     */
    public void put(int value) {
        reserve(1)[size] = (byte) value;
        size++;
    }

    /**
     * Puts bytes.
     *
     * @param source holds them
     * @param from the first
     * @param to the last, excluded
     */
    public void put(byte[] source, int from, int to) {
        System.arraycopy(source, from, reserve(to - from), size, to - from);
        size += to - from;
    }

    /**
     * Puts ASCII characters.
     *
     * @param text has only such characters
     */
    public void putAscii(String text) {
        byte[] room = reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            room[size + i] = (byte) text.charAt(i);
        }
        size += text.length();
    }

    /**
     * Takes back the last bytes.
     *
     * @param shorter how many are left
     */
    public void truncate(int shorter) {
        size = shorter;
    }

    /**
     * Writes all bytes and is empty then.
     *
     * @param out where to
     * @throws IOException if that fails; the bytes are gone all the same
     */
    public void drainTo(OutputStream out) throws IOException {
        int all = size;
        size = 0;
        out.write(bytes, 0, all);
    }

    /** {@return a copy of the bytes} */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}

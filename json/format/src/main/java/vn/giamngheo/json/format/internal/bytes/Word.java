package vn.giamngheo.json.format.internal.bytes;

import java.util.Arrays;

/**
 * A word that is known, to be compared with bytes, and what it stands for.
 *
 * @param <T> what it stands for
 */
final class Word<T> {

    private static final int BOTH_ENDS = 2 * Long.BYTES;

    private final int length;
    private final long first;
    private final long last;
    private final byte[] bytes;
    private final int index;
    private final T value;

    Word(byte[] bytes, int index, T value) {
        this.length = bytes.length;
        this.first = Octets.first(bytes, 0, bytes.length);
        this.last = Octets.last(bytes, 0, bytes.length, first);
        this.bytes = bytes;
        this.index = index;
        this.value = value;
    }

    /** Its place in a closed list. */
    int index() {
        return index;
    }

    T value() {
        return value;
    }

    /** Whether bytes are this word; {@code firstEight} and {@code lastEight} are theirs. */
    boolean is(byte[] others, int from, int to, long firstEight, long lastEight) {
        return first == firstEight
                && last == lastEight
                && length == to - from
                && (length <= BOTH_ENDS || isBetween(others, from, to));
    }

    private boolean isBetween(byte[] others, int from, int to) {
        return Arrays.equals(others, from + Long.BYTES, to - Long.BYTES, bytes, Long.BYTES, length - Long.BYTES);
    }

    /** A number of so many bits for a word of those ends. */
    static int hash(long first, long last, int length, long seed, int bits) {
        return (int) ((((first ^ Long.rotateLeft(last, 29)) + length) * seed) >>> (Long.SIZE - bits));
    }

    int hash(long seed, int bits) {
        return hash(first, last, length, seed, bits);
    }
}

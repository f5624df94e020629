package vn.giamngheo.json.format.internal.bytes;

import java.util.Arrays;

/** A word that is known, to be compared with bytes. */
final class Word {

    private static final int BOTH_ENDS = 2 * Long.BYTES;

    private final byte[] bytes;
    private final long first;
    private final long last;

    Word(byte[] bytes) {
        this.bytes = bytes;
        this.first = Octets.first(bytes, 0, bytes.length);
        this.last = Octets.last(bytes, 0, bytes.length, first);
    }

    /** Whether bytes are this word; {@code first} and {@code last} are theirs. */
    boolean is(byte[] others, int from, int to, long otherFirst, long otherLast) {
        return first == otherFirst
                && last == otherLast
                && bytes.length == to - from
                && (bytes.length <= BOTH_ENDS || isBetween(others, from, to));
    }

    private boolean isBetween(byte[] others, int from, int to) {
        return Arrays.equals(
                others, from + Long.BYTES, to - Long.BYTES, bytes, Long.BYTES, bytes.length - Long.BYTES);
    }

    /** A number of so many bits for a word of those ends. */
    static int hash(long first, long last, int length, long seed, int bits) {
        return (int) (((first ^ Long.rotateLeft(last, 29)) + length) * seed >>> (Long.SIZE - bits));
    }

    int hash(long seed, int bits) {
        return hash(first, last, bytes.length, seed, bits);
    }
}

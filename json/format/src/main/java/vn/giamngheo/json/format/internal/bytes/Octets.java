package vn.giamngheo.json.format.internal.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time. */
public final class Octets {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private Octets() {}

    /** Eight bytes, the first in the lowest bits. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Eight bytes with a mark at the first that is wanted, maybe more behind it, and none if there is no such byte. */
    static long marked(long eight, char wanted) {
        // A byte that is wanted is zero here. The borrow of the subtraction goes upwards only.
        long differing = eight ^ (wanted * ONES);
        return (differing - ONES) & ~differing & HIGHEST;
    }

    /** The index of the first byte with a mark. */
    static int lowest(long marked) {
        return Long.numberOfTrailingZeros(marked) >>> 3;
    }

    /** The bytes before the first with a mark. */
    static long below(long eight, long marked) {
        return eight & ((Long.lowestOneBit(marked) >>> 7) - 1);
    }

    /**
     * Where a byte comes first.
     *
     * @param bytes where to look
     * @param from where to begin
     * @param to where to end
     * @param wanted an ASCII character
     * @return the index, or −1 if it is not there
     */
    public static int indexOf(byte[] bytes, int from, int to, char wanted) {
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long marked = marked(at(bytes, i), wanted);
            if (marked != 0) {
                return i + lowest(marked);
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where a byte comes last.
     *
     * @param bytes where to look
     * @param from where to end
     * @param to where to begin, excluded
     * @param wanted an ASCII character
     * @return the index, or −1 if it is not there
     */
    public static int lastIndexOf(byte[] bytes, int from, int to, char wanted) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The first eight of some bytes, or all if they are fewer. */
    static long first(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return at(bytes, from);
        }
        if (from <= bytes.length - Long.BYTES) {
            return at(bytes, from) & ((1L << (length << 3)) - 1);
        }
        long first = 0;
        for (int i = to - 1; i >= from; i--) {
            first = first << 8 | (bytes[i] & 0xff);
        }
        return first;
    }

    /** The last eight of some bytes, of which {@code first} are the first; the same if they are fewer. */
    static long last(byte[] bytes, int from, int to, long first) {
        return to - from > Long.BYTES ? at(bytes, to - Long.BYTES) : first;
    }
}

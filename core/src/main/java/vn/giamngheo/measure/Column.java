package vn.giamngheo.measure;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A column of whole numbers, a number for each household: an array of the caller's or a {@link ByteBuffer} on the heap,
 * off it or mapped from a file, in either order of bytes. Nothing is copied: what is written into it later is seen.
 *
 * <p>Narrow numbers take less time to read. Patterns and ids of groups are taken without a sign: a byte tells 256 groups
 * apart. Weights and sizes have a sign, so that a negative one is found.
 */
public abstract sealed class Column {

    private final int size;

    private Column(int size) {
        this.size = size;
    }

    /**
     * {@return a column of bytes}
     *
     * @param numbers the numbers
     */
    public static Column of(byte... numbers) {
        return new Bytes(ByteBuffer.wrap(numbers));
    }

    /**
     * {@return a column of numbers of 16 bits}
     *
     * @param numbers the numbers
     */
    public static Column of(short... numbers) {
        return new Shorts(ShortBuffer.wrap(numbers));
    }

    /**
     * {@return a column of numbers of 32 bits}
     *
     * @param numbers the numbers
     */
    public static Column of(int... numbers) {
        return new Ints(IntBuffer.wrap(numbers));
    }

    /**
     * {@return a column of numbers of 64 bits}
     *
     * @param numbers the numbers
     */
    public static Column of(long... numbers) {
        return new Longs(LongBuffer.wrap(numbers));
    }

    /**
     * {@return a column of bytes}
     *
     * @param buffer what lies between its position and its limit is the column; neither is moved
     */
    public static Column ofBytes(ByteBuffer buffer) {
        return new Bytes(buffer.slice());
    }

    /**
     * {@return a column of numbers of 16 bits}
     *
     * @param buffer what lies between its position and its limit is the column, in its order of bytes; neither is moved
     * @throws IllegalArgumentException if its bytes are not a multiple of 2
     */
    public static Column ofShorts(ByteBuffer buffer) {
        return new Shorts(whole(buffer, Short.BYTES).asShortBuffer());
    }

    /**
     * {@return a column of numbers of 32 bits}
     *
     * @param buffer what lies between its position and its limit is the column, in its order of bytes; neither is moved
     * @throws IllegalArgumentException if its bytes are not a multiple of 4
     */
    public static Column ofInts(ByteBuffer buffer) {
        return new Ints(whole(buffer, Integer.BYTES).asIntBuffer());
    }

    /**
     * {@return a column of numbers of 64 bits}
     *
     * @param buffer what lies between its position and its limit is the column, in its order of bytes; neither is moved
     * @throws IllegalArgumentException if its bytes are not a multiple of 8
     */
    public static Column ofLongs(ByteBuffer buffer) {
        return new Longs(whole(buffer, Long.BYTES).asLongBuffer());
    }

    private static ByteBuffer whole(ByteBuffer buffer, int bytes) {
        if (buffer.remaining() % bytes != 0) {
            throw new IllegalArgumentException(
                    "buffer must hold a multiple of " + bytes + " bytes but holds " + buffer.remaining());
        }
        return buffer.slice().order(buffer.order());
    }

    /** {@return how many numbers it has} */
    public int size() {
        return size;
    }

    /** {@return how many bytes a number takes: 1, 2, 4 or 8} */
    public abstract int width();

    /**
     * Copies some numbers, if all of them are ints: always where the column is of ints or narrower.
     *
     * @param from the row of the first, from 0
     * @param count how many, at most the length of the array
     * @param into where they go, from its beginning; of no use afterwards if they are not ints
     * @return whether they are
     */
    public abstract boolean readInts(int from, int count, int[] into);

    /**
     * Copies some numbers.
     *
     * @param from the row of the first, from 0
     * @param count how many, at most the length of the array
     * @param into where they go, from its beginning
     */
    public final void readLongs(int from, int count, long[] into) {
        signed(from, count, into);
    }

    /** Takes some numbers with their sign. */
    abstract void signed(int from, int count, long[] into);

    /** Takes some numbers as bits, without a sign. */
    abstract void bits(int from, int count, long[] into);

    /** A column of bytes. */
    static final class Bytes extends Column {
        private final ByteBuffer buffer;

        private Bytes(ByteBuffer buffer) {
            super(buffer.limit());
            this.buffer = buffer;
        }

        /** The array that begins with the column; null if there is none. */
        byte @Nullable [] array() {
            return buffer.hasArray() && buffer.arrayOffset() == 0 ? buffer.array() : null;
        }

        void copy(int from, int count, byte[] into) {
            buffer.get(from, into, 0, count);
        }

        @Override
        public int width() {
            return Byte.BYTES;
        }

        @Override
        public boolean readInts(int from, int count, int[] into) {
            byte @Nullable [] array = array();
            for (int i = 0; i < count; i++) {
                into[i] = array == null ? buffer.get(from + i) : array[from + i];
            }
            return true;
        }

        @Override
        void signed(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = buffer.get(from + i);
            }
        }

        @Override
        void bits(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = buffer.get(from + i) & 0xFF;
            }
        }
    }

    /** A column of numbers of 16 bits. */
    static final class Shorts extends Column {
        private final ShortBuffer buffer;

        private Shorts(ShortBuffer buffer) {
            super(buffer.limit());
            this.buffer = buffer;
        }

        /** The array that begins with the column; null if there is none. */
        short @Nullable [] array() {
            return buffer.hasArray() && buffer.arrayOffset() == 0 ? buffer.array() : null;
        }

        void copy(int from, int count, short[] into) {
            buffer.get(from, into, 0, count);
        }

        @Override
        public int width() {
            return Short.BYTES;
        }

        @Override
        public boolean readInts(int from, int count, int[] into) {
            short @Nullable [] array = array();
            for (int i = 0; i < count; i++) {
                into[i] = array == null ? buffer.get(from + i) : array[from + i];
            }
            return true;
        }

        @Override
        void signed(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = buffer.get(from + i);
            }
        }

        @Override
        void bits(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = buffer.get(from + i) & 0xFFFF;
            }
        }
    }

    /** A column of numbers of 32 bits. */
    static final class Ints extends Column {
        private final IntBuffer buffer;

        private Ints(IntBuffer buffer) {
            super(buffer.limit());
            this.buffer = buffer;
        }

        /** The array that begins with the column; null if there is none. */
        int @Nullable [] array() {
            return buffer.hasArray() && buffer.arrayOffset() == 0 ? buffer.array() : null;
        }

        void copy(int from, int count, int[] into) {
            buffer.get(from, into, 0, count);
        }

        @Override
        public int width() {
            return Integer.BYTES;
        }

        @Override
        public boolean readInts(int from, int count, int[] into) {
            buffer.get(from, into, 0, count);
            return true;
        }

        @Override
        void signed(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = buffer.get(from + i);
            }
        }

        @Override
        void bits(int from, int count, long[] into) {
            for (int i = 0; i < count; i++) {
                into[i] = buffer.get(from + i) & 0xFFFF_FFFFL;
            }
        }
    }

    /** A column of numbers of 64 bits. */
    static final class Longs extends Column {
        private final LongBuffer buffer;

        private Longs(LongBuffer buffer) {
            super(buffer.limit());
            this.buffer = buffer;
        }

        @Override
        public int width() {
            return Long.BYTES;
        }

        @Override
        public boolean readInts(int from, int count, int[] into) {
            boolean all = true;
            for (int i = 0; i < count; i++) {
                long number = buffer.get(from + i);
                into[i] = (int) number;
                all &= into[i] == number;
            }
            return all;
        }

        @Override
        void signed(int from, int count, long[] into) {
            buffer.get(from, into, 0, count);
        }

        @Override
        void bits(int from, int count, long[] into) {
            buffer.get(from, into, 0, count);
        }
    }
}

package vn.giamngheo.population;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A column that is read block by block, whatever it is made of. */
interface Column {

    /** The rows. */
    int length();

    /** Reads bytes, as they are; only of a column of bytes. */
    default void read(int from, int to, byte[] into) {
        throw new IllegalStateException("a column of bytes");
    }

    /** Reads shorts, as they are; only of a column of shorts. */
    default void read(int from, int to, short[] into) {
        throw new IllegalStateException("a column of shorts");
    }

    /** Reads whole numbers: bytes and shorts without sign, others as they are. */
    void read(int from, int to, int[] into);

    static Column of(byte[] values) {
        return new Column() {
            @Override
            public int length() {
                return values.length;
            }

            @Override
            public void read(int from, int to, byte[] into) {
                System.arraycopy(values, from, into, 0, to - from);
            }

            @Override
            public void read(int from, int to, int[] into) {
                for (int i = from; i < to; i++) {
                    into[i - from] = values[i] & 0xFF;
                }
            }
        };
    }

    static Column of(short[] values) {
        return new Column() {
            @Override
            public int length() {
                return values.length;
            }

            @Override
            public void read(int from, int to, short[] into) {
                System.arraycopy(values, from, into, 0, to - from);
            }

            @Override
            public void read(int from, int to, int[] into) {
                for (int i = from; i < to; i++) {
                    into[i - from] = values[i] & 0xFFFF;
                }
            }
        };
    }

    static Column of(int[] values) {
        return new Column() {
            @Override
            public int length() {
                return values.length;
            }

            @Override
            public void read(int from, int to, int[] into) {
                System.arraycopy(values, from, into, 0, to - from);
            }
        };
    }

    static Column ofBytes(ByteBuffer values) {
        ByteBuffer own = values.slice();
        return new Column() {
            @Override
            public int length() {
                return own.limit();
            }

            @Override
            public void read(int from, int to, byte[] into) {
                own.get(from, into, 0, to - from);
            }

            @Override
            public void read(int from, int to, int[] into) {
                for (int i = from; i < to; i++) {
                    into[i - from] = own.get(i) & 0xFF;
                }
            }
        };
    }

    static Column ofShorts(ByteBuffer values) {
        var own = values.slice().order(values.order()).asShortBuffer();
        return new Column() {
            @Override
            public int length() {
                return own.limit();
            }

            @Override
            public void read(int from, int to, short[] into) {
                own.get(from, into, 0, to - from);
            }

            @Override
            public void read(int from, int to, int[] into) {
                for (int i = from; i < to; i++) {
                    into[i - from] = own.get(i) & 0xFFFF;
                }
            }
        };
    }

    static Column ofInts(ByteBuffer values) {
        var own = values.slice().order(values.order()).asIntBuffer();
        return new Column() {
            @Override
            public int length() {
                return own.limit();
            }

            @Override
            public void read(int from, int to, int[] into) {
                own.get(from, into, 0, to - from);
            }
        };
    }

    /** A column of one value. */
    static Column constant(int length, int value) {
        return new Column() {
            @Override
            public int length() {
                return length;
            }

            @Override
            public void read(int from, int to, int[] into) {
                Arrays.fill(into, 0, to - from, value);
            }
        };
    }
}

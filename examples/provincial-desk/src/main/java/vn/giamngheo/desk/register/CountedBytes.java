package vn.giamngheo.desk.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what was read of a file, for the bar that shows it; read by another thread than the one that counts. */
final class CountedBytes extends FilterInputStream {

    private volatile long count;

    CountedBytes(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        add(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        add(Math.max(read, 0));
        return read;
    }

    /** One thread reads, so nothing is lost. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void add(int bytes) {
        count += bytes;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

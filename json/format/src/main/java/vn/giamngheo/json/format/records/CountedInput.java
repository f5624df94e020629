package vn.giamngheo.json.format.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The stream of the caller; tells the meter what is taken from it. */
final class CountedInput extends FilterInputStream {

    private final Meter meter;

    CountedInput(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            meter.bytes(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            meter.bytes(count);
        }
        return count;
    }
}

package vn.giamngheo.json.format.records;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The stream of the caller; tells the meter what is given to it. */
final class CountedOutput extends FilterOutputStream {

    private final Meter meter;

    CountedOutput(OutputStream out, Meter meter) {
        super(out);
        this.meter = meter;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        meter.bytes(1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
        meter.bytes(length);
    }
}

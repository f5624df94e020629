package vn.giamngheo.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.bytes.HouseholdBytes;
import vn.giamngheo.json.format.internal.bytes.Octets;
import vn.giamngheo.json.format.spi.ByteSink;

/** The library. */
final class HouseholdLibrary implements HouseholdJson<Household> {

    @Override
    public void read(InputStream lines, Consumer<? super Household> each) throws IOException {
        HouseholdBytes bytes = new HouseholdBytes();
        byte[] buffer = new byte[1 << 16];
        int size = 0;
        int got;
        while ((got = lines.read(buffer, size, buffer.length - size)) > 0) {
            size += got;
            int start = 0;
            int end;
            while ((end = Octets.indexOf(buffer, start, size, '\n')) >= 0) {
                Household read = bytes.read(buffer, start, end);
                if (read == null) {
                    throw new IllegalStateException("not read: " + new String(buffer, start, end - start));
                }
                each.accept(read);
                start = end + 1;
            }
            System.arraycopy(buffer, start, buffer, 0, size - start);
            size -= start;
        }
    }

    @Override
    public void write(List<? extends Household> households, OutputStream lines) throws IOException {
        ByteSink sink = new ByteSink(1 << 16);
        for (Household household : households) {
            HouseholdBytes.write(household, sink);
            sink.put('\n');
            if (sink.size() > 1 << 15) {
                sink.drainTo(lines);
            }
        }
        sink.drainTo(lines);
    }
}

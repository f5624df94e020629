package vn.giamngheo.json.format.records;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.internal.LongLine;
import vn.giamngheo.json.format.spi.LineDecoder;

/**
 * Decodes each line when it is asked for, where it lies.
 *
 * @param <T> the type of the records
 */
record OneByOne<T>(Lines lines, LineDecoder<T> decoder, Limits limits) implements Records<T> {

    @Override
    public @Nullable RecordLine<T> next() throws IOException {
        return lines.next() ? new RecordLine<>(lines.number(), result()) : null;
    }

    private ReadResult<T> result() {
        return lines.isTooLong()
                ? LongLine.result(lines.number(), lines.length(), limits.lineBytes())
                : decoder.read(lines.buffer(), lines.from(), lines.to(), lines.number());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

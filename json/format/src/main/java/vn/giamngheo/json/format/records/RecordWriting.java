package vn.giamngheo.json.format.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import vn.giamngheo.json.format.spi.LineEncoder;
import vn.giamngheo.json.format.tables.StandardLines;

/**
 * How a stream of records is written. Immutable: each method answers with another way of writing, which can be used for
 * any number of streams.
 *
 * @param <T> the type of the records
 */
public final class RecordWriting<T> {

    private final Supplier<LineEncoder<T>> encoders;
    private final boolean gzip;
    private final Consumer<? super Progress> watcher;

    private RecordWriting(Supplier<LineEncoder<T>> encoders, boolean gzip, Consumer<? super Progress> watcher) {
        this.encoders = encoders;
        this.gzip = gzip;
        this.watcher = watcher;
    }

    /**
     * {@return plain writing} No JSON library is needed for it.
     *
     * @param type the type of the records
     * @param <T> the type of the records
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> RecordWriting<T> of(Class<T> type) {
        StandardLines.encoder(type);
        return of(() -> StandardLines.encoder(type));
    }

    static <T> RecordWriting<T> of(Supplier<LineEncoder<T>> encoders) {
        return new RecordWriting<>(encoders, false, progress -> {});
    }

    /** {@return this way of writing, compressed} */
    public RecordWriting<T> gzip() {
        return new RecordWriting<>(encoders, true, watcher);
    }

    /**
     * {@return this way of writing, watched} The watcher is called each time 256 kB or more were given to the stream, and
     * at the end. If it throws, writing ends with its exception.
     *
     * @param other whoever watches, such as a bar
     */
    public RecordWriting<T> progress(Consumer<? super Progress> other) {
        return new RecordWriting<>(encoders, gzip, Objects.requireNonNull(other, "other"));
    }

    /**
     * Begins with a stream.
     *
     * @param stream takes the lines; closed together with the writer. It needs no buffer.
     * @return what takes the records; to be closed
     * @throws IOException if the stream does not take the head of the gzip data
     */
    public RecordWriter<T> open(OutputStream stream) throws IOException {
        Meter meter = new Meter(watcher);
        OutputStream counted = new CountedOutput(Objects.requireNonNull(stream, "stream"), meter);
        OutputStream out = gzip ? new GZIPOutputStream(counted, RecordWriter.BATCH, true) : counted;
        return new RecordWriter<>(encoders.get(), out, counted, meter);
    }
}

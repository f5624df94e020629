package vn.giamngheo.json.format.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import vn.giamngheo.json.format.spi.ByteSink;
import vn.giamngheo.json.format.spi.LineEncoder;

/**
 * Writes records, each as one line of JSON: UTF-8 without a byte-order mark, no white space around the tokens, a line feed
 * at the end. Equal records are equal lines, whatever else is in the program. A line may be longer than
 * {@link vn.giamngheo.json.format.Limits#lineBytes()}; then it is read again only with a higher limit. Used by one thread
 * at a time.
 *
 * @param <T> the type of the records
 */
public final class RecordWriter<T> implements Closeable {

    /** So many bytes are given to the stream at a time, and the rest of the last line. */
    static final int BATCH = 1 << 16;

    private enum State {
        OPEN,
        BROKEN,
        CLOSED
    }

    private final LineEncoder<T> encoder;
    private final OutputStream out;
    /** Where {@code out} leads to, which it may forget to close when it cannot end its data. */
    private final OutputStream target;

    private final Meter meter;
    private ByteSink lines = new ByteSink();
    private State state = State.OPEN;

    RecordWriter(LineEncoder<T> encoder, OutputStream out, OutputStream target, Meter meter) {
        this.encoder = encoder;
        this.out = out;
        this.target = target;
        this.meter = meter;
    }

    /**
     * Writes a record. One that cannot be written leaves nothing in the stream: others can be written all the same.
     *
     * @param value the record
     * @throws IOException if the stream does not take what was written; there is no going on after that
     * @throws IllegalStateException if the writer is closed, or the stream broke before
     */
    public void write(T value) throws IOException {
        requireOpen();
        line(Objects.requireNonNull(value, "value"));
        if (lines.size() >= BATCH) {
            drain();
        }
    }

    private void line(T value) {
        int before = lines.size();
        boolean good = false;
        try {
            encoder.write(value, lines);
            lines.put('\n');
            good = true;
        } finally {
            if (!good) {
                lines.truncate(before);
            }
            meter.record(good);
        }
    }

    private void drain() throws IOException {
        state = State.BROKEN;
        lines.drainTo(out);
        state = State.OPEN;
        if (lines.capacity() > 2 * BATCH) {
            // One long line is no reason to keep so much.
            lines = new ByteSink(BATCH);
        }
    }

    /**
     * Gives all that was written to the stream, and has it do the same.
     *
     * @throws IOException if the stream does not take it
     * @throws IllegalStateException if the writer is closed, or the stream broke before
     */
    public void flush() throws IOException {
        requireOpen();
        drain();
        out.flush();
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException(
                    state == State.CLOSED ? "the writer is closed" : "the writer cannot go on after an exception");
        }
    }

    /**
     * Writes what is left and closes the stream of the caller.
     *
     * @throws IOException if the stream does not take it, or cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (state == State.CLOSED) {
            return;
        }
        boolean sound = state == State.OPEN;
        state = State.CLOSED;
        try (target;
                out) {
            if (sound) {
                lines.drainTo(out);
            }
        }
        if (sound) {
            meter.tell();
        }
    }
}

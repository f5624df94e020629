package vn.giamngheo.json.format.records;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.ReadResult;

/**
 * Gives the lines of a stream, by {@link #forEach}, {@link #next()} or {@link #stream()}. Used by one thread at a time.
 *
 * <p>A line that cannot be read is a result like any other, and reading goes on with the next. Lines end with a line feed,
 * or a carriage return and a line feed; the last one need not end. Blank lines are passed over. What the stream itself
 * throws, and that gzip data are broken, comes after all lines before it. An exception of the watcher ends reading; one of
 * the consumer does not.
 *
 * @param <T> the type of the records
 */
public final class RecordReader<T> implements Closeable {

    private enum State {
        OPEN,
        AT_END,
        BROKEN,
        CLOSED
    }

    private final Records<T> records;
    private final Meter meter;
    private State state = State.OPEN;

    RecordReader(Records<T> records, Meter meter) {
        this.records = records;
        this.meter = meter;
    }

    /**
     * {@return the next line that is not blank; empty at the end of the stream}
     *
     * @throws IOException if the stream cannot be read; there is no going on after that
     * @throws IllegalStateException if the reader is closed, or threw before
     */
    public Optional<RecordLine<T>> next() throws IOException {
        return Optional.ofNullable(line());
    }

    private @Nullable RecordLine<T> line() throws IOException {
        return switch (state) {
            case OPEN -> read();
            case AT_END -> null;
            case BROKEN -> throw new IllegalStateException("the reader cannot go on after an exception");
            case CLOSED -> throw new IllegalStateException("the reader is closed");
        };
    }

    private @Nullable RecordLine<T> read() throws IOException {
        state = State.BROKEN;
        RecordLine<T> line = records.next();
        if (line == null) {
            meter.tell();
            state = State.AT_END;
        } else {
            meter.record(line.result() instanceof ReadResult.Valid);
            state = State.OPEN;
        }
        return line;
    }

    /**
     * Gives all lines that are left. What the consumer throws comes through as it is; the next line can be asked for all
     * the same.
     *
     * @param consumer takes them, on this thread
     * @throws IOException if the stream cannot be read
     * @throws IllegalStateException if the reader is closed, or threw before
     */
    public void forEach(RecordConsumer<T> consumer) throws IOException {
        for (RecordLine<T> line = line(); line != null; line = line()) {
            consumer.accept(line.number(), line.result());
        }
    }

    /**
     * {@return all lines that are left, each read when the stream comes to it} That the stream cannot be read is thrown as
     * {@link UncheckedIOException}. Closing it does not close the reader.
     */
    public Stream<RecordLine<T>> stream() {
        return StreamSupport.stream(
                new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super RecordLine<T>> action) {
                        Optional<RecordLine<T>> line = nextUnchecked();
                        line.ifPresent(action);
                        return line.isPresent();
                    }
                },
                false);
    }

    private Optional<RecordLine<T>> nextUnchecked() {
        try {
            return next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Closes the stream of the caller, wherever reading is; tasks that still decode end with the line at hand.
     *
     * @throws IOException if the stream cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            records.close();
        }
    }
}

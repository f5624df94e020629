package vn.giamngheo.json.format.records;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.internal.LongLine;
import vn.giamngheo.json.format.spi.ByteSink;
import vn.giamngheo.json.format.spi.LineDecoder;

/**
 * Some lines that are decoded together: filled and emptied by the thread of the caller, decoded by whichever thread comes
 * first. Used again and again.
 *
 * @param <T> the type of the records
 */
final class Chunk<T> {

    /** So many bytes are counted for each line beside its own: short lines may have much said of them. */
    private static final int BESIDE = 1 << 8;

    private record Entry(long number, int from, int to, long length) {}

    private final LineDecoder<T> decoder;
    private final Limits limits;
    private final int enough;
    private final ByteSink bytes = new ByteSink();
    private final List<Entry> entries = new ArrayList<>();
    private final List<RecordLine<T>> results = new ArrayList<>();
    private int given;
    private @Nullable Throwable failure;
    private volatile boolean stopped;
    private FutureTask<Void> task = task();

    /**
     * @param decoder only this chunk uses it
     * @param limits for the length of lines
     * @param enough the chunk ends with the line that reaches so many bytes
     */
    Chunk(LineDecoder<T> decoder, Limits limits, int enough) {
        this.decoder = decoder;
        this.limits = limits;
        this.enough = enough;
    }

    private FutureTask<Void> task() {
        return new FutureTask<>(this::decode, null);
    }

    /** Takes lines; false if the stream ends with them. */
    boolean fill(Lines lines) throws IOException {
        while (bytes.size() + (long) BESIDE * entries.size() < enough) {
            if (!lines.next()) {
                return false;
            }
            int from = bytes.size();
            if (!lines.isTooLong()) {
                bytes.put(lines.buffer(), lines.from(), lines.to());
            }
            entries.add(new Entry(lines.number(), from, bytes.size(), lines.length()));
        }
        return true;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Gives the lines to another thread, if it takes them. */
    void decodeBy(Executor executor) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Then this thread decodes them, when their turn comes.
        }
    }

    private void decode() {
        byte[] text = bytes.reserve(0);
        for (Entry entry : entries) {
            if (stopped) {
                return;
            }
            results.add(new RecordLine<>(entry.number(), result(text, entry)));
        }
    }

    private ReadResult<T> result(byte[] text, Entry entry) {
        return entry.length() > limits.lineBytes()
                ? LongLine.result(entry.number(), entry.length(), limits.lineBytes())
                : decoder.read(text, entry.from(), entry.to(), entry.number());
    }

    /** Sees to it that the lines are decoded: here and now, if no other thread has begun. */
    void finish() throws IOException {
        task.run();
        try {
            task.get();
        } catch (ExecutionException e) {
            failure = e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while lines were decoded");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    /** The next of the lines; null after the last. What was thrown in decoding is thrown in its place. */
    @Nullable
    RecordLine<T> next() {
        if (given < results.size()) {
            return results.get(given++);
        }
        if (failure instanceof RuntimeException thrown) {
            throw thrown;
        }
        if (failure instanceof Error thrown) {
            throw thrown;
        }
        return null;
    }

    /** Makes ready for other lines. */
    void clear() {
        bytes.truncate(0);
        entries.clear();
        results.clear();
        given = 0;
        task = task();
    }

    /** Ends decoding with the line that is being decoded. */
    void stop() {
        stopped = true;
        task.cancel(false);
    }
}

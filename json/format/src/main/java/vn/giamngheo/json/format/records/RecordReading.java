package vn.giamngheo.json.format.records;

import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.spi.LineDecoder;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.tables.StandardLines;

/**
 * How a stream of records is read. Immutable: each method answers with another way of reading, which can be used for any
 * number of streams.
 *
 * @param <T> the type of the records
 */
public final class RecordReading<T> {

    /** A chunk holds whole lines of about so many bytes, with what is counted beside them. */
    private static final int CHUNK = 1 << 20;

    private final Function<ReadOptions, LineDecoder<T>> decoders;
    private final ReadOptions options;
    private final Consumer<? super Progress> watcher;
    private final @Nullable Helpers helpers;

    /**
     * Who decodes beside the thread of the caller.
     *
     * @param executor gives the threads
     * @param threads how many of them are busy at most
     * @param chunk how many bytes each of them takes at a time, and the rest of the last line
     */
    private record Helpers(Executor executor, int threads, int chunk) {}

    private RecordReading(
            Function<ReadOptions, LineDecoder<T>> decoders,
            ReadOptions options,
            Consumer<? super Progress> watcher,
            @Nullable Helpers helpers) {
        this.decoders = decoders;
        this.options = options;
        this.watcher = watcher;
        this.helpers = helpers;
    }

    /**
     * Reading through a JSON library, for the modules that bridge one: users begin with {@code GiamngheoRecords} there.
     *
     * @param type the type of the records
     * @param texts gives the tokens of a text; used by many threads if the user asks for them
     * @param <T> the type of the records
     * @return reading with the usual options, on the thread of the caller
     * @throws IllegalArgumentException if the type has no form in the wire format
     */
    public static <T> RecordReading<T> of(Class<T> type, Function<? super String, ? extends TokenSource> texts) {
        StandardLines.decoder(type, texts, ReadOptions.strict());
        return of(options -> StandardLines.decoder(type, texts, options));
    }

    static <T> RecordReading<T> of(Function<ReadOptions, LineDecoder<T>> decoders) {
        return new RecordReading<>(decoders, ReadOptions.strict(), progress -> {}, null);
    }

    /**
     * {@return this way of reading with other options} The limit on the length of a line is one of them.
     *
     * @param other the options
     */
    public RecordReading<T> options(ReadOptions other) {
        return new RecordReading<>(decoders, Objects.requireNonNull(other, "other"), watcher, helpers);
    }

    /**
     * {@return this way of reading, watched} The watcher is called on the thread of the caller: each time 256 kB or more
     * were taken from the stream, and at its end. If it throws, reading ends with its exception.
     *
     * @param other whoever watches, such as a bar
     */
    public RecordReading<T> progress(Consumer<? super Progress> other) {
        return new RecordReading<>(decoders, options, Objects.requireNonNull(other, "other"), helpers);
    }

    /**
     * {@return this way of reading, with lines decoded by tasks of an executor} Nothing else changes: results come in the
     * order of the lines, on the thread of the caller. Up to {@code threads + 1} chunks of at most about 1 MB of
     * text, and their records, are in memory at a time. What the executor refuses, or does not begin in time, is decoded by the thread of
     * the caller, so that reading ends whatever else the executor has to do. The executor is not shut down.
     *
     * @param executor gives the threads
     * @param threads how many tasks it is given at a time, at least 1
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public RecordReading<T> parallel(Executor executor, int threads) {
        return parallel(executor, threads, CHUNK);
    }

    RecordReading<T> parallel(Executor executor, int threads, int chunk) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but was " + threads);
        }
        Objects.requireNonNull(executor, "executor");
        return new RecordReading<>(decoders, options, watcher, new Helpers(executor, threads, chunk));
    }

    /**
     * Begins with a stream. Nothing is taken from it before the first line is asked for.
     *
     * @param stream lines of JSON in UTF-8, plain or in gzip, which its first two bytes tell; closed together with the
     *     reader. It needs no buffer.
     * @return what gives the lines; to be closed
     */
    public RecordReader<T> open(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Meter meter = new Meter(watcher);
        Lines lines =
                new Lines(new CountedInput(stream, meter), options.limits().lineBytes(), Lines.CAPACITY);
        Records<T> records = helpers == null
                ? new OneByOne<>(lines, decoders.apply(options), options.limits())
                : new InChunks<>(
                        lines,
                        () -> new Chunk<>(decoders.apply(options), options.limits(), helpers.chunk()),
                        helpers.executor(),
                        helpers.threads() + 1);
        return new RecordReader<>(records, meter);
    }
}

package vn.giamngheo.json.format.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.internal.bytes.HouseholdLines;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.tables.StandardLines;
import vn.giamngheo.measure.Mergeable;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * How a register is counted: a stream of households, one document a line, by province, in constant memory. Says the same
 * as reading the households by {@link RecordReading} and classifying them one after the other, and checks every line as
 * strictly, but makes no household of a line that can be counted as it stands. Immutable: each method answers with another
 * way of counting, which can be used for any number of streams.
 */
public final class RegisterReading {

    /** A block holds whole lines of about so many bytes: few enough to stay in the cache of a core. */
    private static final int BLOCK = 1 << 18;

    private final Function<? super String, ? extends TokenSource> texts;
    private final Standards standards;
    private final ReviewDate review;
    private final ReadOptions options;
    private final Consumer<? super Progress> watcher;
    private final Helpers helpers;

    /**
     * Who counts beside the thread of the caller.
     *
     * @param executor gives the threads
     * @param blocks how many blocks are in memory
     * @param block how many bytes a block holds
     */
    private record Helpers(Executor executor, int blocks, int block) {}

    private RegisterReading(
            Function<? super String, ? extends TokenSource> texts,
            Standards standards,
            ReviewDate review,
            ReadOptions options,
            Consumer<? super Progress> watcher,
            Helpers helpers) {
        this.texts = texts;
        this.standards = standards;
        this.review = review;
        this.options = options;
        this.watcher = watcher;
        this.helpers = helpers;
    }

    /**
     * Counting through a JSON library, for the modules that bridge one: users begin with {@code GiamngheoRegister} there.
     *
     * @param standards the standards
     * @param review the day on which all households of the register are reviewed
     * @param texts gives the tokens of a text, for lines that must be judged more closely; used by many threads if the
     *     user asks for them
     * @return counting with the usual options, on the thread of the caller
     */
    public static RegisterReading of(
            Standards standards, ReviewDate review, Function<? super String, ? extends TokenSource> texts) {
        Objects.requireNonNull(standards, "standards");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(texts, "texts");
        return new RegisterReading(
                texts, standards, review, ReadOptions.strict(), progress -> {}, new Helpers(task -> {}, 1, BLOCK));
    }

    /**
     * {@return this way of counting with other options} The limit on the length of a line is one of them.
     *
     * @param other the options
     */
    public RegisterReading options(ReadOptions other) {
        return new RegisterReading(texts, standards, review, Objects.requireNonNull(other, "other"), watcher, helpers);
    }

    /**
     * {@return this way of counting, watched} The watcher is called on the thread of the caller: each time 256 kB or more
     * were taken from the stream, and at its end. If it throws, counting ends with its exception.
     *
     * @param other whoever watches, such as a bar
     */
    public RegisterReading progress(Consumer<? super Progress> other) {
        return new RegisterReading(texts, standards, review, options, Objects.requireNonNull(other, "other"), helpers);
    }

    /**
     * {@return this way of counting, with lines counted by tasks of an executor} Nothing else changes: the result is the
     * same, and reports come in the order of the lines, on the thread of the caller. Up to {@code threads + 1} blocks of
     * at most about 256 kB, or one line if that is longer, are in memory at a time. What the executor refuses, or does not
     * begin in time, is counted by the thread of the caller, so that counting ends whatever else the executor has to do.
     * The executor is not shut down.
     *
     * @param executor gives the threads
     * @param threads how many tasks it is given at a time, at least 1
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public RegisterReading parallel(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but was " + threads);
        }
        Objects.requireNonNull(executor, "executor");
        return with(new Helpers(executor, threads + 1, helpers.block()));
    }

    RegisterReading blocks(int bytes) {
        return with(new Helpers(helpers.executor(), helpers.blocks(), bytes));
    }

    private RegisterReading with(Helpers other) {
        return new RegisterReading(texts, standards, review, options, watcher, other);
    }

    /**
     * Counts the statuses of the households.
     *
     * @param stream lines of JSON in UTF-8, plain or in gzip, which its first two bytes tell; closed at the end. It needs
     *     no buffer.
     * @param unit what is counted: {@link Unit#HOUSEHOLDS} or {@link Unit#PERSONS}
     * @param reports takes what is found, in the order of the lines, on the thread of the caller: of lines that cannot be
     *     read, of those whose household is left out since classification refuses it or its size is unknown where persons
     *     are counted (these are in {@link StatusCounts#leftOut()} as well), and warnings on those that are counted. What it
     *     throws ends counting.
     * @param <U> what is counted
     * @return the counts by province, with the numbers of lines
     * @throws IOException if the stream cannot be read; all lines before that were reported
     * @throws IllegalArgumentException if the unit is another one
     */
    public <U extends Unit> RegisterCounts<StatusCounts<U>> count(
            InputStream stream, U unit, LineReportConsumer reports) throws IOException {
        HouseholdWeight.of(unit);
        PovertyEngine engine = PovertyEngine.of(standards);
        HouseholdTallies<StatusCounts<U>> counting = new HouseholdTallies<>(
                standards, review, setting -> new StatusesOfProvince<>(engine, review, unit, setting));
        return run(counting, stream, reports);
    }

    /**
     * Counts the patterns of deprivations of the households under the standards that apply to them, as classification
     * reads them: as the commune judged, what it did not judge from raw facts. What cannot be told stays unknown. Tables of
     * provinces with standards of other indicators do not add up.
     *
     * @param stream as for {@link #count}
     * @param unit what is counted: {@link Unit#HOUSEHOLDS} or {@link Unit#PERSONS}
     * @param reports takes what is found, as for {@link #count}; also a household to which no standard applies,
     *     or one of income alone, is left out
     * @param <U> what is counted
     * @return the tables by province, with the numbers of lines
     * @throws IOException if the stream cannot be read; all lines before that were reported
     * @throws IllegalArgumentException if the unit is another one
     */
    public <U extends Unit> RegisterCounts<PatternTable<U>> patterns(
            InputStream stream, U unit, LineReportConsumer reports) throws IOException {
        HouseholdWeight.of(unit);
        HouseholdTallies<PatternTable<U>> counting = new HouseholdTallies<>(
                standards, review, setting -> new PatternsOfProvince<>(standards, review, unit, setting));
        return run(counting, stream, reports);
    }

    private <A extends Mergeable<A>> RegisterCounts<A> run(
            HouseholdTallies<A> counting, InputStream stream, LineReportConsumer reports) throws IOException {
        Objects.requireNonNull(reports, "reports");
        Meter meter = new Meter(watcher);
        int lineBytes = options.limits().lineBytes();
        int longest = HouseholdLines.longest(options.limits(), texts.apply("").plainLength());
        CountedInput counted = new CountedInput(Objects.requireNonNull(stream, "stream"), meter);
        try (RegisterRun<A> run = new RegisterRun<>(
                new Blocks(counted, lineBytes, helpers.block()),
                () -> new LineCounter<>(counting, StandardLines.households(texts, options), lineBytes, longest),
                helpers.executor(),
                helpers.blocks(),
                meter)) {
            return run.count(reports);
        }
    }
}

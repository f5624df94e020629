package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadOptions;

/** Whoever decodes the lines, the caller gets the same, in the same order, up to the same end. */
class ParallelProperties {

    private static final ReadOptions SHORT =
            ReadOptions.strict().within(Limits.standard().withLineBytes(6));

    private static ExecutorService pool = Executors.newFixedThreadPool(1);

    @BeforeContainer
    static void startPool() {
        pool.shutdown();
        pool = Executors.newFixedThreadPool(3);
    }

    @AfterContainer
    static void stopPool() {
        pool.shutdownNow();
    }

    @Provide
    Arbitrary<List<String>> streams() {
        return Arbitraries.of("a", "bc", "", "  ", "ộ", "!bad", "toolong", "longest", "?")
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<String>> streamsThatCanBeDecoded() {
        return streams()
                .map(lines ->
                        lines.stream().filter(line -> !line.startsWith("?")).toList());
    }

    @Provide
    Arbitrary<Executor> executors() {
        Executor pooled = task -> pool.execute(task);
        Executor direct = Runnable::run;
        Executor rejecting = task -> {
            throw new RejectedExecutionException("full");
        };
        Executor forgetting = task -> {};
        return Arbitraries.of(pooled, direct, rejecting, forgetting);
    }

    @Property(tries = 1_000)
    void sameResultsInTheSameOrder(
            @ForAll("streams") List<String> lines,
            @ForAll("executors") Executor executor,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 1_500) int chunk) {
        byte[] bytes = Bytes.utf8(String.join("\n", lines));

        assertThat(events(Words.reading().options(SHORT).parallel(executor, threads, chunk), Bytes.of(bytes)))
                .isEqualTo(events(Words.reading().options(SHORT), Bytes.of(bytes)));
    }

    @Property(tries = 300)
    void whatBreaksTheStreamComesAfterAllThatWasThereBefore(
            @ForAll("streamsThatCanBeDecoded") List<String> lines,
            @ForAll("executors") Executor executor,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 1_500) int chunk) {
        byte[] bytes = Bytes.utf8(String.join("\n", lines));
        IOException broken = new IOException("unplugged");

        List<String> events = events(
                Words.reading().options(SHORT).parallel(executor, threads, chunk), Bytes.thenBroken(bytes, broken));

        assertThat(events)
                .isEqualTo(events(Words.reading().options(SHORT), Bytes.thenBroken(bytes, broken)))
                .endsWith("java.io.IOException: unplugged");
    }

    private static List<String> events(RecordReading<String> reading, InputStream in) {
        List<String> events = new ArrayList<>();
        try (RecordReader<String> reader = reading.open(in)) {
            reader.forEach((line, result) -> events.add(Words.shown(line, result)));
            events.add("end");
        } catch (IOException | IllegalStateException e) {
            events.add(e.toString());
        }
        return events;
    }
}

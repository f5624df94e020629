package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.LineDecoder;

class RecordReaderTest {

    private static final int LINE = 64;
    private static final int LINES = 20_000;

    /** Lines of equal length, each hundredth of them bad. */
    private static byte[] stream() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= LINES; i++) {
            text.append(i % 100 == 0 ? '!' : 'a').append("x".repeat(LINE - 2)).append('\n');
        }
        return Bytes.utf8(text.toString());
    }

    @Test
    void givesLinesByEachOfItsWays() throws IOException {
        try (RecordReader<String> in = Words.reading().open(Bytes.of(Bytes.utf8("a\n\nb\n!c\nd\n")))) {
            List<String> shown = new ArrayList<>();

            assertThat(in.next()).contains(new RecordLine<>(1, new ReadResult.Valid<>("a")));
            shown.add(in.stream()
                    .limit(2)
                    .map(line -> Words.shown(line.number(), line.result()))
                    .toList()
                    .toString());
            in.forEach((line, result) -> shown.add(Words.shown(line, result)));

            assertThat(shown).containsExactly("[3 b, 4 [ERROR json.syntax at '' (line 4, column 2)]]", "5 d");
            assertThat(in.next()).isEmpty();
            assertThat(in.stream()).isEmpty();
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Progress> told = new ArrayList<>();
        try (RecordReader<String> in = Words.reading().progress(told::add).open(Bytes.of(stream()))) {
            in.forEach((line, result) -> {});
        }

        // The buffer holds 1,024 lines: the fourth that is taken is looked at when three have been given.
        assertThat(told)
                .containsExactly(
                        new Progress(4 * 65_536, 3 * 1_024, 30),
                        new Progress(8 * 65_536, 7 * 1_024, 71),
                        new Progress(12 * 65_536, 11 * 1_024, 112),
                        new Progress(16 * 65_536, 15 * 1_024, 153),
                        new Progress(LINES * LINE, LINES, LINES / 100));
    }

    @Test
    void tellsBytesAsTheyAreInTheFile() throws IOException {
        List<Progress> told = new ArrayList<>();
        byte[] gzip = Bytes.gzip(stream());
        try (RecordReader<String> in = Words.reading().progress(told::add).open(Bytes.of(gzip))) {
            in.forEach((line, result) -> {});
        }

        assertThat(told).containsExactly(new Progress(gzip.length, LINES, LINES / 100));
    }

    @Test
    void tellsOfALineWithoutEndWhileItIsPassedOver() throws IOException {
        List<Progress> told = new ArrayList<>();
        try (RecordReader<String> in = Words.reading().progress(told::add).open(Bytes.of(new byte[4 << 20]))) {
            assertThat(in.next()).isPresent();
        }

        assertThat(told).hasSizeBetween(14, 16).allMatch(progress -> progress.records() == 0);
    }

    @Test
    void endsWithTheExceptionOfTheWatcher() throws IOException {
        IllegalArgumentException stop = new IllegalArgumentException("stop");
        try (RecordReader<String> in = Words.reading()
                .progress(progress -> {
                    throw stop;
                })
                .open(Bytes.of(stream()))) {
            AtomicInteger count = new AtomicInteger();

            assertThatThrownBy(() -> in.forEach((line, result) -> count.incrementAndGet()))
                    .isSameAs(stop);

            assertThat(count).hasValue(3 * 1_024);
            assertThatThrownBy(in::next).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void exceptionsOfTheConsumerComeThroughAndReadingCanGoOn() throws IOException {
        UncheckedIOException own = new UncheckedIOException(new IOException("disk full"));
        try (RecordReader<String> in = Words.reading().open(Bytes.of(Bytes.utf8("a\nb")))) {
            assertThatThrownBy(() -> in.forEach((line, result) -> {
                        throw own;
                    }))
                    .isSameAs(own);
            assertThat(in.next()).map(RecordLine::number).contains(2L);
        }
    }

    @Test
    void whatTheStreamThrowsComesThrough() throws IOException {
        IOException unplugged = new IOException("unplugged");
        try (RecordReader<String> in = Words.reading().open(Bytes.thenBroken(Bytes.utf8("a\nb"), unplugged))) {
            assertThat(in.next()).isPresent();
            assertThatThrownBy(in::next).isSameAs(unplugged);
            assertThatThrownBy(in::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot go on");
        }
        try (RecordReader<String> in = Words.reading().open(Bytes.thenBroken(new byte[0], unplugged))) {
            assertThatThrownBy(() -> in.stream().toList())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCause(unplugged);
        }
    }

    @Test
    void takesNothingBeforeItIsAskedAndClosesTheStreamOnce() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        ByteArrayInputStream stream = new ByteArrayInputStream(stream()) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        RecordReader<String> in = Words.reading().open(stream);
        assertThat(stream.available()).isEqualTo(LINES * LINE);

        assertThat(in.next()).isPresent();
        in.close();
        in.close();

        assertThat(closed).hasValue(1);
        assertThatThrownBy(in::next).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void readsAheadNoFurtherThanItsChunks() throws IOException {
        Deque<Runnable> tasks = new ArrayDeque<>();
        AtomicInteger decoded = new AtomicInteger();
        RecordReader<String> in = counting(decoded).parallel(tasks::add, 3, 1).open(Bytes.of(stream()));

        assertThat(in.next()).isPresent();
        assertThat(tasks).hasSize(4);
        assertThat(decoded).as("the first, by this thread").hasValue(1);

        assertThat(in.next()).isPresent();
        assertThat(tasks).hasSize(5);
        assertThat(decoded).hasValue(2);

        in.close();
        tasks.forEach(Runnable::run);
        assertThat(decoded).as("nothing after the end").hasValue(2);
    }

    private static RecordReading<String> counting(AtomicInteger decoded) {
        return RecordReading.of(options -> {
            LineDecoder<String> words = new Words();
            return (buffer, from, to, line) -> {
                decoded.incrementAndGet();
                return words.read(buffer, from, to, line);
            };
        });
    }

    @Test
    void whoWaitsForALineCanBeInterruptedAndTasksEndWithTheLineAtHand() throws Exception {
        AtomicInteger decoded = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        AtomicBoolean first = new AtomicBoolean(true);
        Executor interrupting = task -> {
            pool.execute(task);
            if (first.getAndSet(false)) {
                await(begun);
                Thread.currentThread().interrupt();
            }
        };
        try (RecordReader<String> in =
                held(decoded, begun, closed).parallel(interrupting, 1, 1 << 12).open(Bytes.of(stream()))) {
            assertThatThrownBy(in::next).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            closed.countDown();
            pool.shutdown();
        }
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(decoded).hasValue(1);
    }

    private static RecordReading<String> held(AtomicInteger decoded, CountDownLatch begun, CountDownLatch closed) {
        return RecordReading.of(options -> (buffer, from, to, line) -> {
            decoded.incrementAndGet();
            begun.countDown();
            await(closed);
            return new ReadResult.Valid<>("a");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void asksForAThreadAtLeast() {
        assertThatThrownBy(() -> Words.reading().parallel(Runnable::run, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threads");
    }

    @Test
    void numbersOfLinesBeginAtOne() {
        assertThatThrownBy(() -> new RecordLine<>(0, new ReadResult.Valid<>("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.spi.ByteSink;

class RecordWriterTest {

    private static final int LINE = 64;

    private static RecordWriting<String> words() {
        return RecordWriting.of(() -> (word, out) -> {
            out.putAscii(word);
            if (word.startsWith("!")) {
                throw new IllegalStateException("half of it is there");
            }
        });
    }

    /** Takes so many bytes, and remembers whether it was closed. */
    private static final class Target extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int most;
        private boolean closed;
        private boolean flushed;

        Target(int most) {
            this.most = most;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (taken.size() + length > most) {
                throw new IOException("disk full");
            }
            taken.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void writesOneRecordALine() throws IOException {
        Target target = new Target(100);
        try (RecordWriter<String> out = words().open(target)) {
            out.write("a");
            out.write("b");
            assertThat(target.taken.size()).isZero();
        }
        assertThat(target.taken).hasToString("a\nb\n");
        assertThat(target.closed).isTrue();
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesNothing() throws IOException {
        Target target = new Target(100);
        List<Progress> told = new ArrayList<>();
        try (RecordWriter<String> out = words().progress(told::add).open(target)) {
            out.write("a");
            assertThatThrownBy(() -> out.write("!b")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> out.write(null)).isInstanceOf(NullPointerException.class);
            out.write("c");
        }
        assertThat(target.taken).hasToString("a\nc\n");
        assertThat(told).containsExactly(new Progress(4, 3, 1));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Progress> told = new ArrayList<>();
        try (RecordWriter<String> out = words().progress(told::add).open(new Target(Integer.MAX_VALUE))) {
            for (int i = 0; i < 10_000; i++) {
                out.write("x".repeat(LINE - 1));
            }
        }
        assertThat(told)
                .containsExactly(
                        new Progress(4 * 65_536, 4 * 1_024, 0),
                        new Progress(8 * 65_536, 8 * 1_024, 0),
                        new Progress(10_000 * LINE, 10_000, 0));
    }

    @Test
    void tellsBytesAsTheyAreInTheFile() throws IOException {
        List<Progress> told = new ArrayList<>();
        Target target = new Target(Integer.MAX_VALUE);
        try (RecordWriter<String> out = words().gzip().progress(told::add).open(target)) {
            for (int i = 0; i < 100; i++) {
                out.write("một".replace('ộ', 'o'));
            }
        }
        assertThat(told).containsExactly(new Progress(target.taken.size(), 100, 0));
        assertThat(target.taken.size()).isLessThan(100);
    }

    @Test
    void compressedIsReadAgain() throws IOException {
        Target target = new Target(Integer.MAX_VALUE);
        try (RecordWriter<String> out = words().gzip().open(target)) {
            out.write("a");
            out.flush();
            assertThat(target.flushed).isTrue();
            out.write("b");
        }
        try (RecordReader<String> in = Words.reading().open(Bytes.of(target.taken.toByteArray()))) {
            assertThat(in.stream().map(line -> Words.shown(line.number(), line.result())))
                    .containsExactly("1 a", "2 b");
        }
    }

    @Test
    void noRecordIsAnEmptyStream() throws IOException {
        Target plain = new Target(0);
        words().open(plain).close();
        assertThat(plain.closed).isTrue();

        Target gzip = new Target(100);
        words().gzip().open(gzip).close();
        try (RecordReader<String> in = Words.reading().open(Bytes.of(gzip.taken.toByteArray()))) {
            assertThat(in.next()).isEmpty();
        }
    }

    @Test
    void aLineMayBeAsLongAsItIs() throws IOException {
        Target target = new Target(Integer.MAX_VALUE);
        try (RecordWriter<String> out = words().open(target)) {
            out.write("x".repeat(3 << 20));
            out.write("a");
        }
        assertThat(target.taken.size()).isEqualTo((3 << 20) + 3);
    }

    @Test
    void aStreamThatBreaksIsClosedAllTheSame() throws IOException {
        for (boolean gzip : new boolean[] {false, true}) {
            Target target = new Target(20);
            RecordWriter<String> out = (gzip ? words().gzip() : words()).open(target);
            out.write("x".repeat(100));
            if (!gzip) {
                assertThatThrownBy(out::flush).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> out.write("a")).hasMessageContaining("cannot go on");
                assertThatThrownBy(out::flush).isInstanceOf(IllegalStateException.class);
                out.close();
            } else {
                assertThatThrownBy(out::close).isInstanceOf(IOException.class);
            }
            assertThat(target.closed).isTrue();
            out.close();
            assertThatThrownBy(() -> out.write("a")).hasMessageContaining("closed");
        }
    }

    @Test
    void endsWithTheExceptionOfTheWatcher() throws IOException {
        IllegalArgumentException stop = new IllegalArgumentException("stop");
        Target target = new Target(Integer.MAX_VALUE);
        RecordWriter<String> out = words().progress(progress -> {
                    throw stop;
                })
                .open(target);
        assertThatThrownBy(() -> out.write("x".repeat(Meter.STEP))).isSameAs(stop);
        assertThatThrownBy(() -> out.write("a")).isInstanceOf(IllegalStateException.class);
        out.close();
        assertThat(target.closed).isTrue();
    }

    @Test
    void typesWithoutAFormAreRefusedAtOnce() {
        assertThatThrownBy(() -> RecordWriting.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("String");
        assertThat(RecordWriting.of(Household.class)).isNotNull();
    }

    @Test
    void aSinkGrowsAndGivesBack() {
        ByteSink sink = new ByteSink(0);
        sink.put('a');
        sink.put(Bytes.utf8("xộy"), 1, 4);
        sink.putAscii("bc");
        assertThat(sink.toByteArray()).isEqualTo(Bytes.utf8("aộbc"));
        sink.truncate(1);
        assertThat(sink.toByteArray()).isEqualTo(Bytes.utf8("a"));
    }
}

package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final int LIMIT = 200_000;

    /** Lines as long as the limit, around the sizes the buffer has while it grows. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 65_533, 65_534, 65_535, 65_536, 65_537, 65_538, 131_071, 131_072, 131_073})
    void aLineMayBeAsLongAsTheLimit(int limit) throws IOException {
        for (String end : new String[] {"", "\n", "\r\n"}) {
            byte[] longest = Bytes.utf8("x\n" + "a".repeat(limit) + end);
            byte[] longer = Bytes.utf8("x\n" + "a".repeat(limit + 1) + end);

            try (Lines lines = new Lines(Bytes.of(longest), limit, Lines.CAPACITY)) {
                assertThat(lines.next() && lines.next()).isTrue();
                assertThat(lines.isTooLong()).isFalse();
                assertThat(lines.to() - lines.from()).isEqualTo(limit);
                assertThat(lines.next()).isFalse();
            }
            try (Lines lines = new Lines(Bytes.of(longer), limit, Lines.CAPACITY)) {
                assertThat(lines.next() && lines.next()).isTrue();
                assertThat(lines.isTooLong()).isTrue();
                assertThat(lines.length()).isEqualTo(limit + 1);
                assertThat(lines.next()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'a\r', 1", "'a\r\r', 2", "'\ra', 2", "'a\r\r\n', 2", "'a\r\rb\r\n', 4"})
    void onlyTheLastReturnBelongsToTheEnd(String text, int length) throws IOException {
        try (Lines lines = new Lines(Bytes.of(Bytes.utf8(text)), LIMIT, Lines.CAPACITY)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.length()).isEqualTo(length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " \n\t\r\n  ", "\ufeff", "\ufeff\n"})
    void whatIsBlankHasNoLines(String text) throws IOException {
        try (Lines lines = new Lines(Bytes.of(Bytes.utf8(text)), LIMIT, Lines.CAPACITY)) {
            assertThat(lines.next()).isFalse();
            assertThat(lines.next()).isFalse();
        }
    }

    /** Other spaces than those of JSON are content. */
    @Test
    void aLineOfOtherSpacesIsNotBlank() throws IOException {
        try (Lines lines = new Lines(Bytes.of(Bytes.utf8("\n\u00a0\n\f\n\ufeff")), LIMIT, Lines.CAPACITY)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.number()).isEqualTo(2);
            assertThat(lines.next() && lines.next()).isTrue();
            assertThat(lines.number()).isEqualTo(4);
            assertThat(lines.next()).isFalse();
        }
    }

    /** Three hundred megabytes, a part of them in lines far beyond the limit. */
    @Test
    void nothingIsKeptOfWhatWasRead() throws IOException {
        long size = 300L << 20;
        int period = 1 << 24;
        long counted = 0;
        long tooLong = 0;
        try (Lines lines = new Lines(new Repeated(size, period), LIMIT, Lines.CAPACITY)) {
            while (lines.next()) {
                counted++;
                tooLong += lines.isTooLong() ? 1 : 0;
                assertThat(lines.buffer().length).isLessThanOrEqualTo(LIMIT + 2);
            }
            assertThat(lines.number()).isEqualTo(counted);
        }
        assertThat(tooLong).isEqualTo(size / (2L * period) + 1);
        assertThat(counted).isGreaterThan(600);
    }

    /** Spans without a line feed in turn with spans that have one every hundred thousand bytes. */
    private static final class Repeated extends InputStream {
        private final long size;
        private final int period;
        private long at;

        Repeated(long size, int period) {
            this.size = size;
            this.period = period;
        }

        @Override
        public int read() {
            throw new AssertionError("bytes are to be taken many at a time");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = (int) Math.min(length, size - at);
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(buffer, offset, offset + count, (byte) 'a');
            for (int i = 0; i < count; i++) {
                long place = at + i;
                if (place / period % 2 == 1 && place % 100_000 == 0) {
                    buffer[offset + i] = '\n';
                }
            }
            at += count;
            return count;
        }
    }
}

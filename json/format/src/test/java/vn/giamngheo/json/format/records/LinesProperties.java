package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the buffer, the limit and the pieces in which a stream comes, its lines are its lines. */
class LinesProperties {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** What is on a line, and how the line ends. */
    record Line(String content, String end) {
        String expected(int number, int limit) {
            return number + ": " + (content.length() > limit ? content.length() : content);
        }
    }

    @Provide
    Arbitrary<List<Line>> streams() {
        Arbitrary<String> contents = Arbitraries.strings()
                .withChars('a', ' ', '\t', '\r', '{')
                .ofMaxLength(14)
                .filter(content -> !content.endsWith("\r"));
        return Combinators.combine(contents, Arbitraries.of("\n", "\r\n"))
                .as(Line::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 2_000)
    void everyLineIsThereOnce(
            @ForAll("streams") List<Line> lines,
            @ForAll boolean mark,
            @ForAll boolean openEnd,
            @ForAll boolean gzip,
            @ForAll @IntRange(min = 2, max = 9) int limit,
            @ForAll @IntRange(min = 1, max = 24) int capacity,
            @ForAll @IntRange(min = 1, max = 7) int piece)
            throws IOException {
        byte[] plain = Bytes.joined(mark ? MARK : new byte[0], Bytes.utf8(text(lines, openEnd)));
        byte[] bytes = gzip ? Bytes.gzip(plain) : plain;

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).content().length() > limit
                    || !lines.get(i).content().isBlank()) {
                expected.add(lines.get(i).expected(i + 1, limit));
            }
        }

        assertThat(read(Bytes.inPieces(bytes, piece), limit, capacity)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void membersOfGzipMaySplitALineAnywhere(
            @ForAll("streams") List<Line> lines,
            @ForAll @IntRange(min = 0, max = 60) int cut,
            @ForAll @IntRange(min = 1, max = 7) int piece)
            throws IOException {
        byte[] plain = Bytes.utf8(text(lines, false));
        int at = Math.min(cut, plain.length);
        byte[] members = Bytes.joined(
                Bytes.gzip(Arrays.copyOf(plain, at)), Bytes.gzip(Arrays.copyOfRange(plain, at, plain.length)));

        assertThat(read(Bytes.inPieces(members, piece), 100, 8)).isEqualTo(read(Bytes.of(plain), 100, 8));
    }

    private static String text(List<Line> lines, boolean openEnd) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            text.append(lines.get(i).content())
                    .append(last && openEnd ? "" : lines.get(i).end());
        }
        return text.toString();
    }

    private static List<String> read(InputStream in, int limit, int capacity) throws IOException {
        List<String> read = new ArrayList<>();
        try (Lines lines = new Lines(in, limit, capacity)) {
            while (lines.next()) {
                assertThat(lines.buffer()).hasSizeLessThanOrEqualTo(Math.max(limit + 2, 3));
                read.add(lines.number() + ": "
                        + (lines.isTooLong()
                                ? lines.length()
                                : new String(
                                        lines.buffer(),
                                        lines.from(),
                                        lines.to() - lines.from(),
                                        StandardCharsets.UTF_8)));
            }
        }
        return read;
    }
}

package vn.giamngheo.json.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.records.RecordLine;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** Streams of records, sound and broken, and all that is to be found in each. */
public abstract class RecordContract {

    private static final String HEAD = "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"";
    private static final String GOOD = HEAD + "hộ-1\",\"size\":3}";
    private static final ReadOptions STRICT = ReadOptions.strict();

    protected abstract RecordStreams streams();

    private RecordReading<Household> reading() {
        return streams().reading(Household.class);
    }

    private List<String> shown(String text) {
        return Streams.shown(reading(), Streams.utf8(text));
    }

    private static String lines(int count, String line) {
        return (line + "\n").repeat(count);
    }

    @Test
    void aRecordIsOneCompactLine() {
        Household first = Household.builder().id("hộ-1").size(3).build();
        Household second = Household.builder()
                .id("“2”\n\"")
                .area(AreaType.RURAL)
                .internet(false)
                .build();

        assertThat(new String(
                        Streams.written(streams().writing(Household.class), List.of(first, second)),
                        StandardCharsets.UTF_8))
                .isEqualTo(GOOD + "\n" + HEAD + "“2”\\n\\\"\",\"area\":\"rural\",\"internet\":false}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", " \r\n", "\n \t \n", " \n"})
    void linesEndAsTheyDoAnywhere(String end) {
        byte[] bytes = Streams.utf8(GOOD + end + GOOD + end + GOOD);

        assertThat(Streams.values(reading(), bytes)).hasSize(3);
        assertThat(Streams.values(reading(), Streams.joined(bytes, Streams.utf8(end))))
                .hasSize(3);
    }

    @Test
    void aStreamMayBeEmpty() {
        assertThat(shown("")).isEmpty();
        assertThat(shown("\ufeff\r\n")).isEmpty();
        assertThat(Streams.read(reading(), Streams.gzip(new byte[0]))).isEmpty();
    }

    @Test
    void aByteOrderMarkStandsAtTheVeryBeginningOnly() {
        String bad = HEAD + "1\",\"x\":1}";

        assertThat(shown("\ufeff" + GOOD + "\n" + GOOD)).containsExactly("1 ok", "2 ok");
        assertThat(shown("\ufeff" + bad)).isEqualTo(shown(bad));
        assertThat(shown(GOOD + "\n\ufeff" + GOOD + "\n" + GOOD))
                .hasSize(3)
                .startsWith("1 ok")
                .endsWith("3 ok")
                .element(1)
                .asString()
                .startsWith("2 json.syntax '' 2:");
        assertThat(shown("\ufeff\ufeff" + GOOD))
                .hasSize(1)
                .element(0)
                .asString()
                .startsWith("1 json.syntax '' 1:");
    }

    /** A line that is broken, and what begins each of its findings. */
    private record Broken(String name, byte[] line, List<String> findings) {
        Broken(String name, String line, String... findings) {
            this(name, Streams.utf8(line), List.of(findings));
        }
    }

    private static List<Broken> broken() {
        return List.of(
                new Broken("truncated", HEAD + "1\"", "json.syntax '' L:"),
                new Broken("truncated in a string", HEAD + "1", "json.syntax '' L:"),
                new Broken("two on one line", GOOD + GOOD, "json.trailing-content '' L:" + (GOOD.length() + 1)),
                new Broken("an array", "[" + GOOD + "]", "json.wrong-type '' L:1"),
                new Broken("a word", "“hộ”", "json.syntax '' L:"),
                new Broken("null", "  null", "json.null '' L:3"),
                new Broken(
                        "columns are characters",
                        HEAD + "ộộ😀\",\"zzz\":1}",
                        "json.unknown-property '/zzz' L:" + (HEAD.length() + 7)),
                new Broken("not UTF-8", latin(HEAD, "\"}"), List.of("json.syntax '' L:" + (HEAD.length() + 1))),
                new Broken("too long", HEAD + "x".repeat(1 << 20) + "\"}", "json.line-too-long '' L:1"),
                new Broken(
                        "a return within",
                        "{\"schemaVersion\":\"1.0\",\r\r \"kind\":\"household\",\"id\":\"1\",\r\"zzz\":1}",
                        "json.unknown-property '/zzz' L:56"),
                new Broken(
                        "all at once",
                        "{\"kind\":\"household\",\"size\":\"3\",\"id\":1}",
                        "json.missing-property '' L:1",
                        "json.wrong-type '/size' L:28",
                        "json.wrong-type '/id' L:37"));
    }

    private static byte[] latin(String before, String after) {
        return Streams.joined(Streams.utf8(before), new byte[] {(byte) 0xe1}, Streams.utf8(after));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenLineIsFoundWhereverItIsAndTheRestGoesOn() {
        return broken().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> IntStream.rangeClosed(1, 5).forEach(place -> isFound(each, place, 5))));
    }

    private void isFound(Broken broken, int place, int count) {
        byte[] bytes = Streams.joined(
                Streams.utf8(lines(place - 1, GOOD)), broken.line(), Streams.utf8("\n" + lines(count - place, GOOD)));

        List<String> shown = Streams.shown(reading(), bytes);

        List<String> expected = new ArrayList<>();
        IntStream.range(1, place).forEach(line -> expected.add(line + " ok"));
        broken.findings().forEach(finding -> expected.add(place + " " + finding.replace("L:", place + ":")));
        IntStream.rangeClosed(place + 1, count).forEach(line -> expected.add(line + " ok"));
        assertThat(shown)
                .zipSatisfy(expected, (found, start) -> assertThat(found).startsWith(start));
    }

    @TestFactory
    Stream<DynamicTest> everyFindingSpeaksBothLanguages() {
        return broken().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> Streams.read(reading(), each.line()).stream()
                                .flatMap(line -> line.result().report().findings().stream())
                                .forEach(BothLanguages::areComplete)));
    }

    @Test
    void aDocumentOverSeveralLinesIsToldToBeOnOne() {
        String text = GOOD.replace("{", "{\n  ").replace(",", ",\n  ").replace("}", "\n}\n");

        List<Finding> findings = Streams.read(reading(), Streams.utf8("[\n" + text + "]\n")).stream()
                .flatMap(line -> line.result().report().findings().stream())
                .toList();

        assertThat(findings)
                .filteredOn(finding -> finding.location().orElseThrow().line() <= 2)
                .extracting(finding -> finding.hint(Language.ENGLISH))
                .contains(
                        "Each line must be one whole document: write each on one line, without brackets around them all.");
        assertThat(Streams.read(reading(), Streams.utf8(GOOD + GOOD)))
                .flatExtracting(line -> line.result().report().findings())
                .extracting(finding -> finding.hint(Language.VIETNAMESE))
                .containsExactly("Viết mỗi tài liệu trên một dòng riêng.");
    }

    @Test
    void whatStandsNowhereIsShownAtItsLine() {
        String household = HEAD + "1\",\"size\":1,\"members\":[{\"id\":\"a\"},{\"id\":\"a\"}]}";

        assertThat(Streams.read(reading(), Streams.utf8("\n" + household)))
                .flatExtracting(line -> line.result().report().findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.location().orElseThrow().line()).isEqualTo(2));
    }

    @Test
    void linesAreReadWithinTheLimit() {
        int length = Streams.utf8(GOOD).length;
        byte[] bytes = Streams.utf8(GOOD + "\r\n" + GOOD + "\n " + GOOD + "\n" + GOOD);
        Limits limits = Limits.standard();

        assertThat(Streams.shown(reading().options(STRICT.within(limits.withLineBytes(length))), bytes))
                .containsExactly("1 ok", "2 ok", "3 json.line-too-long '' 3:1", "4 ok");
        assertThat(Streams.shown(reading().options(STRICT.within(limits.withLineBytes(length - 1))), bytes))
                .hasSize(4)
                .allMatch(line -> line.contains("json.line-too-long"));
        assertThat(Streams.read(reading().options(STRICT.within(limits.withLineBytes(length))), bytes)
                        .get(2)
                        .result()
                        .report()
                        .findings()
                        .get(0)
                        .message(Language.ENGLISH))
                .isEqualTo("The line has " + (length + 1) + " bytes, more than the limit of " + length
                        + "; it was not looked at.");
    }

    @Test
    void otherLimitsHoldForEachLine() {
        ReadOptions few = STRICT.within(Limits.standard().withFindings(1));

        assertThat(Streams.shown(reading().options(few), Streams.utf8("{}\n" + GOOD + "\n{}")))
                .containsExactly(
                        "1 json.missing-property '' 1:1",
                        "1 json.too-many-findings '' 1:1",
                        "2 ok",
                        "3 json.missing-property '' 3:1",
                        "3 json.too-many-findings '' 3:1");
    }

    @Test
    void gzipIsKnownByItself() {
        byte[] first = Streams.gzip(Streams.utf8(GOOD + "\n" + GOOD.substring(0, 10)));
        byte[] second = Streams.gzip(Streams.utf8(GOOD.substring(10) + "\n"));

        assertThat(Streams.values(reading(), Streams.joined(first, second))).hasSize(2);
    }

    @Test
    void brokenGzipTellsTheLineAfterAllLinesBefore() throws IOException {
        byte[] whole = Streams.gzip(Streams.utf8(lines(3, GOOD)));
        byte[] more = Streams.joined(whole, whole);
        List<Long> read = new ArrayList<>();
        try (RecordReader<Household> in =
                reading().open(new ByteArrayInputStream(Arrays.copyOf(more, more.length - 1)))) {
            assertThatThrownBy(() -> in.forEach((line, result) -> read.add(line)))
                    .isInstanceOf(EOFException.class)
                    .hasMessageContaining("line 7");
        }
        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void theMapperChangesNothing() {
        byte[] bytes = Streams.joined(broken().stream()
                .flatMap(each -> Stream.of(Streams.utf8(GOOD + "\n"), each.line(), Streams.utf8("\n")))
                .toArray(byte[][]::new));
        byte[] loose = Streams.utf8("{'schemaVersion':'1.0'}\n{/* a */}\n[1,]\nNaN\n+1\n01\n");

        assertThat(Streams.read(streams().readingOtherwise(Household.class), bytes))
                .isEqualTo(Streams.read(reading(), bytes));
        assertThat(Streams.read(streams().readingOtherwise(Household.class), loose))
                .isEqualTo(Streams.read(reading(), loose));
        assertThat(Streams.shown(reading(), loose))
                .hasSizeGreaterThanOrEqualTo(6)
                .noneMatch(line -> line.endsWith("ok"));
    }

    /** Some chunks of a megabyte each. */
    @Test
    void manyThreadsReadTheSame() {
        ByteLines text = new ByteLines();
        List<Broken> broken = broken();
        for (int i = 0; i < 4_000; i++) {
            text.add(Streams.utf8(
                    HEAD + i + "\",\"size\":" + (i % 5) + "," + " ".repeat(i % 700) + "\"water\":\"tap\"}"));
            if (i % 97 == 0) {
                text.add(broken.get(i % broken.size()).line());
            }
        }
        byte[] bytes = text.bytes();
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<RecordLine<Household>> alone = Streams.read(reading(), bytes);
            assertThat(alone).hasSize(4_042);
            assertThat(Streams.read(reading().parallel(pool, 3), bytes)).isEqualTo(alone);
        } finally {
            pool.shutdownNow();
        }
    }

    private static final class ByteLines {
        private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

        void add(byte[] line) {
            out.writeBytes(line);
            out.write('\n');
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    @Test
    void typesWithoutAFormAreRefusedAtOnce() {
        assertThatThrownBy(() -> streams().reading(LocalDate.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> streams().writing(LocalDate.class)).isInstanceOf(IllegalArgumentException.class);
    }
}

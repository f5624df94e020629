package vn.giamngheo.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.versions.OptionReader;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;

/** The edges of JSON, of encodings and of limits: each ends in findings, within the limits that are set, and in time. */
public abstract class EdgeContract {

    private static final String HEAD = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"a\", ";
    private static final ReadOptions STRICT = ReadOptions.strict();

    protected abstract LimitedReaders readers();

    private List<String> found(String json) {
        return found(readers().usual(), json, STRICT);
    }

    private static List<String> found(OptionReader reader, String json, ReadOptions options) {
        List<String> text = shown(reader.read(json, Household.class, options));
        assertThat(shown(reader.read(json.getBytes(StandardCharsets.UTF_8), Household.class, options)))
                .as("as bytes")
                .isEqualTo(text);
        return text;
    }

    private static List<String> found(OptionReader reader, byte[] json) {
        return shown(reader.read(json, Household.class, STRICT));
    }

    private static List<String> shown(ReadResult<?> result) {
        Report report = result.report();
        report.findings().stream().limit(3).forEach(BothLanguages::areComplete);
        assertThat(result instanceof ReadResult.Valid)
                .isEqualTo(report.findings().isEmpty());
        return report.findings().stream().map(EdgeContract::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.code().id() + " " + finding.pointer();
    }

    // Numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "01",
                "-01",
                ".5",
                "1.",
                "0x10",
                "1e",
                "--1",
                "1_000",
                "٣",
                "-"
            })
    void whatIsNoNumberIsNoJson(String number) {
        assertThat(found(HEAD + "\"size\": " + number + "}")).containsExactly("json.syntax ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "1E400",
                "-1e400",
                "1e-400",
                "-0",
                "0.0",
                "-0.0",
                "1E5",
                "1.0",
                "6E+2",
                "12345678901234567890",
                "9223372036854775808",
                "1e2147483648",
                "1e-99999999999999999999",
                "0.00000000000000000000000000000000001"
            })
    void numbersThatAreNotPlainAreFound(String number) {
        assertThat(found(HEAD + "\"size\": " + number + "}")).containsExactly("json.invalid-number /size");
        assertThat(found(HEAD + "\"income\": {\"kind\": \"per-head\", \"perMonth\": " + number + "}}"))
                .containsExactly("json.invalid-number /income/perMonth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e400", "1E1", "-0x1", "٣", "1,5", "+1", "", ".5", "5.", "00.1"})
    void decimalsThatAreNotPlainAreFound(String decimal) {
        assertThat(found(HEAD + "\"dwelling\": {\"floorArea\": \"" + decimal + "\"}}"))
                .containsExactly("json.invalid-number /dwelling/floorArea");
    }

    @Test
    void numbersAreExactThatNoDoubleHolds() {
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"observation\", \"indicator\": \"x\", \"value\":"
                + " {\"kind\": \"number\", \"number\": 9007199254740993}, \"unit\": \"household\","
                + " \"source\": \"estimate\", \"place\": {\"name\": \"a\", \"level\": \"commune\"},"
                + " \"asOf\": \"2023-12-31\"}";
        assertThat(readers().usual().read(json, Observation.class).orElseThrow().value())
                .isEqualTo(new ObservedValue.Tally(9_007_199_254_740_993L));
    }

    // Characters

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "x\\ud83d", "\\ude00\\ud83d", "\\ud800\\ud800\\udc00"})
    void halfOfAPairIsFound(String escaped) {
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"" + escaped + "\"}";
        assertThat(found(json)).containsExactly("json.invalid-value /id");
    }

    @Test
    void halfOfAPairIsFoundUnescapedToo() {
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"x\ud800\"}";
        assertThat(shown(readers().usual().read(json, Household.class))).containsExactly("json.invalid-value /id");
    }

    /** The libraries refuse it before we can. */
    @Test
    void halfOfAPairMayNameNothing() {
        assertThat(found(HEAD + "\"\\ud800\": 1}")).containsExactly("json.syntax ");
        assertThat(found(HEAD + "\"assets\": {\"\\udfff\": true}}")).containsExactly("json.syntax /assets");
    }

    @Test
    void wholePairsAreText() {
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"\\ud83d\\ude00\"}";
        assertThat(readers().usual().read(json, Household.class).orElseThrow().id())
                .isEqualTo("\ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource({
        "overlong slash, c0af",
        "overlong slash in three bytes, e080af",
        "overlong NUL, c080",
        "half of a pair, eda080",
        "a pair in six bytes, eda081edb080",
        "beyond the last character, f4908080",
        "five bytes, f888808080",
        "a byte that continues nothing, 80",
        "a character that breaks off, e1bb",
        "Latin-1, e9",
        "no byte of UTF-8, ff",
    })
    void whatIsNoUtf8IsFoundWhereItBegins(String name, String hex) {
        byte[] head = "{\n\"schemaVersion\": \"ế".getBytes(StandardCharsets.UTF_8);
        byte[] bad = HexFormat.of().parseHex(hex);
        byte[] json = Arrays.copyOf(head, head.length + bad.length + 2);
        System.arraycopy(bad, 0, json, head.length, bad.length);
        json[json.length - 2] = '"';
        json[json.length - 1] = '}';

        ReadResult<Household> read = readers().usual().read(json, Household.class, STRICT);

        assertThat(shown(read)).as(name).containsExactly("json.syntax ");
        assertThat(read.report().findings().get(0).location().orElseThrow()).isEqualTo(new SourceLocation(2, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void otherEncodingsAreFound(String encoding) {
        byte[] json = (HEAD + "\"size\": 1}").getBytes(Charset.forName(encoding));
        byte[] marked = ("\ufeff" + HEAD + "\"size\": 1}").getBytes(Charset.forName(encoding));

        assertThat(found(readers().usual(), json)).containsExactly("json.syntax ");
        assertThat(found(readers().usual(), marked)).containsExactly("json.syntax ");
    }

    @Test
    void oneByteOrderMarkIsPassedOverAtTheBeginningOnly() {
        String json = HEAD + "\"size\": 1}";
        assertThat(found("\ufeff" + json)).isEmpty();
        assertThat(found("\ufeff\ufeff" + json)).containsExactly("json.syntax ");
        assertThat(found(json.replace(" \"size\"", "\ufeff\"size\""))).containsExactly("json.syntax ");
        assertThat(found(json + "\ufeff")).containsExactly("json.trailing-content ");
        assertThat(readers()
                        .usual()
                        .read(json.replace("\"a\"", "\"\ufeffa\""), Household.class)
                        .orElseThrow()
                        .id())
                .isEqualTo("\ufeffa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001f", "\n", "\t"})
    void controlCharactersMustBeEscaped(String control) {
        assertThat(found("{\"schemaVersion\": \"1" + control + "\"}")).containsExactly("json.syntax ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'size': 1}",
                "size: 1}",
                "\"size\": 1,}",
                "\"size\": 1 /* x */}",
                "\"size\": 1 // x\n}",
                "\"id\": \"\\x41\"}",
                "\"size\": 1;}"
            })
    void whatIsJsonOnlyToTheTolerantIsNone(String rest) {
        assertThat(found(HEAD + rest)).contains("json.syntax ");
    }

    // Our limits

    private static ReadOptions within(Limits limits) {
        return STRICT.within(limits);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 64, 200, 499})
    void depthIsLimitedAsSet(int depth) {
        ReadOptions options = within(Limits.standard().withDepth(depth));
        String deepest = HEAD + "\"x\": " + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";

        assertThat(found(readers().usual(), deepest, options)).containsExactly("json.unknown-property /x");
        assertThat(found(readers().usual(), deepest.replace("[]", "[[]]"), options))
                .containsExactly("json.unknown-property /x", "json.too-deep /x");
        assertThat(found(readers().usual(), HEAD + "\"x\": " + "{\"a\":".repeat(100_000), options))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("json.too-deep /x");
    }

    @Test
    void lengthOfTextIsLimitedAsSet() {
        ReadOptions options = within(Limits.standard().withTextLength(10));
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"";

        assertThat(found(readers().usual(), json + "ế".repeat(10) + "\"}", options))
                .isEmpty();
        assertThat(found(readers().usual(), json + "ế".repeat(11) + "\"}", options))
                .containsExactly("json.too-long /id");
        assertThat(found(
                        readers().usual(),
                        json + "x".repeat(2_000_000) + "\"}",
                        within(Limits.standard().withTextLength(2_000_000))))
                .isEmpty();
    }

    @Test
    void lengthOfListsIsLimitedAsSet() {
        String three = HEAD + "\"members\": [{\"id\": \"1\"}, {\"id\": \"2\"}, {\"id\": \"3\"}]}";

        assertThat(found(readers().usual(), three, within(Limits.standard().withElements(3))))
                .isEmpty();
        assertThat(found(readers().usual(), three, within(Limits.standard().withElements(2))))
                .containsExactly("json.too-long /members");
        assertThat(found(
                        readers().usual(),
                        HEAD + "\"areaChanges\": [" + "0,".repeat(100_000) + "0]}",
                        within(Limits.standard().withElements(200_000).withFindings(200_000))))
                .hasSize(100_001);
    }

    @Test
    void findingsAreLimitedAsSet() {
        assertThat(found(
                        readers().usual(),
                        HEAD + "\"a\": 1, \"b\": 2, \"c\": 3}",
                        within(Limits.standard().withFindings(2))))
                .containsExactlyInAnyOrder(
                        "json.unknown-property /a", "json.unknown-property /b", "json.too-many-findings /b");
        assertThat(found(
                        readers().usual(),
                        HEAD + "\"a\": 1}",
                        within(Limits.standard().withFindings(1))))
                .containsExactlyInAnyOrder("json.unknown-property /a", "json.too-many-findings /a");
    }

    // Limits of the library

    @TestFactory
    Stream<DynamicTest> lowerLimitsOfTheLibraryAreFindings() {
        return Stream.of(
                        List.of(
                                "string",
                                "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"" + "x".repeat(101)
                                        + "\"}"),
                        List.of("name", HEAD + "\"" + "n".repeat(21) + "\": 1}"),
                        List.of("number", HEAD + "\"size\": " + "9".repeat(11) + "}"),
                        List.of("depth", HEAD + "\"x\": " + "[".repeat(10) + "]".repeat(10) + "}"))
                .map(each -> DynamicTest.dynamicTest(
                        each.get(0),
                        () -> assertThat(found(readers().tight(), each.get(1), STRICT))
                                .last()
                                .asString()
                                .startsWith("json.too-long ")));
    }

    @Test
    void ourLimitsAreFirstWhereTheyAreLower() {
        ReadOptions options = within(Limits.standard().withTextLength(9).withDepth(3));
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"" + "x".repeat(50)
                + "\", \"x\": [[[]]]}";

        assertThat(found(readers().tight(), json, options))
                .containsExactly("json.too-long /id", "json.unknown-property /x", "json.too-deep /x");
    }

    // Size

    private static byte[] filled(String before, char filling, int size, String after) {
        byte[] json = new byte[before.length() + size + after.length()];
        Arrays.fill(json, (byte) filling);
        System.arraycopy(before.getBytes(StandardCharsets.US_ASCII), 0, json, 0, before.length());
        System.arraycopy(
                after.getBytes(StandardCharsets.US_ASCII), 0, json, json.length - after.length(), after.length());
        return json;
    }

    private Stream<OptionReader> untightened() {
        return Stream.of(readers().usual(), readers().roomy());
    }

    @Test
    void aHugeStringEndsInAFinding() {
        byte[] json = filled(
                "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"",
                'x',
                readers().longest(),
                "\"}");
        assertThat(found(readers().roomy(), json)).containsExactly("json.too-long /id");
        assertThat(found(readers().usual(), json)).singleElement().asString().startsWith("json.too-long ");
    }

    @Test
    void aHugeNumberEndsInAFinding() {
        byte[] json = filled(HEAD + "\"size\": 1", '0', readers().longest(), "}");
        assertThat(found(readers().roomy(), json)).containsExactly("json.invalid-number /size");
        assertThat(found(readers().usual(), json))
                .singleElement()
                .isIn("json.too-long ", "json.too-long /size", "json.invalid-number /size");
    }

    @Test
    void hugeSpaceIsSpace() {
        byte[] inside = filled(HEAD, ' ', readers().longest(), "\"size\": 1}");
        byte[] around = filled("", '\n', readers().longest(), HEAD + "\"size\": 1}");
        byte[] nothing = filled("", ' ', readers().longest(), "");

        untightened().forEach(reader -> {
            assertThat(found(reader, inside)).isEmpty();
            assertThat(found(reader, around)).isEmpty();
            assertThat(found(reader, nothing)).containsExactly("json.syntax ");
        });
    }

    @Test
    void manyValuesOfNoUseAreSkipped() {
        String zeros = "[" + "0,".repeat(readers().longest() / 20) + "0]";
        assertThat(found(readers().usual(), (HEAD + "\"zzz\": " + zeros + "}").getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("json.unknown-property /zzz");
    }

    @Test
    void aLongName() {
        String name = "n".repeat(1_000_000);
        assertThat(found(readers().roomy(), (HEAD + "\"" + name + "\": 1}").getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("json.unknown-property /" + name);
        assertThat(found(
                        readers().roomy(),
                        (HEAD + "\"assets\": {\"" + name + "\": true}}").getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("json.invalid-value /assets/" + name);
        assertThat(found(readers().usual(), (HEAD + "\"" + name + "\": 1}").getBytes(StandardCharsets.US_ASCII)))
                .singleElement()
                .asString()
                .matches("json\\.(too-long |unknown-property /n).*");
    }

    @Test
    void manyEqualNames() {
        String json = HEAD + "\"size\": 1" + ",\"size\":2".repeat(1_000_000) + "}";
        assertThat(found(readers().usual(), json.getBytes(StandardCharsets.US_ASCII)))
                .hasSize(1_001)
                .contains("json.duplicate-property /size")
                .endsWith("json.too-many-findings /size");
        String codes = HEAD + "\"assets\": {\"tv\": true" + ",\"tv\":true".repeat(1_000_000) + "}}";
        assertThat(found(readers().usual(), codes.getBytes(StandardCharsets.US_ASCII)))
                .hasSize(1_001);
    }

    @Test
    void manyDifferentNames() {
        String codes =
                IntStream.range(0, 300_000).mapToObj(i -> "\"n" + i + "\":true").collect(Collectors.joining(","));
        assertThat(found(
                        readers().usual(), (HEAD + "\"assets\": {" + codes + "}}").getBytes(StandardCharsets.US_ASCII)))
                .containsExactly("json.too-long /assets");
    }

    /** With a hash of 33 for each character any two of these are alike, whatever the hash begins with. */
    @Test
    void manyNamesOfOneHash() {
        List<String> names = List.of("");
        for (int i = 0; i < 12; i++) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "Aa", name + "B@"))
                    .toList();
        }
        String members = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(","));
        List<String> java = List.of("");
        for (int i = 0; i < 12; i++) {
            java = java.stream()
                    .flatMap(name -> Stream.of(name + "Aa", name + "BB"))
                    .toList();
        }
        String others = java.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(","));

        for (String each : List.of(members, others)) {
            String inside = HEAD + "\"assets\": {" + each + "}}";
            String root = HEAD + each + "}";
            for (String json : List.of(inside, root)) {
                assertThat(shown(readers().usual().read(json, Household.class)))
                        .anyMatch(finding -> finding.matches("json\\.too-(long|many-findings) .*"));
            }
        }
    }

    @Test
    void whatTellsTheKindIsNotLookedForWithoutEnd() {
        String json = "{\"schemaVersion\": \"1.0\", \"x\": [" + "0,".repeat(1_100_000) + "0], \"kind\": \"held\"}";
        assertThat(shown(readers().usual().read(json, Holding.class))).containsExactly("json.too-long ");
    }
}

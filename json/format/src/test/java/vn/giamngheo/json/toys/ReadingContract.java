package vn.giamngheo.json.toys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.SourceLocation;

/** What reading a document must do, whichever library does it. */
public abstract class ReadingContract {

    private static final String HEAD = "{\"schemaVersion\": \"1.0\", \"kind\": \"route\", \"title\": \"a\"";

    protected abstract ToyReader reader();

    @TestFactory
    Stream<DynamicTest> malformedDocuments() {
        return ToyCase.in("malformed.txt").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(example.json())).containsExactlyElementsOf(example.findings())));
    }

    @TestFactory
    Stream<DynamicTest> malformedDocumentsAsBytes() {
        return ToyCase.in("malformed.txt").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    byte[] bytes = example.json().getBytes(StandardCharsets.UTF_8);
                    assertThat(shown(reader().read(bytes, Route.class))).isEqualTo(example.findings());
                }));
    }

    @TestFactory
    Stream<DynamicTest> brokenTexts() {
        return ToyCase.in("broken.txt").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(found(example.json()).stream().map(this::comparable))
                                .containsExactlyElementsOf(example.findings().stream()
                                        .map(this::comparable)
                                        .toList())));
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(ToyCase.in("malformed.txt")).hasSizeGreaterThan(60);
        assertThat(ToyCase.in("broken.txt")).hasSizeGreaterThan(12);
    }

    @Test
    void suggestsWhatWasMeant() {
        assertThat(findings(HEAD + ", \"staus\": \"open\"}").get(0).message(Language.ENGLISH))
                .isEqualTo(
                        "There is no property “staus” here; did you mean “status”? Allowed: schemaVersion, kind, title, "
                                + "day, status, amount, paved, between, notes, legs.");
        assertThat(findings(HEAD + ", \"status\": \"CLOSED\"}").get(0).message(Language.VIETNAMESE))
                .isEqualTo("Không nhận giá trị “CLOSED”; có phải “closed”? Được phép: open, half-open, closed.");
        assertThat(findings(HEAD + ", \"status\": \"đóng\"}").get(0).message(Language.ENGLISH))
                .isEqualTo("“đóng” is not a value here. Allowed: open, half-open, closed.");
    }

    @Test
    void saysWhatWasFoundAndWhatIsExpected() {
        assertThat(findings(HEAD + ", \"amount\": \"12\"}").get(0).message(Language.ENGLISH))
                .isEqualTo("Expected integer but found string “12”.");
        assertThat(findings(HEAD + ", \"amount\": 1.0}").get(0).message(Language.ENGLISH))
                .isEqualTo("“1.0” is not a 64-bit integer in digits (at most 19).");
        assertThat(findings(HEAD + ", \"day\": \"2017-02-29\"}").get(0).message(Language.ENGLISH))
                .isEqualTo("“2017-02-29” is not valid: there is no such day in the calendar.");
        assertThat(findings(HEAD + ", \"between\": [2, 1]}").get(0).message(Language.ENGLISH))
                .isEqualTo("The value here (array) is not valid: low must not be above high but was 2 > 1.");
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        Stream.of("malformed.txt", "broken.txt")
                .flatMap(file -> ToyCase.in(file).stream())
                .flatMap(example -> findings(example.json()).stream())
                .forEach(BothLanguages::areCompleteBesideDetails);
    }

    @Test
    void quotesWhatATypeSaysInOneLanguageOnly() {
        Finding refused =
                findings(HEAD + ", \"legs\": [{\"name\": \"throws\"}]}").get(0);
        assertThat(refused.message(Language.VIETNAMESE))
                .isEqualTo(
                        "Các giá trị của đối tượng không hợp với nhau: giá trị này bị từ chối (chi tiết: this leg has"
                                + " no legs).");
        assertThat(refused.message(Language.ENGLISH))
                .isEqualTo("The values of the object do not go together: this leg has no legs.");
    }

    @Test
    void readsFromAnythingNestedToTheLimitAndNoFurther() {
        assertThat(found(HEAD + ", \"other\": " + "[".repeat(63) + "]".repeat(63) + "}"))
                .containsExactly("json.unknown-property /other 1:57");
        assertThat(found(HEAD + ", \"other\": " + "[".repeat(64) + "]".repeat(64) + "}"))
                .containsExactly("json.unknown-property /other 1:57", "json.too-deep /other 1:129");
        assertThat(found(HEAD + ", \"other\": " + "[".repeat(100_000)))
                .containsExactly("json.unknown-property /other 1:57", "json.too-deep /other 1:129");
    }

    @Test
    void refusesDeepUnionsWithoutTheirTag() {
        String deep = "{\"shape\":".repeat(10_000);
        assertThat(found(HEAD + ", \"legs\": [{\"name\": \"x\", \"shape\": " + deep))
                .singleElement()
                .asString()
                .startsWith("json.too-deep /legs/0/shape/shape");
    }

    @Test
    void refusesTextBeyondTheLimit() {
        String longest = "x".repeat(1 << 20);
        assertThat(reader().read(HEAD + ", \"notes\": [\"" + longest + "\"]}", Route.class)
                        .orElseThrow()
                        .notes())
                .containsExactly(longest);
        assertThat(found(HEAD + ", \"notes\": [\"" + longest + "x\"]}")).containsExactly("json.too-long /notes/0 1:67");
    }

    @Test
    void refusesListsBeyondTheLimit() {
        String notes = String.join(",", Collections.nCopies(100_000, "\"x\""));
        assertThat(reader().read(HEAD + ", \"notes\": [" + notes + "]}", Route.class)
                        .orElseThrow()
                        .notes())
                .hasSize(100_000);
        assertThat(found(HEAD + ", \"notes\": [" + notes + ",{\"a\":[null]}]}"))
                .containsExactly("json.too-long /notes 1:66");
    }

    @Test
    void stopsAfterTooManyFindings() {
        String notes = String.join(",", Collections.nCopies(5_000, "null"));
        List<String> found = found(HEAD + ", \"notes\": [" + notes + "]}");
        assertThat(found).hasSize(1_001);
        assertThat(found.get(999)).startsWith("json.null /notes/999 ");
        assertThat(found.get(1_000)).startsWith("json.too-many-findings /notes/999 ");
    }

    @Test
    void refusesNumbersOfAnyLength() {
        assertThat(found(HEAD + ", \"amount\": " + "9".repeat(900) + "}"))
                .containsExactly("json.invalid-number /amount 1:67");
        assertThat(findings(HEAD + ", \"amount\": " + "9".repeat(5_000_000) + "}"))
                .extracting(finding -> finding.code().id())
                .containsAnyOf("json.invalid-number", "json.too-long");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(found("")).containsExactly("json.syntax - 1:1");
        assertThat(found(" \n ").get(0)).startsWith("json.syntax - 2:");
        assertThat(findings("").get(0).message(Language.ENGLISH))
                .isEqualTo("The text ends here, before the document does.");
    }

    @Test
    void saysOfEveryBeginningThatItIsCutOff() {
        String json = ToyExample.COMPACT;
        int literal = json.indexOf("false");
        for (int length = 0; length < json.length(); length++) {
            List<Finding> findings = findings(json.substring(0, length));
            assertThat(findings).as("beginning of %s", length).hasSize(1);
            assertThat(findings.get(0).code().id()).isEqualTo("json.syntax");
            // Libraries take half a literal for a word of its own.
            if (length <= literal || length >= literal + "false".length()) {
                assertThat(findings.get(0).message(Language.ENGLISH))
                        .as("beginning of %s", length)
                        .isEqualTo("The text ends here, before the document does.");
                assertThat(findings.get(0).location().orElseThrow().column())
                        .as("beginning of %s", length)
                        .isBetween(length, length + 2);
            }
        }
    }

    @Test
    void toleratesAByteOrderMark() {
        String json = "\ufeff" + HEAD + "}";
        assertThat(reader().read(json, Route.class)).isInstanceOf(ReadResult.Valid.class);
        assertThat(reader().read(json.getBytes(StandardCharsets.UTF_8), Route.class))
                .isInstanceOf(ReadResult.Valid.class);
        assertThat(found("\ufeff{}").get(0)).isEqualTo("json.missing-property - 1:1");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\n \"title\": \"Giảm ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xc3);
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(shown(reader().read(bytes.toByteArray(), Route.class))).containsExactly("json.syntax - 2:17");
        assertThat(shown(reader().read(new byte[] {'{', (byte) 0xe1, (byte) 0xba}, Route.class)))
                .containsExactly("json.syntax - 1:2");
        assertThat(shown(reader().read("{}".getBytes(StandardCharsets.UTF_16), Route.class)))
                .containsExactly("json.syntax - 1:1");
    }

    @Test
    void readsTheTagWhereverItStands() {
        String before = HEAD + ", \"legs\": [{\"name\": \"x\", \"shape\": {\"kind\": \"box\", \"side\": 1}}]}";
        String after = HEAD + ", \"legs\": [{\"name\": \"x\", \"shape\": {\"side\": 1, \"kind\": \"box\"}}]}";
        Leg expected = new Leg("x", Optional.of(new Shape.Box(1, Optional.empty())), List.of());
        assertThat(reader().read(before, Route.class).orElseThrow().legs()).containsExactly(expected);
        assertThat(reader().read(after, Route.class).orElseThrow().legs()).containsExactly(expected);
    }

    @Test
    void readsOneAlternativeOfAUnion() {
        assertThat(reader().read("{\"kind\": \"blank\"}", Shape.Blank.class).orElseThrow())
                .isEqualTo(new Shape.Blank());
        ReadResult<Shape.Box> other = reader().read("{\"kind\": \"blank\"}", Shape.Box.class);
        assertThat(shown(other)).containsExactly("json.invalid-value - 1:1");
        assertThat(other.report().findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo(
                        "Giá trị ở đây (đối tượng) không hợp lệ: giá trị phải thuộc kiểu Box nhưng thuộc kiểu khác.");
    }

    @Test
    void readsScalarsAsDocuments() {
        assertThat(reader().read("\"half-open\"", Status.class).orElseThrow()).isEqualTo(Status.HALF_OPEN);
        assertThat(shown(reader().read("\"8,49\"", Percent.class))).containsExactly("json.invalid-number - 1:1");
    }

    @Test
    void doesNotReadTypesWithoutAForm() {
        assertThatThrownBy(() -> reader().read("{}", Locale.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.Locale");
    }

    @Test
    void givesTheReportAsAnException() {
        assertThatThrownBy(() -> reader().read(HEAD + ", \"day\": null,\n \"notes\": [1]}", Route.class)
                        .orElseThrow())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("'/day' (line 1, column 64): null is not a value here.")
                .hasMessageContaining("\n'/notes/0' (line 2, column 12): Expected string but found number 1.");
    }

    /** Whether places inside a broken value are those of Jackson, whose generations agree. */
    protected boolean breaksAsJacksonDoes() {
        return true;
    }

    private String comparable(String finding) {
        return breaksAsJacksonDoes() ? finding : finding.replaceAll(":\\d+$", "");
    }

    private List<String> found(String json) {
        return shown(reader().read(json, Route.class));
    }

    private List<Finding> findings(String json) {
        return reader().read(json, Route.class).report().findings();
    }

    /** Each finding in a line. Sorted by place here, since a report may order places alike by other things. */
    static List<String> shown(ReadResult<?> result) {
        assertThat(result).isInstanceOf(ReadResult.Invalid.class);
        return result.report().findings().stream()
                .sorted(Comparator.comparing(finding -> finding.location().orElse(new SourceLocation(1, 1))))
                .map(ReadingContract::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        String pointer = finding.pointer().toString();
        String place = finding.location()
                .map(at -> " " + at.line() + ":" + at.column())
                .orElse("");
        return finding.code().id() + " " + (pointer.isEmpty() ? "-" : pointer) + place;
    }
}

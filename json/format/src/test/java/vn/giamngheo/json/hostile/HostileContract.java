package vn.giamngheo.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Finding;

/**
 * What nobody would write on purpose, in every place of every kind of document about results, places and agencies: each
 * ends in findings in both languages or in a value that is written and read again, never in an exception.
 */
public abstract class HostileContract {

    /** Values that fit some place in type, and hardly any in meaning. */
    private static final List<String> ODD = List.of(
            "{}",
            "[]",
            "[[[]]]",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "-1",
            "0.5",
            "1e400",
            "1E-400",
            "1" + "0".repeat(30),
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "0." + "0".repeat(900) + "1",
            "\"\"",
            "\" \"",
            "\" x \"",
            "\"x\"",
            "\"X/y\"",
            "\"-\"",
            "\"-1\"",
            "\"0\"",
            "\"0.0\"",
            "\"100\"",
            "\"100.1\"",
            "\"1e400\"",
            "\"9,2\"",
            "\"1/0\"",
            "\"2/4\"",
            "\"10/3\"",
            "\"-1/3\"",
            "\"" + "9".repeat(29) + "\"",
            "\"" + "9".repeat(199) + "\"",
            "\"1/" + "9".repeat(190) + "\"",
            "\"0." + "0".repeat(25) + "1\"",
            "\"" + "9".repeat(2_000) + "\"",
            "\"0000-01-01\"",
            "\"2024-02-30\"",
            "\"9999-12-31\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\u202e\"");

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    private Stream<DynamicTest> each(Consumer<RootDocument> test) {
        return RootDocument.all().stream()
                .map(document -> DynamicTest.dynamicTest(document.kind(), () -> test.accept(document)));
    }

    @TestFactory
    Stream<DynamicTest> theDocumentsThemselvesAreSound() {
        return each(document -> assertThat(again(mapper(document.type()), document.json()))
                .isEqualToIgnoringWhitespace(document.json()));
    }

    private static <T> String again(DocumentMapper<T> mapper, String json) {
        return mapper.write(mapper.read(json).orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> nullIsFoundWhereItStands() {
        return each(document -> ValueSpan.in(document.json())
                .forEach(span -> assertThat(found(document, span.replaced(document.json(), "null")))
                        .as(span.pointer())
                        .containsExactly("json.null " + span.pointer())));
    }

    @TestFactory
    Stream<DynamicTest> r43_aPropertyThatIsUnknownIsFoundInEveryObject() {
        return each(document -> ValueSpan.in(document.json()).stream()
                .filter(span -> span.isObject(document.json()))
                // The names in these are the reporter's own.
                .filter(span -> !span.pointer().endsWith("/arguments"))
                .forEach(span -> assertThat(found(document, span.extended(document.json(), "\"zzz\": {\"a\": [1]}")))
                        .as(span.pointer())
                        .containsExactly("json.unknown-property " + span.pointer() + "/zzz")));
    }

    @TestFactory
    Stream<DynamicTest> aPropertyThatIsThereTwiceIsFound() {
        return each(document -> ValueSpan.in(document.json()).stream()
                .filter(ValueSpan::isProperty)
                .forEach(span -> assertThat(found(document, span.doubled(document.json())))
                        .as(span.pointer())
                        .containsExactly("json.duplicate-property " + span.pointer())));
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsFoundOrNotNeeded() {
        return each(document -> ValueSpan.in(document.json()).stream()
                .filter(span -> !span.pointer().isEmpty())
                .forEach(span -> isHarmless(document, span, span.removed(document.json()))));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> whatIsOddIsFoundOrKept() {
        return each(document -> odd(document, 1));
    }

    /** For each change: at every place some of the values, each value at some of the places. */
    @TestFactory
    Stream<DynamicTest> someOfWhatIsOddIsFoundOrKept() {
        return each(document -> odd(document, 7));
    }

    /** Every value at every place, or each at one place of several. */
    private void odd(RootDocument document, int of) {
        List<ValueSpan> spans = ValueSpan.in(document.json());
        for (int place = 0; place < spans.size(); place++) {
            for (int value = place % of; value < ODD.size(); value += of) {
                ValueSpan span = spans.get(place);
                isHarmless(document, span, span.replaced(document.json(), ODD.get(value)));
            }
        }
    }

    /** All that can be decomposed in these is wording; the names of the format and codes are ASCII. */
    @TestFactory
    Stream<DynamicTest> r33_officialWordingIsKeptInTheVeryCharactersItWasGivenIn() {
        Set<String> ofWording = Set.of(
                "observation", "figure-table", "movement-report", "movement-series", "count-trajectory", "waivers");
        return RootDocument.all().stream()
                .filter(document -> ofWording.contains(document.kind()))
                .map(document -> DynamicTest.dynamicTest(document.kind(), () -> {
                    String decomposed = Normalizer.normalize(document.json(), Normalizer.Form.NFD);
                    assertThat(decomposed).isNotEqualTo(document.json());
                    assertThat(again(mapper(document.type()), decomposed))
                            .isEqualToIgnoringWhitespace(decomposed)
                            .isNotEqualToIgnoringWhitespace(document.json());
                }));
    }

    @Test
    void r33_theWordingOfAPlanIsKeptInTheVeryCharactersItWasGivenIn() {
        String words = Normalizer.normalize("Sở Ặ ệ năm 2024", Normalizer.Form.NFD);
        String json = """
                {"schemaVersion": "1.0", "kind": "plan", "instrument": {"number": "1/QĐ-Ủ", "kind": "plan",
                 "title": "WORDS", "issuer": "WORDS", "issuedOn": "2024-03-07", "issuedAt": "WORDS",
                 "signature": {"onBehalfOf": "WORDS", "capacity": "WORDS", "name": "WORDS"}},
                 "jurisdiction": {"name": "WORDS", "level": "province"}, "period": "WORDS",
                 "source": {"kind": "summary", "note": "WORDS"},
                 "basis": [{"kind": "pursuant-to", "instrument": {"number": "2/QĐ-Ủ", "title": "WORDS",
                  "issuer": "WORDS", "provision": "WORDS"}}], "addressees": "WORDS", "copies": ["WORDS"],
                 "parts": [{"kind": "plan", "number": "WORDS", "title": "WORDS", "statements": [{"text": "WORDS"}],
                  "targets": [{"title": "WORDS", "text": "WORDS", "scope": {"place": {"name": "WORDS",
                   "level": "commune"}, "group": "WORDS"}, "measure": {"kind": "level",
                   "rate": {"text": "WORDS"}, "unit": "household"}, "due": "WORDS"}],
                  "tasks": [{"title": "WORDS", "lead": "WORDS", "schedule": "WORDS"}]}]}""".replace("WORDS", words).replace("Ủ", Normalizer.normalize("Ủ", Normalizer.Form.NFD));

        assertThat(again(mapper(Plan.class), json)).isEqualToIgnoringWhitespace(json);
    }

    @Test
    void r33_idsAreOneHoweverTheyAreComposed() {
        String json = "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"hộ Ặ\","
                + " \"members\": [{\"id\": \"mẹ\"}]}";
        assertThat(again(mapper(Household.class), Normalizer.normalize(json, Normalizer.Form.NFD)))
                .isEqualToIgnoringWhitespace(json);
        String request = "{\"schemaVersion\": \"1.0\", \"kind\": \"allocation-request\", \"total\": 1,"
                + " \"unit\": \"household\", \"units\": [{\"code\": \"xã Ặ\", \"weight\": \"1\"}]}";
        assertThat(again(mapper(AllocationRequest.class), Normalizer.normalize(request, Normalizer.Form.NFD)))
                .isEqualToIgnoringWhitespace(request);
    }

    private List<String> found(RootDocument document, String json) {
        return mapper(document.type()).read(json).report().findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private void isHarmless(RootDocument document, ValueSpan span, String json) {
        try {
            isHarmless(mapper(document.type()), json);
        } catch (RuntimeException | AssertionError e) {
            String shown = json.substring(span.start(), Math.min(json.length(), span.start() + 60));
            throw new AssertionError(document.kind() + " at " + span.pointer() + ": " + shown, e);
        }
    }

    private static <T> void isHarmless(DocumentMapper<T> mapper, String json) {
        ReadResult<T> result = mapper.read(json);
        List<Finding> findings = result.report().findings();
        findings.forEach(BothLanguages::areComplete);
        if (findings.isEmpty()) {
            T value = result.orElseThrow();
            assertThat(mapper.read(mapper.write(value)).orElseThrow()).isEqualTo(value);
        } else {
            assertThat(result).isInstanceOf(ReadResult.Invalid.class);
        }
    }
}

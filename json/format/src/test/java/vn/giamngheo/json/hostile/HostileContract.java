package vn.giamngheo.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
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
    Stream<DynamicTest> whatIsOddIsFoundOrKept() {
        return each(document -> ValueSpan.in(document.json())
                .forEach(span -> ODD.forEach(odd -> isHarmless(document, span, span.replaced(document.json(), odd)))));
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

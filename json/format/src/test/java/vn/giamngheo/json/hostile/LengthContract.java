package vn.giamngheo.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.standards.DocumentMapper;

/**
 * Documents as long as they may be are read, whatever they say: what grew with the square of the length would never get to
 * an end here. What takes its time is the checking of what was read and not the JSON library, so one library is enough.
 */
@Tag("long")
public abstract class LengthContract {

    /** Nearly as long as a text may be, and always about to become a point of time. */
    private static final String LONGEST = "\"" + "năm 2024 đến ".repeat(80_000) + "\"";

    /** Properties of one name are alike but for where they stand: so many of them are enough. */
    private static final int OF_A_NAME = 2;

    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"\\s*:\\s*$");

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @TestFactory
    Stream<DynamicTest> theLongestTextsAreRead() {
        return RootDocument.all().stream()
                .map(document -> DynamicTest.dynamicTest(document.kind(), () -> readWithLongTexts(document)));
    }

    private void readWithLongTexts(RootDocument document) {
        Map<String, Integer> ofName = new HashMap<>();
        ValueSpan.in(document.json()).stream()
                .filter(span -> document.json().charAt(span.start()) == '"')
                .filter(span -> ofName.merge(nameBefore(document.json(), span.start()), 1, Integer::sum) <= OF_A_NAME)
                .map(span -> span.replaced(document.json(), LONGEST))
                .forEach(json -> assertThat(found(document.type(), json)).hasSizeLessThanOrEqualTo(1));
    }

    /** The name of the property that a value is of; elements of lists are told apart by what stands before them. */
    private static String nameBefore(String json, int start) {
        Matcher name = NAME.matcher(json.substring(0, start));
        return name.find() ? name.group(1) : json.substring(0, start);
    }

    @TestFactory
    Stream<DynamicTest> theLongestListsAreRead() {
        return LongDocument.all().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.name(),
                        () -> assertThat(found(document.type(), document.json()))
                                .isEqualTo(document.findings())));
    }

    private List<String> found(Class<?> type, String json) {
        return mapper(type).read(json).report().findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}

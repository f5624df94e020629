package vn.giamngheo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Long texts. What reading allocates is counted, and held against what half the text takes: if it were four times as much,
 * time would be as well. Time is only a net, for what allocates nothing.
 */
class TextGrowthTest {

    private static final int LENGTH = 2_000;
    private static final int VERY_LONG = 20_000;
    /** Twice as much, and something for tables of hashes that grow by doubling. */
    private static final double MOST_GROWTH = 2.8;

    private static final int SEEDS = 4;
    private static final long SMALL = 100_000;

    private static final List<String> PARTS = List.of(
            " ",
            "-",
            ",",
            ".",
            "(",
            "“",
            "\n",
            "/",
            "~0",
            "9",
            "1.",
            "a",
            "a ",
            "a, ",
            "và ",
            "các Sở: ",
            "Sở Y tế, ",
            "từ ",
            "đến ",
            "1-",
            "giảm ",
            "khoảng ",
            "tháng 1, ",
            "\u0301",
            "\u200b",
            "ệ",
            "x\"");

    /** What expressions are slowest at: much that could go on, and does not. */
    private static final List<String> RUNS = List.of(" ", "-", "9", "1.", "a, ", "a và ", "\u0301", "\"x");

    private final Allocated allocated = new Allocated();

    @TestFactory
    Stream<DynamicTest> twiceTheTextTakesNoMoreThanAboutTwiceAsMuch() {
        return TextReaders.ALL.stream()
                .map(reader -> DynamicTest.dynamicTest(
                        reader.method(), () -> assertThat(growing(reader)).isEmpty()));
    }

    @Test
    void whatTakesFourTimesAsMuchIsFound() {
        TextReader slow = new TextReader(
                "slow",
                TextReader.Refuses.NEVER,
                text -> {
                    int copied = 0;
                    for (int i = 0; i < text.length(); i++) {
                        copied += text.substring(i).length();
                    }
                    assertThat(copied).isPositive();
                },
                List.of("a"));

        assertThat(growing(slow)).isNotEmpty();
    }

    private List<String> growing(TextReader reader) {
        List<String> growing = new ArrayList<>();
        parts(reader).forEach(part -> read(reader, part));
        for (String part : parts(reader)) {
            long half = allocated.by(() -> read(reader, repeated(part, LENGTH)));
            long whole = allocated.by(() -> read(reader, repeated(part, 2 * LENGTH)));
            if (whole > MOST_GROWTH * half + SMALL) {
                growing.add(TextCase.escaped(part) + ": " + half + " then " + whole);
            }
        }
        return growing;
    }

    private static List<String> parts(TextReader reader) {
        return Stream.concat(PARTS.stream(), reader.seeds().stream().limit(SEEDS))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aVeryLongTextIsReadOrRefusedSoon() {
        return TextReaders.ALL.stream()
                .map(reader -> DynamicTest.dynamicTest(
                        reader.method(),
                        () -> assertTimeoutPreemptively(
                                Duration.ofSeconds(30),
                                () -> RUNS.forEach(part -> read(reader, repeated(part, VERY_LONG))))));
    }

    private static void read(TextReader reader, String text) {
        FuzzOracle.accept(reader, text);
    }

    private static String repeated(String part, int length) {
        return part.repeat(1 + length / part.length()).substring(0, length);
    }
}

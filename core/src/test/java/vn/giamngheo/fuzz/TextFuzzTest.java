package vn.giamngheo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts that were changed at random, given to all that reads texts. {@code -Dfuzz.cases} says how many readings,
 * {@code -Dfuzz.seed} which; the same seed makes the same cases.
 */
class TextFuzzTest {

    private static final long CASES = Long.getLong("fuzz.cases", 30_000);
    private static final long SEED = Long.getLong("fuzz.seed", 7);
    private static final int MOST_REASONS = 20;
    private static final int WORKERS = 2;

    @TestFactory
    Stream<DynamicTest> whatFailedOnceHolds() {
        return TextCorpus.cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.how(), () -> FuzzOracle.accept(each.reader(), each.text())));
    }

    @TestFactory
    Stream<DynamicTest> seedsAreHandledAndMostOfThemRead() {
        return TextReaders.ALL.stream()
                .map(reader -> DynamicTest.dynamicTest(reader.method(), () -> {
                    long read = reader.seeds().stream()
                            .filter(seed -> FuzzOracle.accept(reader, seed))
                            .count();
                    assertThat(read).isPositive();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRefusalQuotesNoMoreThanTheBeginning() {
        return TextReaders.ALL.stream()
                .map(reader -> DynamicTest.dynamicTest(reader.method(), () -> {
                    for (String text : List.of(
                            "x".repeat(5_000), "9".repeat(5_000), "/x".repeat(2_500) + "~", "ệ-".repeat(2_000))) {
                        FuzzOracle.accept(reader, text);
                    }
                }));
    }

    @Test
    void everyTextIsReadOrRefusedAsAnnounced() {
        List<Run> runs = IntStream.range(0, WORKERS)
                .parallel()
                .mapToObj(worker -> run(new TextFuzzing(SEED, TextReaders.ALL), worker))
                .toList();

        long accepted = runs.stream().mapToLong(Run::accepted).sum();
        System.out.printf("%d readings of changed texts with -Dfuzz.seed=%d, %d accepted%n", CASES, SEED, accepted);
        assertThat(runs)
                .as("of %d cases with -Dfuzz.seed=%d", CASES, SEED)
                .flatExtracting(run -> run.failures().values())
                .isEmpty();
        // Neither all nor nothing: there is something to be seen on both sides.
        assertThat(accepted).isBetween(CASES / 5, CASES * 9 / 10);
    }

    /**
     * One worker's share of the cases.
     *
     * @param accepted how many texts were read
     * @param failures what failed, by reason
     */
    private record Run(long accepted, Map<String, String> failures) {}

    private static Run run(TextFuzzing fuzzing, int worker) {
        long accepted = 0;
        Map<String, String> failures = new LinkedHashMap<>();
        for (long number = worker; number < CASES && failures.size() < MOST_REASONS; number += WORKERS) {
            TextCase each = fuzzing.number(number);
            try {
                accepted += FuzzOracle.accept(each.reader(), each.text()) ? 1 : 0;
            } catch (FuzzFailure e) {
                long failed = number;
                failures.computeIfAbsent(each.reader() + " " + e.reason(), reason -> told(failed, each, e.reason()));
            }
        }
        return new Run(accepted, failures);
    }

    /** The case made small, and how it is kept. */
    private static String told(long number, TextCase failing, String reason) {
        String small = TextShrinker.shrink(failing, reason);
        String details = "gone";
        try {
            FuzzOracle.accept(failing.reader(), small);
        } catch (FuzzFailure e) {
            details = e.getMessage();
        }
        return String.format(
                "%n  case %d (%s) of %s:%n  %s%n  to be kept as corpus/<method>/<name> with this line, and in LIST:%n  %s%n",
                number, failing.how(), failing.reader(), details, TextCase.escaped(small));
    }
}

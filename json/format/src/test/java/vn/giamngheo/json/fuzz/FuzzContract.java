package vn.giamngheo.json.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents that were changed at random, read by all JSON libraries at once. {@code -Dfuzz.cases} says how many readings,
 * {@code -Dfuzz.seed} which; the same seed makes the same cases.
 */
public abstract class FuzzContract {

    private static final long CASES = Long.getLong("fuzz.cases", 50_000);
    private static final long SEED = Long.getLong("fuzz.seed", 7);
    private static final int MOST_REASONS = 12;
    private static final int WORKERS = 2;

    /** The libraries, two of them or more. */
    protected abstract List<FuzzReader> readers();

    @TestFactory
    Stream<DynamicTest> whatFailedOnceHolds() {
        return FuzzCorpus.cases().stream()
                .map(fuzzCase ->
                        DynamicTest.dynamicTest(fuzzCase.how(), () -> new FuzzOracle(readers()).accept(fuzzCase)));
    }

    @Test
    void everyCaseIsReadTruthfullyOrRefused() {
        FuzzSeeds seeds = FuzzSeeds.of(SEED);

        List<Run> runs = IntStream.range(0, WORKERS)
                .parallel()
                .mapToObj(worker -> run(new Fuzzing(SEED, seeds), worker))
                .toList();

        long cases = runs.stream().mapToLong(run -> run.oracle().cases()).sum();
        long accepted = runs.stream().mapToLong(run -> run.oracle().accepted()).sum();
        System.out.printf("%d readings of changed documents with -Dfuzz.seed=%d, %d accepted%n", cases, SEED, accepted);
        assertThat(runs)
                .as("of %d cases with -Dfuzz.seed=%d", cases, SEED)
                .flatExtracting(run -> run.failures().values())
                .isEmpty();
        // Neither all nor nothing: there is something to be seen on both sides.
        assertThat(accepted).isBetween(cases / 50, cases / 3);
    }

    /** One worker's share of the cases. */
    private record Run(FuzzOracle oracle, Map<String, String> failures) {}

    private Run run(Fuzzing fuzzing, int worker) {
        List<FuzzReader> readers = readers();
        FuzzOracle oracle = new FuzzOracle(readers);
        Map<String, String> failures = new LinkedHashMap<>();
        for (long number = worker;
                oracle.cases() < CASES / WORKERS && failures.size() < MOST_REASONS;
                number += WORKERS) {
            FuzzCase fuzzCase = fuzzing.number(number);
            try {
                oracle.accept(fuzzCase);
            } catch (FuzzFailure e) {
                long failed = number;
                failures.computeIfAbsent(e.reason(), reason -> told(failed, fuzzCase, readers, reason));
            }
        }
        return new Run(oracle, failures);
    }

    private static String told(long number, FuzzCase failing, List<FuzzReader> readers, String reason) {
        FuzzTarget target = new FuzzOracle(readers);
        FuzzCase small = Shrinker.shrink(target, failing, reason);
        String details = "gone";
        try {
            target.accept(small);
        } catch (FuzzFailure e) {
            details = e.getMessage();
        }
        return String.format(
                "%n  case %d (%s), as %s %s:%n  %s%n  %s%n",
                number,
                failing.how(),
                small.kind(),
                small.options(),
                details,
                visible(new String(small.json(), StandardCharsets.UTF_8)));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> visible.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return visible.toString();
    }
}

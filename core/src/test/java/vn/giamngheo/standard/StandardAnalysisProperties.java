package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.standard.SampleStandards.LINE;
import static vn.giamngheo.standard.SampleStandards.UPPER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.place.AreaType;

class StandardAnalysisProperties {

    private static final int INDICATORS = 3;
    private static final int CUTOFFS = 4;

    /** Rows and gaps over two lines and three indicators, sound or not. */
    record Draft(
            LinePeriod period,
            List<Long> lower,
            List<Long> upper,
            List<PovertyStatus> statuses,
            List<Condition> rows,
            List<Condition> gaps) {

        PovertyStandard.Builder builder() {
            List<Row> made = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                made.add(SampleStandards.row(statuses.get(i), rows.get(i)));
            }
            List<CountCutoff> cutoffs = new ArrayList<>();
            for (int i = 0; i < CUTOFFS; i++) {
                cutoffs.add(new CountCutoff(cutoff(i), Parameter.of(i, SampleStandards.SAMPLE)));
            }
            return SampleStandards.standard()
                    .linePeriod(period)
                    .lines(List.of(
                            SampleStandards.line(LINE, lower.get(0), lower.get(1)),
                            SampleStandards.line(UPPER, upper.get(0), upper.get(1))))
                    .cutoffs(cutoffs)
                    .indicators(SampleStandards.indicators(INDICATORS))
                    .rows(made)
                    .gaps(gaps.stream().map(SampleStandards::gap).toList());
        }

        Naive.Numbers numbers() {
            return new Naive.Numbers(
                    period,
                    Map.of(
                            AreaType.RURAL, Map.of(LINE, lower.get(0), UPPER, upper.get(0)),
                            AreaType.URBAN, Map.of(LINE, lower.get(1), UPPER, upper.get(1))),
                    Map.of(cutoff(0), 0, cutoff(1), 1, cutoff(2), 2, cutoff(3), 3));
        }

        List<Naive.Case> cases() {
            List<Long> lines = Stream.concat(lower.stream(), upper.stream()).toList();
            List<DeprivationIndicator> indicators = SampleStandards.indicators(INDICATORS).stream()
                    .map(IndicatorRule::indicator)
                    .toList();
            return period == LinePeriod.MONTH
                    ? Naive.around(lines, List.of(), indicators)
                    : Naive.around(List.of(), lines, indicators);
        }
    }

    private static ParameterId cutoff(int count) {
        return ParameterId.of("cutoff-" + count);
    }

    @Provide
    Arbitrary<Draft> drafts() {
        Arbitrary<List<Long>> lines =
                Arbitraries.longs().between(1_000, 1_003).list().ofSize(2);
        Arbitrary<PovertyStatus> statuses =
                Arbitraries.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR, PovertyStatus.NON_POOR);
        return Combinators.combine(
                        Arbitraries.of(LinePeriod.class),
                        lines,
                        lines,
                        statuses.list().ofSize(4),
                        conditions(2).list().ofMinSize(1).ofMaxSize(4),
                        conditions(1).list().ofMaxSize(2))
                .as(Draft::new);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
        Arbitrary<Condition> income =
                Combinators.combine(comparisons, Arbitraries.of(LINE, UPPER)).as(Condition::income);
        Arbitrary<Condition> count = Combinators.combine(
                        comparisons, Arbitraries.integers().between(0, CUTOFFS - 1))
                .as((comparison, number) -> Condition.deprivations(comparison, cutoff(number)));
        Arbitrary<Condition> named = Arbitraries.integers()
                .between(1, INDICATORS)
                .map(i -> DeprivationIndicator.of("i-" + i))
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(set -> new Condition.DeprivedInAll(List.copyOf(set)));
        Arbitrary<Condition> leaf =
                Arbitraries.frequencyOf(Tuple.of(4, income), Tuple.of(2, count), Tuple.of(1, named));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Condition>> parts =
                conditions(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(leaf, parts.map(Condition.AllOf::new), parts.map(Condition.AnyOf::new));
    }

    /** What goes through one household after the other finds the same as the proof. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theProofFindsExactlyWhatTryingHouseholdsFinds(@ForAll("drafts") Draft draft) {
        List<Condition> all =
                Stream.concat(draft.rows().stream(), draft.gaps().stream()).toList();
        int rows = draft.rows().size();
        Set<String> expected = new TreeSet<>();
        Set<Integer> used = new HashSet<>();
        for (Naive.Case one : draft.cases()) {
            List<Integer> holding = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (Naive.holds(all.get(i), one, draft.numbers())) {
                    holding.add(i);
                }
            }
            if (holding.isEmpty()) {
                expected.add("gap " + one.area());
            }
            for (int first : holding) {
                if (first < rows || holding.get(0) >= rows) {
                    used.add(first);
                }
                for (int second : holding) {
                    if (first < second
                            && first < rows
                            && (second >= rows
                                    || draft.statuses().get(first)
                                            != draft.statuses().get(second))) {
                        expected.add("overlap " + path(first, rows) + " " + path(second, rows));
                    }
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                expected.add("idle " + path(i, rows));
            }
        }

        Set<String> found = new TreeSet<>();
        draft.builder().analyse().forEach(defect -> found.add(shown(defect)));

        assertThat(found).isEqualTo(expected);
    }

    private static String path(int index, int rows) {
        return index < rows ? "/rows/" + index : "/gaps/" + (index - rows);
    }

    private static String shown(StandardDefect defect) {
        if (defect instanceof StandardDefect.Gap gap) {
            return "gap " + gap.household().area().orElseThrow();
        }
        return defect instanceof StandardDefect.Overlap overlap
                ? "overlap " + overlap.first() + " " + overlap.path()
                : "idle " + defect.path();
    }

    /** A counter-example is one, by the plain reading of the conditions. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyCounterExampleShowsItsDefect(@ForAll("drafts") Draft draft) {
        assertThat(draft.builder().analyse()).allSatisfy(defect -> {
            if (defect instanceof StandardDefect.Gap gap) {
                Naive.Case one = Naive.Case.of(gap.household());
                assertThat(Stream.concat(draft.rows().stream(), draft.gaps().stream()))
                        .noneMatch(condition -> Naive.holds(condition, one, draft.numbers()));
            } else if (defect instanceof StandardDefect.Overlap overlap) {
                Naive.Case one = Naive.Case.of(overlap.household());
                assertThat(List.of(overlap.first(), overlap.path())).allMatch(path -> {
                    List<Condition> list = path.toString().startsWith("/rows") ? draft.rows() : draft.gaps();
                    int index = Integer.parseInt(path.tokens().get(1));
                    return Naive.holds(list.get(index), one, draft.numbers());
                });
            } else {
                assertThat(defect.counterExample()).isEmpty();
            }
        });
    }
}

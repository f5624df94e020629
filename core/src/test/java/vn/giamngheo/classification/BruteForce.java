package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;

/** Classifies every completion of a household, each by itself, and compares what the engine says of the household. */
final class BruteForce {

    private final PovertyStandard standard;
    private final ReviewDate review;
    private final Map<String, List<UnaryOperator<Household>>> facts = new LinkedHashMap<>();

    BruteForce(PovertyStandard standard, ReviewDate review) {
        this.standard = standard;
        this.review = review;
    }

    /** Adds an unknown fact with everything it can turn out to be, or enough of it. */
    BruteForce unknown(String path, Stream<UnaryOperator<Household>> values) {
        facts.put(path, values.toList());
        return this;
    }

    int size() {
        return facts.values().stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    }

    /** A completion: which value of each fact was taken, and what came out. */
    private record Completed(List<Integer> taken, Household household) {

        private Completed with(int value, UnaryOperator<Household> fact) {
            List<Integer> more = new ArrayList<>(taken);
            more.add(value);
            return new Completed(more, fact.apply(household));
        }

        private List<Integer> without(int fact) {
            List<Integer> others = new ArrayList<>(taken);
            others.remove(fact);
            return others;
        }
    }

    private Map<Completed, Outcome> completions(Household household) {
        List<Completed> all = List.of(new Completed(List.of(), household));
        for (List<UnaryOperator<Household>> values : facts.values()) {
            List<Completed> more = new ArrayList<>();
            for (Completed before : all) {
                for (int i = 0; i < values.size(); i++) {
                    more.add(before.with(i, values.get(i)));
                }
            }
            all = more;
        }
        Map<Completed, Outcome> outcomes = new LinkedHashMap<>();
        for (Completed one : all) {
            Verdict verdict = PovertyEngine.classifyUnder(standard, one.household(), review);
            assertThat(verdict.unknown())
                    .as("a completion leaves nothing unknown")
                    .isEmpty();
            outcomes.put(one, verdict.outcome().orElseThrow());
        }
        return outcomes;
    }

    void agreesOn(Household household) {
        Map<Completed, Outcome> completions = completions(household);
        Set<PovertyStatus> statuses = EnumSet.noneOf(PovertyStatus.class);
        completions.values().forEach(outcome -> statuses.add(outcome.status()));

        Verdict verdict = PovertyEngine.classifyUnder(standard, household, review);
        assertThat(verdict.possible()).isEqualTo(statuses);
        assertThat(verdict.status())
                .isEqualTo(statuses.size() == 1 ? statuses.iterator().next() : PovertyStatus.INDETERMINATE);
        assertThat(Completions.of(household, review, standard).outcomes())
                .isEqualTo(new HashSet<>(completions.values()));
        assertThat(blocking(verdict)).isEqualTo(mostStatuses(completions));
        assertThat(verdict.blockingFacts())
                .isSortedAccordingTo((a, b) -> a.outcomes() == b.outcomes()
                        ? a.fact().path().compareTo(b.fact().path())
                        : b.outcomes() - a.outcomes());
    }

    private static Map<String, Integer> blocking(Verdict verdict) {
        Map<String, Integer> blocking = new HashMap<>();
        verdict.blockingFacts().forEach(fact -> blocking.put(fact.fact().path().toString(), fact.outcomes()));
        return blocking;
    }

    /** For each fact the most statuses that it alone gives in some completion of the others; without those of one. */
    private Map<String, Integer> mostStatuses(Map<Completed, Outcome> completions) {
        Map<String, Integer> most = new HashMap<>();
        List<String> paths = List.copyOf(facts.keySet());
        for (int fact = 0; fact < paths.size(); fact++) {
            Map<List<Integer>, Set<PovertyStatus>> byOthers = new HashMap<>();
            for (Map.Entry<Completed, Outcome> one : completions.entrySet()) {
                byOthers.computeIfAbsent(one.getKey().without(fact), others -> EnumSet.noneOf(PovertyStatus.class))
                        .add(one.getValue().status());
            }
            int statuses = byOthers.values().stream().mapToInt(Set::size).max().orElseThrow();
            if (statuses > 1) {
                most.put(paths.get(fact), statuses);
            }
        }
        return most;
    }
}

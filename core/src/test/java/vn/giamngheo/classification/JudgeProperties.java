package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Cutoff;

class JudgeProperties {

    private static final int MOST_COMPLETIONS = 3000;

    @Provide
    Arbitrary<Cutoff> cutoffs() {
        return Arbitraries.of(
                new Cutoff.WithoutWork(15),
                new Cutoff.DependantsAbove(16, 50),
                new Cutoff.DependantsAbove(6, 30),
                new Cutoff.Undernourished(16),
                new Cutoff.UntreatedIllness(),
                new Cutoff.Uninsured(6),
                new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY),
                new Cutoff.Untrained(16, 31, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY),
                new Cutoff.OutOfSchool(5, 15),
                new Cutoff.BelowSchoolLevel(3, 6, 12, 16));
    }

    /** Tries everything: the answer is open, and hangs on a fact, exactly if two completions say so. */
    @Property(tries = 1500)
    void isOpenExactlyIfTwoCompletionsDiffer(
            @ForAll("cutoffs") Cutoff cutoff, @ForAll @IntRange(min = 1, max = 3) int members, @ForAll Random random) {
        Household household = Household.builder()
                .id("h")
                .members(FactGrids.someMembers(members, random))
                .build();
        Map<String, List<UnaryOperator<Household>>> unknown = new LinkedHashMap<>();
        int completions = 1;
        for (int i = 0; i < 5; i++) {
            int member = random.nextInt(members);
            String fact = FactGrids.one(random, FactGrids.MEMBER_FACTS);
            String path = "/members/" + member + "/" + fact;
            int values = FactGrids.values(fact).size();
            if (!unknown.containsKey(path) && completions * values <= MOST_COMPLETIONS) {
                completions *= values;
                unknown.put(path, FactGrids.ofMember(member, fact).toList());
                household = FactGrids.forget(household, member, fact);
            }
        }
        Map<List<Integer>, Truth> tried = tried(cutoff, household, List.copyOf(unknown.values()));
        Set<Truth> truths = EnumSet.copyOf(tried.values());

        Judgement judgement = Judge.judge(cutoff, household, FactGrids.DAY);

        assertThat(truths).doesNotContain(Truth.UNKNOWN);
        assertThat(judgement.deprived())
                .isEqualTo(truths.size() == 1 ? truths.iterator().next() : Truth.UNKNOWN);
        assertThat(judgement.unknown().stream().map(fact -> fact.path().toString()))
                .containsExactlyInAnyOrderElementsOf(deciding(tried, List.copyOf(unknown.keySet())));
    }

    private static Map<List<Integer>, Truth> tried(
            Cutoff cutoff, Household household, List<List<UnaryOperator<Household>>> unknown) {
        Map<List<Integer>, Household> all = Map.of(List.of(), household);
        for (List<UnaryOperator<Household>> values : unknown) {
            Map<List<Integer>, Household> more = new LinkedHashMap<>();
            all.forEach((taken, before) -> {
                for (int i = 0; i < values.size(); i++) {
                    List<Integer> longer = new ArrayList<>(taken);
                    longer.add(i);
                    more.put(longer, values.get(i).apply(before));
                }
            });
            all = more;
        }
        return all.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, one -> Judge.truth(cutoff, one.getValue(), FactGrids.DAY)));
    }

    /** The facts that in some completion of the others make the difference. */
    private static Set<String> deciding(Map<List<Integer>, Truth> tried, List<String> paths) {
        Set<String> deciding = new HashSet<>();
        for (int fact = 0; fact < paths.size(); fact++) {
            Map<List<Integer>, Truth> byOthers = new HashMap<>();
            for (Map.Entry<List<Integer>, Truth> one : tried.entrySet()) {
                List<Integer> others = new ArrayList<>(one.getKey());
                others.remove(fact);
                Truth before = byOthers.putIfAbsent(others, one.getValue());
                if (before != null && before != one.getValue()) {
                    deciding.add(paths.get(fact));
                }
            }
        }
        return deciding;
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

class RankRobustnessTest {

    private static final IndicatorWeights WEIGHTS = Small.equal(3);
    private static final List<PovertyCutoff> THIRDS =
            List.of(PovertyCutoff.of(1, 3), PovertyCutoff.of(2, 3), PovertyCutoff.of(1, 1));

    /** So many households deprived in none, one, two and three indicators. */
    private static PatternTable<Unit.Households> table(long none, long one, long two, long three) {
        PatternTally<Unit.Households> tally = PatternTally.of(WEIGHTS.indicators(), Unit.HOUSEHOLDS);
        tally.add(0b000, none);
        tally.add(0b001, one);
        tally.add(0b011, two);
        tally.add(0b111, three);
        return tally.toTable();
    }

    /** H at k = 1/3, 2/3 and 1: A 1/2, 0, 0; B 1/4 throughout; C 1/4, 1/4, 0; D 1 throughout; E is empty. */
    private static RankRobustness<String> robustness() {
        Map<String, PatternTable<Unit.Households>> groups = new LinkedHashMap<>();
        groups.put("A", table(2, 2, 0, 0));
        groups.put("B", table(3, 0, 0, 1));
        groups.put("C", table(3, 0, 1, 0));
        groups.put("D", table(0, 0, 0, 4));
        groups.put("E", table(0, 0, 0, 0));
        return RankRobustness.of(
                Groups.of(groups), PovertyMeasure.HEADCOUNT_RATIO, MeasureSetting.overCutoffs(WEIGHTS, THIRDS));
    }

    @Test
    void pairsAreRobustIfTheirOrderIsTheSameAtAllCutoffs() {
        RankRobustness<String> robustness = robustness();
        assertThat(robustness.pairs())
                .containsExactly(
                        new RankRobustness.Pair<>("A", "B", 1, 0, 2),
                        new RankRobustness.Pair<>("A", "C", 1, 1, 1),
                        new RankRobustness.Pair<>("A", "D", 0, 0, 3),
                        new RankRobustness.Pair<>("B", "C", 1, 2, 0),
                        new RankRobustness.Pair<>("B", "D", 0, 0, 3),
                        new RankRobustness.Pair<>("C", "D", 0, 0, 3));
        assertThat(robustness.robustShare()).contains(Ratio.of(1, 2));
        assertThat(robustness.nobody()).containsExactly("E");
        assertThat(robustness.settings()).hasSize(3);
    }

    @Test
    void dominatesWhoIsPoorerSomewhereAndLessPoorNowhere() {
        assertThat(robustness().dominances())
                .extracting(pair ->
                        pair.first() + pair.second() + ":" + pair.poorer().orElseThrow())
                .containsExactly("AD:D", "BC:B", "BD:D", "CD:D");
    }

    @Test
    void groupsOfOneMeasureShareTheirRank() {
        Ranking<String> first = robustness().rankings().get(0);
        assertThat(first.inOrder()).containsExactly("D", "A", "B", "C");
        assertThat(first).hasToString("[D, A, B, C]");
        assertThat(first.values()).containsEntry("A", Ratio.of(1, 2)).hasSize(4);
        assertThat(List.of(first.rank("D"), first.rank("A"), first.rank("B"), first.rank("C")))
                .containsExactly(1, 2, 3, 3);
        assertThat(first.midRank("A")).isEqualTo(Ratio.of(2));
        assertThat(first.midRank("B")).isEqualTo(Ratio.of(7, 2));
        assertThatThrownBy(() -> first.rank("E"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("group must be of the ranking but was E");
    }

    @Test
    void rankingsOfTheFirstAndTheLastCutoffCorrelate() {
        List<Ranking<String>> rankings = robustness().rankings();
        RankCorrelation correlation = rankings.get(0).correlation(rankings.get(2));
        assertThat(correlation).isEqualTo(new RankCorrelation(3, 1, 1, 1, 0));
        assertThat(correlation.pairs()).isEqualTo(6);
        assertThat(correlation.tauA()).contains(Ratio.of(1, 3));
        assertThat(correlation.tauBSquared()).contains(Ratio.of(4, 25));
        assertThat(correlation.tauB(3)).contains(new BigDecimal("0.400"));
        assertThat(rankings.get(0).correlation(rankings.get(0)).tauB(1)).contains(new BigDecimal("1.0"));
        assertThat(rankings.get(1).correlation(rankings.get(1))).isEqualTo(new RankCorrelation(5, 0, 0, 0, 1));
    }

    @Test
    void tauIsNegativeWhereMorePairsDisagree() {
        // -2 divided by the root of 4 x 5: -0.4472135954…
        RankCorrelation correlation = new RankCorrelation(1, 3, 1, 0, 0);
        assertThat(correlation.tauA()).contains(Ratio.of(-2, 5));
        assertThat(correlation.tauB(10)).contains(new BigDecimal("-0.4472135955"));
        assertThat(new RankCorrelation(2, 2, 1, 0, 0).tauB(2)).contains(new BigDecimal("0.00"));
    }

    @Test
    void withoutAnOrderThereIsNoTau() {
        Ranking<String> tied = Ranking.of(Map.of("A", Ratio.ONE, "B", Ratio.ONE));
        Ranking<String> ordered = Ranking.of(Map.of("A", Ratio.ONE, "B", Ratio.ZERO));
        assertThat(tied.correlation(ordered)).isEqualTo(new RankCorrelation(0, 0, 1, 0, 0));
        assertThat(ordered.correlation(tied)).isEqualTo(new RankCorrelation(0, 0, 0, 1, 0));
        assertThat(tied.correlation(ordered).tauB(2)).isEmpty();
        assertThat(tied.correlation(ordered).tauA()).contains(Ratio.ZERO);
        assertThat(new RankCorrelation(0, 0, 0, 0, 0).tauA()).isEmpty();
        assertThat(Ranking.of(Map.of("A", Ratio.ONE)).correlation(Ranking.of(Map.of("A", Ratio.ZERO))))
                .isEqualTo(new RankCorrelation(0, 0, 0, 0, 0));
        assertThat(tied).isEqualTo(Ranking.of(Map.of("B", Ratio.ONE, "A", Ratio.ONE)));
        assertThat(tied).hasSameHashCodeAs(Ranking.of(Map.of("B", Ratio.ONE, "A", Ratio.ONE)));
        assertThat(tied).isNotEqualTo(ordered);
        assertThat(tied).isNotEqualTo("[A, B]");
    }

    @Test
    void refusesWhatCannotBeCompared() {
        Groups<String, PatternTable<Unit.Households>> groups = Groups.of(Map.of("A", table(1, 1, 1, 1)));
        assertThatThrownBy(() -> RankRobustness.of(groups, PovertyMeasure.HEADCOUNT_RATIO, List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there must be a setting to compare by");
        assertThat(RankRobustness.of(
                                groups,
                                PovertyMeasure.ADJUSTED_HEADCOUNT_RATIO,
                                MeasureSetting.overCutoffs(WEIGHTS, THIRDS))
                        .robustShare())
                .isEmpty();
        Ranking<String> one = Ranking.of(Map.of("A", Ratio.ONE));
        Ranking<String> other = Ranking.of(Map.of("B", Ratio.ONE));
        assertThatThrownBy(() -> one.correlation(other))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("other must be of the same groups");
        assertThatThrownBy(() -> new RankCorrelation(0, 0, 0, 0, -1))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void regionsOfTheSyntheticHouseholdsCompareAsTheExactAnswersDo() {
        IndicatorWeights weights = ExactData.scheme("equal12");
        Map<String, PatternTally<Unit.SampledHouseholds>> tallies = new LinkedHashMap<>();
        ExactData.households()
                .forEach(row -> tallies.computeIfAbsent(
                                row.group("region"),
                                region -> PatternTally.of(ExactData.indicators(), Unit.sampledHouseholds(2)))
                        .add(row.deprived(), row.weight()));
        Map<String, PatternTable<Unit.SampledHouseholds>> tables = new LinkedHashMap<>();
        tallies.forEach((region, tally) -> tables.put(region, tally.toTable()));
        List<PovertyCutoff> cutoffs =
                List.of(PovertyCutoff.of(3, 12), PovertyCutoff.of(4, 12), PovertyCutoff.of(5, 12));

        List<Ranking<String>> rankings = RankRobustness.of(
                        Groups.of(tables),
                        PovertyMeasure.ADJUSTED_HEADCOUNT_RATIO,
                        MeasureSetting.overCutoffs(weights, cutoffs))
                .rankings();

        for (int i = 0; i < cutoffs.size(); i++) {
            Map<String, Ratio> exact = new LinkedHashMap<>();
            Ratio k = cutoffs.get(i).k();
            ExactData.rows("exact-af.csv").stream()
                    .filter(row -> row.get("scheme").equals("equal12")
                            && row.get("wmode").equals("hh")
                            && row.get("group_var").equals("region")
                            && ExactData.fraction(row.get("k")).equals(k))
                    .forEach(row -> exact.put(row.get("group"), ExactData.fraction(row.get("M0_exact"))));
            assertThat(rankings.get(i).values()).hasSize(6).isEqualTo(exact);
        }
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.Ratio;

/** Two thousand households: equal, to the last digit, to what rational arithmetic of another program says. */
class ExactAnswersTest {

    private final List<ExactData.Row> households = ExactData.households();
    private final Map<List<String>, Groups<String, PatternTable<Unit>>> tables = new HashMap<>();
    private final Map<List<String>, AlkireFoster<Unit>> measured = new HashMap<>();

    private Groups<String, PatternTable<Unit>> tables(String mode, String variable) {
        return tables.computeIfAbsent(List.of(mode, variable), key -> count(mode, variable));
    }

    private Groups<String, PatternTable<Unit>> count(String mode, String variable) {
        Map<String, PatternTally<Unit>> tallies = new HashMap<>();
        households.forEach(row -> tallies.computeIfAbsent(
                        row.group(variable), group -> PatternTally.of(ExactData.indicators(), ExactData.unit(mode)))
                .add(row.deprived(), row.weightBy(mode)));
        Map<String, PatternTable<Unit>> counted = new HashMap<>();
        tallies.forEach((group, tally) -> counted.put(group, tally.toTable()));
        return Groups.of(counted);
    }

    /** The measures that a row of answers is about. */
    private AlkireFoster<Unit> measured(Map<String, String> row, String variable, String group) {
        List<String> key = List.of(row.get("scheme"), row.get("wmode"), row.get("k"), variable, group);
        return measured.computeIfAbsent(
                key,
                one -> tables(row.get("wmode"), variable)
                        .get(group)
                        .orElseThrow()
                        .measure(weights(row), k(row)));
    }

    private AlkireFoster<Unit> measured(Map<String, String> row) {
        return measured(row, row.get("group_var"), row.get("group"));
    }

    private static IndicatorWeights weights(Map<String, String> row) {
        return ExactData.scheme(row.get("scheme"));
    }

    private static PovertyCutoff k(Map<String, String> row) {
        return new PovertyCutoff(ExactData.fraction(row.get("k")));
    }

    @Test
    @DisplayName("H, A and M0 of 648 combinations of scheme, weighting, cut-off and group")
    void measuresAreExact() {
        List<Map<String, String>> rows = ExactData.rows("exact-af.csv");
        assertThat(rows).hasSize(648).allSatisfy(row -> {
            AlkireFoster<Unit> af = measured(row);
            assertThat(af.population()).isEqualByComparingTo(new BigDecimal(row.get("pop")));
            assertThat(af.poor()).isEqualByComparingTo(new BigDecimal(row.get("poor_pop")));
            ExactData.assertEqual(af.headcountRatio(), row.get("H_exact"), row.get("H"));
            ExactData.assertEqual(af.intensity(), row.get("A_exact"), row.get("A"));
            ExactData.assertEqual(af.adjustedHeadcountRatio(), row.get("M0_exact"), row.get("M0"));
        });
    }

    @Test
    @DisplayName("Headcounts and contributions of indicators")
    void indicatorsAreExact() {
        List<Map<String, String>> rows = ExactData.rows("exact-indicators.csv");
        assertThat(rows).hasSize(5184).allSatisfy(row -> {
            AlkireFoster.OfIndicator indicator = indicator(measured(row), row.get("indicator"));
            ExactData.assertNearest(Optional.of(indicator.uncensored()), row.get("hd_uncensored"));
            ExactData.assertNearest(Optional.of(indicator.censored()), row.get("hk_censored"));
            ExactData.assertNearest(Optional.of(indicator.contribution()), row.get("abs_contribution"));
            ExactData.assertNearest(indicator.share(), row.get("pct_contribution"));
        });
    }

    private static AlkireFoster.OfIndicator indicator(AlkireFoster<Unit> af, String code) {
        return only(af.indicators(), one -> one.weight().indicator().code().equals(code));
    }

    private static <T> T only(List<T> list, Function<T, Boolean> which) {
        List<T> found = list.stream().filter(which::apply).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    @DisplayName("Contributions of dimensions")
    void dimensionsAreExact() {
        List<Map<String, String>> rows = ExactData.rows("exact-dimensions.csv");
        assertThat(rows).hasSize(1296).allSatisfy(row -> {
            AlkireFoster.OfDimension dimension = only(
                    measured(row).dimensions(),
                    one -> one.dimension().code().equals(ExactData.code(row.get("dimension"))));
            ExactData.assertNearest(Optional.of(dimension.contribution()), row.get("abs_contribution"));
            ExactData.assertNearest(dimension.share(), row.get("pct_contribution"));
        });
    }

    @Test
    @DisplayName("Sixty-three provinces: measures, share of the population and of M0, censored headcounts")
    void provincesAreExact() {
        Map<List<String>, Decomposition<String, Unit>> decomposed = new HashMap<>();
        List<Map<String, String>> rows = ExactData.rows("exact-province63.csv");
        assertThat(rows).hasSize(252).allSatisfy(row -> {
            Decomposition<String, Unit> country = decomposed.computeIfAbsent(
                    List.of(row.get("scheme"), row.get("wmode"), row.get("k")),
                    key -> Decomposition.of(
                            tables(row.get("wmode"), "province"), weights(row), k(row), MissingPolicy.COMPLETE));
            Decomposition.OfGroup<Unit> province = country.groups().get(row.get("province"));
            AlkireFoster<Unit> af = province.measures();
            ExactData.assertNearest(province.populationShare(), row.get("pop_share"));
            ExactData.assertNearest(province.share(), row.get("share_of_M0"));
            ExactData.assertNearest(af.headcountRatio(), row.get("H"));
            ExactData.assertNearest(af.intensity(), row.get("A"));
            ExactData.assertNearest(af.adjustedHeadcountRatio(), row.get("M0"));
            ExactData.indicators()
                    .forEach(one -> ExactData.assertNearest(
                            Optional.of(indicator(af, one.code()).censored()), row.get("hk_" + one.code())));
        });
    }

    @Test
    @DisplayName("Sums of doubles lose 117 of 289 poor at one half; no household is lost here")
    void nobodyIsMisclassified() {
        PatternTable<Unit> nation = tables("none", "nat").get("all").orElseThrow();
        List<Map<String, String>> rows = ExactData.rows("fp-misclassified-rows.csv");
        assertThat(rows)
                .hasSize(24)
                .allSatisfy(
                        row -> assertThat(nation.measure(weights(row), k(row)).poor())
                                .isEqualByComparingTo(row.get("poor_rows_exact")));
        assertThat(rows.stream()
                        .filter(row -> !row.get("double_sum_vs_double_k").equals("0")))
                .as("that a sum of doubles does lose some, so that this test tells something")
                .isNotEmpty();
    }

    @Test
    @DisplayName("All twelve cut-offs at once, and every other, are what each is by itself")
    void allCutoffsAtOnce() {
        PatternTable<Unit> nation = tables("hh", "nat").get("all").orElseThrow();
        List<PovertyCutoff> cutoffs = IntStream.rangeClosed(1, 12)
                .mapToObj(k -> PovertyCutoff.of(k, 12))
                .toList();
        for (String scheme : List.of("equal12", "nested6", "vn6x2")) {
            IndicatorWeights weights = ExactData.scheme(scheme);
            List<AlkireFoster<Unit>> oneByOne =
                    cutoffs.stream().map(k -> nation.measure(weights, k)).toList();
            EveryCutoff<Unit> every = nation.atEveryCutoff(weights, MissingPolicy.COMPLETE);
            assertThat(nation.atCutoffs(weights, cutoffs, MissingPolicy.COMPLETE))
                    .isEqualTo(oneByOne);
            assertThat(cutoffs.stream().map(every::at)).isEqualTo(oneByOne);
        }
        assertThat(nation.atEveryCutoff(ExactData.scheme("equal12"), MissingPolicy.COMPLETE)
                        .scores())
                .containsExactlyElementsOf(
                        cutoffs.stream().map(PovertyCutoff::k).toList());
        assertThat(nation.atEveryCutoff(ExactData.scheme("nested6"), MissingPolicy.COMPLETE)
                        .scores())
                .startsWith(Ratio.of(1, 18), Ratio.of(1, 12))
                .endsWith(Ratio.ONE);
    }
}

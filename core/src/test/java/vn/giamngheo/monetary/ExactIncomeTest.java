package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.measure.ExactData;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;

/** Two thousand incomes against exact answers that another program computed. */
class ExactIncomeTest {

    private static final List<ExactData.Row> HOUSEHOLDS = ExactData.households();

    private static IncomeDistribution<Unit> distribution(Map<String, String> answer) {
        IncomeTally<Unit> tally = IncomeTally.of(ExactData.unit(answer.get("wmode")));
        for (ExactData.Row row : HOUSEHOLDS) {
            if (row.group(answer.get("group_var")).equals(answer.get("group"))) {
                tally.add(row.income(), row.weightBy(answer.get("wmode")));
            }
        }
        return tally.toDistribution();
    }

    private static void check(Map<String, String> answer) {
        IncomeDistribution<Unit> incomes = distribution(answer);
        ExactData.assertNearest(incomes.mean(), answer.get("mean_income"));
        ExactData.assertNearest(incomes.gini(), answer.get("Gini"));
        if (!answer.get("Gini_exact").isEmpty()) {
            assertThat(incomes.gini()).contains(Ratio.parse(answer.get("Gini_exact")));
        }
        if (answer.get("wmode").equals("none")) {
            ExactData.assertNearest(
                    IncomeDistribution.giniOfSample(incomes.in(Unit.HOUSEHOLDS)), answer.get("Gini_n_over_n_minus_1"));
            ExactData.assertNearest(incomes.sen(ExactFgtTest.RURAL, LineRule.BELOW), answer.get("Sen_lt_1500000"));
            ExactData.assertNearest(incomes.senShorrocksThon(ExactFgtTest.RURAL), answer.get("SST_lt_1500000"));
        }
    }

    @TestFactory
    List<DynamicTest> everyAnswerToTheLastDigit() {
        return ExactData.rows("exact-income.csv").stream()
                .map(answer -> DynamicTest.dynamicTest(String.join(" ", answer.values()), () -> check(answer)))
                .toList();
    }

    @Test
    void thereAreAnswersForEveryWeightingAndGroup() {
        assertThat(ExactData.rows("exact-income.csv")).hasSize(3 * 9);
    }

    @Test
    void giniOfTheNationIsAFraction() {
        assertThat(distribution(Map.of("wmode", "none", "group_var", "nat", "group", "all"))
                        .gini())
                .isEqualTo(Optional.of(Ratio.of(4_343_783_167L, 12_206_058_000L)));
    }
}

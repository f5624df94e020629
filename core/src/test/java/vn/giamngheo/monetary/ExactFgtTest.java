package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.measure.ExactData;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Vnd;

/** Two thousand households against exact answers that another program computed. */
class ExactFgtTest {

    private static final List<ExactData.Row> HOUSEHOLDS = ExactData.households();

    static final PovertyLine RURAL = PovertyLine.perMonth(Vnd.of(1_500_000));
    static final PovertyLine URBAN = PovertyLine.perMonth(Vnd.of(2_000_000));
    private static final int DECIMALS = 30;

    private static PovertyLine line(String name, ExactData.Row row) {
        return switch (name) {
            case "flat1500000" -> RURAL;
            case "rural1500000_urban2000000" -> row.area() == 1 ? URBAN : RURAL;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static MonetaryPoverty<? extends Unit> poverty(Map<String, String> answer) {
        ShortfallTally<Unit> tally = ShortfallTally.withWatts(ExactData.unit(answer.get("wmode")));
        for (ExactData.Row row : HOUSEHOLDS) {
            if (row.group(answer.get("group_var")).equals(answer.get("group"))) {
                tally.add(line(answer.get("line"), row), row.income(), row.weightBy(answer.get("wmode")));
            }
        }
        return tally.toTable().measure();
    }

    private static void check(Map<String, String> answer) {
        MonetaryPoverty<? extends Unit> poverty = poverty(answer);
        LineRule rule = answer.get("rule").equals("le") ? LineRule.AT_MOST : LineRule.BELOW;
        ExactData.assertEqual(poverty.fgt0(rule), answer.get("FGT0_exact"), answer.get("FGT0"));
        ExactData.assertEqual(poverty.fgt1(), answer.get("FGT1_exact"), answer.get("FGT1"));
        ExactData.assertNearest(poverty.fgt2(), answer.get("FGT2"));
        ExactData.assertNearest(Optional.of(poverty.shortfall()), answer.get("money_gap_total"));
        assertThat(poverty.watts(DECIMALS).map(BigDecimal::doubleValue)).contains(Double.valueOf(answer.get("Watts")));
        assertThat(poverty.withoutIncome()).isEqualByComparingTo(answer.get("nonpositive_poor_left_out_of_Watts"));
        assertThat(poverty.unknown()).isZero();
    }

    @TestFactory
    List<DynamicTest> everyAnswerToTheLastDigit() {
        return ExactData.rows("exact-fgt.csv").stream()
                .map(answer -> DynamicTest.dynamicTest(String.join(" ", answer.values()), () -> check(answer)))
                .toList();
    }

    @Test
    void thereAreAnswersForEveryWeightingLineRuleAndGroup() {
        assertThat(ExactData.rows("exact-fgt.csv")).hasSize(3 * 2 * 2 * 9);
    }
}

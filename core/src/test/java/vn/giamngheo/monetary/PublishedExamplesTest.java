package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.measure.ExactData;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Vnd;

/** Ten incomes of the R package ineq, and the edges of the tests of the package wbpip. */
class PublishedExamplesTest {

    private static final PovertyLine LINE = PovertyLine.perMonth(Vnd.of(2_000));
    private static final int DECIMALS = 30;

    private static long[] incomes(String column) {
        return ExactData.rows("small/ineq-ten-incomes.csv").stream()
                .mapToLong(row -> Long.parseLong(row.get(column)))
                .toArray();
    }

    private static MonetaryPoverty<Unit.Persons> poverty(long... incomes) {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.withWatts(Unit.PERSONS);
        LongStream.of(incomes).forEach(income -> tally.add(LINE, income, 1));
        return tally.toTable().measure();
    }

    private static Optional<Ratio> gini(long... incomes) {
        IncomeTally<Unit.Persons> tally = IncomeTally.of(Unit.PERSONS);
        LongStream.of(incomes).forEach(income -> tally.add(income, 1));
        return tally.toDistribution().gini();
    }

    private static void check(Map<String, String> answer) {
        String[] quantity = answer.get("quantity").split(" ", -1);
        long[] incomes = incomes(quantity[1]);
        switch (quantity[0]) {
            case "FGT0" -> {
                assertThat(poverty(incomes).fgt0(LineRule.BELOW)).contains(ExactData.fraction(answer.get("exact")));
                assertThat(poverty(incomes).fgt0(LineRule.AT_MOST)).contains(ExactData.fraction(answer.get("exact")));
            }
            case "FGT1" -> assertThat(poverty(incomes).fgt1()).contains(ExactData.fraction(answer.get("exact")));
            case "FGT2" -> assertThat(poverty(incomes).fgt2()).contains(ExactData.fraction(answer.get("exact")));
            case "Gini" -> assertThat(gini(incomes)).contains(ExactData.fraction(answer.get("exact")));
            case "Watts" ->
                assertThat(poverty(incomes).watts(DECIMALS))
                        .contains(new BigDecimal(answer.get("exact")).setScale(DECIMALS, RoundingMode.HALF_UP));
            default -> throw new IllegalArgumentException(quantity[0]);
        }
    }

    @TestFactory
    List<DynamicTest> tenIncomes() {
        return ExactData.rows("small.csv").stream()
                .filter(row -> row.get("example").startsWith("ineq-ten-incomes"))
                .map(row -> DynamicTest.dynamicTest(row.get("quantity"), () -> check(row)))
                .toList();
    }

    @Test
    void allAbove() {
        assertThat(poverty(2_001, 9_000).fgt0(LineRule.AT_MOST)).contains(Ratio.ZERO);
    }

    @Test
    void allBelow() {
        assertThat(poverty(1, 1_999).fgt0(LineRule.BELOW)).contains(Ratio.ONE);
    }

    @Test
    void allWithoutIncome() {
        assertThat(poverty(0, 0).fgt1()).contains(Ratio.ONE);
        assertThat(poverty(0, 0).fgt2()).contains(Ratio.ONE);
    }

    @Test
    void nonePoor() {
        assertThat(poverty(2_000, 3_000).fgt1()).contains(Ratio.ZERO);
    }

    @Test
    void thereAreTheRowsThatAreTested() {
        assertThat(ExactData.rows("small.csv").stream()
                        .filter(row -> row.get("example").startsWith("ineq")
                                || row.get("example").startsWith("wbpip")))
                .hasSize(10 + 4);
    }
}

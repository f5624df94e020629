package vn.giamngheo.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

class CrossTableTest {

    private static final PovertyStandard STANDARD = NationalStandards.VN_2022;
    private static final ReviewDate DAY = ReviewDate.of(2024, 6, 1);
    private static final CrossShape SHAPE = CrossShape.of(STANDARD, Comparison.AT_MOST, ParameterId.POVERTY_LINE);
    private static final CrossShape TWO_LINES =
            CrossShape.of(STANDARD, Comparison.AT_MOST, ParameterId.POVERTY_LINE, ParameterId.AVERAGE_LINE);

    private static List<Map<String, String>> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CrossTableTest.class.getResourceAsStream("/vn/giamngheo/measure/" + name), StandardCharsets.UTF_8))) {
            String[] head = reader.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < head.length; i++) {
                    row.put(head[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Household household(Map<String, String> row) {
        int mask = 0;
        for (int i = 0; i < 12; i++) {
            mask |= row.get((i < 9 ? "d0" : "d") + (i + 1)).equals("1") ? 1 << i : 0;
        }
        return Household.builder()
                .id(row.get("hh_id"))
                .area(row.get("area").equals("1") ? AreaType.URBAN : AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(Long.parseLong(row.get("income")))))
                .size(Integer.parseInt(row.get("hh_size")))
                .deprivations(DeprivationProfile.of(STANDARD.indicatorList(), mask))
                .build();
    }

    private static <U extends Unit> Groups<String, CrossTable<U>> tables(
            U unit, List<Map<String, String>> rows, Map<String, Long> weights) {
        Map<String, List<Household>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            for (String group : List.of("nat all", "area " + row.get("area"), "region " + row.get("region"))) {
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(household(row));
            }
        }
        Collector<Household, ?, CrossTable<U>> collector =
                CrossTally.collector(STANDARD, SHAPE, DAY, unit, household -> weights.get(household.id()));
        Map<String, CrossTable<U>> tables = new LinkedHashMap<>();
        groups.forEach((group, households) ->
                tables.put(group, households.parallelStream().collect(collector)));
        return Groups.of(tables);
    }

    @Test
    void givesTheExactAnswersOf2000Households() {
        List<Map<String, String>> rows = rows("hh2000.csv");
        Map<String, Long> once = new LinkedHashMap<>();
        Map<String, Long> weights = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            once.put(row.get("hh_id"), 1L);
            weights.put(
                    row.get("hh_id"),
                    new BigDecimal(row.get("weight")).movePointRight(2).longValueExact());
        }
        Groups<String, CrossTable<Unit.Households>> counted = tables(Unit.HOUSEHOLDS, rows, once);
        Groups<String, CrossTable<Unit.SampledHouseholds>> weighted = tables(Unit.sampledHouseholds(2), rows, weights);
        Groups<String, CrossTable<Unit.SampledPersons>> persons = tables(Unit.sampledPersons(2), rows, weights);

        List<Map<String, String>> expected = rows("exact-crosstab-income-count.csv");
        assertThat(expected).hasSize(234);
        for (Map<String, String> cell : expected) {
            String group = cell.get("group_var") + " " + cell.get("group");
            int band = cell.get("income_le_line").equals("1") ? 0 : 1;
            int count = Integer.parseInt(cell.get("deprivations"));
            assertThat(counted.get(group).orElseThrow().count(band, count)).isEqualByComparingTo(cell.get("rows"));
            assertThat(weighted.get(group).orElseThrow().count(band, count)).isEqualByComparingTo(cell.get("weight"));
            assertThat(persons.get(group).orElseThrow().count(band, count)).isEqualByComparingTo(cell.get("persons"));
        }
        assertThat(counted.get("nat all").orElseThrow().population()).isEqualByComparingTo("2000");
        assertThat(counted.get("nat all").orElseThrow().open()).isZero();
    }

    @Test
    void bandsEndAtTheirLinesInclusive() {
        long line = 24 * 1_500_000L;
        long average = 24 * 2_250_000L;

        assertThat(TWO_LINES.bands()).isEqualTo(3);
        assertThat(TWO_LINES.band(AreaType.RURAL, line)).isZero();
        assertThat(TWO_LINES.band(AreaType.RURAL, line + 1)).isEqualTo(1);
        assertThat(TWO_LINES.band(AreaType.RURAL, average)).isEqualTo(1);
        assertThat(TWO_LINES.band(AreaType.RURAL, average + 1)).isEqualTo(2);
        assertThat(TWO_LINES.band(AreaType.URBAN, 24 * 2_000_000L)).isZero();
        assertThat(TWO_LINES.band(AreaType.URBAN, 24 * 2_000_000L + 1)).isEqualTo(1);
    }

    @Test
    void belowLeavesTheLineToTheNextBand() {
        CrossShape below = CrossShape.of(STANDARD, Comparison.BELOW, ParameterId.POVERTY_LINE);

        assertThat(below.band(AreaType.RURAL, 24 * 1_500_000L - 1)).isZero();
        assertThat(below.band(AreaType.RURAL, 24 * 1_500_000L)).isEqualTo(1);
    }

    @Test
    void unknownFactsAreNoCell() {
        Household complete = household(rows("hh2000.csv").get(0));
        Household withoutIncome = complete.toBuilder().income(Optional.empty()).build();
        Household withoutArea = complete.toBuilder().area(Optional.empty()).build();
        Household withoutIndicators = complete.withDeprivations(DeprivationProfile.none());
        Household withoutSize = complete.toBuilder().size(Optional.empty()).build();

        CrossTable<Unit.Persons> table =
                List.of(complete, withoutIncome, withoutArea, withoutIndicators, withoutSize).stream()
                        .collect(CrossTally.collector(STANDARD, SHAPE, DAY, Unit.PERSONS, household -> 1));

        assertThat(table.open()).isEqualByComparingTo("6");
        assertThat(table.population()).isEqualByComparingTo("8");
        assertThat(table.leftOut().ofUnknownSize()).isEqualTo(1);
    }

    @Test
    void whatTheStandardRefusesIsLeftOut() {
        Household foreign = household(rows("hh2000.csv").get(0))
                .withDeprivations(DeprivationProfile.allNotDeprivedBut(
                        vn.giamngheo.household.IndicatorList.of(Rules.INCOME), Rules.INCOME));

        CrossTable<Unit.Households> table = List.of(foreign).stream()
                .collect(CrossTally.collector(STANDARD, SHAPE, DAY, Unit.HOUSEHOLDS, household -> 1));

        assertThat(table.leftOut().refused()).isEqualTo(1);
        assertThat(table.population()).isZero();
    }

    @Test
    void tablesAddUpAndComeBackFromBytes() {
        CrossTally<Unit.Households> one = CrossTally.of(TWO_LINES, Unit.HOUSEHOLDS);
        one.add(AreaType.RURAL, 0, 12, 3);
        one.addOpen(2);
        CrossTally<Unit.Households> other = CrossTally.of(TWO_LINES, Unit.HOUSEHOLDS);
        other.add(AreaType.RURAL, 0, 12, 4);
        CrossTable<Unit.Households> sum = one.toTable().plus(other.toTable()).named("xã A");

        assertThat(sum.count(0, 12)).isEqualByComparingTo("7");
        assertThat(sum.population()).isEqualByComparingTo("9");
        assertThat(CrossTable.fromBytes(sum.toBytes()).in(Unit.HOUSEHOLDS)).isEqualTo(sum);
        assertThat(one.merge(other).toTable().named("xã A")).isEqualTo(sum).hasSameHashCodeAs(sum);
        assertThat(sum)
                .hasToString(
                        "CrossTable{xã A, 9 households by VN-2022 ≤ [poverty-line, average-living-standard-line]}");
    }

    @Test
    void refusesWhatDoesNotFit() {
        CrossTable<Unit.Households> table =
                CrossTally.of(SHAPE, Unit.HOUSEHOLDS).toTable();
        CrossTable<Unit.Households> other =
                CrossTally.of(TWO_LINES, Unit.HOUSEHOLDS).toTable();
        byte[] bytes = table.toBytes();
        bytes[20]++;

        assertThatThrownBy(() -> table.plus(other)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> CrossTable.fromBytes(bytes)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> CrossTable.fromBytes(table.toBytes()).in(Unit.PERSONS))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> table.count(2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.count(0, 13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        CrossShape.of(STANDARD, Comparison.AT_MOST, ParameterId.AVERAGE_LINE, ParameterId.POVERTY_LINE))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> CrossShape.of(STANDARD, Comparison.ABOVE, ParameterId.POVERTY_LINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrossShape.of(STANDARD, Comparison.AT_MOST, ParameterId.of("no-line")))
                .isInstanceOf(RefusedException.class);
        Function<String, Collector<Household, ?, CrossTable<Unit.Households>>> under =
                id -> CrossTally.collector(NationalStandards.VN_2016, SHAPE, DAY, Unit.HOUSEHOLDS, household -> 1);
        assertThatThrownBy(() -> under.apply("VN-2016")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrossTally.of(SHAPE, Unit.HOUSEHOLDS).add(AreaType.RURAL, -1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrossTally.of(SHAPE, Unit.HOUSEHOLDS).addOpen(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.measure.Column;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

class ShortfallTest {

    private static final PovertyLine LINE = PovertyLine.perMonth(Vnd.of(1_500_000));
    private static final PovertyLine URBAN = PovertyLine.perMonth(Vnd.of(2_000_000));
    private static final AreaLines LINES = new AreaLines(LINE, URBAN);
    private static final ReviewDate DAY = ReviewDate.of(2025, 10, 1);

    private static ShortfallTable<Unit.Persons> persons(long... incomes) {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.of(Unit.PERSONS);
        for (long income : incomes) {
            tally.add(LINE, income, 1);
        }
        return tally.toTable();
    }

    private static ShortfallTable<Unit.Households> household(PovertyLine line, Income income, int size) {
        ShortfallTally<Unit.Households> tally = ShortfallTally.withWatts(Unit.HOUSEHOLDS);
        tally.add(line, income, size, 1);
        return tally.toTable();
    }

    private static Income ofHousehold(long total, int months) {
        return Income.ofHousehold(Vnd.of(total), months);
    }

    private static String side(ShortfallTable<Unit.Households> table) {
        MonetaryPoverty<Unit.Households> poverty = table.measure();
        return poverty.poor(LineRule.BELOW) + " " + poverty.poor(LineRule.AT_MOST);
    }

    @Test
    void r14TheLineItselfIsPoorByOneRuleOnly() {
        assertThat(persons(1_499_999).measure().fgt0(LineRule.BELOW)).contains(Ratio.ONE);
        assertThat(persons(1_500_000).measure().fgt0(LineRule.BELOW)).contains(Ratio.ZERO);
        assertThat(persons(1_500_000).measure().fgt0(LineRule.AT_MOST)).contains(Ratio.ONE);
        assertThat(persons(1_500_001).measure().fgt0(LineRule.AT_MOST)).contains(Ratio.ZERO);
    }

    @Test
    void r14AFractionOfADongAboveTheLineIsAbove() {
        assertThat(side(household(LINE, ofHousehold(4_500_000, 1), 3))).isEqualTo("0 1");
        assertThat(side(household(LINE, ofHousehold(4_499_999, 1), 3))).isEqualTo("1 1");
        assertThat(side(household(LINE, ofHousehold(4_500_001, 1), 3))).isEqualTo("0 0");
        assertThat(side(household(LINE, ofHousehold(7L * 12 * 1_500_000, 12), 7)))
                .isEqualTo("0 1");
        assertThat(side(household(LINE, ofHousehold(7L * 12 * 1_500_000 - 1, 12), 7)))
                .isEqualTo("1 1");
        assertThat(side(household(LINE, ofHousehold(7L * 12 * 1_500_000 + 1, 12), 7)))
                .isEqualTo("0 0");
    }

    @Test
    void aLineOfAYearComparesWithoutDivision() {
        PovertyLine year = PovertyLine.perYear(Vnd.of(18_000_001));
        assertThat(side(household(year, Income.perHeadPerMonth(Vnd.of(1_500_000)), 1)))
                .isEqualTo("1 1");
        assertThat(side(household(year, Income.perHeadPerMonth(Vnd.of(1_500_001)), 1)))
                .isEqualTo("0 0");
        assertThat(side(household(year, ofHousehold(36_000_002, 12), 2))).isEqualTo("0 1");
        assertThat(side(household(year, ofHousehold(36_000_001, 12), 2))).isEqualTo("1 1");
        assertThat(household(year, ofHousehold(36_000_001, 12), 2).measure().shortfall())
                .isEqualTo(Ratio.of(1, 24));
    }

    @Test
    void aLineOfAYearIsThatOfAMonth() {
        assertThat(PovertyLine.perYear(Vnd.of(18_000_000)))
                .isEqualTo(LINE)
                .hasSameHashCodeAs(LINE)
                .isEqualByComparingTo(LINE);
        assertThat(PovertyLine.perYear(Vnd.of(18_000_001))).isGreaterThan(LINE).hasToString("18000001/12");
        assertThat(PovertyLine.of(Vnd.of(6), LinePeriod.YEAR).perMonth()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void aTableDoesNotDependOnHowIncomesWereRecorded() {
        assertThat(household(LINE, ofHousehold(4_200_000, 1), 3))
                .isEqualTo(household(LINE, ofHousehold(8_400_000, 2), 3))
                .isEqualTo(household(LINE, Income.perHeadPerMonth(Vnd.of(1_400_000)), 9));
        assertThat(household(LINE, ofHousehold(4_200_002, 2), 2))
                .isEqualTo(household(LINE, ofHousehold(2_100_001, 1), 2));
    }

    @Test
    void fractionsOfDifferentDenominatorsAddUpExactly() {
        ShortfallTable<Unit.Households> both =
                household(LINE, ofHousehold(4_000_000, 1), 3).plus(household(LINE, ofHousehold(10_000_000, 1), 7));
        assertThat(both.measure().shortfall()).isEqualTo(Ratio.of(500_000, 3).plus(Ratio.of(500_000, 7)));
        assertThat(both.measure().fgt1())
                .contains(Ratio.of(1, 9).plus(Ratio.of(1, 21)).dividedBy(Ratio.of(2)));
        assertThat(both.measure().fgt2())
                .contains(Ratio.of(1, 81).plus(Ratio.of(1, 441)).dividedBy(Ratio.of(2)));
    }

    @Test
    void eachIsMeasuredByItsOwnLine() {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.of(Unit.PERSONS);
        tally.add(LINE, 750_000, 1);
        tally.add(URBAN, 1_500_000, 3);
        MonetaryPoverty<Unit.Persons> poverty = tally.toTable().measure();
        assertThat(poverty.fgt0(LineRule.BELOW)).contains(Ratio.ONE);
        assertThat(poverty.fgt1()).contains(Ratio.of(2 + 3, 4 * 4));
        assertThat(poverty.fgt2()).contains(Ratio.of(4 + 3, 16 * 4));
        assertThat(tally.toTable().lines()).containsExactly(LINE, URBAN);
    }

    @Test
    void moneyIsOfPersons() {
        MonetaryPoverty<Unit.Persons> poverty =
                persons(1_000_000, 1_499_999, 1_500_000, 9_000_000).measure();
        assertThat(MonetaryPoverty.moneyToCloseTheGap(poverty)).isEqualTo(Ratio.of(500_001));
    }

    @Test
    void sampledAmountsHaveDecimals() {
        ShortfallTally<Unit.SampledPersons> tally = ShortfallTally.of(Unit.sampledPersons(2));
        tally.add(LINE, 1_000_000, 150);
        tally.add(LINE, 1_500_000, 50);
        tally.addUnknown(25);
        MonetaryPoverty<Unit.SampledPersons> poverty = tally.toTable().measure();
        assertThat(poverty.population()).isEqualTo(new BigDecimal("2.00"));
        assertThat(poverty.poor(LineRule.BELOW)).isEqualTo(new BigDecimal("1.50"));
        assertThat(poverty.unknown()).isEqualTo(new BigDecimal("0.25"));
        assertThat(MonetaryPoverty.moneyToCloseTheGap(poverty)).isEqualTo(Ratio.of(750_000));
    }

    @Test
    void r9ShareOfNobodyIsEmpty() {
        MonetaryPoverty<Unit.Persons> nobody =
                ShortfallTally.withWatts(Unit.PERSONS).toTable().measure();
        assertThat(nobody.fgt0(LineRule.AT_MOST)).isEmpty();
        assertThat(nobody.fgt1()).isEmpty();
        assertThat(nobody.fgt2()).isEmpty();
        assertThat(nobody.watts(2)).isEmpty();
        assertThat(nobody.fgt0Bounds(LineRule.BELOW)).isEmpty();
        assertThat(nobody.shortfall()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void whatIsUnknownIsToldWithBounds() {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.of(Unit.PERSONS);
        tally.add(LINE, 750_000, 1);
        tally.add(LINE, 1_500_000, 1);
        tally.add(LINE, 2_000_000, 1);
        tally.addUnknown(1);
        MonetaryPoverty<Unit.Persons> poverty = tally.toTable().measure();
        assertThat(poverty.fgt0(LineRule.BELOW)).contains(Ratio.of(1, 3));
        assertThat(poverty.fgt0Bounds(LineRule.BELOW)).contains(new RatioRange(Ratio.of(1, 4), Ratio.of(1, 2)));
        assertThat(poverty.fgt0Bounds(LineRule.AT_MOST)).contains(new RatioRange(Ratio.of(1, 2), Ratio.of(3, 4)));
        assertThat(poverty.fgt1Bounds()).contains(new RatioRange(Ratio.of(1, 8), Ratio.of(3, 8)));
        assertThat(poverty.fgt2Bounds()).contains(new RatioRange(Ratio.of(1, 16), Ratio.of(5, 16)));
    }

    @Test
    void r9ZeroIsAnIncomeThatWattsLeavesOutAndTells() {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.withWatts(Unit.PERSONS);
        tally.add(PovertyLine.perMonth(Vnd.of(2)), 0, 3);
        tally.add(PovertyLine.perMonth(Vnd.of(2)), 1, 1);
        MonetaryPoverty<Unit.Persons> poverty = tally.toTable().measure();
        assertThat(poverty.withoutIncome()).isEqualByComparingTo("3");
        // ln 2 / 4
        assertThat(poverty.watts(30)).contains(new BigDecimal("0.173286795139986327354308030365"));
        assertThat(poverty.fgt1()).contains(Ratio.of(7, 8));
    }

    @Test
    void wattsOfFractionsOfADong() {
        // Incomes of 2/3 and lines of 1 and 1/2: ln(3/2), and nothing, for two.
        ShortfallTable<Unit.Households> table = household(PovertyLine.perMonth(Vnd.of(1)), ofHousehold(2, 1), 3)
                .plus(household(PovertyLine.perYear(Vnd.of(6)), ofHousehold(2, 1), 3));
        assertThat(table.measure().watts(30)).contains(new BigDecimal("0.202732554054082190989006557732"));
    }

    @Test
    void wattsMustBeAskedForInTime() {
        assertThatIllegalStateException().isThrownBy(() -> persons(1).measure().watts(2));
        assertThatIllegalStateException().isThrownBy(() -> persons(1).measure().withoutIncome());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShortfallTally.withWatts(Unit.PERSONS)
                        .toTable()
                        .measure()
                        .watts(31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShortfallTally.withWatts(Unit.PERSONS)
                        .toTable()
                        .measure()
                        .watts(-1));
    }

    @Test
    void whatIsOtherDoesNotAddUp() {
        ShortfallTable<Unit.Persons> with =
                ShortfallTally.withWatts(Unit.PERSONS).toTable();
        assertThatThrownBy(() -> persons(1).plus(with)).isInstanceOf(RefusedException.class);
        ShortfallTally<Unit> households = ShortfallTally.of(Unit.HOUSEHOLDS);
        ShortfallTally<Unit> persons = ShortfallTally.of(Unit.PERSONS);
        assertThatThrownBy(() -> households.merge(persons)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> persons(1).in(Unit.HOUSEHOLDS)).isInstanceOf(RefusedException.class);
    }

    @Test
    void namesAreKeptWhereBothAreOfOne() {
        ShortfallTable<Unit.Persons> named = persons(1).named("Bình Định");
        assertThat(named.group()).contains("Bình Định");
        assertThat(named.plus(named).group()).contains("Bình Định");
        assertThat(named.plus(persons(1)).group()).isEmpty();
        assertThat(named).isNotEqualTo(persons(1));
        assertThatThrownBy(() -> named.named(" ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void sumsBeyondALongAreRefused() {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.of(Unit.PERSONS);
        tally.add(LINE, 0, Long.MAX_VALUE - 1);
        tally.add(LINE, 0, 1);
        assertThat(tally.toTable().measure().fgt2()).contains(Ratio.ONE);
        assertThatThrownBy(() -> tally.add(LINE, 0, 1)).isInstanceOf(ArithmeticException.class);
        tally.add(LINE, 2_000_000, 1);
        assertThatThrownBy(tally::toTable).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void boundsOfWhatIsGiven() {
        ShortfallTally<Unit.Persons> tally = ShortfallTally.of(Unit.PERSONS);
        tally.add(LINE, 1_000_000_000_000_000L, 1);
        assertThatThrownBy(() -> tally.add(LINE, 1_000_000_000_000_001L, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> tally.add(LINE, -1, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> tally.add(LINE, ofHousehold(1, 1), 0, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> tally.add(LINE, ofHousehold(1, 1), 1000, 1)).isInstanceOf(RefusedException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> tally.add(LINE, 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> tally.addUnknown(-1));
        assertThat(PovertyLine.perMonth(Vnd.of(1_000_000_000_000L)).perMonth()).isEqualTo(Ratio.of(1_000_000_000_000L));
        assertThatThrownBy(() -> PovertyLine.perMonth(Vnd.of(1_000_000_000_001L)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PovertyLine.perMonth(Vnd.ZERO)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theGreatestProductsFit() {
        PovertyLine highest = PovertyLine.perMonth(Vnd.of(1_000_000_000_000L));
        ShortfallTally<Unit.Persons> tally = ShortfallTally.withWatts(Unit.PERSONS);
        tally.add(highest, ofHousehold(1, 12), 999, Long.MAX_VALUE);
        Ratio share = Ratio.ONE.minus(Ratio.of(1, 11_988L * 1_000_000_000_000L));
        assertThat(tally.toTable().measure().fgt1()).contains(share);
        assertThat(tally.toTable().measure().fgt2()).contains(share.times(share));
        // ln(11,988 × 10^12)
        assertThat(tally.toTable().measure().watts(10)).contains(new BigDecimal("37.0226825444"));
    }

    private static Household at(AreaType area, Income income, int size) {
        return Household.builder()
                .id("h")
                .area(Optional.ofNullable(area))
                .income(Optional.ofNullable(income))
                .size(size == 0 ? Optional.empty() : Optional.of(size))
                .build();
    }

    private static Income perHead(long dong) {
        return Income.perHeadPerMonth(Vnd.of(dong));
    }

    @Test
    void householdsAreMeasuredByTheLineOfTheirAreaOnTheDay() {
        Household moved = at(AreaType.RURAL, perHead(1_800_000), 4).toBuilder()
                .addAreaChanges(new AreaChange(LocalDate.of(2025, 10, 1), AreaType.URBAN))
                .build();
        ShortfallTable<Unit.Households> before =
                Stream.of(moved).collect(ShortfallTally.ofHouseholds(LINES, ReviewDate.of(2025, 9, 30)));
        ShortfallTable<Unit.Households> from = Stream.of(moved).collect(ShortfallTally.ofHouseholds(LINES, DAY));
        assertThat(side(before)).isEqualTo("0 0");
        assertThat(side(from)).isEqualTo("1 1");
    }

    @Test
    void unknownAreaOrIncomeIsCountedApart() {
        List<Household> households = List.of(
                at(AreaType.RURAL, perHead(1_000_000), 2),
                at(null, perHead(1_000_000), 3),
                at(AreaType.URBAN, null, 4),
                at(AreaType.URBAN, ofHousehold(9_000_000, 1), 5));
        ShortfallTable<Unit.Persons> persons =
                households.parallelStream().collect(ShortfallTally.ofPersons(LINES, DAY));
        assertThat(persons.population()).isEqualByComparingTo("7");
        assertThat(persons.unknown()).isEqualByComparingTo("7");
        assertThat(persons.measure().poor(LineRule.AT_MOST)).isEqualByComparingTo("7");
        assertThat(households.stream()
                        .collect(ShortfallTally.ofHouseholds(LINES, DAY))
                        .unknown())
                .isEqualByComparingTo("2");
    }

    @Test
    void aHouseholdOfUnknownSizeHasNoPersonsToCount() {
        Household unknown = at(AreaType.RURAL, perHead(1), 0);
        assertThatThrownBy(() -> Stream.of(unknown).collect(ShortfallTally.ofPersons(LINES, DAY)))
                .isInstanceOf(RefusedException.class);
        Household total = at(AreaType.RURAL, ofHousehold(1, 1), 0);
        assertThat(Stream.of(total)
                        .collect(ShortfallTally.ofHouseholds(LINES, DAY))
                        .unknown())
                .isEqualByComparingTo("1");
    }

    @Test
    void ownObjectsByGroups() {
        record Row(String province, int line, long income, long persons) {}
        List<Row> rows = List.of(
                new Row("A", 0, 1_000_000, 3),
                new Row("A", 1, 1_000_000, 1),
                new Row("B", -1, 1_000_000, 2),
                new Row("B", 1, -1, 5),
                new Row("B", 1, 3_000_000, 4));
        Groups<String, ShortfallTable<Unit.Persons>> groups = rows.stream()
                .collect(Groups.by(
                        Row::province,
                        ShortfallTally.collector(
                                Unit.PERSONS, List.of(LINE, URBAN), Row::line, Row::income, Row::persons)));
        assertThat(groups.get("A").orElseThrow().measure().fgt1()).contains(Ratio.of(3, 8));
        assertThat(groups.get("B").orElseThrow().unknown()).isEqualByComparingTo("7");
        assertThat(groups.total().orElseThrow().population()).isEqualByComparingTo("8");
    }

    @Test
    void linesOfAStandard() {
        AreaLines lines = AreaLines.of(NationalStandards.VN_2022);
        assertThat(lines).isEqualTo(LINES);
        assertThat(lines.in(AreaType.URBAN)).isEqualTo(URBAN);
        assertThat(AreaLines.everywhere(LINE).in(AreaType.URBAN)).isEqualTo(LINE);
        assertThatThrownBy(() -> AreaLines.of(NationalStandards.VN_2022, ParameterId.of("no-such-line")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void columnsAreOfOneLengthAndHaveWeightsWherePersonsAreCounted() {
        ShortfallColumns<Unit.Persons> columns =
                ShortfallColumns.of(Unit.PERSONS, Column.of(new int[3]), List.of(LINE));
        assertThatIllegalArgumentException().isThrownBy(columns::tally);
        assertThatIllegalArgumentException().isThrownBy(() -> columns.sizes(Column.of(new byte[2])));
        assertThatIllegalArgumentException().isThrownBy(() -> columns.lineOf(Column.of(new byte[4])));
        assertThatIllegalArgumentException().isThrownBy(() -> columns.groups(Column.of(new byte[3]), 0));
        assertThatThrownBy(() -> columns.rows(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ShortfallColumns.of(Unit.PERSONS, Column.of(new int[3]), List.of()))
                .isInstanceOf(RefusedException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShortfallColumns.of(Unit.HOUSEHOLDS, Column.of(new int[3]), List.of(LINE))
                        .sizes(Column.of(new byte[3])));
        assertThatThrownBy(() -> columns.sizes(Column.of(new byte[] {1, -1, 1})).tally())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("row 1 ");
        assertThatThrownBy(() -> columns.weights(Column.of(1L, 1L, -1L)).tally())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("row 2 ");
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RelativeChange;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class ChangeOverTimeTest {

    private static final DeprivationIndicator WATER = DeprivationIndicator.WATER_SOURCE;
    private static final DeprivationIndicator LATRINE = DeprivationIndicator.SANITATION;
    private static final IndicatorWeights WEIGHTS = IndicatorWeights.of(List.of(
            new IndicatorWeight(WATER, Dimension.of("water"), Ratio.of(1, 4)),
            new IndicatorWeight(LATRINE, Dimension.of("sanitation"), Ratio.of(3, 4))));
    private static final PovertyCutoff HALF = PovertyCutoff.of(1, 2);
    private static final Ratio THREE = Ratio.of(3);

    /** So many deprived in neither, in water, in the latrine, in both. */
    private static PatternTable<Unit.Households> table(long neither, long water, long latrine, long both) {
        PatternTally<Unit.Households> tally = PatternTally.of(List.of(WATER, LATRINE), Unit.HOUSEHOLDS);
        tally.add(0b00, neither);
        tally.add(0b01, water);
        tally.add(0b10, latrine);
        tally.add(0b11, both);
        return tally.toTable();
    }

    private static AlkireFoster<Unit.Households> measured(long neither, long water, long latrine, long both) {
        return table(neither, water, latrine, both).measure(WEIGHTS, HALF);
    }

    @Test
    void halvedInThreeYearsComesOutToTheLastDigit() {
        Map<String, String> exact = new LinkedHashMap<>();
        ExactData.rows("small.csv").stream()
                .filter(row -> row.get("example").equals("change 0.30 to 0.15 in 3 years"))
                .forEach(row -> exact.put(row.get("quantity"), row.get("exact")));
        MeasureChange change = new MeasureChange(Ratio.of(3, 10), Ratio.of(3, 20), THREE);

        assertThat(change.absolute()).hasToString(exact.get("absolute"));
        assertThat(change.absoluteAYear()).hasToString(exact.get("absolute a year"));
        assertThat(change.relative().orElseThrow().share()).hasToString(exact.get("relative"));
        BigDecimal aYear = new BigDecimal(exact.get("relative a year"));
        assertThat(aYear.scale()).isEqualTo(50);
        assertThat(change.relativeAYear(50)).contains(aYear);
        assertThat(change.relativeAYear(2)).contains(new BigDecimal("-0.21"));
    }

    @Test
    void aRiseIsCompoundToo() {
        MeasureChange change = new MeasureChange(Ratio.of(1, 10), Ratio.of(121, 1000), Ratio.of(2));
        assertThat(change.relativeAYear(5)).contains(new BigDecimal("0.10000"));
        assertThat(new MeasureChange(Ratio.of(1), Ratio.of(2), Ratio.of(1, 2)).relativeAYear(0))
                .contains(new BigDecimal("3"));
        assertThat(change.relativeIn(Language.ENGLISH, 1)).isEqualTo("up 21.0%");
    }

    @Test
    void fromNothingThereIsNoRelativeChangeAndThatIsSaid() {
        MeasureChange change = new MeasureChange(Ratio.ZERO, Ratio.of(1, 5), THREE);
        assertThat(change.absolute()).isEqualTo(Ratio.of(1, 5));
        assertThat(change.absoluteAYear()).isEqualTo(Ratio.of(1, 15));
        assertThat(change.relative()).isEmpty();
        assertThat(change.relativeAYear(10)).isEmpty();
        assertThat(change.relativeIn(Language.VIETNAMESE, 1))
                .isEqualTo("không tính được mức thay đổi tương đối: giá trị ban đầu bằng 0");
        assertThat(change.relativeIn(Language.ENGLISH, 1)).isEqualTo("no relative change can be told: the start is 0");
    }

    @Test
    void toNothingIsAFallByAllOfItEachYear() {
        MeasureChange change = new MeasureChange(Ratio.of(1, 5), Ratio.ZERO, THREE);
        assertThat(change.relative()).contains(new RelativeChange(Ratio.of(-1)));
        assertThat(change.relativeAYear(3)).contains(new BigDecimal("-1.000"));
        assertThat(change.relativeIn(Language.VIETNAMESE, 0)).isEqualTo("giảm 100%");
    }

    @Test
    void yearsAreCountedByDaysOfTheirYear() {
        assertThat(MeasureChange.yearsBetween(LocalDate.of(2021, 12, 31), LocalDate.of(2024, 12, 31)))
                .isEqualTo(THREE);
        assertThat(MeasureChange.yearsBetween(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 7, 1)))
                .isEqualTo(Ratio.of(183, 366));
        assertThat(MeasureChange.yearsBetween(LocalDate.of(2023, 6, 30), LocalDate.of(2024, 6, 30)))
                .isEqualTo(Ratio.of(184, 365).plus(Ratio.of(182, 366)));
    }

    @Test
    void oddDaysDoNotTakeLong() {
        Ratio years = MeasureChange.yearsBetween(LocalDate.of(2023, 6, 30), LocalDate.of(2024, 11, 13));
        MeasureChange change = new MeasureChange(Ratio.of(3, 10), Ratio.of(3, 20), years);
        // One half to the power of 22,265/30,569, by another program.
        assertThat(change.relativeAYear(20)).contains(new BigDecimal("-0.39640709710827389680"));
    }

    @Test
    void refusesYearsAndMeasuresOutOfBounds() {
        Ratio one = Ratio.ONE;
        for (Ratio years :
                List.of(Ratio.ZERO, Ratio.of(-1), Ratio.of(1000).plus(Ratio.of(1, 2)), Ratio.of(1, 1_000_001))) {
            assertThatThrownBy(() -> new MeasureChange(one, one, years))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage(
                            "the years between must be above 0 and at most 1000, with a denominator of at most 1000000,"
                                    + " but were " + years);
        }
        assertThat(new MeasureChange(one, one, Ratio.of(1000)).relativeAYear(1)).contains(new BigDecimal("0.0"));
        assertThat(new MeasureChange(one, one, Ratio.of(1, 1_000_000)).absoluteAYear())
                .isEqualTo(Ratio.ZERO);
        assertThatThrownBy(() -> new MeasureChange(Ratio.of(-1), one, one))
                .isInstanceOf(RefusedException.class)
                .hasMessage("measures must not be negative but were -1 and 1");
        assertThatThrownBy(() -> new MeasureChange(one, Ratio.of(-1), one)).isInstanceOf(RefusedException.class);
        MeasureChange change = new MeasureChange(one, one, one);
        assertThatThrownBy(() -> change.relativeAYear(-1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals must be from 0 to 100 but was -1");
        assertThatThrownBy(() -> change.relativeAYear(101)).isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMeasureChanges() {
        // H 5/10 to 2/10; the scores of the poor are 3/4 x 3 + 1 x 2 = 17/4, and 3/4 + 1 = 7/4.
        ChangeOverTime<Unit.Households> change =
                ChangeOverTime.between(measured(4, 1, 3, 2), measured(6, 2, 1, 1), Ratio.of(2));

        assertThat(change.years()).isEqualTo(Ratio.of(2));
        assertThat(change.from()).isEqualTo(measured(4, 1, 3, 2));
        assertThat(change.to()).isEqualTo(measured(6, 2, 1, 1));
        assertThat(change.population().absolute()).isEqualTo(Ratio.ZERO);
        assertThat(change.poor().absoluteAYear()).isEqualTo(Ratio.of(-3, 2));
        assertThat(change.headcountRatio().orElseThrow().absolute()).isEqualTo(Ratio.of(-3, 10));
        assertThat(change.intensity().orElseThrow().absolute())
                .isEqualTo(Ratio.of(7, 8).minus(Ratio.of(17, 20)));
        assertThat(change.adjustedHeadcountRatio().orElseThrow().absolute()).isEqualTo(Ratio.of(-10, 40));
        ChangeOverTime.OfIndicator water = change.indicators().get(0);
        assertThat(water.weight().indicator()).isEqualTo(WATER);
        assertThat(water.uncensored().absolute()).isEqualTo(Ratio.ZERO);
        assertThat(water.censored().absolute()).isEqualTo(Ratio.of(-1, 10));
        assertThat(water.contribution().absolute()).isEqualTo(Ratio.of(-1, 40));
        assertThat(change.dimensions())
                .extracting(ChangeOverTime.OfDimension::dimension)
                .containsExactly(Dimension.of("water"), Dimension.of("sanitation"));
        assertThat(change.dimensions().get(1).contribution().absolute()).isEqualTo(Ratio.of(-9, 40));
        assertThat(change).asString().startsWith("ChangeOverTime{").endsWith(" in 2 years}");
    }

    @Test
    void daysGiveTheYears() {
        AlkireFoster<Unit.Households> one = measured(4, 1, 3, 2);
        LocalDate first = LocalDate.of(2021, 12, 31);
        LocalDate last = LocalDate.of(2024, 12, 31);
        assertThat(ChangeOverTime.between(one, first, one, last).years()).isEqualTo(THREE);
        assertThatThrownBy(() -> ChangeOverTime.between(one, last, one, first)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ChangeOverTime.between(one, last, one, last)).isInstanceOf(RefusedException.class);
    }

    @Test
    void ofNobodyThereIsNoChange() {
        ChangeOverTime<Unit.Households> change =
                ChangeOverTime.between(measured(0, 0, 0, 0), measured(6, 2, 1, 1), THREE);
        assertThat(change.headcountRatio()).isEmpty();
        assertThat(change.adjustedHeadcountRatio()).isEmpty();
        assertThat(change.indicators()).isEmpty();
        assertThat(change.dimensions()).isEmpty();
        assertThat(change.population().absolute()).isEqualTo(Ratio.of(10));
        ChangeOverTime<Unit.Households> toNoPoor =
                ChangeOverTime.between(measured(6, 2, 1, 1), measured(5, 5, 0, 0), THREE);
        assertThat(toNoPoor.intensity()).isEmpty();
        assertThat(toNoPoor.headcountRatio().map(MeasureChange::to)).contains(Ratio.ZERO);
    }

    @Test
    void refusesWhatWasMeasuredOtherwise() {
        AlkireFoster<Unit.Households> one = measured(4, 1, 3, 2);
        AlkireFoster<Unit.Households> otherCutoff = table(4, 1, 3, 2).measure(WEIGHTS, PovertyCutoff.of(1, 3));
        AlkireFoster<Unit.Households> otherPolicy = table(4, 1, 3, 2).measure(WEIGHTS, HALF, MissingPolicy.DEPRIVED);
        AlkireFoster<Unit.Households> otherWeights = table(4, 1, 3, 2)
                .measure(IndicatorWeights.equal(Map.of(Dimension.of("water"), List.of(WATER, LATRINE))), HALF);
        assertThatThrownBy(() -> ChangeOverTime.between(one, otherCutoff, THREE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("results of other cut-offs cannot be compared: 1/2 and 1/3");
        assertThatThrownBy(() -> ChangeOverTime.between(one, otherPolicy, THREE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("results of other treatments of what is unknown cannot be compared: complete and deprived");
        assertThatThrownBy(() -> ChangeOverTime.between(one, otherWeights, THREE))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("results of other weights cannot be compared: ");
    }

    @Test
    void refusesSamplesOfOtherDecimals() {
        AlkireFoster<Unit.SampledHouseholds> hundredths = sampled(2);
        AlkireFoster<Unit.SampledHouseholds> tenths = sampled(1);
        assertThatThrownBy(() -> ChangeOverTime.between(hundredths, tenths, THREE))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("results of other units cannot be compared: ");
    }

    private static AlkireFoster<Unit.SampledHouseholds> sampled(int decimals) {
        PatternTally<Unit.SampledHouseholds> tally =
                PatternTally.of(List.of(WATER, LATRINE), Unit.sampledHouseholds(decimals));
        tally.add(0b11, 100);
        return tally.toTable().measure(WEIGHTS, HALF);
    }

    private static Groups<String, PatternTable<Unit.Households>> groups(long... poorAndOthers) {
        Map<String, PatternTable<Unit.Households>> groups = new LinkedHashMap<>();
        for (int i = 0; i < poorAndOthers.length; i += 2) {
            if (poorAndOthers[i] + poorAndOthers[i + 1] > 0) {
                groups.put("g" + i / 2, table(poorAndOthers[i + 1], 0, 0, poorAndOthers[i]));
            }
        }
        return Groups.of(groups);
    }

    @Test
    void changeWithinGroupsAndOfTheirSharesMakesTheChange() {
        MeasureSetting setting = MeasureSetting.of(WEIGHTS, HALF);
        ChangeByGroup<String> change = ChangeByGroup.of(
                        groups(2, 4, 3, 1), groups(1, 4, 3, 2), PovertyMeasure.HEADCOUNT_RATIO, setting)
                .orElseThrow();

        assertThat(change.measure()).isEqualTo(PovertyMeasure.HEADCOUNT_RATIO);
        assertThat(change.groups())
                .containsExactly(
                        new ChangeByGroup.OfGroup<>(
                                "g0",
                                Ratio.of(3, 5),
                                Ratio.of(1, 2),
                                Optional.of(Ratio.of(1, 3)),
                                Optional.of(Ratio.of(1, 5)),
                                Ratio.of(-11, 150),
                                Ratio.of(-2, 75)),
                        new ChangeByGroup.OfGroup<>(
                                "g1",
                                Ratio.of(2, 5),
                                Ratio.of(1, 2),
                                Optional.of(Ratio.of(3, 4)),
                                Optional.of(Ratio.of(3, 5)),
                                Ratio.of(-27, 400),
                                Ratio.of(27, 400)));
        assertThat(change.total()).isEqualTo(Ratio.of(-1, 10));
        assertThat(change.within()).isEqualTo(Ratio.of(-169, 1200));
        assertThat(change.population()).isEqualTo(Ratio.of(49, 1200));
    }

    @Test
    void aGroupThatComesIsAChangeOfShares() {
        MeasureSetting setting = MeasureSetting.of(WEIGHTS, HALF);
        ChangeByGroup<String> change = ChangeByGroup.of(
                        groups(5, 5), groups(5, 5, 10, 0), PovertyMeasure.ADJUSTED_HEADCOUNT_RATIO, setting)
                .orElseThrow();
        assertThat(change.within()).isEqualTo(Ratio.ZERO);
        assertThat(change.total()).isEqualTo(Ratio.of(1, 4));
        assertThat(change.groups().get(1).before()).isEmpty();
        assertThat(change.groups().get(1).population()).isEqualTo(Ratio.of(1, 2));
        assertThat(ChangeByGroup.of(groups(), groups(1, 1), PovertyMeasure.HEADCOUNT_RATIO, setting))
                .isEmpty();
        assertThat(ChangeByGroup.of(groups(1, 1), groups(), PovertyMeasure.HEADCOUNT_RATIO, setting))
                .isEmpty();
    }

    @Test
    void measuresHaveCodesAndWords() {
        assertThat(PovertyMeasure.HEADCOUNT_RATIO.code()).isEqualTo("headcount-ratio");
        assertThat(PovertyMeasure.ADJUSTED_HEADCOUNT_RATIO.phrase().in(Language.VIETNAMESE))
                .isEqualTo("chỉ số nghèo đa chiều (M0)");
        assertThat(MeasureSetting.of(WEIGHTS, HALF)).hasToString("k = 1/2, complete, water-source 1/4, sanitation 3/4");
    }
}

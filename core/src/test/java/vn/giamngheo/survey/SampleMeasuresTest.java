package vn.giamngheo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit.SampledHouseholds;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * Two strata of two units, worked out by hand. With two units the variance of a stratum is the square of the difference
 * of what each adds, (y - Y/X x) / X.
 *
 * <pre>
 *            all x   poor y   score s   H: y - 0.3 x   A: s - 0.75 y   M0: s - 0.225 x
 * north/1        4        1       1             -0.2            0.25             0.1
 * north/2        6        3       1.5            1.2           -0.75             0.15
 * south/1        5        0       0             -1.5            0               -1.125
 * south/2        5        2       2              0.5            0.5              0.875
 * all           20        6       4.5           ÷ 20             ÷ 6             ÷ 20
 * </pre>
 */
class SampleMeasuresTest {

    private static SmallSample fourUnits() {
        return new SmallSample()
                .unit("north", "1", 3, 0, 1)
                .unit("north", "2", 3, 3, 0)
                .unit("south", "1", 5, 0, 0)
                .unit("south", "2", 3, 0, 2);
    }

    private static Estimate estimate(Ratio value, Ratio variance, int degreesOfFreedom) {
        return Estimate.of(value, variance, degreesOfFreedom);
    }

    @Test
    void headcountRatio() {
        // (1.4 / 20)² + (2 / 20)² = 0.0049 + 0.01
        assertThat(fourUnits().measure().headcountRatio())
                .contains(estimate(Ratio.of(3, 10), Ratio.of(149, 10_000), 2));
    }

    @Test
    void intensityHasTheFreedomOfTheUnitsWithPoor() {
        // (1 / 6)² + (0.5 / 6)² = 4/144 + 1/144; three units with poor in two strata
        assertThat(fourUnits().measure().intensity()).contains(estimate(Ratio.of(3, 4), Ratio.of(5, 144), 1));
    }

    @Test
    void adjustedHeadcountRatio() {
        // (0.05² + 2²) / 400
        assertThat(fourUnits().measure().adjustedHeadcountRatio())
                .contains(estimate(Ratio.of(9, 40), Ratio.of(40_025, 4_000_000), 2));
    }

    @Test
    void totals() {
        assertThat(fourUnits().measure().population()).isEqualTo(estimate(Ratio.of(20), Ratio.of(4), 2));
        assertThat(fourUnits().measure().poor()).isEqualTo(estimate(Ratio.of(6), Ratio.of(4 + 4), 2));
    }

    @Test
    void indicators() {
        List<SampleMeasures.OfIndicator> indicators = fourUnits().measure().indicators();
        assertThat(indicators).hasSize(2);
        // Who is poor is deprived in the first one, and the other way round.
        Estimate rate = estimate(Ratio.of(3, 10), Ratio.of(149, 10_000), 2);
        assertThat(indicators.get(0).uncensored()).isEqualTo(rate);
        assertThat(indicators.get(0).censored()).isEqualTo(rate);
        assertThat(indicators.get(0).contribution()).isEqualTo(estimate(Ratio.of(3, 20), Ratio.of(149, 40_000), 2));
        // 3 of 20 in the second: less 0.15 x 0.4, -0.9, -0.75, 1.25; (1.3² + 2²) / 400
        assertThat(indicators.get(1).censored()).isEqualTo(estimate(Ratio.of(3, 20), Ratio.of(569, 40_000), 2));
        // 1.5 of the score 4.5 of the poor: 0.5, 0, 0, 1 less a third of 1, 1.5, 0, 2; (2/3)² + (1/3)² over 4.5²
        assertThat(indicators.get(1).share()).contains(estimate(Ratio.of(1, 3), Ratio.of(20, 729), 1));
        assertThat(indicators.get(0).share()).contains(estimate(Ratio.of(2, 3), Ratio.of(20, 729), 1));
    }

    @Test
    void dimensions() {
        SampleMeasures.OfDimension dimension =
                fourUnits().measure().dimensions().get(0);
        assertThat(dimension.weight()).isEqualTo(Ratio.ONE);
        assertThat(dimension.contribution())
                .isEqualTo(fourUnits().measure().adjustedHeadcountRatio().orElseThrow());
        assertThat(dimension.share()).contains(estimate(Ratio.ONE, Ratio.ZERO, 1));
    }

    @Test
    void valuesAreThoseWithoutErrors() {
        SampleMeasures<SampledHouseholds> measures = fourUnits().measure();
        assertThat(measures.withoutErrors().orElseThrow().headcountRatio()).contains(Ratio.of(3, 10));
        assertThat(measures.withoutErrors().orElseThrow().population()).isEqualTo(BigDecimal.valueOf(20));
        assertThat(measures.sample().table().orElseThrow().population()).isEqualTo(BigDecimal.valueOf(20));
        assertThat(measures.weights()).isEqualTo(SmallSample.WEIGHTS);
        assertThat(measures.cutoff()).isEqualTo(SmallSample.CUTOFF);
        assertThat(measures.policy()).isEqualTo(MissingPolicy.COMPLETE);
        assertThat(measures)
                .hasToString("SampleMeasures{k = 1/2, H = "
                        + measures.headcountRatio().orElseThrow()
                        + ", A = " + measures.intensity().orElseThrow() + ", M0 = "
                        + measures.adjustedHeadcountRatio().orElseThrow() + "}");
    }

    @Test
    void designEffectIsAgainstDrawingOneByOne() {
        // 0.3 × 0.7 / (n - 1) for n = 8 households is 0.03.
        assertThat(fourUnits().measure().designEffect(8)).contains(Ratio.of(149, 300));
        assertThat(fourUnits().measure().designEffect(2)).contains(Ratio.of(149, 2_100));
        assertThat(fourUnits().measure().designEffect(1)).isEmpty();
        assertThat(new SmallSample()
                        .unit("a", "1", 4, 0, 0)
                        .unit("a", "2", 3, 0, 0)
                        .measure()
                        .designEffect(7))
                .isEmpty();
    }

    @Test
    void unitsInAllLessenTheError() {
        SurveyDesign half = fourUnits().design().withUnitsInAll(Map.of("north", 4L));
        assertThat(fourUnits().measure(half).headcountRatio().orElseThrow().variance())
                .isEqualTo(Ratio.of(49, 20_000).plus(Ratio.of(1, 100)));
        SurveyDesign all = fourUnits().design().withUnitsInAll(Map.of("north", 2L, "south", 2L));
        assertThat(fourUnits().measure(all).headcountRatio()).contains(estimate(Ratio.of(3, 10), Ratio.ZERO, 2));
    }

    /** x 2, 3, 0, 1 and y 1, 1, 0, 1: y - x/2 over 6 is 0, -1/12, 0, 1/12. */
    @Test
    void unitsWithoutMembersOfAGroupStillCount() {
        SmallSample group = new SmallSample()
                .unit("north", "1", 1, 1, 0)
                .unit("north", "2", 2, 1, 0)
                .unit("south", "2", 0, 1, 0);
        assertThat(group.measure(fourUnits().design()).headcountRatio())
                .contains(estimate(Ratio.of(1, 2), Ratio.of(1, 72), 1));
        assertThatThrownBy(group::measure)
                .isInstanceOf(RefusedException.class)
                .hasMessage("errors can't be estimated because of strata with a single primary sampling unit: [south]");
    }

    @Test
    void aGroupWithinOneUnitTellsNothingOfItsError() {
        Estimate rate = new SmallSample()
                .unit("north", "1", 1, 1, 0)
                .measure(fourUnits().design())
                .headcountRatio()
                .orElseThrow();
        assertThat(rate).isEqualTo(estimate(Ratio.of(1, 2), Ratio.ZERO, 0));
        assertThat(rate.confidenceInterval(0.95)).isEmpty();
        assertThat(rate.logitInterval(0.95)).isEmpty();
        assertThat(rate.pValue()).isEmpty();
    }

    /** x 4, 6, 10 and y 1, 3, 6: y - x/2 over 20 is -0.05, 0, 0.05. */
    private static SmallSample withLonelyUnit() {
        return new SmallSample()
                .unit("north", "1", 3, 1, 0)
                .unit("north", "2", 3, 3, 0)
                .unit("south", "1", 4, 6, 0);
    }

    private static Ratio variance(SurveyDesign design) {
        return withLonelyUnit().measure(design).headcountRatio().orElseThrow().variance();
    }

    @Test
    void lonelyUnits() {
        SurveyDesign design = withLonelyUnit().design();
        assertThatThrownBy(() -> variance(design)).isInstanceOf(RefusedException.class);
        assertThat(variance(design.withLonely(LonelyUnits.CERTAIN))).isEqualTo(Ratio.of(1, 400));
        assertThat(variance(design.withLonely(LonelyUnits.ADJUSTED))).isEqualTo(Ratio.of(1, 200));
        // Of one unit in all nothing was left out; of two a half was.
        assertThat(variance(design.withUnitsInAll(Map.of("south", 1L)))).isEqualTo(Ratio.of(1, 400));
        SurveyDesign ofTwo = design.withUnitsInAll(Map.of("south", 2L));
        assertThatThrownBy(() -> variance(ofTwo)).isInstanceOf(RefusedException.class);
        assertThat(variance(ofTwo.withLonely(LonelyUnits.ADJUSTED))).isEqualTo(Ratio.of(3, 800));
    }

    @Test
    void oneStratum() {
        // 0.3 x off: -0.2 and 1.2 and -1.5 and 0.5 over 20, mean 0: 4/3 of their squares.
        assertThat(new SmallSample()
                        .unit("all", "1", 3, 0, 1)
                        .unit("all", "2", 3, 3, 0)
                        .unit("all", "3", 5, 0, 0)
                        .unit("all", "4", 3, 0, 2)
                        .measure()
                        .headcountRatio())
                .contains(estimate(Ratio.of(3, 10), Ratio.of(398, 30_000), 3));
    }

    @Test
    void nobodyIsPoor() {
        SampleMeasures<SampledHouseholds> measures = new SmallSample()
                .unit("a", "1", 4, 0, 0)
                .unit("a", "2", 3, 0, 0)
                .measure();
        Estimate none = estimate(Ratio.ZERO, Ratio.ZERO, 1);
        assertThat(measures.headcountRatio()).contains(none);
        assertThat(measures.adjustedHeadcountRatio()).contains(none);
        assertThat(measures.poor()).isEqualTo(none);
        assertThat(measures.intensity()).isEmpty();
        assertThat(measures.indicators())
                .allSatisfy(one -> assertThat(one.censored()).isEqualTo(none))
                .allSatisfy(one -> assertThat(one.share()).isEmpty());
        assertThat(measures.dimensions())
                .allSatisfy(one -> assertThat(one.share()).isEmpty());
        assertThat(none.relativeStandardError()).isEmpty();
        assertThat(none.logitInterval(0.95)).isEmpty();
        assertThat(none.confidenceInterval(0.95)).contains(new Interval(0, 0));
    }

    @Test
    void everybodyIsPoor() {
        Estimate all = new SmallSample()
                .unit("a", "1", 0, 4, 0)
                .unit("a", "2", 0, 3, 0)
                .measure()
                .headcountRatio()
                .orElseThrow();
        assertThat(all).isEqualTo(estimate(Ratio.ONE, Ratio.ZERO, 1));
        assertThat(all.logitInterval(0.95)).isEmpty();
    }

    @Test
    void weightsOfNothingAreNobody() {
        SampleMeasures<SampledHouseholds> measures = new SmallSample()
                .unit("a", "1", 0, 0, 0)
                .unit("a", "2", 0, 0, 0)
                .measure();
        assertThat(measures.headcountRatio()).isEmpty();
        assertThat(measures.adjustedHeadcountRatio()).isEmpty();
        assertThat(measures.indicators()).isEmpty();
        assertThat(measures.dimensions()).isEmpty();
        assertThat(measures.designEffect(5)).isEmpty();
        assertThat(measures.population()).isEqualTo(estimate(Ratio.ZERO, Ratio.ZERO, 0));
        SampleMeasures<SampledHouseholds> nobody =
                new SmallSample().measure(fourUnits().design());
        assertThat(nobody.headcountRatio()).isEmpty();
        assertThat(nobody.withoutErrors()).isEmpty();
    }

    @Test
    void aUnitOfWeightNothingIsAUnitWithoutMembers() {
        SmallSample sample = fourUnits().unit("south", "3", 0, 0, 0);
        // South adds -0.075, 0.025 and 0, whose mean is -0.05/3: 3/2 of (0.00625 - 0.0025/3) = 0.008125.
        assertThat(sample.measure().headcountRatio())
                .contains(estimate(Ratio.of(3, 10), Ratio.of(49, 10_000).plus(Ratio.of(8_125, 1_000_000)), 2));
    }

    @Test
    void groupsOfASample() {
        Map<SampledGroup<String>, PatternTable<SampledHouseholds>> tables = new TreeMap<>();
        fourUnits().tables().asMap().forEach((unit, table) -> tables.put(new SampledGroup<>(unit, "old"), table));
        new SmallSample()
                .unit("north", "1", 0, 2, 2)
                .tables()
                .asMap()
                .forEach((unit, table) -> tables.put(new SampledGroup<>(unit, "new"), table));
        Groups<SampledGroup<String>, PatternTable<SampledHouseholds>> counted = Groups.of(tables);
        SurveyDesign design = fourUnits().design();
        Map<String, Sample<SampledHouseholds>> samples = Sample.byGroup(design, counted);
        assertThat(samples).containsOnlyKeys("new", "old");
        SampleMeasures<SampledHouseholds> old = samples.get("old").measure(SmallSample.WEIGHTS, SmallSample.CUTOFF);
        assertThat(old.headcountRatio()).isEqualTo(fourUnits().measure().headcountRatio());
        SampleMeasures<SampledHouseholds> all =
                Sample.of(design, counted.by(SampledGroup::unit)).measure(SmallSample.WEIGHTS, SmallSample.CUTOFF);
        assertThat(all.headcountRatio().map(Estimate::value)).contains(Ratio.of(10, 24));
        SampleMeasures.GroupShares shares = old.shareOf(all);
        // 20 of 24: 4 - 8 × 5/6 = -8/3, 6 - 6 × 5/6 = 1, then 5/6 twice; ((11/3) / 24)²
        assertThat(shares.ofPopulation()).contains(estimate(Ratio.of(5, 6), Ratio.of(121, 5_184), 2));
        assertThat(shares.ofPoor().map(Estimate::value)).contains(Ratio.of(6, 10));
        assertThat(shares.ofM0().map(Estimate::value)).contains(Ratio.of(9, 15));
    }

    @Test
    void sharesAreOfWholesOfTheSameKind() {
        SampleMeasures<SampledHouseholds> measures = fourUnits().measure();
        SampleMeasures<SampledHouseholds> otherDesign =
                fourUnits().measure(fourUnits().design().withLonely(LonelyUnits.CERTAIN));
        assertThatThrownBy(() -> measures.shareOf(otherDesign)).isInstanceOf(RefusedException.class);
        SampleMeasures<SampledHouseholds> otherCutoff =
                measures.sample().measure(SmallSample.WEIGHTS, PovertyCutoff.of(1, 3));
        assertThatThrownBy(() -> measures.shareOf(otherCutoff)).isInstanceOf(RefusedException.class);
        SampleMeasures<SampledHouseholds> otherPolicy =
                measures.sample().measure(SmallSample.WEIGHTS, SmallSample.CUTOFF, MissingPolicy.DEPRIVED);
        assertThatThrownBy(() -> measures.shareOf(otherPolicy)).isInstanceOf(RefusedException.class);
    }

    @Test
    void intervals() {
        Estimate rate = fourUnits().measure().headcountRatio().orElseThrow();
        // For two degrees of freedom the quantile is (2 p - 1) / √(2 p (1 - p)), here of p = 0.975.
        double reach = 0.95 / Math.sqrt(2 * 0.975 * 0.025) * Math.sqrt(0.0149);
        assertThat(rate.standardError()).isEqualTo(Math.sqrt(0.0149));
        assertThat(rate.relativeStandardError().orElseThrow()).isCloseTo(Math.sqrt(0.0149) / 0.3, within(1e-15));
        Interval interval = rate.confidenceInterval(0.95).orElseThrow();
        assertThat(interval.lower()).isCloseTo(0.3 - reach, within(1e-13));
        assertThat(interval.upper()).isCloseTo(0.3 + reach, within(1e-13));
        Interval logit = rate.logitInterval(0.95).orElseThrow();
        assertThat(Math.log(logit.lower() / (1 - logit.lower())))
                .isCloseTo(Math.log(3.0 / 7) - reach / 0.21, within(1e-12));
        assertThat(Math.log(logit.upper() / (1 - logit.upper())))
                .isCloseTo(Math.log(3.0 / 7) + reach / 0.21, within(1e-12));
    }

    @Test
    void unitsAreOfTheDesign() {
        SurveyDesign design = SmallSample.design(Map.of("a", List.of("1", "2")));
        assertThatThrownBy(() -> fourUnits().sample(design))
                .isInstanceOf(RefusedException.class)
                .hasMessage("primary sampling unit is none of the design: north/1");
    }

    @Test
    void sampleTellsWhatItIs() {
        SurveyDesign design = fourUnits().design();
        Sample<SampledHouseholds> sample =
                new SmallSample().unit("north", "1", 1, 0, 0).sample(design);
        assertThat(sample).hasToString("Sample{" + design + ", counted of 1 units}");
        assertThat(sample.design()).isEqualTo(design);
        assertThat(new SmallSample().sample(design).table()).isEqualTo(Optional.empty());
    }
}

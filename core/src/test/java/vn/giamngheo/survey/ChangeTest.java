package vn.giamngheo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit.SampledHouseholds;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * Two years of four units, worked out by hand.
 *
 * <pre>
 *            x      y: earlier, later    (y - Y/20 x) / 20: earlier, later
 * north/1    4          1         2           -0.01         0.03
 * north/2    6          3         3            0.06         0.045
 * south/1    5          0         0           -0.075       -0.0875
 * south/2    5          2         2            0.025        0.0125
 * all       20          6         7
 * </pre>
 */
class ChangeTest {

    private static SmallSample earlier() {
        return new SmallSample()
                .unit("north", "1", 3, 0, 1)
                .unit("north", "2", 3, 3, 0)
                .unit("south", "1", 5, 0, 0)
                .unit("south", "2", 3, 0, 2);
    }

    private static SmallSample later() {
        return new SmallSample()
                .unit("north", "1", 2, 2, 0)
                .unit("north", "2", 3, 3, 0)
                .unit("south", "1", 5, 0, 0)
                .unit("south", "2", 3, 0, 2);
    }

    private static Change<SampledHouseholds> change(SampleOverlap overlap) {
        return Change.between(earlier().measure(), later().measure(), overlap);
    }

    @Test
    void ofTheSameUnits() {
        Difference rate = change(SampleOverlap.SAME_UNITS).headcountRatio().orElseThrow();
        assertThat(rate.from().value()).isEqualTo(Ratio.of(3, 10));
        assertThat(rate.to().value()).isEqualTo(Ratio.of(7, 20));
        // What the units add changes by 0.04, -0.015, -0.0125, -0.0125.
        assertThat(rate.absolute()).isEqualTo(Estimate.of(Ratio.of(1, 20), Ratio.of(55 * 55, 1_000_000), 2));
        // What they add to the quotient is (later - 7/6 earlier) / 0.3; within the strata it differs so:
        // north: 0.03 - 0.045 - 7/6 (-0.07) = 0.2/3; south: -0.1 + 7/6 0.1 = 0.05/3; over 0.3
        assertThat(rate.relative())
                .contains(Estimate.of(Ratio.of(1, 6), Ratio.of(4, 81).plus(Ratio.of(1, 324)), 2));
    }

    @Test
    void ofIndependentSamples() {
        Difference rate = change(SampleOverlap.INDEPENDENT).headcountRatio().orElseThrow();
        // 0.07² + 0.1² and 0.015² + 0.1²
        Ratio earlier = Ratio.of(149, 10_000);
        Ratio later = Ratio.of(10_225, 1_000_000);
        assertThat(rate.from().variance()).isEqualTo(earlier);
        assertThat(rate.to().variance()).isEqualTo(later);
        assertThat(rate.absolute()).isEqualTo(Estimate.of(Ratio.of(1, 20), earlier.plus(later), 4));
        Ratio relative = later.plus(earlier.times(Ratio.of(49, 36))).dividedBy(Ratio.of(9, 100));
        assertThat(rate.relative()).contains(Estimate.of(Ratio.of(1, 6), relative, 4));
    }

    @Test
    void ofAYear() {
        Difference rate = change(SampleOverlap.INDEPENDENT).headcountRatio().orElseThrow();
        assertThat(rate.absolutePerYear(Ratio.of(2)))
                .isEqualTo(
                        Estimate.of(Ratio.of(1, 40), rate.absolute().variance().dividedBy(Ratio.of(4)), 4));
        RoughEstimate perYear = rate.relativePerYear(Ratio.of(2)).orElseThrow();
        assertThat(perYear.value()).isCloseTo(Math.sqrt(7.0 / 6) - 1, within(1e-15));
        double error = rate.relative().orElseThrow().standardError();
        assertThat(perYear.standardError()).isCloseTo(error / 2 / Math.sqrt(7.0 / 6), within(1e-15));
        // R: qt(0.95, 4) = 2.1318467863266499
        Interval interval = perYear.confidenceInterval(0.9).orElseThrow();
        assertThat(interval.upper() - perYear.value())
                .isCloseTo(2.13184678632665 * perYear.standardError(), within(1e-14));
        RoughEstimate inOneYear = rate.relativePerYear(Ratio.ONE).orElseThrow();
        assertThat(inOneYear.value()).isCloseTo(1.0 / 6, within(1e-15));
        assertThat(inOneYear.standardError()).isCloseTo(error, within(1e-15));
        assertThatThrownBy(() -> rate.relativePerYear(Ratio.ZERO)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> rate.absolutePerYear(Ratio.of(-1))).isInstanceOf(RefusedException.class);
    }

    @Test
    void fromNobodyPoor() {
        SmallSample none = new SmallSample().unit("a", "1", 4, 0, 0).unit("a", "2", 3, 0, 0);
        SmallSample some = new SmallSample().unit("a", "1", 3, 1, 0).unit("a", "2", 3, 0, 0);
        Change<SampledHouseholds> rise = Change.between(none.measure(), some.measure(), SampleOverlap.SAME_UNITS);
        Difference rate = rise.headcountRatio().orElseThrow();
        assertThat(rate.absolute().value()).isEqualTo(Ratio.of(1, 7));
        assertThat(rate.relative()).isEmpty();
        assertThat(rate.relativePerYear(Ratio.of(2))).isEmpty();
        assertThat(rise.intensity()).isEmpty();
        Change<SampledHouseholds> fall = Change.between(some.measure(), none.measure(), SampleOverlap.SAME_UNITS);
        Difference down = fall.headcountRatio().orElseThrow();
        assertThat(down.relative().orElseThrow().value()).isEqualTo(Ratio.of(-1));
        assertThat(down.relativePerYear(Ratio.of(2))).isEmpty();
    }

    @Test
    void ofOtherMeasures() {
        Change<SampledHouseholds> change = change(SampleOverlap.SAME_UNITS);
        assertThat(change.overlap()).isEqualTo(SampleOverlap.SAME_UNITS);
        assertThat(change.earlier().headcountRatio())
                .isEqualTo(earlier().measure().headcountRatio());
        assertThat(change.later().headcountRatio()).isEqualTo(later().measure().headcountRatio());
        // The numbers of poor differ by 1, 0, 0, 0.
        assertThat(change.poor().absolute()).isEqualTo(Estimate.of(Ratio.ONE, Ratio.ONE, 2));
        assertThat(change.intensity().orElseThrow().absolute().value())
                .isEqualTo(Ratio.of(9, 14).minus(Ratio.of(3, 4)));
        assertThat(change.adjustedHeadcountRatio().orElseThrow().absolute())
                .isEqualTo(Estimate.of(Ratio.ZERO, Ratio.ZERO, 2));
        assertThat(change.indicators()).hasSize(2);
        Change.OfIndicator second = change.indicators().get(1);
        assertThat(second.weight()).isEqualTo(SmallSample.WEIGHTS.weights().get(1));
        // From 1, 0, 0, 2 to 0, 0, 0, 2, each less its share of x: by -0.8, 0.3, 0.25, 0.25 of 20.
        assertThat(second.censored().absolute()).isEqualTo(Estimate.of(Ratio.of(-1, 20), Ratio.of(121, 40_000), 2));
        assertThat(second.uncensored()).isEqualTo(second.censored());
    }

    @Test
    void ofNobody() {
        SampleMeasures<SampledHouseholds> nobody =
                new SmallSample().measure(earlier().design());
        Change<SampledHouseholds> change = Change.between(nobody, later().measure(), SampleOverlap.SAME_UNITS);
        assertThat(change.headcountRatio()).isEmpty();
        assertThat(change.indicators()).isEmpty();
        assertThat(Change.between(later().measure(), nobody, SampleOverlap.SAME_UNITS)
                        .indicators())
                .isEmpty();
    }

    /** North gets a third unit and South loses its first; each sample is a group of the one of all five units. */
    @Test
    void ofARotatingSample() {
        SmallSample rotated = new SmallSample()
                .unit("north", "1", 2, 2, 0)
                .unit("north", "2", 3, 3, 0)
                .unit("north", "3", 5, 0, 0)
                .unit("south", "2", 3, 0, 2);
        SurveyDesign design = rotated.design().withLonely(LonelyUnits.CERTAIN).withUnitsInAll(Map.of("south", 100L));
        SurveyDesign before = earlier().design().withLonely(LonelyUnits.CERTAIN).withUnitsInAll(Map.of("north", 100L));
        Difference rate = Change.between(earlier().measure(before), rotated.measure(design), SampleOverlap.SAME_UNITS)
                .headcountRatio()
                .orElseThrow();
        // Adds 0.03, 0.045, -0.0875 in the north, and 0.0125 in the south; less the earlier ones
        // 0.04, -0.015, -0.0875; 0.075, -0.0125: 3/2 of squares about the mean, and the square of the difference.
        Ratio squares = Ratio.of(1_600_000 + 225_000 + 7_656_250, 1_000_000_000);
        Ratio mean = Ratio.of(-625, 10_000).times(Ratio.of(-625, 10_000)).dividedBy(Ratio.of(3));
        Ratio ofNorth = squares.minus(mean).times(Ratio.of(3, 2)).times(Ratio.of(97, 100));
        Ratio ofSouth = Ratio.of(875 * 875, 100_000_000).times(Ratio.of(98, 100));
        assertThat(rate.absolute()).isEqualTo(Estimate.of(Ratio.of(1, 20), ofNorth.plus(ofSouth), 3));
    }

    @Test
    void whatDoesNotCompareIsRefused() {
        SampleMeasures<SampledHouseholds> other =
                later().sample(later().design()).measure(SmallSample.WEIGHTS, PovertyCutoff.of(1, 1));
        assertThatThrownBy(() -> Change.between(earlier().measure(), other, SampleOverlap.INDEPENDENT))
                .isInstanceOf(RefusedException.class);
        SampleMeasures<SampledHouseholds> otherChoice =
                later().measure(later().design().withLonely(LonelyUnits.ADJUSTED));
        assertThatThrownBy(() -> Change.between(earlier().measure(), otherChoice, SampleOverlap.SAME_UNITS))
                .isInstanceOf(RefusedException.class)
                .hasMessage("two samples of the same units have different designs: REFUSED, ADJUSTED");
        assertThat(Change.between(earlier().measure(), otherChoice, SampleOverlap.INDEPENDENT)
                        .headcountRatio())
                .isPresent();
        SampleMeasures<SampledHouseholds> ofFour =
                earlier().measure(earlier().design().withUnitsInAll(Map.of("north", 4L)));
        SampleMeasures<SampledHouseholds> ofFive =
                later().measure(later().design().withUnitsInAll(Map.of("north", 5L)));
        assertThatThrownBy(() -> Change.between(ofFour, ofFive, SampleOverlap.SAME_UNITS))
                .isInstanceOf(RefusedException.class);
    }
}

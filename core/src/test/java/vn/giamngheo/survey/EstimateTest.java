package vn.giamngheo.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class EstimateTest {

    private static final Estimate RATE = Estimate.of(Ratio.of(223, 1_000), Ratio.of(144, 1_000_000), 30);

    @Test
    void roundsAsTold() {
        assertThat(RATE.percentIn(Language.VIETNAMESE, 1)).isEqualTo("22,3% (sai số chuẩn 1,2 điểm phần trăm)");
        assertThat(RATE.percentIn(Language.ENGLISH, 0)).isEqualTo("22% (standard error 1 percentage points)");
        assertThat(new Interval(-0.00125, 0.245).percentIn(Language.VIETNAMESE, 2))
                .isEqualTo("từ -0,13% đến 24,50%");
        assertThat(new Interval(0.2, 0.245).percentIn(Language.ENGLISH, 1)).isEqualTo("from 20.0% to 24.5%");
        assertThat(new Interval(0, 0.5).percentIn(Language.ENGLISH, 20)).contains("50.00000000000000000000%");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 21})
    void decimalsAreLimited(int decimals) {
        Interval interval = new Interval(0, 1);
        assertThatThrownBy(() -> interval.percentIn(Language.ENGLISH, decimals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("decimals");
    }

    @Test
    void toStringRoundsNothing() {
        assertThat(RATE).hasToString("Estimate{223/1000, standard error 0.012, 30 degrees of freedom}");
    }

    @Test
    void errors() {
        assertThat(RATE.standardError()).isEqualTo(0.012);
        assertThat(RATE.relativeStandardError().orElseThrow()).isCloseTo(12.0 / 223, within(1e-16));
        Estimate fall = Estimate.of(Ratio.of(-1, 4), Ratio.of(1, 64), 5);
        assertThat(fall.relativeStandardError()).hasValue(0.5);
    }

    /** R: 2 * pt(-2, 5) = 0.10193947633979, 2 * pt(-2, 4) = 0.116116523516816. */
    @Test
    void pValueIsOfBothTails() {
        assertThat(Estimate.of(Ratio.of(-1, 4), Ratio.of(1, 64), 5).pValue().orElseThrow())
                .isCloseTo(0.101939479, within(1e-8));
        assertThat(Estimate.of(Ratio.of(1, 4), Ratio.of(1, 64), 4).pValue().orElseThrow())
                .isCloseTo(0.116116523516816, within(1e-14));
        assertThat(Estimate.of(Ratio.ZERO, Ratio.of(1, 64), 4).pValue()).hasValue(1);
        assertThat(Estimate.of(Ratio.ONE, Ratio.ZERO, 4).pValue()).isEmpty();
        assertThat(Estimate.of(Ratio.ONE, Ratio.ONE, 0).pValue()).isEmpty();
    }

    @Test
    void withoutFreedomThereIsNoInterval() {
        Estimate estimate = Estimate.of(Ratio.of(1, 2), Ratio.of(1, 100), 0);
        assertThat(estimate.confidenceInterval(0.95)).isEmpty();
        assertThat(estimate.logitInterval(0.95)).isEmpty();
        assertThat(new RoughEstimate(0.5, 0.1, 0).confidenceInterval(0.95)).isEmpty();
        assertThatThrownBy(() -> estimate.confidenceInterval(95)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1, 95, Double.NaN})
    void levelIsWithinBounds(double level) {
        assertThatThrownBy(() -> RATE.confidenceInterval(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level");
    }

    @Test
    void levelAtItsBounds() {
        assertThat(RATE.confidenceInterval(0.999999)).isPresent();
        assertThat(RATE.confidenceInterval(Double.MIN_VALUE)).isPresent();
    }

    @Test
    void whatIsNegativeIsRefused() {
        Ratio below = Ratio.of(-1, 1_000_000);
        assertThatThrownBy(() -> Estimate.of(Ratio.ONE, below, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Estimate.of(Ratio.ONE, Ratio.ONE, -1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new RoughEstimate(1, -1, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new RoughEstimate(1, 1, -1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new RoughEstimate(Double.NaN, 1, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new RoughEstimate(1, Double.POSITIVE_INFINITY, 1))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void intervalsHaveTwoEnds() {
        assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Interval(Double.NaN, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Interval(Double.NEGATIVE_INFINITY, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY)).isInstanceOf(RefusedException.class);
        Interval interval = new Interval(0.25, 0.5);
        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.contains(0.5)).isTrue();
        assertThat(interval.contains(0.24)).isFalse();
        assertThat(interval.contains(0.51)).isFalse();
    }

    @Test
    void equality() {
        Estimate same = Estimate.of(Ratio.of(446, 2_000), Ratio.of(72, 500_000), 30);
        assertThat(same).isEqualTo(RATE).hasSameHashCodeAs(RATE);
        assertThat(RATE)
                .isNotEqualTo(Estimate.of(Ratio.ONE, RATE.variance(), 30))
                .isNotEqualTo(Estimate.of(RATE.value(), Ratio.ONE, 30))
                .isNotEqualTo(Estimate.of(RATE.value(), RATE.variance(), 31))
                .isNotEqualTo("estimate");
    }
}

package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.ObservedValue.WhyUnknown;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class ObservationTest {

    private static final PublishedRate RATE = PublishedRate.of("9.2");

    @Test
    void aShareKnowsItsNumbersAndItsExactRate() {
        Observation share = Figures.poor().share(20_240, 220_000).build();

        assertThat(share.value().count()).contains(20_240L);
        assertThat(share.value().total()).contains(220_000L);
        assertThat(share.value().rate()).contains(RatioRange.of(Ratio.of(92, 10)));
    }

    @Test
    void aPrintedRateIsAnInterval() {
        Observation printed = Figures.poor().printed(RATE).build();

        assertThat(printed.value().rate()).contains(new RatioRange(Ratio.of(915, 100), Ratio.of(925, 100)));
        assertThat(printed.value().count()).isEmpty();
        assertThat(printed.value().total()).isEmpty();
    }

    @Test
    void aNumberHasNoRate() {
        Observation number = Figures.number(0, 2023);

        assertThat(number.value().rate()).isEmpty();
        assertThat(number.value().count()).contains(0L);
        assertThat(number.value().total()).isEmpty();
    }

    @Test
    void theRateBesideAShareAgreesOrNot() {
        assertThat(new ObservedValue.Share(1_052, 10_000, Optional.empty()).printedAgrees())
                .isTrue();
        assertThat(new ObservedValue.Share(1_052, 10_000, Optional.of(PublishedRate.of("10.52"))).printedAgrees())
                .isTrue();
        assertThat(new ObservedValue.Share(1_052, 10_000, Optional.of(PublishedRate.of("10.5"))).printedAgrees())
                .isTrue();
        assertThat(new ObservedValue.Share(1_052, 10_000, Optional.of(PublishedRate.of("10.44"))).printedAgrees())
                .isFalse();
    }

    @Test
    void r9_aShareOfNothingIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Figures.poor().share(0, 0))
                .withMessage("denominator must be at least 1 but was 0")
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("mẫu số (denominator) phải từ 1 trở lên, không phải 0"));
        assertThat(Figures.poor().share(0, 1).build().value().rate()).contains(RatioRange.of(Ratio.ZERO));
    }

    @Test
    void theNumeratorIsWithinTheDenominator() {
        assertThat(Figures.poor().share(10, 10).build().value().rate()).contains(RatioRange.of(Ratio.of(100)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Figures.poor().share(11, 10))
                .withMessage("numerator must be from 0 to 10 but was 11");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Figures.poor().share(-1, 10));
    }

    @Test
    void aPrintedRateWithBothNumbersIsAShare() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new ObservedValue.Printed(
                        RATE, Optional.of(92L), Optional.of(1_000L), WhyUnknown.NOT_PUBLISHED))
                .withMessage("with both numbers known it is a share");
    }

    @Test
    void theNumbersOfAPrintedRateAreBounded() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> new ObservedValue.Printed(RATE, Optional.of(-1L), Optional.empty(), WhyUnknown.SAMPLED))
                .withMessage("count must not be negative");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> new ObservedValue.Printed(RATE, Optional.empty(), Optional.of(0L), WhyUnknown.ESTIMATED))
                .withMessage("total must be at least 1");
    }

    @Test
    void aNumberIsNotNegative() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new ObservedValue.Tally(-1))
                .withMessage("number must not be negative");
    }

    @Test
    void knownIndicatorsHaveWordsAndRestOnAStandard() {
        assertThat(IndicatorId.POOR_HOUSEHOLD_RATE.phrase().in(Language.VIETNAMESE))
                .isEqualTo("tỷ lệ hộ nghèo");
        assertThat(IndicatorId.POOR_HOUSEHOLD_RATE.restsOnStandard()).isTrue();
        assertThat(IndicatorId.of("clean-water").phrase().in(Language.ENGLISH)).isEqualTo("clean-water");
        assertThat(IndicatorId.of("clean-water").restsOnStandard()).isFalse();
        assertThat(IndicatorId.of("clean-water")).hasToString("clean-water");
    }

    @Test
    void codesAndWords() {
        assertThat(WhyUnknown.SAMPLED.code()).isEqualTo("sampled");
        assertThat(WhyUnknown.SAMPLED.phrase().vietnamese()).isEqualTo("suy rộng từ mẫu, không đếm toàn bộ");
        assertThat(ObservationSource.ESTIMATE.code()).isEqualTo("estimate");
        assertThat(Difference.STANDARD_UNKNOWN.code()).isEqualTo("standard-unknown");
    }
}

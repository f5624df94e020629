package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;

class MultidimensionalPovertyTest {

    /** The table of QĐ 71/QĐ-LĐTBXH for 2022. The sum of two printed rates is within one unit of the last decimal. */
    @ParameterizedTest
    @CsvSource({
        "4.03, 3.49, 7.52, true",
        "4.03, 3.49, 7.51, true",
        "4.03, 3.49, 7.53, true",
        "4.03, 3.49, 7.50, false",
        "4.03, 3.49, 7.54, false",
        "14.23, 7.69, 21.92, true",
        "14.23, 7.69, 21.90, false",
        "14.23, 7.69, 21.94, false",
        "0.21, 0.13, 0.34, true",
        "0.21, 0.13, 0.32, false",
        "0.21, 0.13, 0.36, false"
    })
    void printedRatesOf2022(String poor, String nearPoor, String both, boolean agrees) {
        MultidimensionalPoverty.Together together = together(printed(poor), printed(nearPoor));

        assertThat(together.agreesWith(PublishedRate.of(both))).isEqualTo(agrees);
        assertThat(together.observation()).isEmpty();
    }

    @Test
    void theHighEndOfPrintedFiguresIsNotReached() {
        // [4.025, 4.035) and [3.45, 3.55) make less than 7.585, which is where 7.59 begins.
        assertThat(together(printed("4.03"), printed("3.5")).agreesWith(PublishedRate.of("7.59")))
                .isFalse();
        assertThat(together(printed("4.03"), printed("3.5")).agreesWith(PublishedRate.of("7.58")))
                .isTrue();
    }

    @Test
    void countsOfOneTotalMakeAFigure() {
        MultidimensionalPoverty.Together together = together(share(403, 10_000), share(349, 10_000));

        assertThat(together.rate()).isEqualTo(RatioRange.of(Ratio.of(752, 100)));
        assertThat(together.observation())
                .contains(Figures.poor()
                        .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                        .share(752, 10_000)
                        .build());
        assertThat(together.agreesWith(PublishedRate.of("7.52"))).isTrue();
        assertThat(together.agreesWith(PublishedRate.of("7.5"))).isTrue();
        assertThat(together.agreesWith(PublishedRate.of("7.53"))).isFalse();
        assertThat(together.agreesWith(PublishedRate.of("7.51"))).isFalse();
        assertThat(together.describe(Language.VIETNAMESE)).isEqualTo("tỷ lệ nghèo đa chiều 7,52%");
    }

    @Test
    void anExactSumAtTheBeginningOfAnIntervalPrintsSo() {
        // 7.515 prints as 7.52, rounded half up.
        MultidimensionalPoverty.Together together = together(share(4_030, 100_000), share(3_485, 100_000));

        assertThat(together.agreesWith(PublishedRate.of("7.52"))).isTrue();
        assertThat(together.agreesWith(PublishedRate.of("7.51"))).isFalse();
    }

    @Test
    void theTotalOfOneIsThatOfTheOther() {
        ObservedValue countOnly = new ObservedValue.Printed(
                PublishedRate.of("3.49"), Optional.of(349L), Optional.empty(), ObservedValue.WhyUnknown.NOT_PUBLISHED);

        assertThat(together(share(403, 10_000), countOnly).rate()).isEqualTo(RatioRange.of(Ratio.of(752, 100)));
        // 3.49 of 10,000 are 349 only.
        assertThat(together(share(403, 10_000), printed("3.49")).rate()).isEqualTo(RatioRange.of(Ratio.of(752, 100)));
        // 3.5 of 10,000 are 345 to 354.
        assertThat(together(share(403, 10_000), printed("3.5")).rate())
                .isEqualTo(new RatioRange(Ratio.of(748, 100), Ratio.of(757, 100)));
    }

    @Test
    void ratesThatEndAtAllHouseholdsDoNotReachThem() {
        // Below 50,05 and below 49,95; and below 50,05 twice, of which no more than all can be.
        assertThat(together(printed("50.0"), printed("49.9")).reached()).isFalse();
        assertThat(together(printed("50.0"), printed("50.0")).reached()).isTrue();
    }

    @Test
    void theTotalOfTheNearPoorIsThatOfThePoor() {
        ObservedValue countOnly = new ObservedValue.Printed(
                PublishedRate.of("4.03"), Optional.of(403L), Optional.empty(), ObservedValue.WhyUnknown.NOT_PUBLISHED);

        MultidimensionalPoverty.Together both = (MultidimensionalPoverty.Together) MultidimensionalPoverty.of(
                Figures.poor().value(countOnly).build(),
                Figures.nearPoor().share(349, 10_000).build());

        assertThat(both.observation().orElseThrow().value())
                .isEqualTo(new ObservedValue.Share(752, 10_000, Optional.empty()));
    }

    @Test
    void allHouseholdsCanBePoorOrNearPoorButNotMore() {
        MultidimensionalPoverty.Together all = together(printed("60.0"), printed("40.0"));

        assertThat(all.rate()).isEqualTo(new RatioRange(Ratio.of(999, 10), Ratio.of(100)));
        assertThat(all.agreesWith(PublishedRate.of("100"))).isTrue();
        assertThat(refused(share(6, 10), share(5, 10)).describe(Language.VIETNAMESE))
                .isEqualTo("không tính được tỷ lệ nghèo đa chiều:"
                        + " hộ nghèo và hộ cận nghèo cộng lại vượt quá tổng số hộ");
    }

    @Test
    void aRateThatNoNumberMakesIsRefused() {
        assertThat(refused(share(1, 3), printed("50")).describe(Language.ENGLISH))
                .isEqualTo("no rate of multidimensional poverty follows: no whole number makes the printed rate");
    }

    @Test
    void aCountBeyondTheTotalIsRefused() {
        ObservedValue countOnly = new ObservedValue.Printed(
                PublishedRate.of("3.49"), Optional.of(11L), Optional.empty(), ObservedValue.WhyUnknown.NOT_PUBLISHED);

        assertThat(refused(share(1, 10), countOnly).describe(Language.VIETNAMESE))
                .endsWith("số hộ lớn hơn mẫu số");
        assertThat(refused(countOnly, share(1, 10)).describe(Language.ENGLISH))
                .endsWith("a count is greater than the total");
    }

    @Test
    void allThatStandsAgainstItIsSaidAtOnce() {
        MultidimensionalPoverty refused = MultidimensionalPoverty.of(
                Figures.nearPoor().share(1, 10_000).build(),
                Figures.number(5, 2022).toBuilder()
                        .standard(StandardId.of("VN-2016"))
                        .build());

        assertThat(refused.describe(Language.VIETNAMESE))
                .isEqualTo("không tính được tỷ lệ nghèo đa chiều:"
                        + " phải là tỷ lệ hộ nghèo, không phải tỷ lệ hộ cận nghèo;"
                        + " phải là tỷ lệ hộ cận nghèo, không phải số hộ nghèo;"
                        + " số lượng không phải là tỷ lệ;"
                        + " khác loại số liệu: tỷ lệ và số lượng;"
                        + " khác chuẩn nghèo: chuẩn VN-2022 và chuẩn VN-2016;"
                        + " khác ngày: 31/12/2023 và 31/12/2022");
    }

    @Test
    void r6_totalsThatDifferAreRefused() {
        assertThat(refused(share(403, 10_000), share(349, 10_001)).describe(Language.VIETNAMESE))
                .endsWith("khác mẫu số: 10.000 và 10.001");
        assertThat(refused(share(403, 10_000), share(349, 10_001)).describe(Language.ENGLISH))
                .endsWith("different totals: 10,000 and 10,001");
    }

    @Test
    void aRefusalHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultidimensionalPoverty.Refused(List.of()))
                .withMessageContaining("reasons");
    }

    private static MultidimensionalPoverty of(ObservedValue poor, ObservedValue nearPoor) {
        return MultidimensionalPoverty.of(
                Figures.poor().value(poor).build(),
                Figures.nearPoor().value(nearPoor).build());
    }

    private static MultidimensionalPoverty.Together together(ObservedValue poor, ObservedValue nearPoor) {
        return (MultidimensionalPoverty.Together) of(poor, nearPoor);
    }

    private static MultidimensionalPoverty.Refused refused(ObservedValue poor, ObservedValue nearPoor) {
        return (MultidimensionalPoverty.Refused) of(poor, nearPoor);
    }

    private static ObservedValue share(long numerator, long denominator) {
        return new ObservedValue.Share(numerator, denominator, Optional.empty());
    }

    private static ObservedValue printed(String rate) {
        return new ObservedValue.Printed(
                PublishedRate.of(rate), Optional.empty(), Optional.empty(), ObservedValue.WhyUnknown.NOT_PUBLISHED);
    }
}

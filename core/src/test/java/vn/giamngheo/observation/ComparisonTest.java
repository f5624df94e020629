package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;

class ComparisonTest {

    private static final Observation Y2023 =
            Figures.poor().share(20_240, 220_000).build();
    private static final Observation Y2024 =
            Figures.poor().share(15_180, 220_000).asOf(Figures.endOf(2024)).build();

    @Test
    void aChangeThatMayBeNoneIsStillAFallOrARise() {
        Observation higher = Figures.poor("9.3", 2023);
        Observation lower = Figures.poor("9.2", 2024);

        assertThat(Comparison.of(higher, lower).describe(Language.VIETNAMESE))
                .isEqualTo("giảm từ 0,0 đến 0,2 điểm phần trăm (giảm từ 0,0% đến 2,2%)");
        assertThat(Comparison.of(
                                lower,
                                higher.toBuilder().asOf(Figures.endOf(2025)).build())
                        .describe(Language.VIETNAMESE))
                .isEqualTo("tăng từ 0,0 đến 0,2 điểm phần trăm (tăng từ 0,0% đến 2,2%)");
    }

    @Test
    void exactSharesGivePointsAndShareOfTheStart() {
        Comparison.RateChange change = (Comparison.RateChange) Comparison.of(Y2023, Y2024);

        assertThat(change.points()).isEqualTo(RatioRange.of(Ratio.of(-23, 10)));
        assertThat(change.relative()).contains(RatioRange.of(Ratio.of(-1, 4)));
        assertThat(change.allowed()).isEmpty();
        assertThat(change.describe(Language.VIETNAMESE)).isEqualTo("giảm 2,3 điểm phần trăm (giảm 25,0%)");
        assertThat(change.describe(Language.ENGLISH)).isEqualTo("down 2.3 percentage points (down 25.0%)");
    }

    @Test
    void r7_printedRatesGiveRanges() {
        Comparison.RateChange change =
                (Comparison.RateChange) Comparison.of(Figures.poor("9.2", 2023), Figures.poor("6.9", 2024));

        // [9.15, 9.25) to [6.85, 6.95)
        assertThat(change.points()).isEqualTo(new RatioRange(Ratio.of(-24, 10), Ratio.of(-22, 10)));
        assertThat(change.relative()).contains(new RatioRange(Ratio.of(-240, 925), Ratio.of(-220, 915)));
        assertThat(change.describe(Language.VIETNAMESE))
                .isEqualTo("giảm từ 2,2 đến 2,4 điểm phần trăm (giảm từ 24,0% đến 26,0%)");
        assertThat(change.describe(Language.ENGLISH))
                .isEqualTo("down from 2.2 to 2.4 percentage points (down from 24.0% to 26.0%)");
    }

    @Test
    void r16_pointsAndShareOfTheStartAreTwoNumbers() {
        Comparison change = Comparison.of(
                Figures.poor().share(220, 10_000).build(),
                Figures.poor().share(184, 10_000).asOf(Figures.endOf(2024)).build());

        assertThat(change.describe(Language.VIETNAMESE)).isEqualTo("giảm 0,36 điểm phần trăm (giảm 16,4%)");
    }

    @Test
    void aRangeThatHoldsNoChangeSaysBothDirections() {
        Comparison change = Comparison.of(Figures.poor("9.2", 2023), Figures.poor("9.2", 2024));

        assertThat(change.describe(Language.VIETNAMESE))
                .isEqualTo("từ giảm 0,1 đến tăng 0,1 điểm phần trăm (từ giảm 1,1% đến tăng 1,1%)");
    }

    @Test
    void aRise() {
        assertThat(Comparison.of(Y2023, Y2023.toBuilder().share(22_000, 220_000).build())
                        .describe(Language.VIETNAMESE))
                .isEqualTo("tăng 0,8 điểm phần trăm (tăng 8,7%)");
        assertThat(Comparison.of(Figures.poor("9.2", 2023), Figures.poor("9.5", 2024))
                        .describe(Language.ENGLISH))
                .isEqualTo("up from 0.2 to 0.4 percentage points (up from 2.1% to 4.4%)");
    }

    @Test
    void noChange() {
        assertThat(Comparison.of(Y2023, Y2023).describe(Language.VIETNAMESE)).isEqualTo("không thay đổi");
    }

    @Test
    void numbers() {
        Comparison.NumberChange change =
                (Comparison.NumberChange) Comparison.of(Figures.number(25_000, 2023), Figures.number(20_188, 2024));

        assertThat(change.number()).isEqualTo(-4_812);
        assertThat(change.relative()).contains(RatioRange.of(Ratio.of(-4_812, 25_000)));
        assertThat(change.describe(Language.VIETNAMESE)).isEqualTo("giảm 4.812 hộ (giảm 19,2%)");
        assertThat(change.describe(Language.ENGLISH)).isEqualTo("down 4,812 households (down 19.2%)");
    }

    @Test
    void r9_fromNothingThereIsNoShare() {
        Comparison.Compared change =
                (Comparison.Compared) Comparison.of(Figures.number(0, 2023), Figures.number(5, 2024));

        assertThat(change.relative()).isEmpty();
        assertThat(change.describe(Language.VIETNAMESE)).isEqualTo("tăng 5 hộ");
    }

    @Test
    void r9_fromWhatPrintsAsNothingThereIsNoShareEither() {
        Comparison.Compared change =
                (Comparison.Compared) Comparison.of(Figures.poor("0.0", 2023), Figures.poor("0.1", 2024));

        assertThat(change.relative()).isEmpty();
    }

    @Test
    void r21_acrossStandardsIsRefused() {
        Comparison refused = Comparison.of(
                Figures.poor()
                        .printed(PublishedRate.of("9.22"))
                        .standard(StandardId.of("VN-2011"))
                        .build(),
                Figures.poor()
                        .printed(PublishedRate.of("15.19"))
                        .standard(StandardId.of("VN-2016"))
                        .build());

        assertThat(refused).isInstanceOf(Comparison.Refused.class);
        assertThat(refused.describe(Language.VIETNAMESE))
                .isEqualTo("không so sánh được: khác chuẩn nghèo: chuẩn VN-2011 và chuẩn VN-2016");
        assertThat(refused.describe(Language.ENGLISH))
                .isEqualTo("cannot be compared: different standards: standard VN-2011 and standard VN-2016");
    }

    @Test
    void r21_whatIsAllowedIsStated() {
        Comparison.Compared change = (Comparison.Compared) Comparison.of(
                Y2023, Y2024.toBuilder().standard(StandardId.of("VN-17:2023")).build(), Difference.STANDARD);

        assertThat(change.allowed()).extracting(Reason::difference).containsExactly(Difference.STANDARD);
        assertThat(change.describe(Language.VIETNAMESE))
                .isEqualTo("giảm 2,3 điểm phần trăm (giảm 25,0%);"
                        + " so sánh dù khác chuẩn nghèo: chuẩn VN-2022 và chuẩn VN-17:2023");
        assertThat(change.describe(Language.ENGLISH))
                .isEqualTo("down 2.3 percentage points (down 25.0%);"
                        + " compared despite different standards: standard VN-2022 and standard VN-17:2023");
    }

    @Test
    void aStandardOnOneSideOnlyIsNotKnownToBeTheSame() {
        Observation silent = Y2024.toBuilder().standard(Optional.empty()).build();

        assertThat(differences(Comparison.of(Y2023, silent))).containsExactly(Difference.STANDARD_UNKNOWN);
        assertThat(Comparison.of(Y2023, silent).describe(Language.VIETNAMESE))
                .endsWith("chưa rõ chuẩn nghèo: chuẩn VN-2022 và không nêu chuẩn");
    }

    @Test
    void twoSilentPovertyFiguresMayBeOfTwoStandards() {
        Observation first = Y2023.toBuilder().standard(Optional.empty()).build();
        Observation second = Y2024.toBuilder().standard(Optional.empty()).build();

        assertThat(differences(Comparison.of(first, second))).containsExactly(Difference.STANDARD_UNKNOWN);
        assertThat(Comparison.of(first, second, Difference.STANDARD_UNKNOWN)).isInstanceOf(Comparison.Compared.class);
    }

    @Test
    void otherIndicatorsNeedNoStandard() {
        IndicatorId schools = IndicatorId.of("communes-with-a-school");
        Observation first =
                Y2023.toBuilder().indicator(schools).standard(Optional.empty()).build();
        Observation second =
                Y2024.toBuilder().indicator(schools).standard(Optional.empty()).build();

        assertThat(Comparison.of(first, second)).isInstanceOf(Comparison.Compared.class);
    }

    @Test
    void multidimensionalPovertyIsNotThePoorRate() {
        Comparison refused = Comparison.of(
                Y2023,
                Y2024.toBuilder()
                        .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                        .build());

        assertThat(refused.describe(Language.VIETNAMESE))
                .isEqualTo("không so sánh được: khác chỉ tiêu: tỷ lệ hộ nghèo và tỷ lệ nghèo đa chiều"
                        + " (nghèo đa chiều gồm cả hộ nghèo và hộ cận nghèo)");
        assertThat(refused.describe(Language.ENGLISH))
                .isEqualTo("cannot be compared: different indicators: rate of poor households and multidimensional"
                        + " poverty rate (multidimensional poverty is of poor and near-poor households together)");
    }

    @Test
    void multidimensionalPovertyIsNotTheNearPoorRateEither() {
        Comparison refused = Comparison.of(
                Y2023.toBuilder()
                        .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                        .build(),
                Y2024.toBuilder()
                        .indicator(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE)
                        .build());

        assertThat(refused.describe(Language.VIETNAMESE)).contains("nghèo đa chiều gồm cả");
    }

    @Test
    void r4_allDifferencesAreSaidAtOnce() {
        Observation other = Figures.number(5, 2024).toBuilder()
                .unit(CountUnit.PERSON)
                .source(ObservationSource.SURVEY)
                .place(Place.parse("tỉnh Sơn La"))
                .area(AreaType.URBAN)
                .group(TargetGroup.ETHNIC_MINORITY)
                .standard(StandardId.of("VN-2016"))
                .build();

        assertThat(differences(Comparison.of(Y2023, other)))
                .containsExactly(
                        Difference.INDICATOR,
                        Difference.KIND,
                        Difference.STANDARD,
                        Difference.UNIT,
                        Difference.SOURCE,
                        Difference.PLACE,
                        Difference.AREA,
                        Difference.GROUP);
        assertThat(Comparison.of(Y2023, other).describe(Language.VIETNAMESE))
                .isEqualTo("không so sánh được: khác chỉ tiêu: tỷ lệ hộ nghèo và số hộ nghèo;"
                        + " khác loại số liệu: tỷ lệ và số lượng;"
                        + " khác chuẩn nghèo: chuẩn VN-2022 và chuẩn VN-2016;"
                        + " khác đơn vị đếm: hộ và người;"
                        + " khác nguồn số liệu: rà soát hộ nghèo, số liệu chính thức và khảo sát mẫu;"
                        + " khác địa bàn: tỉnh Hòa Bình và tỉnh Sơn La;"
                        + " khác khu vực: toàn địa bàn và thành thị;"
                        + " khác nhóm đối tượng: tất cả các hộ và hộ dân tộc thiểu số");
    }

    @Test
    void onlyWhatIsNotAllowedIsRefused() {
        Observation other = Y2024.toBuilder()
                .source(ObservationSource.REVIEW_PRELIMINARY)
                .area(AreaType.RURAL)
                .build();

        assertThat(differences(Comparison.of(Y2023, other, Difference.SOURCE))).containsExactly(Difference.AREA);
    }

    @Test
    void spellingsOfOnePlaceAreOnePlace() {
        Observation other =
                Y2024.toBuilder().place(Place.parse("Tỉnh Hoà Bình")).build();

        assertThat(Comparison.of(Y2023, other)).isInstanceOf(Comparison.Compared.class);
    }

    @Test
    void aNumberBesideARateIsNeverAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(Y2023, Y2024, Difference.KIND))
                .withMessageContaining("KIND");
    }

    @Test
    void theLaterIsNotBeforeTheEarlier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(Y2024, Y2023))
                .withMessage("later must not be of a day before earlier but was 2023-12-31 with 2024-12-31");
    }

    @Test
    void aRefusalHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison.Refused(Y2023, Y2024, List.of()))
                .withMessageContaining("reasons");
    }

    @Test
    void aSmallChangeIsNotShownAsNone() {
        Comparison change = Comparison.of(
                Figures.poor().share(100_000, 1_000_000).build(),
                Figures.poor()
                        .share(99_999, 1_000_000)
                        .asOf(Figures.endOf(2024))
                        .build());

        assertThat(change.describe(Language.VIETNAMESE)).isEqualTo("giảm 0,0001 điểm phần trăm (giảm 0,001%)");
    }

    private static List<Difference> differences(Comparison comparison) {
        return ((Comparison.Refused) comparison)
                .reasons().stream().map(Reason::difference).toList();
    }
}

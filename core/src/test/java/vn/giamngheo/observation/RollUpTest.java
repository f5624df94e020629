package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;

class RollUpTest {

    private static final Observation FIRST = of(1, new ObservedValue.Share(1_000, 10_000, Optional.empty()));
    private static final Observation SECOND = of(2, new ObservedValue.Share(10, 1_000, Optional.empty()));

    @Test
    void r5_theRateOfTheWholeIsNoMeanOfRates() {
        RollUp.RolledUp whole = rolledUp(FIRST, SECOND);

        assertThat(whole.isExact()).isTrue();
        assertThat(whole.count()).isEqualTo(new WholeRange(1_010, 1_010));
        assertThat(whole.total()).contains(new WholeRange(11_000, 11_000));
        assertThat(whole.rate()).contains(RatioRange.of(Ratio.of(101, 11)));
        assertThat(whole.describe(Language.VIETNAMESE)).isEqualTo("1.010 trong 11.000 hộ (9,18%)");
        assertThat(whole.describe(Language.ENGLISH)).isEqualTo("1,010 of 11,000 households (9.18%)");
    }

    @Test
    void anExactResultIsAFigureOfTheWhole() {
        Observation referring = FIRST.toBuilder()
                .addReferences(InstrumentReference.of("71/QĐ-LĐTBXH"))
                .build();

        Observation whole = rolledUp(referring, SECOND).observation().orElseThrow();

        assertThat(whole)
                .isEqualTo(Figures.poor()
                        .share(1_010, 11_000)
                        .references(referring.references())
                        .build());
    }

    @Test
    void aPrintedRateWithItsTotalIsARangeOfWholeNumbers() {
        // 9.2 of 1,000 is [9.15, 9.25): 92 only
        RollUp.RolledUp exact = rolledUp(FIRST, of(2, printed("9.2", Optional.empty(), Optional.of(1_000L))));
        // 9 of 1,000 is [8.5, 9.5): 85 to 94
        RollUp.RolledUp range = rolledUp(FIRST, of(2, printed("9", Optional.empty(), Optional.of(1_000L))));

        assertThat(exact.count()).isEqualTo(new WholeRange(1_092, 1_092));
        assertThat(exact.isExact()).isTrue();
        assertThat(range.count()).isEqualTo(new WholeRange(1_085, 1_094));
        assertThat(range.rate()).contains(new RatioRange(Ratio.of(108_500, 11_000), Ratio.of(109_400, 11_000)));
        assertThat(range.isExact()).isFalse();
        assertThat(range.observation()).isEmpty();
        assertThat(range.describe(Language.VIETNAMESE))
                .isEqualTo("từ 1.085 đến 1.094 trong 11.000 hộ (từ 9,86% đến 9,95%)");
    }

    @Test
    void aPrintedRateWithItsCountImpliesTotals() {
        RollUp.RolledUp range = rolledUp(FIRST, of(2, printed("10.00", Optional.of(100L), Optional.empty())));

        // 100 d = [9.995, 10.005): 1,000 only
        assertThat(range.total()).contains(new WholeRange(11_000, 11_000));
        assertThat(range.observation()).isPresent();
    }

    @Test
    void r6_theCountOfSeed003ImpliesARangeOfTotals() {
        RollUp.RolledUp range = rolledUp(of(1, printed("46.68", Optional.of(48_267L), Optional.empty())));

        assertThat(range.count()).isEqualTo(new WholeRange(48_267, 48_267));
        assertThat(range.total()).contains(new WholeRange(103_389, 103_410));
        assertThat(range.rate()).contains(new RatioRange(Ratio.of(4_826_700, 103_410), Ratio.of(4_826_700, 103_389)));
    }

    @Test
    void aRateOfUnknownWeightPullsTheWholeAsFarAsItself() {
        RollUp.RolledUp range = rolledUp(FIRST, SECOND, of(3, printed("20.0", Optional.empty(), Optional.empty())));

        assertThat(range.rate()).contains(new RatioRange(Ratio.of(101, 11), Ratio.of(2_005, 100)));
        assertThat(range.count()).isEqualTo(WholeRange.from(1_011));
        assertThat(range.total()).contains(WholeRange.from(11_001));
        assertThat(range.describe(Language.ENGLISH))
                .isEqualTo("at least 1,011 of at least 11,001 households (from 9.18% to 20.05%)");
    }

    @Test
    void ratesAloneLeaveTheLeastAndTheGreatest() {
        RollUp.RolledUp range = rolledUp(
                of(1, printed("5.0", Optional.empty(), Optional.empty())),
                of(2, printed("100.0", Optional.empty(), Optional.empty())));

        // No rate is above 100.
        assertThat(range.rate()).contains(new RatioRange(Ratio.of(495, 100), Ratio.of(100)));
    }

    @Test
    void aCountThatPrintsAsNothingHasNoGreatestTotal() {
        RollUp.RolledUp range = rolledUp(FIRST, of(2, printed("0.0", Optional.of(1L), Optional.empty())));

        assertThat(range.rate()).contains(new RatioRange(Ratio.ZERO, Ratio.of(10)));
        assertThat(range.count()).isEqualTo(new WholeRange(1_001, 1_001));
        assertThat(range.total()).contains(WholeRange.from(12_001));
    }

    @Test
    void numbersAddUp() {
        RollUp.RolledUp whole = rolledUp(numberOf(1, 4_000), numberOf(2, 812));

        assertThat(whole.count()).isEqualTo(new WholeRange(4_812, 4_812));
        assertThat(whole.total()).isEmpty();
        assertThat(whole.rate()).isEmpty();
        assertThat(whole.observation()).contains(Figures.number(4_812, 2023));
        assertThat(whole.describe(Language.VIETNAMESE)).isEqualTo("4.812 hộ");
    }

    @Test
    void r4_personsAreNotAddedToHouseholds() {
        RollUp refused = RollUp.of(
                List.of(
                        numberOf(1, 48_267),
                        numberOf(2, 336_478).toBuilder().unit(CountUnit.PERSON).build()),
                Figures.PROVINCE);

        assertThat(refused.describe(Language.VIETNAMESE)).isEqualTo("không cộng được: khác đơn vị đếm: hộ và người");
        assertThat(refused.describe(Language.ENGLISH))
                .isEqualTo("cannot be added up: different units: households and persons");
    }

    @Test
    void allThatStandsAgainstItIsSaidAtOnce() {
        RollUp refused = RollUp.of(
                List.of(
                        FIRST,
                        SECOND.toBuilder()
                                .standard(StandardId.of("VN-2016"))
                                .source(ObservationSource.SURVEY)
                                .asOf(Figures.endOf(2022))
                                .build(),
                        FIRST,
                        FIRST.toBuilder().place(Figures.PROVINCE).build(),
                        of(5, printed("33.33", Optional.empty(), Optional.of(2L)))),
                Figures.PROVINCE);

        assertThat(refused.describe(Language.ENGLISH))
                .isEqualTo("cannot be added up: different standards: standard VN-2022 and standard VN-2016;"
                        + " different sources: administrative review, official and sample survey;"
                        + " different days: 31/12/2023 and 31/12/2022;"
                        + " tỉnh Hòa Bình is the whole, not a part of it;"
                        + " xã số 1 is there twice;"
                        + " xã số 5: no whole number makes the printed rate");
        assertThat(refused.describe(Language.VIETNAMESE))
                .isEqualTo("không cộng được: khác chuẩn nghèo: chuẩn VN-2022 và chuẩn VN-2016;"
                        + " khác nguồn số liệu: rà soát hộ nghèo, số liệu chính thức và khảo sát mẫu;"
                        + " khác ngày: 31/12/2023 và 31/12/2022;"
                        + " tỉnh Hòa Bình là toàn thể, không phải thành phần;"
                        + " xã số 1 có hai lần;"
                        + " xã số 5: không có số nguyên nào cho tỷ lệ đã công bố");
    }

    @Test
    void mixedStandardsAreAddedUpIfToldButMakeNoFigure() {
        RollUp.RolledUp whole = (RollUp.RolledUp) RollUp.of(
                List.of(
                        FIRST,
                        SECOND.toBuilder().standard(StandardId.of("VN-79:2026")).build()),
                Figures.PROVINCE,
                Difference.STANDARD);

        assertThat(whole.isExact()).isTrue();
        assertThat(whole.observation()).isEmpty();
        assertThat(whole.allowed()).extracting(Reason::difference).containsExactly(Difference.STANDARD);
        assertThat(whole.describe(Language.VIETNAMESE)).contains("chuẩn VN-79:2026");
    }

    @Test
    void theAreasOfAPlaceAreAllOfIt() {
        Observation rural = area(AreaType.RURAL, 1_000, 10_000);
        Observation urban = area(AreaType.URBAN, 10, 1_000);

        for (RollUp.RolledUp whole : List.of(rolledUp(rural, urban), rolledUp(urban, rural))) {
            assertThat(whole.observation())
                    .contains(Figures.poor().share(1_010, 11_000).build());
            assertThat(whole.allowed()).isEmpty();
        }
    }

    @Test
    void areasThatDoNotMakeThePlaceAreNotAddedUp() {
        Observation rural = area(AreaType.RURAL, 1_000, 10_000);
        Observation urban = area(AreaType.URBAN, 10, 1_000);
        Observation ofACommune = urban.toBuilder().place(Figures.commune(1)).build();
        String areas = "cannot be added up: different areas: rural and urban";

        assertThat(refused(rural, ofACommune))
                .isEqualTo(areas + "; tỉnh Hòa Bình (rural) is the whole, not a part of it");
        assertThat(refused(rural, urban, rural))
                .startsWith(areas + ";")
                .endsWith("tỉnh Hòa Bình (urban) is there twice; tỉnh Hòa Bình (rural) is there twice");
        assertThat(refused(rural, urban, FIRST)).startsWith(areas + "; different areas: rural and the whole place;");
        assertThat(refused(rural, rural)).contains("tỉnh Hòa Bình (rural) is there twice");
        assertThat(refused(rural)).contains("tỉnh Hòa Bình (rural) is the whole");
        assertThat(RollUp.of(List.of(rural, urban), Figures.commune(1)).describe(Language.VIETNAMESE))
                .isEqualTo("không cộng được: khác khu vực: nông thôn và thành thị;"
                        + " tỉnh Hòa Bình (thành thị) có hai lần");
    }

    @Test
    void whatIsOfOneAreaOfEachPartIsOfThatAreaOfTheWhole() {
        Observation whole = rolledUp(
                        FIRST.toBuilder().area(AreaType.RURAL).build(),
                        SECOND.toBuilder().area(AreaType.RURAL).build())
                .observation()
                .orElseThrow();

        assertThat(whole.area()).contains(AreaType.RURAL);
    }

    @Test
    void areasDifferInNothingElse() {
        Observation rural = area(AreaType.RURAL, 1_000, 10_000);
        Observation urban = area(AreaType.URBAN, 10, 1_000);

        assertThat(refused(rural, urban.toBuilder().unit(CountUnit.PERSON).build()))
                .isEqualTo("cannot be added up: different units: households and persons");
        assertThat(refused(
                        rural,
                        urban.toBuilder()
                                .value(printed("33.33", Optional.empty(), Optional.of(2L)))
                                .build()))
                .isEqualTo("cannot be added up: tỉnh Hòa Bình (urban): no whole number makes the printed rate");
    }

    @Test
    void unitsAreNeverMixed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(List.of(FIRST), Figures.PROVINCE, Difference.UNIT))
                .withMessageContaining("[UNIT]");
    }

    @Test
    void noPartsAreNoWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(List.of(), Figures.PROVINCE))
                .withMessage("parts must not be empty");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        RollUp largest = RollUp.of(List.of(numberOf(1, Long.MAX_VALUE - 1), numberOf(2, 1)), Figures.PROVINCE);
        RollUp refused = RollUp.of(List.of(numberOf(1, Long.MAX_VALUE), numberOf(2, 1)), Figures.PROVINCE);

        assertThat(largest).isInstanceOf(RollUp.RolledUp.class);
        assertThat(refused.describe(Language.VIETNAMESE))
                .isEqualTo("không cộng được: các số cộng lại vượt quá mức có thể tính");
    }

    @Test
    void aRefusalHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollUp.Refused(List.of()))
                .withMessageContaining("reasons");
    }

    private static Observation area(AreaType area, long poor, long all) {
        return Figures.poor().area(area).share(poor, all).build();
    }

    private static String refused(Observation... parts) {
        return RollUp.of(List.of(parts), Figures.PROVINCE).describe(Language.ENGLISH);
    }

    private static RollUp.RolledUp rolledUp(Observation... parts) {
        return (RollUp.RolledUp) RollUp.of(List.of(parts), Figures.PROVINCE);
    }

    private static Observation of(int commune, ObservedValue value) {
        return Figures.poor().place(Figures.commune(commune)).value(value).build();
    }

    private static Observation numberOf(int commune, long number) {
        return Figures.number(number, 2023).toBuilder()
                .place(Figures.commune(commune))
                .build();
    }

    private static ObservedValue printed(String rate, Optional<Long> count, Optional<Long> total) {
        return new ObservedValue.Printed(PublishedRate.of(rate), count, total, ObservedValue.WhyUnknown.NOT_PUBLISHED);
    }
}

package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;

class ObservationRulesTest {

    private static final Observation POOR = Observation.builder()
            .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
            .printed(PublishedRate.of("4.03"))
            .unit(CountUnit.HOUSEHOLD)
            .standard(StandardId.of("VN-2022"))
            .source(ObservationSource.REVIEW_OFFICIAL)
            .place(Place.parse("tỉnh Quảng Ngãi"))
            .asOf(LocalDate.of(2022, 12, 31))
            .build();

    @Test
    void codesDoNotChange() {
        assertThat(Arrays.stream(ObservationFinding.values()).map(ObservationFinding::id))
                .containsExactly(
                        "observation.rate-differs",
                        "observation.rate-impossible",
                        "observation.standard-missing",
                        "observation.unit-differs",
                        "observation.kind-differs",
                        "observation.survey-counted",
                        "observation.contradicted",
                        "observation.total-contradicted",
                        "observation.series-break",
                        "observation.multidimensional-differs",
                        "observation.standard-ahead",
                        "observation.standard-not-yet",
                        "observation.standard-over",
                        "observation.review-not-counted",
                        "observation.level-ended",
                        "observation.years-missing");
    }

    @Test
    void nothingToSay() {
        assertThat(Validated.report(POOR).findings()).isEmpty();
        assertThat(Validated.report(set(POOR, of(2023))).findings()).isEmpty();
    }

    @Test
    void u7_aRateThatIsNotThatOfItsNumbers() {
        Report report = Validated.report(with(share(1_052, 10_000, "10.44")));

        assertThat(found(report)).containsExactly("observation.rate-differs /value/printed");
        assertThat(report.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Tỷ lệ công bố 10,44% khác với 1.052/10.000 = 10,52%.");
        assertThat(report.findings().get(0).message(Language.ENGLISH))
                .isEqualTo("The printed rate 10.44% is not that of 1,052/10,000, which is 10.52%.");
        assertThat(report.hasErrors()).isTrue();
        assertThat(Validated.report(with(share(1_052, 10_000, "10.52"))).findings())
                .isEmpty();
    }

    @Test
    void r7_aRateThatIsThatOfItsNumbersToItsPrintedDecimals() {
        assertThat(Validated.report(with(share(8_485, 100_000, "8.49"))).findings())
                .isEmpty();
        assertThat(Validated.report(with(share(8_494, 100_000, "8.49"))).findings())
                .isEmpty();
        assertThat(found(Validated.report(with(share(8_484, 100_000, "8.49")))))
                .containsExactly("observation.rate-differs /value/printed");
        assertThat(found(Validated.report(with(share(8_495, 100_000, "8.49")))))
                .containsExactly("observation.rate-differs /value/printed");
    }

    @Test
    void aRateThatNoWholeNumberMakes() {
        Report ofTotal = Validated.report(with(printed("33.33", Optional.empty(), Optional.of(2L))));
        Report ofCount = Validated.report(with(printed("70.00", Optional.of(3L), Optional.empty())));

        assertThat(found(ofTotal)).containsExactly("observation.rate-impossible /value/printed");
        assertThat(ofTotal.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Không có số nguyên nào cùng với 2 cho tỷ lệ 33,33%.");
        assertThat(found(ofCount)).containsExactly("observation.rate-impossible /value/printed");
        assertThat(Validated.report(with(printed("75.00", Optional.of(3L), Optional.empty())))
                        .findings())
                .isEmpty();
    }

    @Test
    void aPovertyFigureWithoutItsStandard() {
        Report report =
                Validated.report(POOR.toBuilder().standard(Optional.empty()).build());

        assertThat(found(report)).containsExactly("observation.standard-missing ");
        assertThat(report.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Chỉ tiêu “tỷ lệ hộ nghèo” không nêu theo chuẩn nghèo nào.");
    }

    @Test
    void r4_aRateOfPersonsIsNoRateOfHouseholds() {
        Report report = Validated.report(POOR.toBuilder().unit(CountUnit.PERSON).build());

        assertThat(found(report)).containsExactly("observation.unit-differs /unit");
        assertThat(report.findings().get(0).message(Language.ENGLISH))
                .isEqualTo("The indicator “rate of poor households” counts households, not persons.");
    }

    @Test
    void aNumberWhereARateIsMeant() {
        assertThat(found(Validated.report(with(new ObservedValue.Tally(5)))))
                .containsExactly("observation.kind-differs /value");
        assertThat(Validated.report(POOR.toBuilder()
                                .indicator(IndicatorId.POOR_HOUSEHOLDS)
                                .number(5)
                                .build())
                        .findings())
                .isEmpty();
    }

    @Test
    void otherIndicatorsAreFree() {
        Observation other = POOR.toBuilder()
                .indicator(IndicatorId.of("clean-water"))
                .standard(Optional.empty())
                .unit(CountUnit.PERSON)
                .build();

        assertThat(Validated.report(other).findings()).isEmpty();
    }

    @Test
    void aSurveyGivenAsACount() {
        Observation survey = with(share(40, 1_000, "4.0")).toBuilder()
                .source(ObservationSource.SURVEY)
                .build();

        assertThat(found(Validated.report(survey))).containsExactly("observation.survey-counted /value");
    }

    @Test
    void theSameFigureTwice() {
        Observation shorter = with(printed("4.0", Optional.empty(), Optional.empty()));
        Observation other = with(printed("4.05", Optional.empty(), Optional.empty()));
        Report report = Validated.report(set(POOR, shorter, other));

        assertThat(found(report)).containsExactly("observation.contradicted /2/value");
        assertThat(report.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Cùng một số liệu nhưng có giá trị khác tại /0/value.");
    }

    @Test
    void theSameFigureWithOtherNumbers() {
        assertThat(found(Validated.report(set(with(share(403, 10_000, "4.03")), with(share(404, 10_000, "4.04"))))))
                .containsExactly("observation.contradicted /1/value");
        assertThat(found(Validated.report(set(with(share(403, 10_000, "4.03")), with(share(806, 20_000, "4.03"))))))
                .containsExactly("observation.contradicted /1/value");
        assertThat(Validated.report(set(with(share(403, 10_000, "4.03")), POOR)).findings())
                .isEmpty();
    }

    @Test
    void r6_householdsInAllOfOneDayAreOneNumber() {
        Observation poor = with(share(403, 10_000, "4.03"));
        Observation nearPoor = with(share(349, 10_001, "3.49")).toBuilder()
                .indicator(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE)
                .build();
        Observation latrines = with(share(12, 403, "2.98")).toBuilder()
                .indicator(IndicatorId.of("poor-with-latrine"))
                .build();
        Report report = Validated.report(set(poor, latrines, nearPoor));

        assertThat(found(report)).containsExactly("observation.total-contradicted /2/value");
        assertThat(report.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Tổng số 10.001 khác với tổng số 10.000 của cùng địa bàn, cùng ngày tại /0/value.");
    }

    @Test
    void r21_aBreakIsNamedWhereItHappens() {
        Observation before = POOR.toBuilder()
                .standard(StandardId.of("VN-2016"))
                .asOf(LocalDate.of(2021, 12, 31))
                .build();
        Report report = Validated.report(set(POOR, before, POOR));

        assertThat(found(report)).containsExactly("observation.series-break /0");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.INFORMATION);
        assertThat(report.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Chuỗi số liệu bị ngắt sau ngày 31/12/2021:"
                        + " khác chuẩn nghèo: chuẩn VN-2016 và chuẩn VN-2022.");
    }

    @Test
    void thePreliminaryFigureBesideTheOfficialIsNoBreak() {
        Observation preliminary = POOR.toBuilder()
                .source(ObservationSource.REVIEW_PRELIMINARY)
                .printed(PublishedRate.of("4.1"))
                .build();

        assertThat(Validated.report(set(preliminary, POOR, of(2023))).findings())
                .isEmpty();
    }

    @Test
    void poorAndNearPoorMakeTheRateOfMultidimensionalPoverty() {
        Observation nearPoor = POOR.toBuilder()
                .indicator(IndicatorId.NEAR_POOR_HOUSEHOLD_RATE)
                .printed(PublishedRate.of("3.49"))
                .build();
        Observation agrees = POOR.toBuilder()
                .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                .printed(PublishedRate.of("7.52"))
                .build();
        Observation differs =
                agrees.toBuilder().printed(PublishedRate.of("7.54")).build();
        Observation counted = agrees.toBuilder().share(755, 10_000).build();

        assertThat(Validated.report(set(agrees, POOR, nearPoor)).findings()).isEmpty();
        assertThat(Validated.report(set(differs, POOR)).findings()).isEmpty();
        Report report = Validated.report(set(differs, POOR, nearPoor));
        assertThat(found(report)).containsExactly("observation.multidimensional-differs /0/value");
        assertThat(report.findings().get(0).message(Language.VIETNAMESE))
                .isEqualTo("Tỷ lệ nghèo đa chiều không bằng hộ nghèo (4,03%) cộng hộ cận nghèo (3,49%).");
        assertThat(found(Validated.report(set(counted, POOR, nearPoor))))
                .containsExactly("observation.multidimensional-differs /0/value");
        assertThat(Validated.report(set(
                                counted.toBuilder().share(752, 10_000).build(),
                                with(share(403, 10_000, "4.03")),
                                nearPoor))
                        .findings())
                .isEmpty();
    }

    private static ObservationSet set(Observation... observations) {
        return ObservationSet.of(List.of(observations));
    }

    @Test
    void r17_aFigureOfBeforeItsStandard() {
        Observation ahead = POOR.toBuilder().asOf(LocalDate.of(2021, 12, 31)).build();
        Observation notYet = POOR.toBuilder().asOf(LocalDate.of(2020, 12, 31)).build();

        assertThat(Validated.found(
                        POOR.toBuilder().asOf(LocalDate.of(2022, 1, 1)).build()))
                .isEmpty();
        assertThat(Validated.found(ahead)).containsExactly("observation.standard-ahead /standard");
        assertThat(vi(ahead))
                .isEqualTo("Số liệu ngày 31/12/2021 theo chuẩn VN-2022, chuẩn này áp dụng từ ngày 01/01/2022.");
        assertThat(Validated.found(
                        POOR.toBuilder().asOf(LocalDate.of(2021, 1, 1)).build()))
                .containsExactly("observation.standard-ahead /standard");
        assertThat(Validated.found(notYet)).containsExactly("observation.standard-not-yet /standard");
        assertThat(vi(notYet))
                .isEqualTo("Ngày 31/12/2020 chưa có chuẩn VN-2022: chuẩn này áp dụng từ ngày 01/01/2022.");
    }

    @Test
    void r18_aFigureOfAfterItsStandard() {
        Observation over = POOR.toBuilder().asOf(LocalDate.of(2027, 1, 1)).build();

        assertThat(Validated.found(
                        POOR.toBuilder().asOf(LocalDate.of(2026, 12, 31)).build()))
                .isEmpty();
        assertThat(Validated.found(over)).containsExactly("observation.standard-over /standard");
        assertThat(vi(over))
                .isEqualTo(
                        "Số liệu ngày 01/01/2027 theo chuẩn VN-2022, chuẩn này chỉ áp dụng đến hết ngày 31/12/2026.");
        assertThat(Validated.found(
                        over.toBuilder().standard(StandardId.of("VN-79:2022")).build()))
                .as("nothing is known of the standard of a province")
                .isEmpty();
    }

    @Test
    void r21_theFigureOf2015UnderTheStandardOf2016() {
        Observation under2016 = POOR.toBuilder()
                .printed(PublishedRate.of("15.19"))
                .standard(StandardId.of("VN-2016"))
                .asOf(LocalDate.of(2015, 12, 31))
                .build();
        Observation under2011 = under2016.toBuilder()
                .printed(PublishedRate.of("9.22"))
                .standard(StandardId.of("VN-2011"))
                .build();

        assertThat(Validated.found(set(under2011, under2016)))
                .containsExactly("observation.series-break /1", "observation.standard-ahead /1/standard");
    }

    @Test
    void aReviewThatWasNotCounted() {
        for (ObservationSource source :
                List.of(ObservationSource.REVIEW_OFFICIAL, ObservationSource.REVIEW_PRELIMINARY)) {
            Observation sampled = because(ObservedValue.WhyUnknown.SAMPLED).toBuilder()
                    .source(source)
                    .build();
            assertThat(Validated.found(sampled)).containsExactly("observation.review-not-counted /value/why");
            assertThat(vi(sampled))
                    .isEqualTo("Nguồn là rà soát nhưng số liệu được ghi là: suy rộng từ mẫu, không đếm toàn bộ.");
        }
        assertThat(Validated.found(because(ObservedValue.WhyUnknown.ESTIMATED)))
                .containsExactly("observation.review-not-counted /value/why");
        for (ObservationSource source : List.of(ObservationSource.SURVEY, ObservationSource.ESTIMATE)) {
            assertThat(Validated.found(because(ObservedValue.WhyUnknown.SAMPLED).toBuilder()
                            .source(source)
                            .build()))
                    .isEmpty();
        }
    }

    private static Observation because(ObservedValue.WhyUnknown why) {
        return with(new ObservedValue.Printed(PublishedRate.of("4.03"), Optional.empty(), Optional.empty(), why));
    }

    @Test
    void r30_aDistrictAfterThereWereNone() {
        Observation district = POOR.toBuilder()
                .place(Place.parse("huyện Vân Canh"))
                .asOf(LocalDate.of(2025, 7, 1))
                .build();

        assertThat(Validated.found(district)).containsExactly("observation.level-ended /place");
        assertThat(vi(district)).isEqualTo("Ngày 01/07/2025 không còn cấp huyện: huyện Vân Canh.");
        assertThat(Validated.found(
                        district.toBuilder().asOf(LocalDate.of(2025, 6, 30)).build()))
                .isEmpty();
        assertThat(Validated.found(
                        district.toBuilder().place(Place.parse("xã Vân Canh")).build()))
                .isEmpty();
        assertThat(StandardRules.validator()
                        .validate(district, Profile.PUBLISH, LocalDate.of(2025, 6, 30))
                        .hasErrors())
                .as("a rule of a later time")
                .isFalse();
    }

    @Test
    void u7_eightValuesUnderNineYears() {
        List<Observation> eight = IntStream.rangeClosed(2011, 2019)
                .filter(year -> year != 2014)
                .mapToObj(ObservationRulesTest::before)
                .toList();

        assertThat(Validated.found(ObservationSet.of(eight))).containsExactly("observation.years-missing /7");
        assertThat(vi(ObservationSet.of(eight))).isEqualTo("Chuỗi số liệu “clean-water” thiếu năm: 2014.");
    }

    private static Observation before(int year) {
        return POOR.toBuilder()
                .indicator(IndicatorId.of("clean-water"))
                .standard(Optional.empty())
                .asOf(LocalDate.of(year, 12, 31))
                .build();
    }

    @Test
    void aFewFiguresFarApartAreNoRowOfYears() {
        assertThat(Validated.found(set(before(2011), before(2013)))).isEmpty();
        assertThat(Validated.found(set(before(2011), before(2012), before(2016))))
                .isEmpty();
        assertThat(Validated.found(set(before(2016), before(2011), before(2012), before(2013))))
                .containsExactly("observation.years-missing /0");
        assertThat(Validated.found(set(before(2011), before(2012), before(2015))))
                .containsExactly("observation.years-missing /2");
        assertThat(vi(set(before(2011), before(2012), before(2015)))).endsWith("thiếu năm: 2013; 2014.");
        assertThat(Validated.found(set(before(2011), before(2012), before(2013))))
                .isEmpty();
    }

    @Test
    void aFigureIsHeldAgainstTheFirstThatContradictsIt() {
        Observation four = with(printed("4.0", Optional.empty(), Optional.empty()));
        Observation five = with(printed("5.0", Optional.empty(), Optional.empty()));

        assertThat(Validated.report(set(four, five, four, five, five)).findings())
                .extracting(finding -> finding.pointer() + ": " + finding.message(Language.VIETNAMESE))
                .containsExactly(
                        "/1/value: Cùng một số liệu nhưng có giá trị khác tại /0/value.",
                        "/2/value: Cùng một số liệu nhưng có giá trị khác tại /1/value.",
                        "/3/value: Cùng một số liệu nhưng có giá trị khác tại /0/value.",
                        "/4/value: Cùng một số liệu nhưng có giá trị khác tại /0/value.");
    }

    @Test
    void theFiguresOfASetAreAlsoLookedAtEachByItself() {
        assertThat(Validated.found(
                        set(POOR, of(2023).toBuilder().unit(CountUnit.PERSON).build())))
                .containsExactly("observation.series-break /1", "observation.unit-differs /1/unit");
    }

    private static String vi(Object subject) {
        return Validated.report(subject).findings().get(0).message(Language.VIETNAMESE);
    }

    private static List<String> found(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    private static Observation with(ObservedValue value) {
        return POOR.toBuilder().value(value).build();
    }

    private static Observation of(int year) {
        return POOR.toBuilder().asOf(LocalDate.of(year, 12, 31)).build();
    }

    private static ObservedValue share(long numerator, long denominator, String printed) {
        return new ObservedValue.Share(numerator, denominator, Optional.of(PublishedRate.of(printed)));
    }

    private static ObservedValue printed(String rate, Optional<Long> count, Optional<Long> total) {
        return new ObservedValue.Printed(PublishedRate.of(rate), count, total, ObservedValue.WhyUnknown.NOT_PUBLISHED);
    }
}

package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.standard.UnverifiedValue;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

class CaveatsTest {

    private static final PovertyStandard VN_2022 = NationalStandards.VN_2022;
    private static final ReviewDate REVIEW = ReviewDate.of(2024, 10, 15);
    private static final ReviewDate IN_2028 = ReviewDate.of(2028, 10, 15);

    private static List<String> paths(List<Caveat> caveats) {
        return caveats.stream()
                .flatMap(caveat -> caveat.path().stream())
                .map(JsonPointer::toString)
                .toList();
    }

    @Test
    void aVerdictOnConfirmedValuesHasNone() {
        Verdict verdict = Proofs.ENGINE.classify(Proofs.household(VN_2022, AreaType.RURAL, 1_500_000, 3), REVIEW);

        assertThat(verdict.caveats()).isEmpty();
        assertThat(verdict.proof().caveats()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2200000, 2, NEAR_POOR",
        "2200000, 3, POOR",
    })
    @DisplayName("the list of indicators of 2027 was seen in a draft only, and their number decides")
    void listOfIndicatorsOf2027(long income, int deprived, PovertyStatus status) {
        Verdict verdict = Proofs.ENGINE.classify(
                Proofs.household(NationalStandards.VN_2027, AreaType.RURAL, income, deprived), IN_2028);

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(paths(verdict.caveats()))
                .hasSize(11)
                .contains("/indicators/0/provenance", "/indicators/8/provenance")
                .allMatch(path -> path.endsWith("/provenance"));
    }

    @Test
    @DisplayName("R22: above the line of 2027 the number of indicators does not matter, but a band may be hidden")
    void hiddenBandOf2027() {
        Verdict verdict = Proofs.ENGINE.classify(
                Proofs.household(NationalStandards.VN_2027, AreaType.RURAL, 2_200_001, 12), IN_2028);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.NON_POOR);
        assertThat(verdict.caveats())
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.words().vietnamese())
                        .isEqualTo("chưa thấy Nghị định 351/2025/NĐ-CP có quy định hộ có mức sống trung bình hay"
                                + " không"));
    }

    @Test
    void noStandardHasNoCaveats() {
        assertThat(Proofs.ENGINE
                        .classify(Proofs.household(VN_2022, AreaType.RURAL, 0, 0), ReviewDate.of(2031, 1, 1))
                        .caveats())
                .isEmpty();
    }

    @Test
    void aCutoffThatJudgedIsOneWhereItMatters() {
        Household household = judgedFromInternet(1_000_000, 2, false);
        Verdict verdict = Proofs.ENGINE.classify(household, REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(verdict.caveats()).singleElement().satisfies(caveat -> {
            assertThat(caveat.path()).contains(JsonPointer.parse("/indicators/10/cutoff"));
            assertThat(caveat.words().vietnamese())
                    .isEqualTo("chưa đối chiếu ngưỡng thiếu hụt của chỉ số “sử dụng dịch vụ viễn thông”");
            assertThat(caveat.words().english())
                    .isEqualTo("unverified: cut-off of the indicator 'use of telecommunications'");
            assertThat(caveat.provenance()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"1000000, 1, NEAR_POOR", "1000000, 3, POOR", "1500001, 2, AVERAGE_LIVING_STANDARD"})
    void aCutoffIsNoneWhereTheVerdictIsTheSameEitherWay(long income, int others, PovertyStatus status) {
        Verdict verdict = Proofs.ENGINE.classify(judgedFromInternet(income, others, false), REVIEW);

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.caveats()).isEmpty();
    }

    @Test
    void aConfirmedCutoffIsNone() {
        PovertyStandard confirmed = VN_2022.withCutoff(
                DeprivationIndicator.TELECOM,
                Parameter.of(VN_2022.cutoff(DeprivationIndicator.TELECOM).get(), Provenance.confirmed("văn bản gốc")));
        Verdict verdict = PovertyEngine.of(Standards.national().replacing(confirmed))
                .classify(judgedFromInternet(1_000_000, 2, false), REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(verdict.caveats()).isEmpty();
    }

    @Test
    void aStandardOfAnotherTimeIsOne() {
        Verdict verdict = PovertyEngine.classifyUnder(
                VN_2022, Proofs.household(VN_2022, AreaType.RURAL, 0, 0), ReviewDate.of(2021, 12, 31));

        assertThat(verdict.caveats())
                .singleElement()
                .isEqualTo(Caveat.of(
                        "chuẩn VN-2022 không áp dụng cho ngày rà soát 31/12/2021, kết quả chỉ để tham khảo",
                        "standard VN-2022 does not apply to a review on 31/12/2021; the result is hypothetical"));
    }

    @Test
    void rowsLinesCutoffsAndPeriodThatAreNotConfirmed() {
        OddRule rule = new OddRule(
                LinePeriod.MONTH,
                List.of(1_000L),
                List.of(true),
                1,
                List.of(PovertyStatus.NEAR_POOR, PovertyStatus.POOR, PovertyStatus.NON_POOR, PovertyStatus.NON_POOR));
        PovertyStandard standard = rule.standard();
        Household.Builder household = Household.builder();
        household
                .id("h")
                .area(AreaType.URBAN)
                .income(Income.perHeadPerMonth(Vnd.of(1_000)))
                .deprivations(Proofs.profile(standard, 1));
        Verdict verdict = PovertyEngine.classifyUnder(standard, household.build(), OddRule.REVIEW);

        List<String> unverified = standard.unverified().stream()
                .map(UnverifiedValue::path)
                .map(JsonPointer::toString)
                .toList();
        assertThat(paths(verdict.caveats()))
                .isNotEmpty()
                .isSubsetOf(unverified)
                .contains("/applicability/applied/0/provenance", "/rows/0/provenance", "/lines/0/urban")
                .doesNotContain("/lines/0/rural");
    }

    @Test
    void everyPathIsOneOfTheStandard() {
        Verdict verdict =
                Proofs.ENGINE.classify(Proofs.household(NationalStandards.VN_2027, AreaType.RURAL, 0, 3), IN_2028);

        assertThat(verdict.caveats().stream().flatMap(caveat -> caveat.path().stream()))
                .isSubsetOf(NationalStandards.VN_2027.unverified().stream()
                        .map(UnverifiedValue::path)
                        .toList());
    }

    private static Row row(PovertyStatus status, Condition when) {
        return Row.of(status, when, Provenance.confirmed("ví dụ"));
    }

    /** Of everything that may be unverified, only lines and cut-offs are; some of them no row and no gap asks for. */
    private static PovertyStandard gapsAskForTheLines() {
        ParameterId two = ParameterId.of("two");
        ParameterId idle = ParameterId.of("idle");
        Condition many = Condition.deprivations(Comparison.AT_LEAST, two);
        Condition one = Condition.allOf(
                Condition.deprivations(Comparison.BELOW, two),
                Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF));
        Condition low = Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
        Condition high = Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE);
        Phrase open = new Phrase("văn bản không nêu", "the wording does not say");
        Provenance confirmed = Provenance.confirmed("ví dụ");
        return Samples.standard()
                .applicability(Applicability.between(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        InstrumentReference.of("1/2026/NQ-HĐND"),
                        confirmed))
                .lines(List.of(
                        new IncomeLine(ParameterId.POVERTY_LINE, Samples.line(1_500_000), Samples.line(2_000_000)),
                        new IncomeLine(idle, Samples.line(1_500_000), Samples.line(2_000_000))))
                .cutoffs(List.of(
                        new CountCutoff(idle, Parameter.of(1, Samples.MADE_UP)),
                        new CountCutoff(two, Parameter.of(2, Samples.MADE_UP)),
                        new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(1, Samples.MADE_UP))))
                .indicators(List.of(listed("first"), listed("second")))
                .rows(List.of(
                        row(PovertyStatus.POOR, many),
                        row(
                                PovertyStatus.NON_POOR,
                                Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF))))
                .gaps(List.of(
                        new LegalGap(Condition.allOf(one, low), open), new LegalGap(Condition.allOf(one, high), open)))
                .build();
    }

    private static IndicatorRule listed(String code) {
        return new IndicatorRule(
                DeprivationIndicator.of(code),
                Dimension.HEALTH,
                new Phrase(code, code),
                Provenance.confirmed("ví dụ"),
                new Parameter.Absent<>(new Phrase("ngưỡng không nêu", "no cut-off is stated")));
    }

    @Test
    void numbersThatOnlyGapsAskForAreOnesAndNumbersThatNobodyAsksForAreNone() {
        PovertyStandard standard = gapsAskForTheLines();
        Verdict verdict = PovertyEngine.classifyUnder(
                standard, Proofs.household(standard, AreaType.RURAL, 1_500_000, 1), Samples.REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.UNDEFINED_BY_LAW);
        assertThat(paths(verdict.caveats())).containsExactly("/lines/0/rural", "/cutoffs/1/count", "/cutoffs/2/count");
    }

    @Test
    void anIndicatorThatNobodyCanJudgeSaysWhy() {
        PovertyStandard standard = gapsAskForTheLines();
        Household household = Household.builder()
                .id("h")
                .area(AreaType.URBAN)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .deprivations(
                        DeprivationProfile.none().with(DeprivationIndicator.of("first"), DeprivationStatus.DEPRIVED))
                .build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, household, Samples.REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        // The first is stated, so that only the second is named.
        assertThat(verdict.caveats().stream().filter(caveat -> caveat.path().isEmpty()))
                .containsExactly(Caveat.of("ngưỡng không nêu", "no cut-off is stated"));
    }

    @Test
    void anIndicatorThatIsNotDefinedHasNoReasonOfItsOwn() {
        PovertyStandard standard = gapsAskForTheLines()
                .withCutoff(
                        DeprivationIndicator.of("second"),
                        new Parameter.Undefined<>(new Phrase("không quy định", "not defined")));
        Household household = Household.builder()
                .id("h")
                .area(AreaType.URBAN)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .deprivations(
                        DeprivationProfile.none().with(DeprivationIndicator.of("first"), DeprivationStatus.DEPRIVED))
                .build();
        Verdict verdict = PovertyEngine.classifyUnder(standard, household, Samples.REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(verdict.caveats()).noneMatch(caveat -> caveat.path().isEmpty());
    }

    @Test
    void aCutoffOfAnIndicatorThatIsOpenIsNoneWhereTheOthersDecide() {
        // Deprived in two as stated and in sanitation as judged, so poor whatever telecommunications are.
        Household household = Proofs.household(VN_2022, AreaType.RURAL, 1_000_000, 2);
        Verdict verdict = Proofs.ENGINE.classify(
                household.toBuilder()
                        .deprivations(household
                                .deprivations()
                                .with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN)
                                .with(DeprivationIndicator.SANITATION, DeprivationStatus.UNKNOWN))
                        .latrine(Latrine.NO_LATRINE)
                        .build(),
                REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(paths(verdict.caveats())).containsExactly("/indicators/9/cutoff");
    }

    @Test
    void aConfirmedCutoffRaisesNoDoubtAboutOthers() {
        PovertyStandard confirmed = VN_2022.withCutoff(
                DeprivationIndicator.TELECOM,
                Parameter.of(VN_2022.cutoff(DeprivationIndicator.TELECOM).get(), Provenance.confirmed("văn bản gốc")));
        // Two as stated, two as judged: without the unverified one there are still three.
        Household household = Proofs.household(VN_2022, AreaType.RURAL, 1_000_000, 2);
        Verdict verdict = PovertyEngine.of(Standards.national().replacing(confirmed))
                .classify(
                        household.toBuilder()
                                .deprivations(household
                                        .deprivations()
                                        .with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN)
                                        .with(DeprivationIndicator.SANITATION, DeprivationStatus.UNKNOWN))
                                .internet(false)
                                .latrine(Latrine.NO_LATRINE)
                                .build(),
                        REVIEW);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(verdict.caveats()).isEmpty();
    }

    /** So many other indicators, and telecommunications from the raw fact. */
    private static Household judgedFromInternet(long income, int others, boolean internet) {
        Household household = Proofs.household(VN_2022, AreaType.RURAL, income, others);
        return household.toBuilder()
                .deprivations(household.deprivations().with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN))
                .internet(internet)
                .build();
    }
}

package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Recognition;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.validation.Argument;

class DeterminationRulesTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2024, 10, 15);

    private static final Household POOR = Household.builder()
            .id("H-1")
            .area(AreaType.RURAL)
            .income(Income.perHeadPerMonth(Vnd.of(1_400_000)))
            .size(5)
            .deprivations(DeprivationProfile.allNotDeprivedBut(
                    NationalStandards.VN_2022.indicatorList(),
                    DeprivationIndicator.EMPLOYMENT,
                    DeprivationIndicator.DEPENDANTS,
                    DeprivationIndicator.HEALTH_INSURANCE))
            .build();

    private static final Determination RECORDED =
            PovertyEngine.of(Standards.national()).classify(POOR, REVIEW).determination();

    /** With the proof, which must go together with the rest, left out. */
    private static Determination.Builder recorded() {
        return RECORDED.toBuilder().proof(Optional.empty());
    }

    private static DeterminationFile.Builder file(Determination.Builder determination) {
        return DeterminationFile.builder().determination(determination.build()).recognition(on("2024-11-20"));
    }

    private static Recognition on(String day) {
        return new Recognition(LocalDate.parse(day), Optional.of(InstrumentReference.of("215/QĐ-UBND")));
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(DeterminationFinding.values())
                        .map(DeterminationFinding::id)
                        .sorted())
                .containsExactly(
                        "determination.citation-not-in-force",
                        "determination.citation-replaced-since",
                        "determination.id-differs",
                        "determination.indicator-foreign",
                        "determination.not-recognised",
                        "determination.part-differs",
                        "determination.recognised-before-review",
                        "determination.recognition-unnumbered",
                        "determination.rules-differ",
                        "determination.standard-not-on-day",
                        "determination.standard-unknown",
                        "determination.status-differs",
                        "determination.status-impossible",
                        "determination.uncited",
                        "determination.unclassifiable",
                        "determination.undecided");
    }

    @Test
    void nothing_is_said_of_a_sound_file() {
        assertThat(Found.in(RECORDED)).isEmpty();
        assertThat(Found.in(file(RECORDED.toBuilder()).household(POOR).build())).isEmpty();
    }

    @Test
    void a_result_without_a_class_or_a_law() {
        Household open = POOR.withDeprivations(
                POOR.deprivations().with(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.UNKNOWN));
        Determination undecided =
                PovertyEngine.of(Standards.national()).classify(open, REVIEW).determination();
        Determination none =
                PovertyEngine.of(Standards.none()).classify(POOR, REVIEW).determination();

        assertThat(Found.in(undecided)).containsExactly("determination.undecided /status");
        assertThat(Found.findings(undecided).get(0).arguments()).containsEntry("facts", Argument.whole(1));
        assertThat(Found.in(recorded().citations(List.of()).build()))
                .containsExactly("determination.uncited /citations");
        assertThat(Found.in(none)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-10-14, true", "2024-10-15, false", "2024-10-16, false"})
    void u9_recognised_before_it_was_reviewed(String day, boolean found) {
        assertThat(Found.in(file(recorded()).recognition(on(day)).build()))
                .isEqualTo(found ? List.of("determination.recognised-before-review /recognition/day") : List.of());
    }

    @Test
    void r50_a_classification_is_no_recognition() {
        DeterminationFile missing =
                file(recorded()).recognition(Optional.empty()).build();
        DeterminationFile unnumbered = file(recorded())
                .recognition(new Recognition(LocalDate.of(2024, 11, 20), Optional.empty()))
                .build();
        DeterminationFile average = file(recorded()
                        .status(PovertyStatus.AVERAGE_LIVING_STANDARD)
                        .possible(List.of(PovertyStatus.AVERAGE_LIVING_STANDARD)))
                .recognition(Optional.empty())
                .build();

        assertThat(Found.in(missing)).containsExactly("determination.not-recognised /recognition");
        assertThat(Found.in(unnumbered)).containsExactly("determination.recognition-unnumbered /recognition/decision");
        assertThat(Found.in(average)).isEmpty();
    }

    @Test
    void near_poor_households_are_recognised_too() {
        DeterminationFile nearPoor = file(recorded()
                        .status(PovertyStatus.NEAR_POOR)
                        .possible(List.of(PovertyStatus.NEAR_POOR))
                        .deprived(List.of()))
                .recognition(Optional.empty())
                .build();

        assertThat(Found.in(nearPoor)).containsExactly("determination.not-recognised /recognition");
    }

    @Test
    void a_standard_that_nobody_registered() {
        assertThat(Found.in(
                        file(recorded().standard(StandardId.of("VN-52:2022"))).build()))
                .containsExactly("determination.standard-unknown /determination/standard");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, false", "2027-01-01, true", "2022-01-01, false", "2021-12-31, true"})
    void r18_the_standard_of_another_day(LocalDate review, boolean found) {
        DeterminationFile file = file(recorded().review(ReviewDate.of(review)))
                .recognition(on("2027-06-01"))
                .build();

        assertThat(Found.at(DeterminationFinding.STANDARD_NOT_ON_DAY, file))
                .isEqualTo(found ? List.of("/determination/standard") : List.of());
    }

    @Test
    void the_standard_of_another_province() {
        PovertyStandard own = SampleStandard.byIncome("VN-52:2022", Province.former("52"), 3_000_000, 3_000_000)
                .build();
        Standards standards = Standards.national().with(own);
        Determination.Builder local =
                recorded().standard(own.id()).ruleVersion(RuleVersion.of(own)).deprived(List.of());
        Household elsewhere = POOR.toBuilder().province(Province.former("64")).build();

        assertThat(Found.in(file(local).standards(standards).build())).isEmpty();
        assertThat(Found.at(
                        DeterminationFinding.STANDARD_NOT_ON_DAY,
                        file(local).standards(standards).household(elsewhere).build()))
                .containsExactly("/determination/standard");
    }

    @Test
    void u9_rules_that_are_others_by_now() {
        assertThat(Found.in(file(recorded().ruleVersion(new RuleVersion("0000000000000000")))
                        .build()))
                .containsExactly("determination.rules-differ /determination/ruleVersion");
    }

    @Test
    void indicators_of_another_standard() {
        DeterminationFile file = file(recorded()
                        .deprived(List.of(DeprivationIndicator.EMPLOYMENT, DeprivationIndicator.WASTE_TREATMENT))
                        .unknown(List.of(DeprivationIndicator.HEALTH_CARE)))
                .build();

        assertThat(Found.in(file))
                .containsExactly(
                        "determination.indicator-foreign /determination/deprived/1",
                        "determination.indicator-foreign /determination/unknown/0");
    }

    @ParameterizedTest
    @CsvSource({
        "POOR, 2, true",
        "POOR, 3, false",
        "NEAR_POOR, 2, false",
        "NEAR_POOR, 3, true",
        "AVERAGE_LIVING_STANDARD, 12, false",
        "NON_POOR, 12, false"
    })
    void r19_a_status_that_no_income_gives(PovertyStatus status, int deprived, boolean found) {
        DeterminationFile file = file(recorded()
                        .status(status)
                        .possible(List.of(status))
                        .deprived(
                                NationalStandards.VN_2022.indicatorList().all().subList(0, deprived)))
                .build();

        assertThat(Found.in(file))
                .isEqualTo(found ? List.of("determination.status-impossible /determination/status") : List.of());
    }

    @Test
    void r20_a_status_is_judged_by_its_own_standard() {
        PovertyStandard or = NationalStandards.VN_2016;
        DeterminationFile file = file(recorded()
                        .review(ReviewDate.of(2021, 10, 15))
                        .standard(or.id())
                        .ruleVersion(RuleVersion.of(or))
                        .deprived(List.of()))
                .build();

        assertThat(Found.in(file)).isEmpty();
    }

    @Test
    void a_status_is_not_judged_where_indicators_are_unknown() {
        DeterminationFile file = file(recorded().deprived(List.of()).unknown(List.of(DeprivationIndicator.EMPLOYMENT)))
                .build();

        assertThat(Found.in(file)).isEmpty();
    }

    @Test
    void u9_made_again_of_other_facts() {
        Household richer = POOR.withIncome(Income.perHeadPerMonth(Vnd.of(1_500_001)));

        assertThat(Found.in(file(RECORDED.toBuilder()).household(richer).build()))
                .containsExactly(
                        "determination.id-differs /determination/id",
                        "determination.part-differs /determination/possible",
                        "determination.status-differs /determination/status");
        assertThat(Found.in(file(RECORDED.toBuilder())
                        .household(POOR.withIncome(Income.perHeadPerMonth(Vnd.of(1_500_000))))
                        .build()))
                .containsExactly("determination.id-differs /determination/id");
    }

    @Test
    void r39_an_id_with_a_salt_needs_the_salt() {
        Determination salted =
                PovertyEngine.of(Standards.national()).classify(POOR, REVIEW).determination("muối");
        DeterminationFile.Builder file = file(salted.toBuilder()).household(POOR);

        assertThat(Found.in(file.salt("muối").build())).isEmpty();
        assertThat(Found.in(file.salt(Optional.empty()).build()))
                .containsExactly("determination.id-differs /determination/id");
        assertThat(file.salt("muối").build().toString()).doesNotContain("muối", "H-1");
    }

    @Test
    void r39_who_makes_it_impossible_to_classify_again_is_not_named() {
        Household later = POOR.toBuilder()
                .size(1)
                .members(List.of(Member.builder()
                        .id("NGUYEN-VAN-AN")
                        .birthDate(LocalDate.of(2025, 1, 1))
                        .build()))
                .build();
        var findings =
                Found.findings(file(RECORDED.toBuilder()).household(later).build());

        assertThat(findings)
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .containsExactly(
                        "determination.id-differs /determination/id", "determination.unclassifiable /household");
        assertThat(findings.get(1).arguments().get("reason")).hasToString("Personal[…]");
    }

    private static LegalEffects ended(LegalEffect.Kind kind, String from) {
        return LegalEffects.of(List.of(new LegalEffect(
                InstrumentReference.of("351/2025/NĐ-CP"),
                kind,
                InstrumentReference.of("07/2021/NĐ-CP"),
                LocalDate.parse(from),
                Provenance.unverified("ví dụ"))));
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACES, 2024-10-14, determination.citation-not-in-force",
        "REPLACES, 2024-10-15, determination.citation-not-in-force",
        "REPEALS, 2024-10-15, determination.citation-not-in-force",
        "REPLACES, 2024-10-16, determination.citation-replaced-since",
        "REPEALS, 2030-01-01, determination.citation-replaced-since",
        "AMENDS, 2024-10-15, ",
        "AMENDS, 2024-10-16, "
    })
    void u9_r23_what_became_of_the_law(LegalEffect.Kind kind, String from, String code) {
        assertThat(Found.in(file(recorded()).effects(ended(kind, from)).build()))
                .isEqualTo(code == null ? List.of() : List.of(code + " /determination/citations/0"));
    }
}

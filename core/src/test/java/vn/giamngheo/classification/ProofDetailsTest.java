package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.place.AreaType.RURAL;
import static vn.giamngheo.place.AreaType.URBAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What a proof lists beside its rows: sources, gaps, members, unknown facts, numbers as recorded. */
class ProofDetailsTest {

    private static final ReviewDate IN_2011 = ReviewDate.of(2011, 10, 15);
    private static final ReviewDate IN_2024 = ReviewDate.of(2024, 10, 15);
    private static final Provenance UNSURE = Provenance.unverified("ghi chú");

    private static List<String> full(Proof proof, Language language) {
        return proof.render(language, Proof.Length.FULL).lines().toList();
    }

    private static String paragraph(Proof proof) {
        return proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH);
    }

    private static PointsVerdict byPoints(PovertyStandard standard, AreaType area) {
        return PovertyEngine.of(Standards.national().replacing(standard))
                .classifyByPoints(PointsReview.of(IN_2024, area, 140, 20));
    }

    @Test
    void theFullProofOfAGapSaysWhy() {
        Proof proof = Proofs.proof(NationalStandards.VN_2011, RURAL, 400_001, 0, IN_2011);

        assertThat(full(proof, Language.ENGLISH))
                .filteredOn(line -> line.contains("undefined by law"))
                .singleElement()
                .asString()
                .startsWith("  [✓] undefined by law — Decision 09/2011/QĐ-TTg: the decision puts households above the"
                        + " poverty line and below the start of the near-poor band, 1,000 đồng higher, into no class");
    }

    /** Two gaps beside each other: that in which the household lies is told, not the first. */
    @Test
    void ofTwoGapsTheOneThatHoldsIsTold() {
        ParameterId within = ParameterId.of("within");
        Condition above = Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE);
        Condition below = Condition.income(Comparison.BELOW, ParameterId.NEAR_POVERTY_FLOOR);
        Parameter<Vnd> rural = Parameter.of(Vnd.of(400_500), UNSURE);
        Parameter<Vnd> urban = Parameter.of(Vnd.of(500_500), UNSURE);
        PovertyStandard two = NationalStandards.VN_2011.toBuilder()
                .addLines(new IncomeLine(within, rural, urban))
                .gaps(List.of(
                        new LegalGap(
                                Condition.allOf(above, Condition.income(Comparison.AT_MOST, within)),
                                new Phrase("nửa dưới", "lower half")),
                        new LegalGap(
                                Condition.allOf(Condition.income(Comparison.ABOVE, within), below),
                                new Phrase("nửa trên", "upper half"))))
                .build();

        assertThat(paragraph(Proofs.under(two, Proofs.household(two, RURAL, 400_501, 0), IN_2011)))
                .contains("văn bản xếp vào loại nào: nửa trên.");
        assertThat(paragraph(Proofs.under(two, Proofs.household(two, RURAL, 400_500, 0), IN_2011)))
                .contains("văn bản xếp vào loại nào: nửa dưới.");
    }

    /** Of two rows that may hold, the line is about the one that gives the verdict. */
    @Test
    void theLineIsOfARowThatGivesTheVerdict() {
        Condition low = Condition.income(Comparison.AT_MOST, ParameterId.POVERTY_LINE);
        Condition many = Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF);
        Condition few = Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);
        Condition high = Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE);
        PovertyStandard standard = NationalStandards.VN_2022.toBuilder()
                .rows(List.of(
                        Row.of(PovertyStatus.NEAR_POOR, few, UNSURE),
                        Row.of(PovertyStatus.NON_POOR, Condition.allOf(many, high), UNSURE),
                        Row.of(PovertyStatus.POOR, Condition.allOf(many, low), UNSURE)))
                .scorecard(Optional.empty())
                .build();
        Household judged = Proofs.household(standard, RURAL, 1_000_000, 0);
        // A child is a dependant, and who is old enough to work finds none: one of the two for sure, so three.
        Household household = judged.toBuilder()
                .deprivations(judged.deprivations()
                        .with(DeprivationIndicator.SANITATION, DeprivationStatus.DEPRIVED)
                        .with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED)
                        .with(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.UNKNOWN)
                        .with(DeprivationIndicator.DEPENDANTS, DeprivationStatus.UNKNOWN))
                .addMembers(Member.builder().id("m1").work(WorkStatus.SEEKING).build())
                .build();
        Proof proof = Proofs.under(standard, household, IN_2024);

        assertThat(proof.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(proof.rows()).extracting(RowProof::truth).containsExactly(Truth.UNKNOWN, Truth.FAILS, Truth.UNKNOWN);
        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.LINE))
                .startsWith("Hộ nghèo: thu nhập 1.000.000 đồng/người/tháng ≤ 1.500.000 (nông thôn), thông tin còn"
                        + " thiếu không làm thay đổi kết quả — ");
    }

    @Test
    void anIndicatorIsToldWithItsMembersAndItsBasis() {
        Household household = Proofs.household(NationalStandards.VN_2022, RURAL, 1_000_000, 0);
        Proof proof = Proofs.ENGINE
                .classify(
                        household.toBuilder()
                                .deprivations(household
                                        .deprivations()
                                        .with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN))
                                .addMembers(Member.builder()
                                        .id("bà Hoa")
                                        .birthDate(LocalDate.of(1950, 5, 1))
                                        .healthInsurance(false)
                                        .build())
                                .build(),
                        IN_2024)
                .proof();
        List<String> lines = full(proof, Language.VIETNAMESE);
        int indicator = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("  - bảo hiểm y tế: thiếu hụt"))
                .findFirst()
                .orElseThrow());

        assertThat(lines.get(indicator + 1)).isEqualTo("    thành viên: bà Hoa");
        assertThat(lines.get(indicator + 2)).startsWith("    tuổi của thành viên bà Hoa: 74 tuổi");
        assertThat(lines.get(indicator + 3)).startsWith("    căn cứ: ");
        // Those that the commune judged name no member.
        assertThat(lines).filteredOn(line -> line.contains("thành viên:")).hasSize(1);
        assertThat(lines).filteredOn(line -> line.startsWith("    căn cứ: ")).hasSize(12);
    }

    @Test
    void unknownFactsAreNamedWhereTheyMatterAlone() {
        Household judged = Proofs.household(NationalStandards.VN_2022, RURAL, 0, 2);
        Household open = judged.withDeprivations(
                judged.deprivations().with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN));
        Household decided = Proofs.household(NationalStandards.VN_2022, RURAL, 0, 3);
        Proof proof = Proofs.ENGINE.classify(open, IN_2024).proof();

        assertThat(Proofs.first(proof, ProofNode.Subject.DEPRIVATIONS).unknown())
                .extracting(fact -> fact.path().toString())
                .containsExactly("/internet");
        assertThat(full(proof, Language.VIETNAMESE)).contains("        chưa rõ: việc sử dụng internet");
        assertThat(Proofs.first(
                                Proofs.ENGINE
                                        .classify(
                                                decided.withDeprivations(decided.deprivations()
                                                        .with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN)),
                                                IN_2024)
                                        .proof(),
                                ProofNode.Subject.DEPRIVATIONS)
                        .unknown())
                .isEmpty();
    }

    /** A condition on certain indicators says nothing of the others. */
    @Test
    void unknownFactsOfOtherIndicatorsAreNotNamed() {
        PovertyStandard standard = YearlyRule.standard();
        Household household = Household.builder()
                .id("h")
                .area(RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_000_000)))
                .deprivations(DeprivationProfile.allNotDeprivedBut(
                                standard.indicatorList(), DeprivationIndicator.SCHOOL_ATTENDANCE)
                        .with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN)
                        .with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.UNKNOWN))
                .addMembers(Member.builder()
                        .id("m1")
                        .birthDate(LocalDate.of(1984, 5, 1))
                        .build())
                .build();

        assertThat(Proofs.first(Proofs.under(standard, household, IN_2024), ProofNode.Subject.INDICATORS)
                        .unknown())
                .extracting(fact -> fact.path().toString())
                .containsExactly("/members/0/healthInsurance");
    }

    @Test
    void aTotalOfAnUnknownNumberOfPersonsIsShownAsRecorded() {
        Household household =
                Proofs.household(NationalStandards.VN_2022, RURAL, Income.ofHousehold(Vnd.of(4_000_000), 2), 0);
        ProofNode.Leaf leaf =
                Proofs.first(Proofs.ENGINE.classify(household, IN_2024).proof(), ProofNode.Subject.INCOME);

        assertThat(leaf.operands())
                .extracting(operand -> operand.name().english() + " " + operand.value())
                .startsWith("total income of the household 4000000", "months of reference 2");
    }

    @Test
    void aCaveatNamesItsSource() {
        Scorecard card = NationalStandards.VN_2022.scorecard().orElseThrow();
        PovertyStandard unsure = NationalStandards.VN_2022.toBuilder()
                .scorecard(new Scorecard(
                        card.rural(),
                        card.urban(),
                        Parameter.of(10, UNSURE),
                        Parameter.of(30, UNSURE),
                        card.citation()))
                .build();
        PointsVerdict verdict = byPoints(unsure, RURAL);

        assertThat(verdict.caveats())
                .extracting(caveat ->
                        caveat.path().orElseThrow() + " " + caveat.words().vietnamese())
                .containsExactly(
                        "/scorecard/perIndicator chưa đối chiếu điểm phiếu B2 của mỗi chỉ số",
                        "/scorecard/cutoff chưa đối chiếu ngưỡng điểm phiếu B2");
        assertThat(paragraph(verdict.proof()))
                .contains("Lưu ý: chưa đối chiếu điểm phiếu B2 của mỗi chỉ số (nguồn: ghi chú); chưa đối chiếu ngưỡng"
                        + " điểm phiếu B2 (nguồn: ghi chú).");
        assertThat(full(verdict.proof(), Language.ENGLISH))
                .contains("Caveats:", "  - unverified: boundary of form B2 (source: ghi chú)");
    }

    /** Up to three values that are not confirmed are listed, more are counted. */
    @Test
    void threeUnsureValuesAreListed() {
        Scorecard card = NationalStandards.VN_2022.scorecard().orElseThrow();
        PovertyStandard unsure = NationalStandards.VN_2022.toBuilder()
                .scorecard(new Scorecard(
                        Parameter.of(140, UNSURE),
                        card.urban(),
                        Parameter.of(10, UNSURE),
                        Parameter.of(30, UNSURE),
                        card.citation()))
                .build();

        assertThat(paragraph(byPoints(unsure, RURAL).proof()))
                .contains("Lưu ý: chưa đối chiếu ngưỡng điểm phiếu B1 (nguồn: ghi chú); chưa đối chiếu điểm phiếu B2")
                .doesNotContain("3 giá trị của chuẩn");
    }

    @Test
    void aTimeThatIsNotConfirmedIsACaveatOfPointsToo() {
        PovertyStandard unsure = NationalStandards.VN_2022.toBuilder()
                .applicability(Applicability.between(
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        NationalStandards.VN_2022.basis(),
                        UNSURE))
                .build();

        assertThat(byPoints(unsure, RURAL).caveats())
                .singleElement()
                .extracting(caveat -> caveat.path().orElseThrow().toString())
                .isEqualTo("/applicability/applied/0/provenance");
    }

    @Test
    void theBoundaryOfPointsIsThatOfTheArea() {
        ProofNode.Leaf leaf =
                Proofs.first(byPoints(NationalStandards.VN_2022, URBAN).proof(), ProofNode.Subject.INCOME_POINTS);

        assertThat(leaf.compared().orElseThrow().boundary().name())
                .isEqualTo(new Phrase("ngưỡng điểm phiếu B1 (thành thị)", "boundary of form B1 (urban)"));
    }
}

package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.place.AreaType.RURAL;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;

/** The words of proofs that leave the status open. */
class OpenProofTextTest {

    private static final ReviewDate IN_2023 = ReviewDate.of(2023, 10, 15);

    private static String vietnamese(Proof proof) {
        return proof.render(Language.VIETNAMESE, Proof.Length.LINE);
    }

    private static String english(Proof proof) {
        return proof.render(Language.ENGLISH, Proof.Length.LINE);
    }

    @Test
    void lineOfAnOpenVerdict() {
        Household household = Proofs.household(NationalStandards.VN_2022, RURAL, 1_400_000, 2);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN));
        Proof proof = Proofs.ENGINE.classify(household, IN_2023).proof();

        assertThat(vietnamese(proof))
                .startsWith("Chưa xác định được: có thể là hộ nghèo hoặc hộ cận nghèo; còn thiếu thông tin: ")
                .endsWith(" — Điều 3 Nghị định 07/2021/NĐ-CP");
        assertThat(english(proof))
                .startsWith("Indeterminate: may be poor household or near-poor household; missing facts: ")
                .endsWith(" — Article 3 of Decree 07/2021/NĐ-CP");
        assertThat(vietnamese(proof)).contains("bảo hiểm y tế");
        assertThat(english(proof)).contains("health insurance");
    }

    @Test
    void paragraphOfAnOpenVerdict() {
        Household household = Proofs.household(NationalStandards.VN_2022, RURAL, 1_400_000, 2);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN));
        Proof proof = Proofs.ENGINE.classify(household, IN_2023).proof();

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .contains("hộ ở khu vực nông thôn chưa xác định được thuộc loại nào: có thể là hộ nghèo hoặc hộ cận"
                        + " nghèo. Các chỉ số thiếu hụt: việc làm; người phụ thuộc trong hộ gia đình. Các chỉ số chưa"
                        + " rõ: bảo hiểm y tế. ")
                .contains(" Còn thiếu thông tin: ")
                .doesNotContain("Căn cứ Điều 3");
        assertThat(proof.render(Language.ENGLISH, Proof.Length.PARAGRAPH))
                .contains("the household in a rural area cannot be classified yet: it may be a poor household or"
                        + " near-poor household. Deprived indicators: employment; dependants in the household."
                        + " Unknown indicators: health insurance. ")
                .contains(" Missing facts: ");
    }

    @Test
    void fullListsOpenFactsByRank() {
        Household.Builder household = Household.builder();
        household.id("h");
        Proof proof = Proofs.ENGINE.classify(household.build(), IN_2023).proof();

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.FULL).lines())
                .contains(
                        "Kết quả: Chưa xác định được",
                        "Kết quả có thể có: hộ nghèo hoặc hộ cận nghèo hoặc hộ có mức sống trung bình hoặc hộ không"
                                + " nghèo",
                        "    [?] tất cả các điều kiện sau",
                        "      [?] thu nhập bình quân đầu người từ 1.500.000 (nông thôn) hoặc 2.000.000 (thành thị)"
                                + " đồng/người/tháng trở xuống",
                        "Thông tin còn thiếu, quan trọng nhất trước:")
                .anyMatch(line -> line.startsWith("  1. ") && line.endsWith(": còn 3 kết quả có thể có"));
    }

    @Test
    void factsThatHangTogetherDecideWhatNoneDecidesAlone() {
        Household judged = Proofs.household(NationalStandards.VN_2022, RURAL, 1_000_000, 0);
        Household household = judged.toBuilder()
                .deprivations(judged.deprivations()
                        .with(DeprivationIndicator.SANITATION, DeprivationStatus.DEPRIVED)
                        .with(DeprivationIndicator.TELECOM, DeprivationStatus.DEPRIVED)
                        .with(DeprivationIndicator.EMPLOYMENT, DeprivationStatus.UNKNOWN)
                        .with(DeprivationIndicator.DEPENDANTS, DeprivationStatus.UNKNOWN))
                .addMembers(Member.builder().id("m1").work(WorkStatus.SEEKING).build())
                .build();
        Verdict verdict = Proofs.ENGINE.classify(household, IN_2023);
        Proof proof = verdict.proof();

        // A child is a dependant, and who is old enough to work finds none: one of the two for sure.
        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(proof.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(proof.rows()).extracting(RowProof::truth).startsWith(Truth.UNKNOWN, Truth.UNKNOWN);
        assertThat(vietnamese(proof))
                .isEqualTo("Hộ nghèo: thu nhập 1.000.000 đồng/người/tháng ≤ 1.500.000 (nông thôn), thông tin còn thiếu"
                        + " không làm thay đổi kết quả — Điều 3 Nghị định 07/2021/NĐ-CP (có lưu ý)");
        assertThat(english(proof)).contains(", what is unknown does not change the result — ");
        assertThat(proof.caveats()).hasSize(2);
    }

    @Test
    void missingFactsAreRanked() {
        Household household = Proofs.household(NationalStandards.VN_2022, RURAL, 1_400_000, 2);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN));
        Proof proof = Proofs.ENGINE.classify(household, IN_2023).proof();

        assertThat(proof.render(Language.ENGLISH, Proof.Length.FULL).lines())
                .contains(
                        "Missing facts, the most important first:",
                        "Possible results: poor household or near-poor" + " household")
                .anyMatch(line -> line.startsWith("  1. ") && line.endsWith(": leaves 2 results open"));
    }

    @Test
    @DisplayName("R39: missing facts of a member are told by the member's position")
    void anonymousMissingFacts() {
        Household judged = Proofs.household(NationalStandards.VN_2022, RURAL, 1_000_000, 2);
        Household household = judged.toBuilder()
                .deprivations(
                        judged.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN))
                .addMembers(
                        Member.builder().id("bà-nội-079").healthInsurance(false).build())
                .build();
        Verdict verdict = Proofs.ENGINE.classify(household, IN_2023);

        assertThat(vietnamese(verdict.proof())).contains("còn thiếu thông tin: ngày sinh của thành viên bà-nội-079");
        assertThat(vietnamese(verdict.anonymousProof())).contains("còn thiếu thông tin: ngày sinh của thành viên 1 ");
        assertThat(verdict.anonymousProof().render(Language.ENGLISH, Proof.Length.FULL))
                .doesNotContain("bà-nội-079");
    }
}

package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.place.AreaType.RURAL;
import static vn.giamngheo.place.AreaType.URBAN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;

class ProofTextTest {

    private static final ReviewDate IN_2023 = ReviewDate.of(2023, 10, 15);

    private static String vietnamese(Proof proof) {
        return proof.render(Language.VIETNAMESE, Proof.Length.LINE);
    }

    private static String english(Proof proof) {
        return proof.render(Language.ENGLISH, Proof.Length.LINE);
    }

    @Test
    void lineUnder2006() {
        Proof proof = Proofs.proof(NationalStandards.VN_2006, RURAL, 200_000, 0, ReviewDate.of(2008, 10, 15));

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ nghèo: thu nhập 200.000 đồng/người/tháng ≤ 200.000 (nông thôn)"
                        + " — Quyết định 170/2005/QĐ-TTg");
        assertThat(english(proof))
                .isEqualTo("Poor household: income 200,000 đồng per person per month ≤ 200,000 (rural)"
                        + " — Decision 170/2005/QĐ-TTg");
    }

    @Test
    void lineUnder2011() {
        Proof proof = Proofs.proof(NationalStandards.VN_2011, URBAN, 501_000, 0, ReviewDate.of(2014, 10, 15));

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ cận nghèo: thu nhập 501.000 đồng/người/tháng ≥ 501.000 và ≤ 650.000 (thành thị)"
                        + " — Quyết định 09/2011/QĐ-TTg");
        assertThat(english(proof))
                .isEqualTo("Near-poor household: income 501,000 đồng per person per month ≥ 501,000 and ≤ 650,000"
                        + " (urban) — Decision 09/2011/QĐ-TTg");
    }

    @Test
    void lineInTheGapOf2011() {
        Proof proof = Proofs.proof(NationalStandards.VN_2011, RURAL, 400_500, 0, ReviewDate.of(2014, 10, 15));

        assertThat(vietnamese(proof))
                .isEqualTo("Văn bản không quy định: thu nhập 400.500 đồng/người/tháng > 400.000 và < 401.000"
                        + " (nông thôn) — Quyết định 09/2011/QĐ-TTg");
        assertThat(english(proof))
                .isEqualTo("Undefined by law: income 400,500 đồng per person per month > 400,000 and < 401,000"
                        + " (rural) — Decision 09/2011/QĐ-TTg");
    }

    @Test
    void lineUnder2016ByIncomeAlone() {
        Proof proof = Proofs.proof(NationalStandards.VN_2016, RURAL, 700_000, 0, ReviewDate.of(2018, 10, 15));

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ nghèo: thu nhập 700.000 đồng/người/tháng ≤ 700.000 (nông thôn)"
                        + " — Điều 2 Quyết định 59/2015/QĐ-TTg");
        assertThat(english(proof))
                .isEqualTo("Poor household: income 700,000 đồng per person per month ≤ 700,000 (rural)"
                        + " — Article 2 of Decision 59/2015/QĐ-TTg");
    }

    @Test
    @DisplayName("R18: in 2021 the standard of 2016 applies by another instrument, which the line names")
    void lineUnder2016ByIncomeAndDeprivations() {
        Proof proof = Proofs.proof(NationalStandards.VN_2016, URBAN, 1_000_000, 3, ReviewDate.of(2021, 10, 15));

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ nghèo: thu nhập 1.000.000 đồng/người/tháng > 900.000 và ≤ 1.300.000 (thành thị),"
                        + " thiếu hụt 3/10 chỉ số ≥ 3 — Điều 2 Quyết định 59/2015/QĐ-TTg,"
                        + " áp dụng theo Điều 2 Nghị định 07/2021/NĐ-CP");
        assertThat(english(proof))
                .isEqualTo("Poor household: income 1,000,000 đồng per person per month > 900,000 and ≤ 1,300,000"
                        + " (urban), deprived in 3/10 indicators ≥ 3 — Article 2 of Decision 59/2015/QĐ-TTg,"
                        + " applied by Article 2 of Decree 07/2021/NĐ-CP");
    }

    @Test
    @DisplayName("R19: and is not or, and at most includes the line")
    void lineUnder2022() {
        Proof proof = Proofs.proof(NationalStandards.VN_2022, RURAL, 1_400_000, 2, IN_2023);

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ cận nghèo: thu nhập 1.400.000 đồng/người/tháng ≤ 1.500.000 (nông thôn),"
                        + " thiếu hụt 2/12 chỉ số < 3 — Điều 3 Nghị định 07/2021/NĐ-CP");
        assertThat(english(proof))
                .isEqualTo("Near-poor household: income 1,400,000 đồng per person per month ≤ 1,500,000 (rural),"
                        + " deprived in 2/12 indicators < 3 — Article 3 of Decree 07/2021/NĐ-CP");
    }

    @Test
    void lineUnder2027SaysThatThereAreCaveats() {
        Proof proof = Proofs.proof(NationalStandards.VN_2027, URBAN, 2_800_001, 12, ReviewDate.of(2027, 10, 15));

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ không nghèo: thu nhập 2.800.001 đồng/người/tháng > 2.800.000 (đô thị)"
                        + " — Nghị định 351/2025/NĐ-CP (có lưu ý)");
        assertThat(english(proof))
                .isEqualTo("Non-poor household: income 2,800,001 đồng per person per month > 2,800,000 (urban)"
                        + " — Decree 351/2025/NĐ-CP (with caveats)");
    }

    @Test
    @DisplayName("three persons with 4,500,001 đồng are above the line of 1,500,000 per head")
    void lineOfAnIncomeThatDoesNotDivide() {
        Household household =
                Proofs.household(NationalStandards.VN_2022, RURAL, Income.ofHousehold(Vnd.of(4_500_001), 1), 3)
                        .toBuilder()
                        .size(3)
                        .build();
        Proof proof =
                Proofs.ENGINE.classify(household, ReviewDate.of(2026, 10, 15)).proof();

        assertThat(vietnamese(proof))
                .isEqualTo("Hộ có mức sống trung bình: thu nhập cả hộ (3 người) 4.500.001 đồng/hộ/tháng > 4.500.000"
                        + " và ≤ 6.750.000 (nông thôn) — Điều 3 Nghị định 07/2021/NĐ-CP,"
                        + " áp dụng theo Nghị định 351/2025/NĐ-CP");
        assertThat(english(proof))
                .isEqualTo("Household with average living standard: income of the whole household (3 persons)"
                        + " 4,500,001 đồng per household per month > 4,500,000 and ≤ 6,750,000 (rural)"
                        + " — Article 3 of Decree 07/2021/NĐ-CP, applied by Decree 351/2025/NĐ-CP");
    }

    @Test
    void noStandard() {
        Proof proof = Proofs.proof(NationalStandards.VN_2006, RURAL, 200_000, 0, ReviewDate.of(2005, 12, 31));

        assertThat(vietnamese(proof))
                .isEqualTo("Không có chuẩn nào áp dụng cho lần rà soát ngày 31 tháng 12 năm 2005: chuẩn VN-2006 bắt"
                        + " đầu áp dụng ngày 01 tháng 01 năm 2006");
        assertThat(english(proof))
                .isEqualTo("No standard applies to a review of 31 December 2005: standard VN-2006 applies from"
                        + " 1 January 2006");
        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .isEqualTo(vietnamese(proof)
                        + ". Kết quả phân loại không thay cho quyết định công nhận của Chủ tịch UBND cấp xã.");
        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.FULL)).isEqualTo("""
                        Kết quả: Không có chuẩn áp dụng
                        Ngày rà soát: 31/12/2005
                        Lý do: không có chuẩn nào áp dụng cho lần rà soát ngày 31 tháng 12 năm 2005: chuẩn VN-2006 bắt \
                        đầu áp dụng ngày 01 tháng 01 năm 2006
                        Kết quả phân loại không thay cho quyết định công nhận của Chủ tịch UBND cấp xã.""");
    }

    @Test
    void paragraphInVietnamese() {
        Proof proof = Proofs.proof(NationalStandards.VN_2022, RURAL, 1_400_000, 2, ReviewDate.of(2026, 10, 15));

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .isEqualTo("Theo chuẩn nghèo đa chiều giai đoạn 2021–2025 (VN-2022), áp dụng cho ngày rà soát"
                        + " 15/10/2026 theo Nghị định 351/2025/NĐ-CP, hộ ở khu vực nông thôn được phân loại là hộ cận"
                        + " nghèo. Căn cứ Điều 3 Nghị định 07/2021/NĐ-CP: thu nhập 1.400.000 đồng/người/tháng ≤"
                        + " 1.500.000 (nông thôn); thiếu hụt 2/12 chỉ số < 3. Các chỉ số thiếu hụt: việc làm; người"
                        + " phụ thuộc trong hộ gia đình. Khoảng cách đến ranh giới gần nhất: 100.000 đồng/người/tháng"
                        + " so với mức 1.500.000 đồng/người/tháng; 1 chỉ số so với mức 3 chỉ số. Kết quả phân loại"
                        + " không thay cho quyết định công nhận của Chủ tịch UBND cấp xã.");
    }

    @Test
    void paragraphInEnglish() {
        Proof proof = Proofs.proof(NationalStandards.VN_2022, URBAN, 1_400_000, 2, ReviewDate.of(2026, 10, 15));

        assertThat(proof.render(Language.ENGLISH, Proof.Length.PARAGRAPH))
                .isEqualTo("Under the multidimensional poverty standard of 2021–2025 (VN-2022), which applies to the"
                        + " review of 15/10/2026 by Decree 351/2025/NĐ-CP, the household in an urban area is"
                        + " classified as a near-poor household. By Article 3 of Decree 07/2021/NĐ-CP: income"
                        + " 1,400,000 đồng per person per month ≤ 2,000,000 (urban); deprived in 2/12 indicators < 3."
                        + " Deprived indicators: employment; dependants in the household. Nearest boundaries: 600,000"
                        + " đồng per person per month from 2,000,000 đồng per person per month; 1 indicator from 3"
                        + " indicators. This classification does not replace the decision of recognition by the"
                        + " chairperson of the commune People's Committee.");
    }

    @Test
    void paragraphInTheGapOf2011() {
        Proof proof = Proofs.proof(NationalStandards.VN_2011, RURAL, 400_001, 0, ReviewDate.of(2011, 10, 15));

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .isEqualTo("Theo chuẩn hộ nghèo, hộ cận nghèo áp dụng cho giai đoạn 2011–2015 (VN-2011), áp dụng cho"
                        + " ngày rà soát 15/10/2011 theo Quyết định 09/2011/QĐ-TTg, hộ ở khu vực nông thôn không được"
                        + " văn bản xếp vào loại nào: Quyết định không xếp loại hộ có thu nhập trên mức chuẩn hộ nghèo"
                        + " nhưng dưới mức khởi điểm của chuẩn hộ cận nghèo, cao hơn 1.000 đồng. Căn cứ Quyết định"
                        + " 09/2011/QĐ-TTg: thu nhập 400.001 đồng/người/tháng > 400.000 và < 401.000 (nông thôn)."
                        + " Khoảng cách đến ranh giới gần nhất: 1 đồng/người/tháng so với mức 400.000"
                        + " đồng/người/tháng. Kết quả phân loại không thay cho quyết định công nhận của Chủ tịch UBND"
                        + " cấp xã.");
        assertThat(proof.render(Language.ENGLISH, Proof.Length.PARAGRAPH))
                .startsWith("Under the poor and near-poor lines of 2011–2015 (VN-2011), which applies to the review of"
                        + " 15/10/2011 by Decision 09/2011/QĐ-TTg, the household in a rural area is in no class of the"
                        + " law: ");
    }

    @Test
    void paragraphSaysThatUnknownFactsDoNotMatter() {
        Household household = Proofs.household(NationalStandards.VN_2022, RURAL, 1_500_001, 0);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN));
        Proof proof = Proofs.ENGINE.classify(household, IN_2023).proof();

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .contains(" Chưa có chỉ số nào được xác định là thiếu hụt. Các chỉ số chưa rõ: bảo hiểm y tế. ")
                .contains(" Thông tin còn thiếu không làm thay đổi kết quả. ")
                .doesNotContain("Lưu ý");
        assertThat(proof.render(Language.ENGLISH, Proof.Length.PARAGRAPH))
                .contains(" No indicator is known to be deprived. Unknown indicators: health insurance. ")
                .contains(" What is unknown does not change the result. ");
    }

    @Test
    void paragraphUnderAStandardOfAnotherTime() {
        Proof proof = Proofs.under(
                NationalStandards.VN_2027,
                Proofs.household(NationalStandards.VN_2027, RURAL, 2_200_000, 0),
                ReviewDate.of(2026, 10, 15));

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .startsWith("Theo chuẩn nghèo đa chiều quốc gia giai đoạn 2026–2030 (VN-2027), là chuẩn không áp dụng"
                        + " cho ngày rà soát 15/10/2026, hộ ở khu vực nông thôn được phân loại là hộ cận nghèo. ")
                .contains(" Hộ không thiếu hụt chỉ số nào. ")
                .contains(" Lưu ý: chuẩn VN-2027 không áp dụng cho ngày rà soát 15/10/2026, kết quả chỉ để tham khảo; ")
                .contains(" giá trị của chuẩn chưa được đối chiếu với văn bản gốc. ");
        assertThat(proof.render(Language.ENGLISH, Proof.Length.PARAGRAPH))
                .contains("(VN-2027), which does not apply to the review of 15/10/2026, the household")
                .contains(" No indicator is deprived. ")
                .contains(" Note: standard VN-2027 does not apply to a review on 15/10/2026; the result is"
                        + " hypothetical; ");
    }

    @Test
    void fullInVietnamese() {
        Proof proof = Proofs.proof(NationalStandards.VN_2006, RURAL, 200_001, 0, ReviewDate.of(2008, 10, 15));

        assertThat(proof.render(Language.VIETNAMESE, Proof.Length.FULL).replaceAll(": [^\\[\\]\n]*\\]", ": …]"))
                .isEqualTo("""
                        Kết quả: Hộ không nghèo
                        Ngày rà soát: 15/10/2008
                        Khu vực: nông thôn
                        Chuẩn: %s; mã trong thư viện: VN-2006
                        Căn cứ của quy tắc: Quyết định 170/2005/QĐ-TTg
                        Thời gian áp dụng: từ 01/01/2006 đến hết 31/12/2010 theo Quyết định 170/2005/QĐ-TTg %s
                        Các quy định:
                          [✗] hộ nghèo — Quyết định 170/2005/QĐ-TTg%s [đã đối chiếu: …]
                            [✗] thu nhập bình quân đầu người từ 200.000 đồng/người/tháng trở xuống (nông thôn)
                              thu nhập bình quân đầu người: 200.001 đồng/người/tháng; chuẩn nghèo (nông thôn): 200.000 \
                        đồng/người/tháng
                              so sánh: thu nhập 200.001 đồng/người/tháng > 200.000
                              cách ranh giới: 1 đồng/người/tháng
                              căn cứ: Quyết định 170/2005/QĐ-TTg [đã đối chiếu: …]
                          [✓] hộ không nghèo — Quyết định 170/2005/QĐ-TTg [suy ra từ quy định đã đối chiếu: …]
                            [✓] thu nhập bình quân đầu người trên 200.000 đồng/người/tháng (nông thôn)
                              thu nhập bình quân đầu người: 200.001 đồng/người/tháng; chuẩn nghèo (nông thôn): 200.000 \
                        đồng/người/tháng
                              so sánh: thu nhập 200.001 đồng/người/tháng > 200.000
                              cách ranh giới: 1 đồng/người/tháng
                              căn cứ: Quyết định 170/2005/QĐ-TTg [đã đối chiếu: …]
                        Kết quả phân loại không thay cho quyết định công nhận của Chủ tịch UBND cấp xã.""".formatted(
                                NationalStandards.VN_2006.title().vietnamese(), "[đã đối chiếu: …]", ": “trở xuống”"));
    }

    @Test
    void fullInEnglish() {
        Household household = Proofs.household(NationalStandards.VN_2022, RURAL, 1_400_000, 3);
        household = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.HEALTH_INSURANCE, DeprivationStatus.UNKNOWN));
        Proof proof = Proofs.ENGINE.classify(household, IN_2023).proof();

        assertThat(proof.render(Language.ENGLISH, Proof.Length.FULL).lines())
                .contains(
                        "Result: Poor household",
                        "Review: 15/10/2023",
                        "Area: rural",
                        "Basis of the rule: Article 3 of Decree 07/2021/NĐ-CP",
                        "    [✓] all of the following",
                        "      [✓] income per head at most 1,500,000 đồng per person per month (rural)",
                        "      [✓] deprived in at least 3 indicators",
                        "        deprived in at least: 3 indicators; deprived in at most: 4 indicators;"
                                + " cut-off of the standard: 3 indicators",
                        "        compared: deprived in at least 3/12 indicators ≥ 3",
                        "      [✗] deprived in fewer than 3 indicators",
                        "        compared: deprived in at least 3/12 indicators ≥ 3",
                        "  - employment: deprived — as the commune found in its review",
                        "  - hygienic latrine: not deprived — as the commune found in its review");
    }
}

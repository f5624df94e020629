package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class PointsVerdictTest {

    private static final PovertyStandard VN_2022 = NationalStandards.VN_2022;
    private static final ReviewDate REVIEW = ReviewDate.of(2024, 10, 15);

    private static PointsVerdict classify(ReviewDate review, AreaType area, int b1, int b2) {
        return Proofs.ENGINE.classifyByPoints(PointsReview.of(review, area, b1, b2));
    }

    @ParameterizedTest
    @CsvSource({
        "RURAL, 139, 20, NEAR_POOR",
        "RURAL, 139, 30, POOR",
        "RURAL, 140, 20, NEAR_POOR",
        "RURAL, 140, 30, POOR",
        "RURAL, 141, 20, NON_POOR",
        "RURAL, 141, 30, NON_POOR",
        "URBAN, 174, 20, NEAR_POOR",
        "URBAN, 174, 30, POOR",
        "URBAN, 175, 20, NEAR_POOR",
        "URBAN, 175, 30, POOR",
        "URBAN, 176, 20, NON_POOR",
        "URBAN, 176, 30, NON_POOR",
        "RURAL, 0, 0, NEAR_POOR",
        "RURAL, 0, 120, POOR"
    })
    void boundaries(AreaType area, int b1, int b2, PovertyStatus status) {
        PointsVerdict verdict = classify(REVIEW, area, b1, b2);

        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.proof().status()).isEqualTo(status);
        assertThat(verdict.proof().rows())
                .filteredOn(row -> row.truth() == Truth.HOLDS)
                .extracting(RowProof::status)
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource({"139, 1", "140, 0", "141, 1"})
    void distanceInPoints(int b1, long distance) {
        ProofNode.Leaf leaf =
                Proofs.first(classify(REVIEW, AreaType.RURAL, b1, 30).proof(), ProofNode.Subject.INCOME_POINTS);

        assertThat(leaf.distance()).contains(new Distance(BigDecimal.valueOf(distance), new Phrase("điểm", "points")));
        assertThat(leaf.condition())
                .isEqualTo(new Phrase("điểm phiếu B1 từ 140 điểm trở xuống", "points of form B1 at most 140"));
    }

    @Test
    void lines() {
        Proof poor = classify(REVIEW, AreaType.RURAL, 140, 30).proof();

        assertThat(poor.render(Language.VIETNAMESE, Proof.Length.LINE))
                .isEqualTo("Hộ nghèo: phiếu B1 140 điểm ≤ 140 (nông thôn), phiếu B2 30 điểm ≥ 30"
                        + " — Điều 1 Thông tư 07/2021/TT-BLĐTBXH");
        assertThat(poor.render(Language.ENGLISH, Proof.Length.LINE))
                .isEqualTo("Poor household: form B1 140 points ≤ 140 (rural), form B2 30 points ≥ 30"
                        + " — Article 1 of Circular 07/2021/TT-BLĐTBXH");
    }

    @Test
    void nonPoorByPointsSaysWhatPointsDoNotTell() {
        PointsVerdict verdict = classify(REVIEW, AreaType.URBAN, 176, 120);

        assertThat(verdict.caveats())
                .containsExactly(Caveat.of(
                        "điểm không cho biết hộ có mức sống trung bình hay không",
                        "points do not tell whether the household has an average living standard"));
        assertThat(verdict.proof().render(Language.VIETNAMESE, Proof.Length.PARAGRAPH))
                .isEqualTo("Theo chuẩn nghèo đa chiều giai đoạn 2021–2025 (VN-2022), áp dụng cho ngày rà soát"
                        + " 15/10/2024 theo Điều 3 Nghị định 07/2021/NĐ-CP, hộ ở khu vực thành thị được phân loại là"
                        + " hộ không nghèo. Căn cứ Điều 1 Thông tư 07/2021/TT-BLĐTBXH: phiếu B1 176 điểm > 175 (thành"
                        + " thị). Khoảng cách đến ranh giới gần nhất: 1 điểm so với mức 175 điểm; 90 điểm so với mức"
                        + " 30 điểm. Lưu ý: điểm không cho biết hộ có mức sống trung bình hay không. Kết quả phân loại"
                        + " không thay cho quyết định công nhận của Chủ tịch UBND cấp xã.");
    }

    @Test
    @DisplayName("R18: in 2026 the standard is prolonged; whether the points are was not found, and that is said")
    void pointsIn2026() {
        PointsVerdict verdict = classify(ReviewDate.of(2026, 10, 15), AreaType.RURAL, 140, 20);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.NEAR_POOR);
        assertThat(verdict.citations()).hasSize(1);
        assertThat(verdict.caveats())
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.words().vietnamese())
                        .isEqualTo("chuẩn áp dụng theo Nghị định 351/2025/NĐ-CP; chưa thấy quy định kéo dài việc tính"
                                + " điểm theo Điều 1 Thông tư 07/2021/TT-BLĐTBXH"));
    }

    @ParameterizedTest
    @CsvSource({"2005-12-31, BEFORE_FIRST", "2016-01-04, BETWEEN", "2031-01-01, AFTER_LAST"})
    void noStandardOnThatDay(LocalDate day, Resolution.Reason reason) {
        PointsVerdict verdict = classify(ReviewDate.of(day), AreaType.RURAL, 0, 0);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.NO_STANDARD);
        assertThat(verdict.noStandard())
                .hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo(reason));
        assertThat(verdict.noScorecard()).isEmpty();
        assertThat(verdict.standard()).isEmpty();
        assertThat(verdict.citations()).isEmpty();
        assertThat(verdict.caveats()).isEmpty();
        assertThat(verdict.proof().rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2008, 2013, 2018, 2021, 2027})
    void standardsWithoutAScorecard(int year) {
        PointsVerdict verdict = classify(ReviewDate.of(year, 10, 15), AreaType.RURAL, 140, 30);

        assertThat(verdict.status()).isEqualTo(PovertyStatus.NO_STANDARD);
        assertThat(verdict.noStandard()).isEmpty();
        assertThat(verdict.standard()).isPresent();
        assertThat(verdict.noScorecard()).isPresent();
        assertThat(verdict.proof().render(Language.VIETNAMESE, Proof.Length.LINE))
                .matches("Chuẩn VN-20\\d\\d trong thư viện không có phiếu điểm");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 29, 31, 125, 130})
    void impossibleB2(int b2) {
        assertThatThrownBy(() -> classify(REVIEW, AreaType.RURAL, 140, b2))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("điểm phiếu B2 phải là bội số của 10, từ 0 đến 120, không phải " + b2));
    }

    @Test
    void negativePoints() {
        assertThatThrownBy(() -> PointsReview.of(REVIEW, AreaType.RURAL, -1, 0))
                .isInstanceOf(RefusedException.class)
                .hasMessage("b1 must not be negative but was -1");
        assertThatThrownBy(() -> PointsReview.of(REVIEW, AreaType.RURAL, 0, -10))
                .isInstanceOf(RefusedException.class)
                .hasMessage("b2 must not be negative but was -10");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 10", "2, 20", "3, 30", "12, 120"})
    void b2OfAProfile(int deprived, int points) {
        assertThat(PointsReview.b2(VN_2022, Proofs.profile(VN_2022, deprived))).isEqualTo(points);
    }

    @Test
    void b2NeedsEveryIndicatorAndAScorecard() {
        assertThatThrownBy(() -> PointsReview.b2(
                        VN_2022,
                        Proofs.profile(VN_2022, 2).with(DeprivationIndicator.TELECOM, DeprivationStatus.UNKNOWN)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("B2 points need every indicator but 'use of telecommunications' is unknown");
        assertThatThrownBy(
                        () -> PointsReview.b2(NationalStandards.VN_2016, Proofs.profile(NationalStandards.VN_2016, 2)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("standard VN-2016 has no scorecard in the library");
    }

    @Test
    void unverifiedPointsAreCaveats() {
        Scorecard card = VN_2022.scorecard().orElseThrow();
        Parameter<Integer> unsure = Parameter.of(150, Provenance.unverified("ghi chú"));
        PovertyStandard changed = VN_2022.toBuilder()
                .scorecard(new Scorecard(unsure, card.urban(), card.perIndicator(), card.cutoff(), card.citation()))
                .build();
        PovertyEngine engine = PovertyEngine.of(Standards.national().replacing(changed));

        assertThat(engine.classifyByPoints(PointsReview.of(REVIEW, AreaType.RURAL, 150, 30))
                        .caveats())
                .singleElement()
                .satisfies(caveat -> {
                    assertThat(caveat.path()).hasToString("Optional[/scorecard/rural]");
                    assertThat(caveat.words().english()).isEqualTo("unverified: boundary of form B1");
                });
        assertThat(engine.classifyByPoints(PointsReview.of(REVIEW, AreaType.URBAN, 150, 30))
                        .caveats())
                .isEmpty();
    }

    @Test
    void textFormsSayNothingOfTheHousehold() {
        PointsVerdict verdict = classify(REVIEW, AreaType.RURAL, 137, 30);

        assertThat(verdict).hasToString("PointsVerdict{POOR, VN-2022}");
        assertThat(verdict.review()).hasToString("PointsReview{2024-10-15}");
    }
}

package vn.giamngheo.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/** Decree 07/2021/NĐ-CP, article 3. */
final class Standard2022 {

    static final Set<WaterSource> CLEAN_WATER = Set.of(
            WaterSource.TAP,
            WaterSource.DRILLED_WELL,
            WaterSource.PROTECTED_DUG_WELL,
            WaterSource.PROTECTED_SPRING,
            WaterSource.RAIN,
            WaterSource.BOTTLED);

    static final Set<Latrine> HYGIENIC_LATRINES =
            Set.of(Latrine.SEPTIC, Latrine.SEMI_SEPTIC, Latrine.POUR_FLUSH, Latrine.VENTILATED_PIT, Latrine.TWO_VAULT);

    private static final Provenance QUOTED =
            Provenance.confirmed("báo chí và trang pháp luật dẫn nguyên văn Nghị định");
    private static final Provenance REPORTED = Provenance.confirmed("báo chí dẫn Nghị định");
    private static final Provenance LISTED =
            Provenance.confirmed("báo chí dẫn danh mục chỉ số của Nghị định; biểu báo cáo rà soát dùng trong thực tế");
    private static final Provenance POINTS = Provenance.confirmed("trang pháp luật dẫn Thông tư");

    private static final String DRAFT = "dự thảo chuẩn 2026–2030, nêu là giữ chỉ số này";
    private static final String NOTE = "ghi chú của tư nhân";
    private static final String UNSEEN = "chưa thấy văn bản nêu ngưỡng này";

    private static final List<IndicatorRule> INDICATORS = indicators();

    private Standard2022() {}

    static PovertyStandard create() {
        return PovertyStandard.builder("VN-2022")
                .title(new Phrase(
                        "chuẩn nghèo đa chiều giai đoạn 2021–2025", "multidimensional poverty standard of 2021–2025"))
                .basis(article3())
                .applicability(applicability())
                .lines(List.of(
                        NationalShapes.line(ParameterId.POVERTY_LINE, 1_500_000, 2_000_000, QUOTED),
                        NationalShapes.line(ParameterId.AVERAGE_LINE, 2_250_000, 3_000_000, REPORTED)))
                .cutoffs(List.of(NationalShapes.povertyCutoff(3, QUOTED)))
                .indicators(INDICATORS)
                .rows(rows())
                .scorecard(scorecard())
                .buildProved();
    }

    private static InstrumentReference article3() {
        return NationalShapes.provision("07/2021/NĐ-CP", "Điều 3");
    }

    private static Applicability applicability() {
        return NationalShapes.applicability(
                2021,
                2025,
                Optional.of(LocalDate.of(2021, 3, 15)),
                NationalShapes.years(2022, 2025, article3(), QUOTED),
                NationalShapes.years(
                        2026,
                        2026,
                        InstrumentReference.of("351/2025/NĐ-CP"),
                        Provenance.confirmed("báo chí dẫn nguyên văn Nghị định")));
    }

    private static List<Row> rows() {
        Condition low = NationalShapes.incomeAtMost(ParameterId.POVERTY_LINE);
        return List.of(
                Row.of(PovertyStatus.POOR, Condition.allOf(low, NationalShapes.manyDeprivations()), QUOTED)
                        .quoting("từ … đồng trở xuống và thiếu hụt từ 03 chỉ số … trở lên"),
                Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(low, NationalShapes.fewDeprivations()), QUOTED)
                        .quoting("dưới 03 chỉ số"),
                Row.of(
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        NationalShapes.incomeBetween(ParameterId.POVERTY_LINE, ParameterId.AVERAGE_LINE),
                        REPORTED),
                NationalShapes.nonPoorAbove(ParameterId.AVERAGE_LINE));
    }

    private static Scorecard scorecard() {
        return new Scorecard(
                Parameter.of(140, POINTS),
                Parameter.of(175, POINTS),
                Parameter.of(10, POINTS),
                Parameter.of(30, POINTS),
                NationalShapes.provision("07/2021/TT-BLĐTBXH", "Điều 1"));
    }

    private static List<IndicatorRule> indicators() {
        return List.of(
                indicator(
                        DeprivationIndicator.EMPLOYMENT,
                        Dimension.EMPLOYMENT,
                        new Phrase("việc làm", "employment"),
                        new Cutoff.WithoutWork(16),
                        DRAFT + "; " + NOTE
                                + "; tuổi lao động chưa thấy nêu: đọc là từ đủ 16 tuổi, vì dưới 16 tuổi là người phụ thuộc"),
                indicator(
                        DeprivationIndicator.DEPENDANTS,
                        Dimension.EMPLOYMENT,
                        new Phrase("người phụ thuộc trong hộ gia đình", "dependants in the household"),
                        new Cutoff.DependantsAbove(16, 50),
                        DRAFT),
                indicator(
                        DeprivationIndicator.NUTRITION,
                        Dimension.HEALTH,
                        new Phrase("dinh dưỡng", "nutrition"),
                        new Cutoff.Undernourished(16),
                        DRAFT + "; " + NOTE),
                indicator(
                        DeprivationIndicator.HEALTH_INSURANCE,
                        Dimension.HEALTH,
                        new Phrase("bảo hiểm y tế", "health insurance"),
                        new Cutoff.Uninsured(6),
                        UNSEEN + "; đọc là từ đủ 6 tuổi trở lên, " + NOTE + " viết “trên 6 tuổi”"),
                indicator(
                        DeprivationIndicator.ADULT_EDUCATION,
                        Dimension.EDUCATION,
                        new Phrase("trình độ giáo dục của người lớn", "education of adults"),
                        new Cutoff.Untrained(
                                16, 31, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY),
                        NOTE + "; đến 30 tuổi: đọc là chưa đủ 31 tuổi"),
                indicator(
                        DeprivationIndicator.SCHOOL_ATTENDANCE,
                        Dimension.EDUCATION,
                        new Phrase("tình trạng đi học của trẻ em", "school attendance of children"),
                        new Cutoff.BelowSchoolLevel(3, 6, 12, 16),
                        NOTE + "; tuổi của từng cấp học chưa thấy trong văn bản"),
                indicator(
                        DeprivationIndicator.HOUSING_QUALITY,
                        Dimension.HOUSING,
                        new Phrase("chất lượng nhà ở", "quality of housing"),
                        new Cutoff.NonDurableParts(2),
                        NOTE),
                indicator(
                        DeprivationIndicator.HOUSING_AREA,
                        Dimension.HOUSING,
                        new Phrase("diện tích nhà ở bình quân đầu người", "housing area per person"),
                        new Cutoff.FloorAreaBelow(BigDecimal.valueOf(8)),
                        NOTE),
                indicator(
                        DeprivationIndicator.WATER_SOURCE,
                        Dimension.WATER_SANITATION,
                        new Phrase("nguồn nước sinh hoạt", "source of domestic water"),
                        new Cutoff.UncleanWater(CLEAN_WATER),
                        NOTE),
                indicator(
                        DeprivationIndicator.SANITATION,
                        Dimension.WATER_SANITATION,
                        new Phrase("nhà tiêu hợp vệ sinh", "hygienic latrine"),
                        new Cutoff.UnhygienicLatrine(HYGIENIC_LATRINES),
                        NOTE + "; danh mục loại nhà tiêu chưa thấy trong văn bản"),
                indicator(
                        DeprivationIndicator.TELECOM,
                        Dimension.INFORMATION,
                        new Phrase("sử dụng dịch vụ viễn thông", "use of telecommunications"),
                        new Cutoff.WithoutInternet(),
                        UNSEEN),
                indicator(
                        DeprivationIndicator.INFORMATION_ASSETS,
                        Dimension.INFORMATION,
                        new Phrase("phương tiện phục vụ tiếp cận thông tin", "means of access to information"),
                        new Cutoff.WithoutAssets(
                                Set.of(Asset.TV, Asset.RADIO, Asset.DESKTOP_COMPUTER, Asset.TELEPHONE),
                                Set.of(Asset.LAPTOP, Asset.TABLET, Asset.SMARTPHONE)),
                        UNSEEN + "; đọc là không có cả phương tiện dùng chung và phương tiện cá nhân"));
    }

    /** The rule of one indicator. */
    static IndicatorRule rule(DeprivationIndicator indicator) {
        for (IndicatorRule rule : INDICATORS) {
            if (rule.indicator().equals(indicator)) {
                return rule;
            }
        }
        throw new IllegalArgumentException(indicator + " is none of 07/2021/NĐ-CP");
    }

    private static IndicatorRule indicator(
            DeprivationIndicator indicator, Dimension dimension, Phrase name, Cutoff cutoff, String source) {
        return NationalShapes.indicator(indicator, dimension, name, LISTED, cutoff, source);
    }
}

package vn.giamngheo.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/** Decision 59/2015/QĐ-TTg. */
final class Standard2016 {

    private static final String NUMBER = "59/2015/QĐ-TTg";
    private static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 5);

    private static final Provenance QUOTED =
            Provenance.confirmed("báo chí và trang pháp luật dẫn nguyên văn Quyết định");
    private static final Provenance AVERAGE =
            Provenance.confirmed("một trang báo chí dẫn Quyết định; chưa thấy nguyên văn khoản này");
    private static final Provenance LISTED = Provenance.confirmed("báo chí dẫn danh mục chỉ số của Quyết định");

    private static final String RECALLED = "chưa thấy văn bản nêu ngưỡng này";

    private Standard2016() {}

    static PovertyStandard create() {
        return PovertyStandard.builder("VN-2016")
                .title(new Phrase(
                        "chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016–2020",
                        "multidimensional poverty standard of 2016–2020"))
                .basis(NationalShapes.provision(NUMBER, "Điều 2"))
                .applicability(applicability())
                .lines(lines())
                .cutoffs(List.of(NationalShapes.povertyCutoff(3, QUOTED)))
                .indicators(indicators())
                .rows(rows())
                .buildProved();
    }

    private static Applicability applicability() {
        return NationalShapes.applicability(
                2016,
                2020,
                Optional.of(IN_FORCE),
                new AppliedPeriod(
                        IN_FORCE,
                        LocalDate.of(2020, 12, 31),
                        InstrumentReference.of(NUMBER),
                        Provenance.derived(
                                "từ ngày Quyết định có hiệu lực đến hết giai đoạn nêu trong tên Quyết định")),
                NationalShapes.years(
                        2021,
                        2021,
                        NationalShapes.provision("07/2021/NĐ-CP", "Điều 2"),
                        Provenance.confirmed("bản dịch chính thức và báo chí dẫn Nghị định")));
    }

    private static List<IncomeLine> lines() {
        return List.of(
                NationalShapes.line(ParameterId.POVERTY_LINE, 700_000, 900_000, QUOTED),
                NationalShapes.line(ParameterId.NEAR_POVERTY_LINE, 1_000_000, 1_300_000, QUOTED),
                NationalShapes.line(ParameterId.AVERAGE_LINE, 1_500_000, 1_950_000, AVERAGE));
    }

    private static List<Row> rows() {
        Condition between = NationalShapes.incomeBetween(ParameterId.POVERTY_LINE, ParameterId.NEAR_POVERTY_LINE);
        return List.of(
                Row.of(PovertyStatus.POOR, NationalShapes.incomeAtMost(ParameterId.POVERTY_LINE), QUOTED)
                        .quoting("từ đủ … đồng trở xuống"),
                Row.of(PovertyStatus.POOR, Condition.allOf(between, NationalShapes.manyDeprivations()), QUOTED)
                        .quoting("trên … đồng đến … đồng và thiếu hụt từ 03 chỉ số … trở lên"),
                Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(between, NationalShapes.fewDeprivations()), QUOTED),
                Row.of(
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        NationalShapes.incomeBetween(ParameterId.NEAR_POVERTY_LINE, ParameterId.AVERAGE_LINE),
                        AVERAGE),
                NationalShapes.nonPoorAbove(ParameterId.AVERAGE_LINE));
    }

    private static List<IndicatorRule> indicators() {
        return List.of(
                indicator(
                        DeprivationIndicator.HEALTH_CARE,
                        Dimension.HEALTH,
                        new Phrase("tiếp cận dịch vụ y tế", "access to health care"),
                        new Cutoff.UntreatedIllness(),
                        RECALLED),
                indicator(
                        DeprivationIndicator.HEALTH_INSURANCE,
                        Dimension.HEALTH,
                        new Phrase("bảo hiểm y tế", "health insurance"),
                        new Cutoff.Uninsured(6),
                        RECALLED),
                indicator(
                        DeprivationIndicator.ADULT_EDUCATION,
                        Dimension.EDUCATION,
                        new Phrase("trình độ giáo dục người lớn", "education of adults"),
                        new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY),
                        RECALLED),
                indicator(
                        DeprivationIndicator.SCHOOL_ATTENDANCE,
                        Dimension.EDUCATION,
                        new Phrase("tình trạng đi học của trẻ em", "school attendance of children"),
                        new Cutoff.OutOfSchool(5, 15),
                        RECALLED),
                indicator(
                        DeprivationIndicator.HOUSING_QUALITY,
                        Dimension.HOUSING,
                        new Phrase("chất lượng nhà ở", "quality of housing"),
                        new Cutoff.FlimsyHouse(),
                        RECALLED),
                indicator(
                        DeprivationIndicator.HOUSING_AREA,
                        Dimension.HOUSING,
                        new Phrase("diện tích nhà ở bình quân", "housing area per person"),
                        new Cutoff.FloorAreaBelow(BigDecimal.valueOf(8)),
                        RECALLED + "; 8 m² có trong Kế hoạch 35/KH-UBND của tỉnh Thanh Hóa"),
                indicator(
                        DeprivationIndicator.WATER_SOURCE,
                        Dimension.WATER_SANITATION,
                        new Phrase("nguồn nước sinh hoạt", "source of domestic water"),
                        new Cutoff.UncleanWater(Standard2022.CLEAN_WATER),
                        RECALLED + "; nguồn nước hợp vệ sinh: đọc theo danh mục của Nghị định 07/2021/NĐ-CP"),
                indicator(
                        DeprivationIndicator.SANITATION,
                        Dimension.WATER_SANITATION,
                        new Phrase("hố xí/nhà tiêu", "latrine"),
                        new Cutoff.UnhygienicLatrine(Standard2022.HYGIENIC_LATRINES),
                        RECALLED + "; nhà tiêu hợp vệ sinh: đọc theo danh mục của Nghị định 07/2021/NĐ-CP"),
                indicator(
                        DeprivationIndicator.TELECOM,
                        Dimension.INFORMATION,
                        new Phrase("sử dụng dịch vụ viễn thông", "use of telecommunications"),
                        new Cutoff.WithoutTelephoneOrInternet(),
                        RECALLED + "; đọc là thiếu điện thoại hoặc thiếu internet đều là thiếu hụt"),
                indicator(
                        DeprivationIndicator.INFORMATION_ASSETS,
                        Dimension.INFORMATION,
                        new Phrase("tài sản tiếp cận thông tin", "assets for access to information"),
                        new Cutoff.WithoutAssetsAndLoudspeaker(
                                Set.of(Asset.TV, Asset.RADIO, Asset.DESKTOP_COMPUTER, Asset.LAPTOP)),
                        RECALLED + "; máy tính: đọc là để bàn hoặc xách tay"));
    }

    private static IndicatorRule indicator(
            DeprivationIndicator indicator, Dimension dimension, Phrase name, Cutoff cutoff, String source) {
        return NationalShapes.indicator(indicator, dimension, name, LISTED, cutoff, source);
    }
}

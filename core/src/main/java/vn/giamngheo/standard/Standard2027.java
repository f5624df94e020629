package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/** Decree 351/2025/NĐ-CP. Its articles and its appendix were not seen. */
final class Standard2027 {

    private static final Provenance QUOTED = Provenance.confirmed("báo chí dẫn nguyên văn Nghị định");
    private static final Provenance CHANGED = Provenance.confirmed(
            "báo chí dẫn Nghị định: bỏ chỉ số phương tiện phục vụ tiếp cận thông tin, thêm chỉ số" + " xử lý rác thải");
    private static final Provenance DRAFTED = Provenance.unverified(
            "danh mục đầy đủ chỉ thấy trong dự thảo; báo chí dẫn phần đầu của danh mục chính thức");

    private static final String DRAFT = "dự thảo chuẩn 2026–2030, ngưỡng như của Nghị định 07/2021/NĐ-CP";
    private static final String CARRIED =
            "ngưỡng của Nghị định 07/2021/NĐ-CP, tự nó chưa đối chiếu; chưa thấy ngưỡng của Nghị định 351/2025/NĐ-CP";

    private static final Phrase NO_AVERAGE = new Phrase(
            "chưa thấy Nghị định 351/2025/NĐ-CP có quy định hộ có mức sống trung bình hay không",
            "whether Decree 351/2025/NĐ-CP has an average living standard was not found");
    private static final Phrase NO_TELECOM = new Phrase(
            "chỉ số sử dụng dịch vụ viễn thông được sửa đổi; chưa thấy ngưỡng mới",
            "the telecommunications indicator was updated; its new cut-off was not found");
    private static final Phrase NO_WASTE = new Phrase(
            "chưa thấy ngưỡng thiếu hụt của chỉ số xử lý rác thải",
            "the cut-off of the waste treatment indicator was not found");

    private Standard2027() {}

    static PovertyStandard create() {
        InstrumentReference decree = InstrumentReference.of("351/2025/NĐ-CP");
        return PovertyStandard.builder("VN-2027")
                .title(new Phrase(
                        "chuẩn nghèo đa chiều quốc gia giai đoạn 2026–2030",
                        "national multidimensional poverty standard of 2026–2030"))
                .basis(decree)
                .applicability(NationalShapes.applicability(
                        2026, 2030, Optional.empty(), NationalShapes.years(2027, 2030, decree, QUOTED)))
                .urbanName(new Phrase("đô thị", "urban"))
                .lines(List.of(
                        NationalShapes.line(ParameterId.POVERTY_LINE, 2_200_000, 2_800_000, QUOTED),
                        new IncomeLine(
                                ParameterId.AVERAGE_LINE,
                                new Parameter.Absent<>(NO_AVERAGE),
                                new Parameter.Absent<>(NO_AVERAGE))))
                .cutoffs(List.of(NationalShapes.povertyCutoff(3, QUOTED)))
                .indicators(indicators())
                .rows(rows())
                .buildProved();
    }

    private static List<Row> rows() {
        Condition low = NationalShapes.incomeAtMost(ParameterId.POVERTY_LINE);
        return List.of(
                Row.of(PovertyStatus.POOR, Condition.allOf(low, NationalShapes.manyDeprivations()), QUOTED),
                Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(low, NationalShapes.fewDeprivations()), QUOTED),
                NationalShapes.nonPoorAbove(ParameterId.POVERTY_LINE).hiding(ParameterId.AVERAGE_LINE));
    }

    /** The dimensions in the order of the decree: information before water, sanitation and environment. */
    private static List<IndicatorRule> indicators() {
        List<IndicatorRule> indicators = new ArrayList<>();
        indicators.add(kept(
                DeprivationIndicator.EMPLOYMENT,
                DRAFT + "; tuổi lao động chưa thấy nêu: đọc là từ đủ 16 tuổi, vì dưới 16 tuổi là người phụ thuộc"));
        indicators.add(kept(DeprivationIndicator.DEPENDANTS, DRAFT));
        indicators.add(kept(DeprivationIndicator.NUTRITION, DRAFT));
        indicators.add(kept(DeprivationIndicator.HEALTH_INSURANCE, CARRIED));
        indicators.add(kept(DeprivationIndicator.ADULT_EDUCATION, CARRIED));
        indicators.add(kept(DeprivationIndicator.SCHOOL_ATTENDANCE, CARRIED));
        indicators.add(kept(DeprivationIndicator.HOUSING_QUALITY, CARRIED));
        indicators.add(kept(DeprivationIndicator.HOUSING_AREA, CARRIED));
        indicators.add(new IndicatorRule(
                DeprivationIndicator.TELECOM,
                Dimension.INFORMATION,
                new Phrase("sử dụng dịch vụ viễn thông", "use of telecommunications"),
                DRAFTED,
                new Parameter.Absent<>(NO_TELECOM)));
        indicators.add(kept(DeprivationIndicator.WATER_SOURCE, CARRIED));
        indicators.add(kept(DeprivationIndicator.SANITATION, CARRIED));
        indicators.add(new IndicatorRule(
                DeprivationIndicator.WASTE_TREATMENT,
                Dimension.WATER_SANITATION,
                new Phrase("xử lý rác thải", "waste treatment"),
                CHANGED,
                new Parameter.Absent<>(NO_WASTE)));
        return indicators;
    }

    /** An indicator of Decree 07/2021/NĐ-CP that stays, with its cut-off there. */
    private static IndicatorRule kept(DeprivationIndicator indicator, String source) {
        IndicatorRule before = Standard2022.rule(indicator);
        return NationalShapes.indicator(
                indicator,
                before.dimension(),
                before.name(),
                DRAFTED,
                before.cutoff().get(),
                source);
    }
}

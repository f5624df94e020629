package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/** Decision 09/2011/QĐ-TTg. */
final class Standard2011 {

    private static final Provenance QUOTED =
            Provenance.confirmed("trang thông tin điện tử của cơ quan nhà nước và báo chí dẫn nguyên văn Quyết định");

    private Standard2011() {}

    static PovertyStandard create() {
        InstrumentReference decision = InstrumentReference.of("09/2011/QĐ-TTg");
        return PovertyStandard.builder("VN-2011")
                .title(new Phrase(
                        "chuẩn hộ nghèo, hộ cận nghèo áp dụng cho giai đoạn 2011–2015",
                        "poor and near-poor lines of 2011–2015"))
                .basis(decision)
                .applicability(NationalShapes.applicability(
                        2011,
                        2015,
                        Optional.of(LocalDate.of(2011, 1, 1)),
                        NationalShapes.years(2011, 2015, decision, QUOTED)))
                .lines(lines())
                .rows(rows())
                .gaps(List.of(gap()))
                .buildProved();
    }

    private static List<IncomeLine> lines() {
        return List.of(
                NationalShapes.line(ParameterId.POVERTY_LINE, 400_000, 500_000, QUOTED),
                NationalShapes.line(ParameterId.NEAR_POVERTY_FLOOR, 401_000, 501_000, QUOTED),
                NationalShapes.line(ParameterId.NEAR_POVERTY_LINE, 520_000, 650_000, QUOTED));
    }

    private static List<Row> rows() {
        Condition nearPoor = Condition.allOf(
                Condition.income(Comparison.AT_LEAST, ParameterId.NEAR_POVERTY_FLOOR),
                NationalShapes.incomeAtMost(ParameterId.NEAR_POVERTY_LINE));
        return List.of(
                Row.of(PovertyStatus.POOR, NationalShapes.incomeAtMost(ParameterId.POVERTY_LINE), QUOTED)
                        .quoting("từ … đồng/người/tháng … trở xuống"),
                Row.of(PovertyStatus.NEAR_POOR, nearPoor, QUOTED).quoting("từ … đồng đến … đồng"),
                NationalShapes.nonPoorAbove(ParameterId.NEAR_POVERTY_LINE));
    }

    private static LegalGap gap() {
        return new LegalGap(
                Condition.allOf(
                        NationalShapes.incomeAbove(ParameterId.POVERTY_LINE),
                        Condition.income(Comparison.BELOW, ParameterId.NEAR_POVERTY_FLOOR)),
                new Phrase(
                        "Quyết định không xếp loại hộ có thu nhập trên mức chuẩn hộ nghèo nhưng dưới mức khởi điểm của"
                                + " chuẩn hộ cận nghèo, cao hơn 1.000 đồng",
                        "the decision puts households above the poverty line and below the start of the near-poor"
                                + " band, 1,000 đồng higher, into no class"));
    }
}

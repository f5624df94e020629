package vn.giamngheo.standard;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/** Decision 170/2005/QĐ-TTg. */
final class Standard2006 {

    private static final long RURAL = 200_000;
    private static final long URBAN = 260_000;

    private Standard2006() {}

    static PovertyStandard create() {
        InstrumentReference decision = InstrumentReference.of("170/2005/QĐ-TTg");
        Provenance quoted = Provenance.confirmed("trang của đoàn thể và báo chí dẫn Quyết định");
        return PovertyStandard.builder("VN-2006")
                .title(new Phrase("chuẩn nghèo áp dụng cho giai đoạn 2006–2010", "poverty line of 2006–2010"))
                .basis(decision)
                .applicability(NationalShapes.applicability(
                        2006, 2010, Optional.empty(), NationalShapes.years(2006, 2010, decision, quoted)))
                .lines(List.of(NationalShapes.line(ParameterId.POVERTY_LINE, RURAL, URBAN, quoted)))
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, NationalShapes.incomeAtMost(ParameterId.POVERTY_LINE), quoted)
                                .quoting("trở xuống"),
                        NationalShapes.nonPoorAbove(ParameterId.POVERTY_LINE)))
                .buildProved();
    }
}

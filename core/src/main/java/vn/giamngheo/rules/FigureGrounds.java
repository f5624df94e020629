package vn.giamngheo.rules;

import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;

/** What several kinds of findings on figures rest on. */
final class FigureGrounds {

    /** What can still be added while a document is written, should be there when it is issued, and is past mending later. */
    static final Grades MISSING =
            new Grades(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION);

    /** A rate of poverty is one of households by households. */
    static final LegalGround RATE_OF_HOUSEHOLDS = new LegalGround(
            InstrumentReference.of("94/2022/NĐ-CP"),
            Provenance.confirmed(
                    "Pháp điển, đề mục Thống kê: tỷ lệ nghèo đa chiều là số hộ nghèo đa chiều chia cho tổng"
                            + " số hộ"));

    /** The columns of the movement of poor households. */
    static final LegalGround MOVEMENT_FORM = new LegalGround(
            InstrumentReference.of("07/2021/TT-BLĐTBXH"),
            Provenance.unverified(
                    "Các cột theo biểu đang được sử dụng; chưa đối chiếu với biểu mẫu ban hành kèm thông tư"));

    private FigureGrounds() {}
}

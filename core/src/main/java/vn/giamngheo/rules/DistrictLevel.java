package vn.giamngheo.rules;

import java.time.LocalDate;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.LegalGround;

/** The end of the level of districts. */
final class DistrictLevel {

    static final LocalDate FIRST_DAY_WITHOUT = LocalDate.of(2025, 7, 1);
    static final LocalDate LAST_DAY = FIRST_DAY_WITHOUT.minusDays(1);

    static final LegalGround LAW = new LegalGround(
            InstrumentReference.parse("Luật 72/2025/QH15"),
            Provenance.confirmed("báo chí dẫn Luật Tổ chức chính quyền địa phương 72/2025/QH15; chưa đọc điều khoản"));

    private DistrictLevel() {}
}

package vn.giamngheo.rules;

import java.time.LocalDate;
import java.time.Month;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.validation.LegalGround;

/** The end of the level of districts: province and commune alone. */
final class DistrictLevel {

    /** The first day without districts. */
    static final LocalDate ENDED = LocalDate.of(2025, Month.JULY, 1);

    static final LocalDate LAST_DAY = ENDED.minusDays(1);

    static final LegalGround LAW = new LegalGround(
            InstrumentReference.parse("Luật 72/2025/QH15"),
            Provenance.confirmed("báo chí dẫn Luật Tổ chức chính quyền địa phương 72/2025/QH15; chưa đọc điều khoản"));

    private DistrictLevel() {}

    /** Whether a place is a district on a day that has none; the day is meant at its end. */
    static boolean isGone(Place place, LocalDate day) {
        return place.level() == AdministrativeLevel.DISTRICT && !day.isBefore(ENDED);
    }
}

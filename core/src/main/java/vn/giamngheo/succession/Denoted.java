package vn.giamngheo.succession;

import java.time.LocalDate;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Province;

/** Which units a province by its code and list means. */
final class Denoted {

    private static final LocalDate FIRST = Province.FIRST_DAY_OF_CURRENT_CODES;

    private Denoted() {}

    /** {@return whether the unit had that code in that list on any of its days} */
    static boolean isOf(Province province, AdministrativeUnit unit) {
        return unit.level() == AdministrativeLevel.PROVINCE
                && unit.scheme().equals(AdministrativeUnit.NATIONAL)
                && unit.code().equals(province.code())
                && (isUnchanged(province) || isOfThoseDays(province, unit));
    }

    private static boolean isUnchanged(Province province) {
        return province.codes() == Province.Codes.FORMER
                ? province.isSameAs(province.successor())
                : Province.formerOf(province).stream().anyMatch(province::isSameAs);
    }

    private static boolean isOfThoseDays(Province province, AdministrativeUnit unit) {
        return province.codes() == Province.Codes.FORMER
                ? unit.validFrom().map(FIRST::isAfter).orElse(true)
                : unit.validUntil().filter(FIRST::isAfter).isEmpty();
    }
}

package vn.giamngheo.testkit.figure;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Places as they are on a day. */
final class Places {

    static final List<String> NAMES = List.of("An Bình", "Tân Lập", "Hòa Sơn", "Phú Lâm", "Đông Hải");

    private static final List<Place> COMMUNES =
            NAMES.stream().map(name -> Place.parse("xã " + name)).toList();
    private static final List<Place> DISTRICTS =
            NAMES.stream().map(name -> Place.parse("huyện " + name)).toList();
    private static final List<Place> BEFORE = provinces(Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1));
    private static final List<Place> SINCE = provinces(Province.FIRST_DAY_OF_CURRENT_CODES);

    private Places() {}

    private static List<Place> provinces(LocalDate day) {
        return Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                .map(unit -> Place.of(unit.name(), unit.level()))
                .toList();
    }

    static boolean isThere(Place place, LocalDate day) {
        return place.level() != AdministrativeLevel.DISTRICT || hasDistricts(day);
    }

    static boolean hasDistricts(LocalDate day) {
        return day.isBefore(Province.FIRST_DAY_OF_CURRENT_CODES);
    }

    /** Communes and provinces; districts as long as there were any. */
    static Gen<Place> on(LocalDate day) {
        return hasDistricts(day)
                ? Gens.oneOf(Gens.among(COMMUNES), Gens.among(BEFORE), Gens.among(DISTRICTS))
                : Gens.oneOf(Gens.among(COMMUNES), Gens.among(SINCE));
    }
}

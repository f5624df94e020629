package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** The provinces there were, and those there are. */
final class Provinces {

    /** Of the list up to 30/06/2025, which can be told on any day. */
    static final Gen<Province> FORMER = Gens.among(on(Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1)));

    /** Of the list since 01/07/2025. */
    static final Gen<Province> CURRENT = Gens.among(on(Province.FIRST_DAY_OF_CURRENT_CODES));

    private Provinces() {}

    private static List<Province> on(LocalDate day) {
        return Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                .map(AdministrativeUnit::code)
                .sorted()
                .map(code -> Province.on(code, day))
                .toList();
    }
}

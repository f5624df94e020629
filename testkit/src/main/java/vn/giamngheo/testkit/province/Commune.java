package vn.giamngheo.testkit.province;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;

/**
 * A commune over the years.
 *
 * @param area urban or rural
 * @param variety 0 where its households on one list are all alike; otherwise which ones they are follows from it
 * @param years what became of its households in each year
 */
record Commune(AreaType area, long variety, List<CommuneYear> years) {

    Stream<Household> households(ProvinceUnit unit, Province province, StatusCases cases, int year) {
        CommuneYear in = years.get(year);
        return in.stretches().stream()
                .filter(stretch -> stretch.after().isPresent())
                .flatMap(stretch -> {
                    Standing standing = stretch.after().orElseThrow();
                    return CommuneYear.numbers(stretch)
                            .map(number -> cases.household(
                                            area, standing, in.sizes().of(number), mixed(number, year))
                                    .id(unit.code() + "-" + (number + 1))
                                    .province(Optional.of(province))
                                    .build());
                });
    }

    /** As the generator of the choices mixes: neighbours have nothing in common. */
    private long mixed(long number, int year) {
        if (variety == 0) {
            return 0;
        }
        long mixed = variety + number * 0x9e3779b97f4a7c15L + year;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

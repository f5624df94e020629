package vn.giamngheo.examples.measure;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;

/** Households that nobody lives in: the same for the same province and number, on every machine. */
final class MadeUpHouseholds {

    private static final IndicatorList INDICATORS = NationalStandards.VN_2022.indicatorList();
    private static final int PERCENT = 100;
    private static final int THOUSAND = 1_000;
    /** Of how many a province of the least means has none at all. */
    private static final int LEAST_MEANS = 25;

    private MadeUpHouseholds() {}

    /** The provinces of today in the order of their codes. */
    static List<Province> provinces() {
        return Gazetteer.provinces().units().stream()
                .filter(unit -> unit.validUntil().isEmpty())
                .map(unit -> Province.current(unit.code()))
                .sorted()
                .toList();
    }

    /** Made one by one as they are asked for: nobody holds a province in memory. */
    static Stream<Household> of(Province province, int households) {
        SplittableRandom random = new SplittableRandom(province.toString().hashCode());
        int means = random.nextInt(LEAST_MEANS, PERCENT);
        return IntStream.rangeClosed(1, households).mapToObj(number -> household(province, number, means, random));
    }

    /** The fewer the means of a household, from 0 to 99, the less income it has and the more it is deprived of. */
    private static Household household(Province province, int number, int ofProvince, SplittableRandom random) {
        int means = (random.nextInt(PERCENT) + random.nextInt(ofProvince, PERCENT)) / 2;
        int deprived = 0;
        for (int bit = 0; bit < INDICATORS.size(); bit++) {
            deprived |= random.nextInt(2 * PERCENT) < (PERCENT - means) / 2 + bit ? 1 << bit : 0;
        }
        return Household.builder()
                .id(province + "-" + number)
                .province(province)
                .area(random.nextInt(PERCENT) < 38 ? AreaType.URBAN : AreaType.RURAL)
                .size(1 + random.nextInt(6) + (means < 30 ? 1 : 0))
                .income(Income.perHeadPerMonth(
                        Vnd.of((400 + means * means / 2 + random.nextInt(2_000)) * (long) THOUSAND)))
                .deprivations(DeprivationProfile.of(INDICATORS, deprived))
                .build();
    }
}

package vn.giamngheo.examples.measure;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.giamngheo.place.AreaType;

/**
 * A household of a sample as an application may keep it.
 *
 * @param stratum the stratum it was drawn from
 * @param psu the commune drawn first, in which it was drawn second
 * @param region where it lives
 * @param area rural or urban
 * @param size how many persons it has
 * @param weight its sampling weight in hundredths
 * @param income đồng per person per month
 * @param deprived a bit for each indicator deprived in
 */
record Respondent(
        String stratum, String psu, String region, AreaType area, int size, long weight, long income, long deprived) {

    private static final int STRATA = 6;
    private static final int COMMUNES = 8;
    private static final int OF_A_COMMUNE = 15;
    private static final int INDICATORS = 12;

    /** A sample that nobody drew, the same for the same year: two regions, six strata, eight communes in each. */
    static List<Respondent> of(int year) {
        SplittableRandom random = new SplittableRandom(year);
        return IntStream.range(0, STRATA * COMMUNES * OF_A_COMMUNE)
                .mapToObj(number -> respondent(number, year, random))
                .toList();
    }

    private static Respondent respondent(int number, int year, SplittableRandom random) {
        int commune = number / OF_A_COMMUNE;
        int stratum = commune / COMMUNES;
        int risk = 10 + 3 * stratum + commune % COMMUNES - 2 * (year - 2024);
        long deprived = 0;
        for (int bit = 0; bit < INDICATORS; bit++) {
            deprived |= random.nextInt(100) < risk ? 1L << bit : 0;
        }
        return new Respondent(
                "T" + (stratum + 1),
                "X" + (commune + 1),
                stratum < STRATA / 2 ? "Đồng bằng" : "Miền núi",
                stratum % 2 == 0 ? AreaType.URBAN : AreaType.RURAL,
                1 + random.nextInt(6),
                12_000 + 25L * random.nextInt(400),
                1_000L * (700 + random.nextInt(5_000) - 20 * risk),
                deprived);
    }
}

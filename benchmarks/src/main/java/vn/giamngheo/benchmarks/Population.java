package vn.giamngheo.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;

/**
 * The same seeded households as beans and as households of the library: one in ten reviewed under 59/2015/QĐ-TTg, the
 * others under 07/2021/NĐ-CP; incomes around the lines, poorer households with more deprivations. Days of review are
 * shared objects on both sides, as in a review of a commune.
 */
final class Population {

    private static final int SEED = 20_260_101;

    final HouseholdBean[] beans;
    final Household[] households;
    final ReviewDate[] reviews;

    private Population(int size, PovertyEngine engine) {
        beans = new HouseholdBean[size];
        households = new Household[size];
        reviews = new ReviewDate[size];
        IndicatorList list2016 = indicators(engine, "VN-2016");
        IndicatorList list2022 = indicators(engine, "VN-2022");
        Map<LocalDate, ReviewDate> days = new HashMap<>();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < size; i++) {
            boolean old = random.nextInt(10) == 0;
            int year = old ? 2016 + random.nextInt(6) : 2022 + random.nextInt(5);
            LocalDate day = LocalDate.of(year, 9 + random.nextInt(4), 1 + random.nextInt(28));
            reviews[i] = days.computeIfAbsent(day, ReviewDate::of);
            AreaType area = random.nextInt(100) < 65 ? AreaType.RURAL : AreaType.URBAN;
            double skewed = random.nextDouble();
            long income = (long) (300_000 + 5_000_000 * skewed * skewed) / 1_000 * 1_000;
            IndicatorList list = old ? list2016 : list2022;
            int mask = deprived(random, list.size(), income < 1_500_000 ? 30 : 12);
            beans[i] = new HouseholdBean(reviews[i].day(), area, income, services(list, mask));
            households[i] = Household.builder()
                    .id("h" + i)
                    .area(area)
                    .income(Income.perHeadPerMonth(Vnd.of(income)))
                    .deprivations(DeprivationProfile.of(list, mask))
                    .build();
        }
    }

    /** Some households, of which every peer is known to say the same as the library. */
    static Population of(int size, PovertyEngine engine) {
        Population population = new Population(size, engine);
        for (int i = 0; i < size; i++) {
            population.requireAgreement(engine, i);
        }
        return population;
    }

    private static IndicatorList indicators(PovertyEngine engine, String standard) {
        return engine.standards()
                .find(StandardId.of(standard))
                .map(PovertyStandard::indicatorList)
                .orElseThrow();
    }

    private static int deprived(SplittableRandom random, int indicators, int percent) {
        int mask = 0;
        for (int i = 0; i < indicators; i++) {
            mask |= random.nextInt(100) < percent ? 1 << i : 0;
        }
        return mask;
    }

    private static int services(IndicatorList list, int mask) {
        int services = 0;
        for (DeprivationIndicator indicator : list.subset(mask)) {
            services |= 1 << service(indicator).ordinal();
        }
        return services;
    }

    private static Service service(DeprivationIndicator indicator) {
        return Service.valueOf(indicator.code().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }

    private void requireAgreement(PovertyEngine engine, int i) {
        Verdict verdict = engine.classify(households[i], reviews[i]);
        Reasons reasons = HandWritten.reasons(beans[i]);
        List<Service> deprived =
                verdict.deprived().stream().map(Population::service).toList();
        boolean agree = verdict.status() == reasons.status()
                && verdict.status() == HandWritten.status(beans[i])
                && verdict.status() == engine.status(households[i], reviews[i])
                && article(verdict).equals(reasons.article())
                && deprived.equals(reasons.deprived());
        if (!agree) {
            throw new IllegalStateException("household " + i + ": " + verdict + " but by hand " + reasons);
        }
    }

    /** Fails if Drools does not say of some households what is written by hand. */
    void requireAgreement(DroolsPeer drools, int households) {
        for (int i = 0; i < Math.min(households, beans.length); i++) {
            Reasons reasons = drools.reasons(beans[i]);
            if (!reasons.equals(HandWritten.reasons(beans[i]))) {
                throw new IllegalStateException("household " + i + ": Drools says " + reasons);
            }
        }
    }

    /** The number of the instrument a verdict cites. */
    static String article(Verdict verdict) {
        return verdict.outcome().orElseThrow().citation().number().orElseThrow().text();
    }
}

package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;

/**
 * The households on and next to every boundary of a standard: each line ±1 đồng in both areas, whole and shared by three,
 * over the period of the standard and over a year; each cut-off ±1 deprivations, counted from either end of the list; the
 * indicators that rows ask for by name; and the first and last day of each span of application.
 */
final class StandardGrid {

    private static final int SHARING = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private final PovertyStandard standard;

    StandardGrid(PovertyStandard standard) {
        this.standard = standard;
    }

    /** The days on which the standard begins and ends to apply. */
    List<ReviewDate> days() {
        Set<ReviewDate> days = new TreeSet<>();
        for (AppliedPeriod period : standard.applicability().applied()) {
            days.add(ReviewDate.of(period.from()));
            days.add(ReviewDate.of(period.to()));
        }
        return List.copyOf(days);
    }

    /** The first day of each span of application: within a span no day is unlike another. */
    List<ReviewDate> firstDays() {
        return standard.applicability().applied().stream()
                .map(period -> ReviewDate.of(period.from()))
                .toList();
    }

    /** All households, the same at each call. */
    List<Household> households() {
        List<DeprivationProfile> profiles = profiles();
        List<Household> households = new ArrayList<>();
        for (AreaType area : AreaType.values()) {
            for (Earned earned : incomes(area)) {
                for (DeprivationProfile profile : profiles) {
                    households.add(household(area, earned, profile, households.size() + 1));
                }
            }
        }
        return List.copyOf(households);
    }

    private record Earned(Income income, int persons) {}

    private Household household(AreaType area, Earned earned, DeprivationProfile profile, int number) {
        Household.Builder household = Household.builder()
                .id("H" + number)
                .area(area)
                .size(earned.persons())
                .income(earned.income())
                .deprivations(profile);
        standard.province().ifPresent(household::province);
        return household.build();
    }

    private Set<Earned> incomes(AreaType area) {
        int months = standard.linePeriod().months();
        Set<Earned> incomes = new LinkedHashSet<>();
        incomes.add(earned(0, 1, months));
        for (IncomeLine line : standard.lines()) {
            long dong = line.in(area).find().map(Vnd::dong).orElse(0L);
            around(incomes, dong, 1, months);
            around(incomes, SHARING * dong, SHARING, months);
            if (months == 1) {
                around(incomes, MONTHS_OF_YEAR * dong, 1, MONTHS_OF_YEAR);
            }
            incomes.add(earned(2 * dong, 1, months));
        }
        return incomes;
    }

    private static void around(Set<Earned> incomes, long dong, int persons, int months) {
        incomes.add(earned(Math.max(0, dong - 1), persons, months));
        incomes.add(earned(dong, persons, months));
        incomes.add(earned(dong + 1, persons, months));
    }

    private static Earned earned(long dong, int persons, int months) {
        return new Earned(Income.ofHousehold(Vnd.of(dong), months), persons);
    }

    private List<DeprivationProfile> profiles() {
        IndicatorList indicators = standard.indicatorList();
        if (indicators.size() == 0) {
            return List.of(DeprivationProfile.none());
        }
        return masks().stream()
                .map(mask -> DeprivationProfile.of(indicators, mask))
                .toList();
    }

    /** As bits of the indicators. */
    Set<Integer> masks() {
        int size = standard.indicatorList().size();
        Set<Integer> masks = new LinkedHashSet<>();
        for (int count : counts(size)) {
            int first = (1 << count) - 1;
            masks.add(first);
            masks.add(first << (size - count));
        }
        for (List<DeprivationIndicator> named : named()) {
            int asked = standard.indicatorList().maskOf(named);
            masks.add(asked);
            masks.add(standard.indicatorList().fullMask() & ~asked);
            for (int bit = Integer.lowestOneBit(asked); bit != 0; bit = Integer.lowestOneBit(asked & -(bit << 1))) {
                masks.add(asked & ~bit);
            }
        }
        return masks;
    }

    private Set<Integer> counts(int size) {
        Set<Integer> counts = new TreeSet<>(List.of(0, size));
        for (CountCutoff cutoff : standard.cutoffs()) {
            int boundary = cutoff.count().find().orElse(0);
            for (int count = boundary - 1; count <= boundary + 1; count++) {
                counts.add(Math.max(0, Math.min(size, count)));
            }
        }
        return counts;
    }

    private Set<List<DeprivationIndicator>> named() {
        Set<List<DeprivationIndicator>> named = new LinkedHashSet<>();
        standard.rows().stream().map(Row::when).forEach(when -> collect(when, named));
        standard.gaps().stream().map(LegalGap::when).forEach(when -> collect(when, named));
        return named;
    }

    private static void collect(Condition condition, Set<List<DeprivationIndicator>> named) {
        if (condition instanceof Condition.DeprivedInAll all) {
            named.add(all.indicators());
        } else if (condition instanceof Condition.AllOf all) {
            all.of().forEach(part -> collect(part, named));
        } else if (condition instanceof Condition.AnyOf any) {
            any.of().forEach(part -> collect(part, named));
        }
    }
}

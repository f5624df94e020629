package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/** Incomes and deprivations on and beside the lines of a standard, by what they make of a household. */
final class StatusCases {

    /**
     * An income and a number of deprivations.
     *
     * @param perHead đồng for each person over the time that lines are of
     * @param deprivations how many
     */
    record Case(long perHead, int deprivations) {}

    private final PovertyStandard standard;
    private final Map<AreaType, Map<Standing, List<Case>>> cases = new EnumMap<>(AreaType.class);

    private StatusCases(PovertyStandard standard) {
        this.standard = standard;
        for (AreaType area : AreaType.values()) {
            cases.put(area, in(area));
        }
    }

    static StatusCases of(PovertyStandard standard) {
        return new StatusCases(standard);
    }

    PovertyStandard standard() {
        return standard;
    }

    /** Whether households of all areas can stand there. */
    boolean has(Standing standing) {
        return cases.values().stream()
                .noneMatch(of -> of.getOrDefault(standing, List.of()).isEmpty());
    }

    /** Which case and which deprivations: by the variety, of which 0 always means the first. */
    Household.Builder household(AreaType area, Standing standing, int persons, long variety) {
        List<Case> all = cases.getOrDefault(area, Map.of()).getOrDefault(standing, List.of());
        Case taken = all.get((int) Long.remainderUnsigned(variety, all.size()));
        return household(area, taken, persons, (int) (variety >>> Integer.SIZE & Short.MAX_VALUE));
    }

    private Household.Builder household(AreaType area, Case taken, int persons, int shift) {
        return Household.builder()
                .id("1")
                .area(area)
                .size(persons)
                .income(Income.ofHousehold(
                        Vnd.of(taken.perHead() * persons), standard.linePeriod().months()))
                .deprivations(DeprivationProfile.of(standard.indicatorList(), mask(taken.deprivations(), shift)));
    }

    /** Where it matters which they are, always the first ones. */
    private int mask(int deprivations, int shift) {
        int size = standard.indicatorList().size();
        int first = (1 << deprivations) - 1;
        if (size == 0 || !standard.table().asksForCountOnly()) {
            return first;
        }
        int by = shift % size;
        return ((first << by) | (first >>> (size - by))) & ((1 << size) - 1);
    }

    private Map<Standing, List<Case>> in(AreaType area) {
        Map<Standing, List<Case>> found = new EnumMap<>(Standing.class);
        List<Case> undefined = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            found.put(standing, new ArrayList<>());
        }
        ReviewDate review =
                ReviewDate.of(standard.applicability().applied().get(0).from());
        for (long perHead : incomes(area)) {
            for (int count = 0; count <= standard.indicatorList().size(); count++) {
                Case tried = new Case(perHead, count);
                Household household = household(area, tried, 1, 0).build();
                switch (PovertyEngine.classifyUnder(standard, household, review).status()) {
                    case POOR -> add(found, Standing.POOR, tried);
                    case NEAR_POOR -> add(found, Standing.NEAR_POOR, tried);
                    case AVERAGE_LIVING_STANDARD, NON_POOR -> add(found, Standing.ABOVE, tried);
                    case UNDEFINED_BY_LAW -> undefined.add(tried);
                    case INDETERMINATE, NO_STANDARD -> {
                        // No review ends so.
                    }
                }
            }
        }
        // What a standard does not tell of those above its lines, it is not on its lists.
        if (found.getOrDefault(Standing.ABOVE, List.of()).isEmpty()) {
            found.put(Standing.ABOVE, undefined);
        }
        return found;
    }

    private static void add(Map<Standing, List<Case>> found, Standing standing, Case one) {
        found.computeIfAbsent(standing, none -> new ArrayList<>()).add(one);
    }

    /** The simplest first. */
    private Set<Long> incomes(AreaType area) {
        List<Long> lines = new ArrayList<>();
        for (IncomeLine line : standard.lines()) {
            line.in(area).find().ifPresent(amount -> lines.add(amount.dong()));
        }
        Set<Long> incomes = new LinkedHashSet<>(lines);
        lines.forEach(line -> incomes.addAll(List.of(line + 1, line - 1)));
        lines.forEach(line -> incomes.addAll(List.of(line / 2, 2 * line)));
        return incomes;
    }
}

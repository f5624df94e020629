package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/**
 * The raises of income that can matter: to the least income of each band above, in the unit in which the household
 * stated it. Any other raise gives what a smaller one gives.
 */
final class IncomeSteps {

    /** The greatest amount an {@link Income} holds. */
    private static final long MOST = 1_000_000_000_000_000L;

    private IncomeSteps() {}

    /**
     * The raises of a household, ascending; none if income per head is not known. Where the area is not known, those of
     * both.
     */
    static List<Change.IncomeRaise> of(Household household, ReviewDate review, PovertyStandard standard) {
        @Nullable Income income = household.income().orElse(null);
        if (income == null || household.incomePoint() == Reading.NO_POINT) {
            return List.of();
        }
        int persons = household.persons().orElse(1);
        SortedSet<Long> amounts = new TreeSet<>();
        for (long boundary : boundaries(household, review.day(), standard)) {
            if (isBeyond(income, MOST, persons, boundary)) {
                amounts.add(leastBeyond(boundary, income, persons));
            }
        }
        amounts.remove(Change.IncomeRaise.amountOf(income));
        return amounts.stream()
                .map(amount -> new Change.IncomeRaise(income, with(income, amount)))
                .toList();
    }

    /** The last point of every band but the last, which has none. */
    private static NavigableSet<Long> boundaries(Household household, LocalDate day, PovertyStandard standard) {
        NavigableSet<Long> boundaries = new TreeSet<>();
        @Nullable AreaType known = household.areaOn(day).orElse(null);
        for (AreaType area : known == null ? List.of(AreaType.values()) : List.of(known)) {
            List<Long> points = standard.table().bandPoints(area);
            boundaries.addAll(points.subList(0, points.size() - 1));
        }
        return boundaries;
    }

    /** The least amount, not below the income itself, that is beyond a boundary. By halves: the scale keeps the order. */
    private static long leastBeyond(long boundary, Income income, int persons) {
        long low = Change.IncomeRaise.amountOf(income);
        long high = MOST;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (isBeyond(income, middle, persons, boundary)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isBeyond(Income income, long amount, int persons, long boundary) {
        return with(income, amount).point(persons) > boundary;
    }

    private static Income with(Income income, long amount) {
        return income instanceof Income.OfHousehold household
                ? Income.ofHousehold(Vnd.of(amount), household.months())
                : Income.perHeadPerMonth(Vnd.of(amount));
    }
}

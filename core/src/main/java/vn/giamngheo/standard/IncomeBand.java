package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;

/**
 * Incomes that a rule treats alike: the points of the {@link IncomeScale} between two neighbouring cuts.
 *
 * @param above the point below the band, exclusive; −1 for the lowest band
 * @param upTo the last point, inclusive; {@link #WITHOUT_END} for the highest band
 */
record IncomeBand(long above, long upTo) {

    static final long WITHOUT_END = Long.MAX_VALUE;

    private static final long MONTHS_OF_YEAR = 12;

    /** The bands that some cuts make, ascending; always at least one. */
    static List<IncomeBand> between(SortedSet<Long> cuts) {
        List<IncomeBand> bands = new ArrayList<>();
        long above = -1;
        for (long cut : cuts) {
            bands.add(new IncomeBand(above, cut));
            above = cut;
        }
        bands.add(new IncomeBand(above, WITHOUT_END));
        return bands;
    }

    /** A point of this band: its boundary, where it has one. */
    long point() {
        return upTo == WITHOUT_END ? above + 1 : upTo;
    }

    /**
     * The income of this band next to its boundary, for a household of so many persons over so many months; empty if no
     * whole number of đồng falls into the band.
     */
    Optional<Income> income(int persons, int months) {
        long below = greatestTotal(above, persons, months);
        long total = upTo == WITHOUT_END ? below + 1 : greatestTotal(upTo, persons, months);
        return total > below ? Optional.of(Income.ofHousehold(Vnd.of(total), months)) : Optional.empty();
    }

    /** The greatest total that is not beyond a point: an odd point takes in all fractions below the next đồng. */
    private static long greatestTotal(long point, int persons, int months) {
        long perYear = Math.floorDiv(point, 2L);
        long shares = (long) persons * months;
        return point % 2 == 0
                ? Math.floorDiv(perYear * shares, MONTHS_OF_YEAR)
                : Math.floorDiv((perYear + 1) * shares - 1, MONTHS_OF_YEAR);
    }
}

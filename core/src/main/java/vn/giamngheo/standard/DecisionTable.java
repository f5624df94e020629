package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;

/**
 * The rule of a standard over every household there can be: its lines cut the {@linkplain IncomeScale scale of incomes}
 * into bands, and for each area, band and set of deprivations the table holds the outcome. Finite and exact, so that
 * looking up one household, proving the whole rule and comparing two rules are done on the same cells.
 */
public final class DecisionTable {

    private final Rule rule;
    private final IndicatorList indicators;
    private final boolean byCount;
    private final int incomeMask;
    private final AreaTable rural;
    private final AreaTable urban;

    /** The cells of one area. */
    private static final class AreaTable {
        private final long[] cuts;
        private final int[] incomeBits;
        private final @Nullable Outcome[] outcomes;
        private final int keys;

        AreaTable(long[] cuts, int[] incomeBits, @Nullable Outcome[] outcomes, int keys) {
            this.cuts = cuts;
            this.incomeBits = incomeBits;
            this.outcomes = outcomes;
            this.keys = keys;
        }

        int band(long point) {
            int band = 0;
            for (long cut : cuts) {
                if (point > cut) {
                    band++;
                }
            }
            return band;
        }
    }

    DecisionTable(PovertyStandard standard) {
        this.rule = new Rule(standard);
        this.indicators = standard.indicatorList();
        this.byCount = rule.named().isEmpty();
        this.incomeMask = rule.incomeMask();
        this.rural = areaTable(standard, AreaType.RURAL);
        this.urban = areaTable(standard, AreaType.URBAN);
    }

    private AreaTable areaTable(PovertyStandard standard, AreaType area) {
        long[] cuts = numbers(rule.cuts(area));
        int keys = byCount
                ? standard.indicators().size() + 1
                : 1 << standard.indicators().size();
        int[] incomeBits = new int[cuts.length + 1];
        @Nullable Outcome[] outcomes = new Outcome[(cuts.length + 1) * keys];
        List<Outcome> ofRows = new ArrayList<>();
        for (Row row : standard.rows()) {
            ofRows.add(new Outcome(standard, area, row));
        }
        List<Outcome> ofGaps = new ArrayList<>();
        for (LegalGap gap : standard.gaps()) {
            ofGaps.add(new Outcome(standard, area, gap));
        }
        for (int band = 0; band <= cuts.length; band++) {
            long point = band < cuts.length ? cuts[band] : band == 0 ? 0 : cuts[band - 1] + 1;
            incomeBits[band] = rule.incomeBits(area, point);
            for (int key = 0; key < keys; key++) {
                int mask = byCount ? (1 << key) - 1 : key;
                outcomes[band * keys + key] = outcome(area, point, mask, ofRows, ofGaps);
            }
        }
        return new AreaTable(cuts, incomeBits, outcomes, keys);
    }

    private static long[] numbers(Collection<Long> of) {
        long[] numbers = new long[of.size()];
        int i = 0;
        for (long number : of) {
            numbers[i++] = number;
        }
        return numbers;
    }

    private @Nullable Outcome outcome(AreaType area, long point, int mask, List<Outcome> ofRows, List<Outcome> ofGaps) {
        PovertyStandard standard = rule.standard();
        for (int i = 0; i < ofRows.size(); i++) {
            if (rule.holds(standard.rows().get(i).when(), area, point, mask)) {
                return ofRows.get(i);
            }
        }
        for (int i = 0; i < ofGaps.size(); i++) {
            if (rule.holds(standard.gaps().get(i).when(), area, point, mask)) {
                return ofGaps.get(i);
            }
        }
        return null;
    }

    /**
     * The outcome of a household. Allocates nothing.
     *
     * @param area the area
     * @param point its income as a point of the {@link IncomeScale}, at least 0
     * @param mask its deprivations, a bit for each indicator of {@link PovertyStandard#indicatorList()}; the bits of
     *     indicators that income itself decides do not matter
     * @return the outcome
     */
    public Outcome outcome(AreaType area, long point, int mask) {
        AreaTable table = area == AreaType.RURAL ? rural : urban;
        int band = table.band(point);
        int effective = (mask & ~incomeMask) | table.incomeBits[band];
        int key = byCount ? Integer.bitCount(effective) : effective;
        @Nullable Outcome outcome = table.outcomes[band * table.keys + key];
        if (outcome == null) {
            // A standard cannot be built with such a cell.
            throw new IllegalStateException("no outcome for " + area + ", point " + point + ", mask " + mask);
        }
        return outcome;
    }

    /**
     * The deprivations of a household with those that its income decides.
     *
     * @param area the area
     * @param point its income as a point of the {@link IncomeScale}
     * @param mask its other deprivations; the bits of indicators that income decides do not matter
     * @return the mask
     */
    public int effectiveMask(AreaType area, long point, int mask) {
        if (incomeMask == 0) {
            return mask;
        }
        AreaTable table = area == AreaType.RURAL ? rural : urban;
        return (mask & ~incomeMask) | table.incomeBits[table.band(point)];
    }

    /** {@return the bits of the indicators that income itself decides} */
    public int incomeMask() {
        return incomeMask;
    }

    /** {@return whether the rule asks for the number of deprivations only, not for which they are} */
    public boolean asksForCountOnly() {
        return byCount;
    }

    /**
     * One point of each band of income, ascending: incomes between two neighbours are treated like one of them.
     *
     * @param area the area
     * @return the greatest point of each band, and for the last band, which has no end, its least one
     */
    public List<Long> bandPoints(AreaType area) {
        AreaTable table = area == AreaType.RURAL ? rural : urban;
        List<Long> points = new ArrayList<>();
        for (long cut : table.cuts) {
            points.add(cut);
        }
        points.add(table.cuts.length == 0 ? 0 : table.cuts[table.cuts.length - 1] + 1);
        return List.copyOf(points);
    }

    Rule rule() {
        return rule;
    }

    /** {@return the indicators the masks are of} */
    public IndicatorList indicators() {
        return indicators;
    }
}

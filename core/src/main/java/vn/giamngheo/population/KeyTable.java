package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;

/**
 * The cells of one standard and area, as {@link DecisionTable} has them: a number for each band of income and each rank of
 * deprivations, which says which outcome it is. The rank is the number of deprivations where the rule asks for no more,
 * otherwise the mask; of indicators that income does not decide.
 */
final class KeyTable {

    private final PovertyStandard standard;
    /** The last point of each band but the last one, ascending, none negative. */
    private final long[] cuts;

    private final List<Outcome> outcomes = new ArrayList<>();
    private final boolean byCount;
    private final int free;
    private final int ranks;
    private final byte[] cells;
    private final int[] incomeBits;

    KeyTable(PovertyStandard standard, AreaType area) {
        this.standard = standard;
        DecisionTable table = standard.table();
        List<Long> points = table.bandPoints(area);
        this.cuts = new long[points.size() - 1];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = points.get(i);
        }
        this.byCount = table.asksForCountOnly();
        this.free = table.indicators().fullMask() & ~table.incomeMask();
        this.ranks = byCount ? Integer.bitCount(free) + 1 : free + 1;
        this.cells = new byte[points.size() * ranks];
        this.incomeBits = new int[points.size()];
        for (int band = 0; band < points.size(); band++) {
            incomeBits[band] = table.effectiveMask(area, points.get(band), 0);
            int deprived = 0;
            for (int rank = 0; rank < ranks; rank++) {
                cells[band * ranks + rank] = cell(table.outcome(area, points.get(band), byCount ? deprived : rank));
                // One indicator more, the lowest of those that are left.
                deprived |= Integer.lowestOneBit(free & ~deprived);
            }
        }
    }

    /** One object for each row and area, so they are told apart by what they are. */
    private byte cell(Outcome outcome) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) == outcome) {
                return (byte) i;
            }
        }
        if (outcomes.size() > Codes.MAX_CELL) {
            throw new IllegalArgumentException(
                    "standard " + standard.id() + " has more rows than " + (Codes.MAX_CELL + 1));
        }
        outcomes.add(outcome);
        return (byte) (outcomes.size() - 1);
    }

    PovertyStandard standard() {
        return standard;
    }

    /** The outcome of a cell; null if there is no such cell. */
    @Nullable
    Outcome outcomeOrNull(int cell) {
        return cell < outcomes.size() ? outcomes.get(cell) : null;
    }

    PovertyStatus status(int cell) {
        return outcomes.get(cell).status();
    }

    /** The bits of all indicators. */
    int full() {
        return standard.table().indicators().fullMask();
    }

    /** The bits of the indicators that income does not decide. */
    int free() {
        return free;
    }

    /** The bits of the indicators that income decides. */
    int incomeMask() {
        return standard.table().incomeMask();
    }

    boolean asksForCountOnly() {
        return byCount;
    }

    int bands() {
        return incomeBits.length;
    }

    int ranks() {
        return ranks;
    }

    /** The last point of a band but the last one. */
    long cut(int band) {
        return cuts[band];
    }

    int band(long point) {
        int band = 0;
        for (long cut : cuts) {
            band += point > cut ? 1 : 0;
        }
        return band;
    }

    int rank(int deprived) {
        int relevant = deprived & free;
        return byCount ? Integer.bitCount(relevant) : relevant;
    }

    int cellAt(int band, int rank) {
        return cells[band * ranks + rank];
    }

    /** The deprivations of a household of a band with those that income decides. */
    int effective(int band, int deprived) {
        return (deprived & free) | incomeBits[band];
    }
}

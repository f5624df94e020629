package vn.giamngheo.json.format.records;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.population.StatusTally;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Counts statuses, as {@link PovertyEngine} says.
 *
 * @param <U> what is counted
 */
@SuppressWarnings("EnumOrdinal") // a bit for each status, for as long as one register is counted
final class StatusesOfProvince<U extends Unit> implements HouseholdTally<StatusCounts<U>> {

    private static final PovertyStatus[] STATUSES = PovertyStatus.values();

    private final PovertyEngine engine;
    private final ReviewDate review;
    private final U unit;
    private final HouseholdWeight weight;
    private final StatusTally<U> tally;
    /** Where lines alone can be enough: the table of the standard, by whose indicators they are read. */
    private final @Nullable DecisionTable table;

    private final @Nullable PovertyStandard standard;
    private final int full;
    private final HouseholdSetting setting;
    /** Whether there was a household that a line alone did not decide. */
    private boolean read;
    /** By set of statuses, a bit for each, those that a line alone decided. */
    private final long[] sums = new long[1 << STATUSES.length];

    StatusesOfProvince(PovertyEngine engine, ReviewDate review, U unit, HouseholdSetting setting) {
        this.engine = engine;
        this.review = review;
        this.unit = unit;
        this.weight = HouseholdWeight.of(unit);
        this.tally = StatusTally.of(unit);
        this.standard = setting.standard();
        this.table = setting.table();
        this.setting = setting;
        this.full = setting.unknown(0);
    }

    @Override
    public boolean add(RegisterScan<?> line) {
        AreaType area = line.area();
        long counts = weight.of(line);
        if (table == null || area == null || line.point() < 0 || counts == 0) {
            return false;
        }
        int unknown = full & ~line.known();
        int statuses = unknown == 0
                ? bit(table.outcome(area, line.point(), line.deprived()))
                : statuses(table, area, line, unknown);
        if (statuses == 0) {
            return false;
        }
        sums[statuses] += counts;
        return true;
    }

    private static int bit(Outcome outcome) {
        return 1 << outcome.status().ordinal();
    }

    /**
     * The statuses that a household may have of which the commune did not judge some indicators; 0 if its other facts must
     * be looked at. These do not matter if there is one status whatever they say, and say nothing if there are none.
     */
    private int statuses(DecisionTable cells, AreaType area, RegisterScan<?> line, int unknown) {
        if (!cells.asksForCountOnly()) {
            return 0;
        }
        int deprived = line.deprived();
        int statuses = bit(cells.outcome(area, line.point(), deprived));
        // One set of each number of deprivations is enough.
        for (int rest = unknown; rest != 0; rest &= rest - 1) {
            deprived |= Integer.lowestOneBit(rest);
            statuses |= bit(cells.outcome(area, line.point(), deprived));
        }
        return Integer.bitCount(statuses) == 1 || setting.areOpen(unknown, line) ? statuses : 0;
    }

    @Override
    public @Nullable Phrase add(Household household) {
        read = true;
        Verdict verdict;
        try {
            verdict = engine.classify(household, review);
        } catch (RefusedException refused) {
            tally.addRefused(refused.reason());
            return refused.reason();
        }
        long counts = weight.of(household);
        if (counts == 0) {
            tally.addOfUnknownSize();
            return HouseholdWeight.UNKNOWN_SIZE;
        }
        tally.add(verdict, counts);
        return null;
    }

    @Override
    public boolean isUntouched() {
        return !read && Arrays.stream(sums).allMatch(sum -> sum == 0);
    }

    @Override
    public StatusCounts<U> counted() {
        StatusTally<U> all = StatusTally.of(unit).merge(tally);
        for (int bits = 0; bits < sums.length; bits++) {
            if (sums[bits] > 0 && standard != null) {
                all.add(standard.id(), set(bits), sums[bits]);
            }
        }
        return all.toCounts();
    }

    private static Set<PovertyStatus> set(int bits) {
        Set<PovertyStatus> set = EnumSet.noneOf(PovertyStatus.class);
        for (PovertyStatus status : STATUSES) {
            if ((bits & (1 << status.ordinal())) != 0) {
                set.add(status);
            }
        }
        return set;
    }
}

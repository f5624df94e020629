package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;

/**
 * Counts rows of several groups. While the cells of all groups are few enough they lie in one array, and only what is
 * not wholly known is in a tally for each group; otherwise there is a tally for each group that anybody is of.
 *
 * @param <U> what is counted
 */
final class GroupCounts<U extends Unit> {

    /** The most cells in one array: 32 MB of sums. */
    private static final int MOST_CELLS = 1 << 22;

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final long full;
    /** By group and pattern; null if there would be too many. None is negative. */
    private final long @Nullable [] sums;

    private final List<@Nullable PatternTally<U>> tallies;

    GroupCounts(List<DeprivationIndicator> indicators, U unit, int groups) {
        this.indicators = indicators;
        this.unit = unit;
        this.full = PatternTable.fullMask(indicators.size());
        this.sums = isDense(indicators.size(), groups) ? new long[groups << indicators.size()] : null;
        this.tallies = new ArrayList<>(Collections.nCopies(groups, null));
    }

    /** Whether the cells of all groups lie in one array. */
    static boolean isDense(int indicators, int groups) {
        return indicators <= PatternTally.MOST_DENSE && groups <= MOST_CELLS >> indicators;
    }

    /**
     * Adds a row.
     *
     * @param group within the groups
     * @param known within the indicators
     * @param deprived within {@code known}
     * @param weight not negative
     * @throws ArithmeticException if the sum is beyond a {@code long}
     */
    void add(int group, long known, long deprived, long weight) {
        long[] dense = sums;
        if (dense == null || known != full) {
            tally(group).add(known, deprived, weight);
            return;
        }
        int cell = (group << indicators.size()) + (int) deprived;
        long sum = dense[cell] + weight;
        if (sum < 0) {
            throw beyondLong();
        }
        dense[cell] = sum;
    }

    private PatternTally<U> tally(int group) {
        @Nullable PatternTally<U> tally = tallies.get(group);
        if (tally == null) {
            tally = PatternTally.ofChecked(indicators, unit);
            tallies.set(group, tally);
        }
        return tally;
    }

    /** Adds rows of which all is known, of groups within the groups and patterns within the indicators. */
    void addAll(CompactSums compact) {
        long[] dense = sums;
        if (dense == null) {
            throw new IllegalStateException("too many cells for an array");
        }
        for (int cell = 0; cell < dense.length; cell++) {
            dense[cell] = plus(dense[cell], compact.get(cell));
        }
    }

    /** Adds what another one counted of as many groups. */
    void addAll(GroupCounts<U> other) {
        if (sums != null && other.sums != null) {
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] = plus(sums[cell], other.sums[cell]);
            }
        }
        for (int group = 0; group < tallies.size(); group++) {
            @Nullable PatternTally<U> tally = other.tallies.get(group);
            if (tally != null) {
                tally(group).merge(tally);
            }
        }
    }

    private static long plus(long one, long other) {
        long sum = one + other;
        if (sum < 0) {
            throw beyondLong();
        }
        return sum;
    }

    private static ArithmeticException beyondLong() {
        return new ArithmeticException("the sum of a pattern is beyond the range of a long");
    }

    /** The table of each group, in their order; that of nobody is empty. */
    List<PatternTable<U>> tables() {
        List<PatternTable<U>> tables = new ArrayList<>(tallies.size());
        for (int group = 0; group < tallies.size(); group++) {
            tables.add(table(group));
        }
        return Collections.unmodifiableList(tables);
    }

    private PatternTable<U> table(int group) {
        @Nullable PatternTally<U> tally = tallies.get(group);
        PatternTable<U> rest = tally == null ? null : tally.toTable();
        if (sums == null) {
            return rest == null ? PatternTally.ofChecked(indicators, unit).toTable() : rest;
        }
        PatternTable<U> complete = PatternTable.ofDense(indicators, unit, sums, group << indicators.size());
        return rest == null ? complete : complete.plus(rest);
    }
}

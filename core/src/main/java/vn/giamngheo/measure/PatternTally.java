package vn.giamngheo.measure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/**
 * Counts patterns of deprivations, one household after the other. Belongs to one thread; {@link #toTable()} gives what
 * was counted so far as a value. For columns there is {@link PatternColumns}, for objects {@link PatternReader}.
 *
 * <p>Takes the memory of the patterns that occurred, and never more than that of a sum for each pattern there can be
 * where there are at most 16 indicators and all of them are known.
 *
 * @param <U> what is counted
 */
public final class PatternTally<U extends Unit> {

    /** The most indicators of which there may be a sum for each pattern. */
    static final int MOST_DENSE = 16;

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final long full;
    private PatternSums sparse = new PatternSums();
    /** The sums of patterns of which all is known; null while there are few. */
    private long @Nullable [] dense;

    private PatternTally(List<DeprivationIndicator> indicators, U unit) {
        this.indicators = indicators;
        this.unit = Objects.requireNonNull(unit, "unit");
        this.full = PatternTable.fullMask(indicators.size());
    }

    /**
     * {@return a tally of nothing yet}
     *
     * @param indicators from 1 to 64, each once; bit i of a pattern is the i-th
     * @param unit what is counted
     * @param <U> what is counted
     * @throws RefusedException if there are no indicators or too many, or one repeats
     */
    public static <U extends Unit> PatternTally<U> of(List<DeprivationIndicator> indicators, U unit) {
        return ofChecked(PatternTable.checked(indicators), unit);
    }

    /** One of indicators that were checked. */
    static <U extends Unit> PatternTally<U> ofChecked(List<DeprivationIndicator> indicators, U unit) {
        return new PatternTally<>(indicators, unit);
    }

    /**
     * Counts a household of which every indicator is known.
     *
     * @param deprived a bit for each indicator deprived in
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if there are bits beyond the indicators or the weight is negative
     * @throws ArithmeticException if the sum of the pattern is beyond the range of a {@code long}
     */
    public void add(long deprived, long weight) {
        add(full, deprived, weight);
    }

    /**
     * Counts a household.
     *
     * @param known a bit for each indicator that is known
     * @param deprived a bit for each indicator deprived in, within {@code known}
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws IllegalArgumentException if there are bits beyond these or the weight is negative
     * @throws ArithmeticException if the sum of the pattern is beyond the range of a {@code long}
     */
    public void add(long known, long deprived, long weight) {
        long[] sums = dense;
        if (sums != null && known == full && (deprived & ~full) == 0) {
            long sum = sums[(int) deprived] + weight;
            if ((sum | weight) >= 0) { // neither negative: no weight below 0, and nothing ran over
                sums[(int) deprived] = sum;
                return;
            }
        }
        require(full, known, deprived, weight);
        if (weight > 0) {
            addTo(sums, known, deprived, weight);
        }
    }

    /** Refuses what is none of the indicators and negative weights. */
    static void require(long full, long known, long deprived, long weight) {
        if (((known & ~full) | (deprived & ~known)) != 0) {
            throw new IllegalArgumentException(
                    "known must be within the indicators and deprived within known but were 0b"
                            + Long.toBinaryString(known) + " and 0b" + Long.toBinaryString(deprived));
        }
        if (weight < 0) {
            throw new IllegalArgumentException("weight must not be negative but was " + weight);
        }
    }

    private void addTo(long @Nullable [] sums, long known, long deprived, long weight) {
        if (sums != null && known == full) {
            sums[(int) deprived] = Math.addExact(sums[(int) deprived], weight);
            return;
        }
        int before = sparse.footprint();
        sparse.add(known, deprived, weight);
        if (sums == null && before != sparse.footprint() && isTimeForDense()) {
            makeDense();
        }
    }

    private boolean isTimeForDense() {
        return indicators.size() <= MOST_DENSE && sparse.footprint() >= 1 << indicators.size();
    }

    private void makeDense() {
        long[] sums = new long[1 << indicators.size()];
        PatternSums incomplete = new PatternSums();
        sparse.forEach((known, deprived, sum) -> {
            if (known == full) {
                sums[(int) deprived] = sum;
            } else {
                incomplete.add(known, deprived, sum);
            }
        });
        dense = sums;
        sparse = incomplete;
    }

    /**
     * Counts all that another tally counted. That one stays as it is.
     *
     * @param other a tally of the same indicators and unit
     * @throws RefusedException if it is of others
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public void merge(PatternTally<U> other) {
        requireSame(other.indicators, other.unit);
        if (other == this) {
            add(toTable());
            return;
        }
        other.sparse.forEach(this::add);
        if (other.dense != null) {
            for (int pattern = 0; pattern < other.dense.length; pattern++) {
                add(full, pattern, other.dense[pattern]);
            }
        }
    }

    /**
     * Counts all that is in a table: the communes of a province, whose sum is wanted.
     *
     * @param table a table of the same indicators and unit; whom it is of does not matter
     * @throws RefusedException if it is of other indicators or another unit
     * @throws ArithmeticException if a sum is beyond the range of a {@code long}
     */
    public void add(PatternTable<U> table) {
        requireSame(table.indicators(), table.unit());
        Cells cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            add(cells.known(i), cells.deprived(i), cells.weight(i));
        }
    }

    private void requireSame(List<DeprivationIndicator> ofIndicators, Unit ofUnit) {
        if (!unit.equals(ofUnit) || !indicators.equals(ofIndicators)) {
            throw new RefusedException(
                    "không cộng được: đơn vị đếm hoặc danh mục chỉ số khác nhau: " + unit.code() + " " + indicators
                            + " và " + ofUnit.code() + " " + ofIndicators,
                    "another unit or other indicators do not add up: " + unit.code() + " " + indicators + " and "
                            + ofUnit.code() + " " + ofIndicators);
        }
    }

    /**
     * {@return what was counted so far}
     *
     * @throws ArithmeticException if all patterns together are beyond the range of a {@code long}
     */
    public PatternTable<U> toTable() {
        Cells cells = dense == null ? Cells.of(full, sparse.sorted()) : Cells.ofDense(full, dense, 0);
        boolean isAll = dense == null || sparse.isEmpty();
        return PatternTable.of(indicators, unit, isAll ? cells : cells.plus(Cells.of(full, sparse.sorted())));
    }
}

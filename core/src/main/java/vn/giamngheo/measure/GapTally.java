package vn.giamngheo.measure;

import java.util.List;
import java.util.TreeMap;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * Counts how far households fall short of deprivation cut-offs, where indicators are measured and not only asked for.
 * Everything is known of every household. Belongs to one thread; {@link #toTable()} gives what was counted so far as a value.
 *
 * <p>Gaps are added up exactly, so their denominators should be few: those of the cut-offs.
 *
 * @param <U> what is counted
 */
public final class GapTally<U extends Unit> {

    private final List<DeprivationIndicator> indicators;
    private final U unit;
    private final TreeMap<Long, GapCell> cells = new TreeMap<>();

    private GapTally(List<DeprivationIndicator> indicators, U unit) {
        this.indicators = PatternTable.checked(indicators);
        this.unit = unit;
    }

    /**
     * {@return a tally of nothing yet}
     *
     * @param indicators from 1 to 64, each once
     * @param unit what is counted
     * @param <U> what is counted
     * @throws RefusedException if there are no indicators or too many, or one repeats
     */
    public static <U extends Unit> GapTally<U> of(List<DeprivationIndicator> indicators, U unit) {
        return new GapTally<>(indicators, unit);
    }

    /**
     * Counts a household.
     *
     * @param gaps the gap in each indicator, from 0 (not deprived) to 1; see {@link NormalisedGap}
     * @param weight what it counts: a whole number of the last decimal of the unit, not negative
     * @throws RefusedException if a gap is out of its bounds
     * @throws IllegalArgumentException if there are more or fewer gaps than indicators, or the weight is negative
     * @throws ArithmeticException if the sum is beyond the range of a {@code long}
     */
    public void add(List<Ratio> gaps, long weight) {
        if (gaps.size() != indicators.size() || weight < 0) {
            throw new IllegalArgumentException("there must be a gap for each of " + indicators.size()
                    + " indicators, and weight not negative, but there were " + gaps.size() + " with weight " + weight);
        }
        long deprived = 0;
        for (int i = 0; i < gaps.size(); i++) {
            Ratio gap = gaps.get(i);
            if (gap.signum() < 0 || gap.compareTo(Ratio.ONE) > 0) {
                throw new RefusedException(
                        "khoảng cách đến ngưỡng thiếu hụt phải từ 0 đến 1, không phải " + gap,
                        "a gap must be from 0 to 1 but was " + gap);
            }
            deprived |= gap.signum() > 0 ? 1L << i : 0;
        }
        if (weight > 0) {
            cells.merge(deprived, GapCell.of(gaps, weight), GapCell::plus);
        }
    }

    /** {@return what was counted so far} */
    public GapTable<U> toTable() {
        return GapTable.of(indicators, unit, cells);
    }
}

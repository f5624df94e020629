package vn.giamngheo.measure;

import java.util.List;
import java.util.stream.IntStream;
import vn.giamngheo.household.DeprivationIndicator;

/**
 * A household that is counted in tests.
 *
 * @param known a bit for each indicator that is known
 * @param deprived a bit for each indicator deprived in
 * @param weight what it counts, in hundredths
 */
record PatternRow(long known, long deprived, long weight) {

    static final Unit.SampledHouseholds UNIT = Unit.sampledHouseholds(2);

    static List<DeprivationIndicator> indicators(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> DeprivationIndicator.of("x-" + (char) ('a' + i / 8) + (char) ('a' + i % 8)))
                .toList();
    }

    /** The table, put together from cells in a sorted map. */
    static PatternTable<Unit.SampledHouseholds> table(int indicators, List<PatternRow> rows) {
        return PatternTable.of(
                indicators(indicators),
                UNIT,
                rows.stream()
                        .filter(row -> row.weight() > 0)
                        .map(row -> new PatternCell(row.known(), row.deprived(), row.weight()))
                        .toList());
    }
}

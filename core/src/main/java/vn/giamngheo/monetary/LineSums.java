package vn.giamngheo.monetary;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted of one line.
 *
 * @param on how much has just the line
 * @param above how much has more
 * @param gaps those who have less, by the denominator of their incomes; unmodifiable
 */
record LineSums(long on, long above, SortedMap<Integer, GapSums> gaps) {

    LineSums {
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
    }

    LineSums plus(LineSums other) {
        TreeMap<Integer, GapSums> both = new TreeMap<>(gaps);
        other.gaps.forEach((parts, sums) -> both.merge(parts, sums, GapSums::plus));
        return new LineSums(Math.addExact(on, other.on), Math.addExact(above, other.above), both);
    }

    long below() {
        long below = 0;
        for (Map.Entry<Integer, GapSums> one : gaps.entrySet()) {
            below = Math.addExact(below, one.getValue().below());
        }
        return below;
    }

    long population() {
        return Math.addExact(Math.addExact(on, above), below());
    }
}

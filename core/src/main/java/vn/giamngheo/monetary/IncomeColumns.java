package vn.giamngheo.monetary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Column;

/**
 * What is counted of rows.
 *
 * @param incomes negative where unknown
 * @param lines the lines
 * @param lineOf −1 where unknown; null if it is the first for all
 * @param groups null if there is one
 * @param groupCount how many groups
 * @param weights null if each counts 1
 * @param sizes null if weights are all
 * @param watts whether logarithms are summed
 */
record IncomeColumns(
        Column incomes,
        List<PovertyLine> lines,
        @Nullable Column lineOf,
        @Nullable Column groups,
        int groupCount,
        @Nullable Column weights,
        @Nullable Column sizes,
        boolean watts) {

    int size() {
        return incomes.size();
    }

    boolean isWeighted() {
        return weights != null || sizes != null;
    }

    /** What is left of a number of a group without its sign. */
    int groupMask() {
        return groups == null || groups.width() >= Integer.BYTES ? -1 : (1 << (Byte.SIZE * groups.width())) - 1;
    }
}

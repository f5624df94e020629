package vn.giamngheo.measure;

import org.jspecify.annotations.Nullable;

/**
 * The columns of households: all of one length.
 *
 * @param patterns a bit for each indicator deprived in
 * @param known a bit for each indicator known; null if all are
 * @param groups the group; null if all are of the first
 * @param groupCount how many groups there are, from 1
 * @param weights what each counts; null if 1
 * @param sizes by which the weights are multiplied; null if by 1
 */
record RowColumns(
        Column patterns,
        @Nullable Column known,
        @Nullable Column groups,
        int groupCount,
        @Nullable Column weights,
        @Nullable Column sizes) {

    int size() {
        return patterns.size();
    }
}

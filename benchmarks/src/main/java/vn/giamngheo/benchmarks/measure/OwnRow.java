package vn.giamngheo.benchmarks.measure;

import java.util.List;
import java.util.stream.IntStream;

/** A household as somebody's own object. */
final class OwnRow {

    private final int province;
    private final int mask;
    private final int weight;

    private OwnRow(int province, int mask, int weight) {
        this.province = province;
        this.mask = mask;
        this.weight = weight;
    }

    static List<OwnRow> of(SurveyColumns columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new OwnRow(columns.provinces[i], columns.patterns[i], columns.weights[i]))
                .toList();
    }

    int province() {
        return province;
    }

    int mask() {
        return mask;
    }

    int weight() {
        return weight;
    }

    boolean isDeprived(int indicator) {
        return (mask >> indicator & 1) != 0;
    }
}

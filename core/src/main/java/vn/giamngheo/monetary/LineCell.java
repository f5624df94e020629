package vn.giamngheo.monetary;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import vn.giamngheo.text.RefusedException;

/**
 * What was counted of one line of a {@link ShortfallTable}.
 *
 * @param line the line
 * @param on how much has just the line: a whole number of the last decimal of the unit, not negative
 * @param above how much has more, likewise
 * @param below those who have less, by the denominators of their incomes, ascending; unmodifiable
 */
public record LineCell(PovertyLine line, long on, long above, List<GapCell> below) {

    /**
     * Checks the numbers.
     *
     * @param line the line
     * @param on how much has just the line, not negative
     * @param above how much has more, not negative
     * @param below those who have less, each denominator once
     * @throws RefusedException if a number is negative, a denominator repeats, a gap is above the line, or there is nobody
     */
    public LineCell {
        Objects.requireNonNull(line, "line");
        below = List.copyOf(below);
        GapCell.require(on >= 0 && above >= 0 && (on > 0 || above > 0 || !below.isEmpty()));
        for (int i = 1; i < below.size(); i++) {
            GapCell.require(below.get(i - 1).parts() < below.get(i).parts());
        }
    }

    static LineCell of(PovertyLine line, LineSums sums) {
        return new LineCell(
                line,
                sums.on(),
                sums.above(),
                sums.gaps().entrySet().stream()
                        .map(one -> GapCell.of(one.getKey(), one.getValue()))
                        .toList());
    }

    LineSums sums(boolean logarithms) {
        TreeMap<Integer, GapSums> gaps = new TreeMap<>();
        below.forEach(cell -> gaps.put(cell.parts(), cell.under(line, logarithms)));
        return new LineSums(on, above, gaps);
    }
}

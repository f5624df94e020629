package vn.giamngheo.measure;

import vn.giamngheo.text.RefusedException;

/**
 * A cell of a {@link PatternTable}: how much of a population has a pattern of deprivations. Bit i of a pattern is the
 * i-th indicator of the table.
 *
 * @param known a bit for each indicator that is known
 * @param deprived a bit for each indicator deprived in, within {@code known}
 * @param weight how much: a whole number of the last decimal of the unit, above 0
 */
public record PatternCell(long known, long deprived, long weight) {

    /**
     * Checks the cell.
     *
     * @param known a bit for each indicator that is known
     * @param deprived a bit for each indicator deprived in, within {@code known}
     * @param weight above 0
     * @throws RefusedException if a deprivation is not known or the weight is not above 0
     */
    public PatternCell {
        if ((deprived & ~known) != 0) {
            throw new RefusedException(
                    "chỉ số thiếu hụt phải nằm trong các chỉ số đã biết, không phải " + bits(deprived) + " trong "
                            + bits(known),
                    "deprivations must be within what is known but were " + bits(deprived) + " within " + bits(known));
        }
        if (weight <= 0) {
            throw new RefusedException(
                    "số đếm của một ô phải lớn hơn 0, không phải " + weight,
                    "the weight of a cell must be above 0 but was " + weight);
        }
    }

    private static String bits(long pattern) {
        return "0b" + Long.toBinaryString(pattern);
    }

    Pattern pattern() {
        return new Pattern(known, deprived);
    }
}

package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.quantity.Ratio;

/**
 * All who have one pattern: how much they are, and for each indicator the sums of their gaps and of the squares of these.
 *
 * @param weight how much they are
 * @param gaps the sum of the gaps in each indicator
 * @param squares the sum of the squared gaps in each indicator
 */
record GapCell(long weight, List<Ratio> gaps, List<Ratio> squares) {

    /** One who counts so much. */
    static GapCell of(List<Ratio> gaps, long weight) {
        return new GapCell(
                weight,
                gaps.stream().map(gap -> gap.times(weight)).toList(),
                gaps.stream().map(gap -> gap.times(gap).times(weight)).toList());
    }

    GapCell plus(GapCell other) {
        return new GapCell(Math.addExact(weight, other.weight), sums(gaps, other.gaps), sums(squares, other.squares));
    }

    private static List<Ratio> sums(List<Ratio> one, List<Ratio> other) {
        List<Ratio> sums = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sums.add(one.get(i).plus(other.get(i)));
        }
        return List.copyOf(sums);
    }
}

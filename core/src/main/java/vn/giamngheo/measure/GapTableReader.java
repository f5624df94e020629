package vn.giamngheo.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/** Reads what follows the tag and version of a {@link GapTable}. */
final class GapTableReader {

    /** Sums of gaps have the common denominator of all cut-offs: longer ones are none of ours. */
    private static final int MAX_DIGITS = 10_000;

    private GapTableReader() {}

    static GapTable<?> read(PackedIn in) {
        Unit unit = Unit.of(in.text(), in.upTo(Unit.MAX_DECIMALS));
        Optional<String> group = in.upTo(1) == 1 ? Optional.of(in.text()) : Optional.empty();
        List<DeprivationIndicator> indicators = new ArrayList<>();
        for (int left = in.upTo(IndicatorWeights.MAX_SIZE); left > 0; left--) {
            indicators.add(DeprivationIndicator.of(in.text()));
        }
        List<DeprivationIndicator> kept = PatternTable.checked(indicators);
        TreeMap<Long, GapCell> cells = new TreeMap<>();
        for (int left = in.upTo(Integer.MAX_VALUE); left > 0; left--) {
            long pattern = in.whole();
            cells.put(pattern, cell(in, pattern, kept.size()));
        }
        // That all add up without overflow.
        long sum = 0;
        for (GapCell cell : cells.values()) {
            sum += cell.weight();
            require(sum > 0);
        }
        GapTable<?> table = GapTable.of(kept, unit, cells);
        return group.isPresent() ? table.named(group.get()) : table;
    }

    /** A cell of those whose gaps are above 0 just where the pattern says. */
    private static GapCell cell(PackedIn in, long pattern, int size) {
        require((pattern & ~PatternTable.fullMask(size)) == 0);
        long weight = in.whole();
        require(weight > 0);
        List<Ratio> gaps = sums(in, size);
        List<Ratio> squares = sums(in, size);
        for (int i = 0; i < size; i++) {
            boolean deprived = (pattern >>> i & 1) != 0;
            // A square is no more than the gap, and the mean of squares no less than the square of the mean.
            require(deprived == gaps.get(i).signum() > 0);
            require(gaps.get(i).compareTo(Ratio.of(weight)) <= 0);
            require(squares.get(i).compareTo(gaps.get(i)) <= 0);
            require(gaps.get(i).times(gaps.get(i)).compareTo(squares.get(i).times(weight)) <= 0);
        }
        return new GapCell(weight, gaps, squares);
    }

    private static List<Ratio> sums(PackedIn in, int size) {
        List<Ratio> sums = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigInteger numerator = number(in.text());
            BigInteger denominator = number(in.text());
            require(denominator.signum() > 0);
            sums.add(Ratio.of(numerator, denominator));
        }
        return List.copyOf(sums);
    }

    private static BigInteger number(String digits) {
        require(!digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9'));
        return new BigInteger(digits);
    }

    private static void require(boolean ours) {
        if (!ours) {
            throw RefusedException.brokenBytes();
        }
    }
}

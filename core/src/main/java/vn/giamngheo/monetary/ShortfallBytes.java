package vn.giamngheo.monetary;

import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/** The binary form of tables of shortfalls. */
final class ShortfallBytes {

    private static final String TAG = "giamngheo:shortfalls";
    private static final int VERSION = 1;
    private static final int MONTHS_OF_YEAR = 12;

    private ShortfallBytes() {}

    static byte[] write(ShortfallTable<?> table) {
        PackedOut out = Packed.begin(TAG, VERSION, table.unit(), table.group());
        out.whole(table.hasWatts() ? 1 : 0)
                .whole(table.unknownSum())
                .whole(table.sums().size());
        table.sums().forEach((line, sums) -> write(out, line, sums, table.hasWatts()));
        return out.toBytes();
    }

    private static void write(PackedOut out, PovertyLine line, LineSums sums, boolean logarithms) {
        out.whole(line.dong()).whole(line.months());
        out.whole(sums.on()).whole(sums.above()).whole(sums.gaps().size());
        sums.gaps().forEach((parts, gaps) -> {
            out.whole(parts).whole(gaps.below());
            Packed.write(out, gaps.gaps());
            Packed.write(out, gaps.squares());
            if (logarithms) {
                out.whole(gaps.withIncome());
                Packed.write(out, gaps.logs());
            }
        });
    }

    static ShortfallTable<?> read(byte[] bytes) {
        PackedIn in = new PackedIn(bytes, RefusedException::brokenBytes);
        Unit unit = Packed.unit(in, TAG, VERSION);
        Optional<String> group = Packed.group(in);
        boolean logarithms = in.upTo(1) == 1;
        long unknown = Packed.sum(in);
        TreeMap<PovertyLine, LineSums> sums = new TreeMap<>();
        int lines = in.upTo(Integer.MAX_VALUE);
        for (int i = 0; i < lines; i++) {
            PovertyLine line = line(in);
            Packed.require(sums.isEmpty() || sums.lastKey().compareTo(line) < 0);
            sums.put(line, lineSums(in, line, logarithms));
        }
        in.end();
        try {
            return ShortfallTable.of(unit, group, logarithms, unknown, sums);
        } catch (ArithmeticException e) {
            throw RefusedException.brokenBytes();
        }
    }

    private static PovertyLine line(PackedIn in) {
        long dong = in.whole();
        int months = in.upTo(MONTHS_OF_YEAR);
        Packed.require(dong >= 1 && dong <= PovertyLine.MOST && months >= 1 && MONTHS_OF_YEAR % months == 0);
        PovertyLine line = PovertyLine.of(dong, months);
        Packed.require(line.months() == months);
        return line;
    }

    private static LineSums lineSums(PackedIn in, PovertyLine line, boolean logarithms) {
        long on = Packed.sum(in);
        long above = Packed.sum(in);
        TreeMap<Integer, GapSums> gaps = new TreeMap<>();
        int size = in.upTo(Fraction.MOST_PARTS);
        for (int i = 0; i < size; i++) {
            int parts = in.upTo(Fraction.MOST_PARTS);
            Packed.require(parts > (gaps.isEmpty() ? 0 : gaps.lastKey()));
            gaps.put(parts, gapSums(in, BigInteger.valueOf(line.dong() * parts), logarithms));
        }
        Packed.require(on > 0 || above > 0 || !gaps.isEmpty());
        return new LineSums(on, above, gaps);
    }

    private static GapSums gapSums(PackedIn in, BigInteger mostGap, boolean logarithms) {
        long below = Packed.sum(in);
        Packed.require(below > 0);
        BigInteger weight = BigInteger.valueOf(below);
        BigInteger gaps = Packed.wide(in);
        Packed.requireBetween(weight, gaps, weight.multiply(mostGap));
        BigInteger squares = Packed.wide(in);
        // The mean of squares is not below the square of the mean, and no gap is above the line.
        Packed.requireBetween(
                gaps.multiply(gaps),
                squares.multiply(weight),
                gaps.multiply(mostGap).multiply(weight));
        if (!logarithms) {
            return new GapSums(below, gaps, squares, 0, BigInteger.ZERO);
        }
        long withIncome = Packed.sum(in);
        BigInteger logs = Packed.wide(in);
        Packed.require(withIncome <= below);
        Packed.requireBetween(
                BigInteger.ZERO,
                logs,
                BigInteger.valueOf(withIncome)
                        .multiply(BigInteger.valueOf(Long.SIZE - 1))
                        .shiftLeft(Logarithms.BITS));
        return new GapSums(below, gaps, squares, withIncome, logs);
    }
}

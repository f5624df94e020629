package vn.giamngheo.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.text.RefusedException;

/**
 * The compact binary form of a {@link PatternTable}: what it counts and of whom, the indicators, then the patterns of
 * which all is known, each by how far it is from the one before, then the others.
 */
final class PackedPatterns {

    private static final String TAG = "giamngheo:patterns";
    private static final int VERSION = 1;

    private PackedPatterns() {}

    static byte[] write(PatternTable<?> table) {
        PackedOut out = new PackedOut().text(TAG).whole(VERSION);
        out.text(table.unit().code()).whole(table.unit().decimals());
        out.whole(table.group().isPresent() ? 1 : 0);
        table.group().ifPresent(out::text);
        out.whole(table.indicators().size());
        table.indicators().forEach(indicator -> out.text(indicator.code()));
        writeCells(table.cells(), PatternTable.fullMask(table.indicators().size()), out);
        return out.toBytes();
    }

    private static void writeCells(Cells cells, long full, PackedOut out) {
        out.whole(cells.complete());
        out.whole(cells.size() - cells.complete());
        long known = full;
        long deprived = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (i >= cells.complete()) {
                out.whole(known - cells.known(i));
                deprived = known == cells.known(i) ? deprived : 0;
                known = cells.known(i);
            }
            out.whole(cells.deprived(i) - deprived).whole(cells.weight(i));
            deprived = cells.deprived(i);
        }
    }

    static PatternTable<?> read(byte[] bytes) {
        PackedIn in = new PackedIn(bytes, RefusedException::brokenBytes);
        if (!in.text().equals(TAG) || in.whole() != VERSION) {
            throw RefusedException.brokenBytes();
        }
        PatternTable<?> table = readTable(in);
        in.end();
        // One table has one form: a number with idle bytes, or cells in another order, are none of ours.
        if (!Arrays.equals(write(table), bytes)) {
            throw RefusedException.brokenBytes();
        }
        return table;
    }

    private static PatternTable<?> readTable(PackedIn in) {
        Unit unit = Unit.of(in.text(), in.upTo(Unit.MAX_DECIMALS));
        Optional<String> group = in.upTo(1) == 1 ? Optional.of(in.text()) : Optional.empty();
        int size = in.upTo(IndicatorWeights.MAX_SIZE);
        List<DeprivationIndicator> indicators = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indicators.add(DeprivationIndicator.of(in.text()));
        }
        List<DeprivationIndicator> kept = PatternTable.checked(indicators);
        PatternTable<?> table = PatternTable.of(kept, unit, readCells(in, PatternTable.fullMask(size)));
        return group.isPresent() ? table.named(group.get()) : table;
    }

    private static Cells readCells(PackedIn in, long full) {
        int complete = in.upTo(Integer.MAX_VALUE);
        int incomplete = in.upTo(Integer.MAX_VALUE - complete);
        // Not as many as are promised: what is promised may be broken.
        Cells.Builder cells = new Cells.Builder(full, Math.min(complete, 1 << 12));
        long known = full;
        long deprived = 0;
        for (int i = 0; i < complete + incomplete; i++) {
            if (i >= complete) {
                long less = in.whole();
                deprived = less == 0 ? deprived : 0;
                known -= less;
            }
            deprived += in.whole();
            if ((known & ~full) != 0) {
                throw RefusedException.brokenBytes();
            }
            add(cells, known, deprived, in.whole());
        }
        return cells.build();
    }

    private static void add(Cells.Builder cells, long known, long deprived, long weight) {
        long total = cells.total() + weight;
        if (weight <= 0 || total < 0 || (deprived & ~known) != 0 || !cells.isNext(known, deprived)) {
            throw RefusedException.brokenBytes();
        }
        cells.add(known, deprived, weight);
    }
}

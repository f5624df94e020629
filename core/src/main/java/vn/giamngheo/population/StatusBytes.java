package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.StatusCounts.Cell;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** The compact form of {@link StatusCounts}. One form for each value, so that equal counts are equal bytes. */
final class StatusBytes {

    private static final String TAG = "giamngheo:statuses";
    private static final int VERSION = 1;

    private StatusBytes() {}

    static byte[] write(StatusCounts<?> counts) {
        PackedOut out = new PackedOut().text(TAG).whole(VERSION);
        Packed.unit(out, counts.unit());
        Packed.name(out, counts.group());
        out.whole(counts.isAcrossStandards() ? 1 : 0).whole(counts.cells().size());
        for (Map.Entry<Cell, Long> cell : counts.cells().entrySet()) {
            @Nullable StandardId standard = cell.getKey().standard();
            out.text(standard == null ? "" : standard.value())
                    .whole(cell.getKey().bits())
                    .whole(cell.getValue());
        }
        leftOut(out, counts.leftOut());
        return out.toBytes();
    }

    static void leftOut(PackedOut out, LeftOut leftOut) {
        out.whole(leftOut.refused())
                .whole(leftOut.ofUnknownSize())
                .whole(leftOut.reasons().size());
        for (LeftOut.Refusal reason : leftOut.reasons()) {
            out.text(reason.reason().vietnamese())
                    .text(reason.reason().english())
                    .whole(reason.households());
        }
    }

    static StatusCounts<?> read(byte[] bytes) {
        PackedIn in = Packed.start(bytes, TAG, VERSION);
        Unit unit = Packed.unit(in);
        Optional<String> group = Packed.name(in);
        boolean across = in.upTo(1) == 1;
        TreeMap<Cell, Long> cells = new TreeMap<>();
        int size = in.upTo(Integer.MAX_VALUE);
        for (int i = 0; i < size; i++) {
            Cell cell = cell(in);
            if (!cells.isEmpty() && cells.lastKey().compareTo(cell) >= 0) {
                throw RefusedException.brokenBytes();
            }
            cells.put(cell, Packed.positive(in));
        }
        LeftOut leftOut = leftOut(in);
        return Packed.end(in, bytes, StatusCounts.restored(unit, group, across, cells, leftOut), StatusBytes::write);
    }

    private static Cell cell(PackedIn in) {
        String standard = in.text();
        int bits = in.upTo(StatusSets.NO_STANDARD);
        boolean isNone = bits == StatusSets.NO_STANDARD;
        if (bits == 0 || isNone != standard.isEmpty()) {
            throw RefusedException.brokenBytes();
        }
        return isNone ? Cell.WITHOUT_STANDARD : new Cell(Packed.made(() -> StandardId.of(standard)), bits);
    }

    static LeftOut leftOut(PackedIn in) {
        long refused = Packed.notNegative(in);
        long ofUnknownSize = Packed.notNegative(in);
        List<LeftOut.Refusal> reasons = new ArrayList<>();
        int size = in.upTo(LeftOut.MAX_REASONS);
        for (int i = 0; i < size; i++) {
            String vietnamese = in.text();
            String english = in.text();
            long households = Packed.positive(in);
            reasons.add(Packed.made(() -> new LeftOut.Refusal(new Phrase(vietnamese, english), households)));
        }
        return Packed.made(() -> new LeftOut(refused, reasons, ofUnknownSize));
    }
}

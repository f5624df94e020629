package vn.giamngheo.population;

import org.jspecify.annotations.Nullable;

/**
 * What a household can be of which not everything is known: all outcomes of all completions. An area is any, an income is
 * of any band, an indicator is either way, independently of each other: so it is where nothing is told of the facts behind
 * an indicator but what the commune judged.
 */
final class OpenRow {

    private int statuses;
    private int cell;
    private boolean isOne = true;

    private OpenRow() {}

    /**
     * The code of a household.
     *
     * @param key its key
     * @param table the table of its area
     * @param other that of the other area if the area is unknown; otherwise null
     * @param point its income, −1 if unknown
     * @param known the indicators known, of those income does not decide
     * @param deprived those deprived in, within {@code known}
     */
    static int code(int key, KeyTable table, @Nullable KeyTable other, long point, int known, int deprived) {
        OpenRow row = new OpenRow();
        row.addBands(table, point, known, deprived);
        if (other != null) {
            row.addBands(other, point, known, deprived);
        }
        return row.isOne && other == null
                ? Codes.decided(key, row.cell, deprived)
                : Codes.open(key, row.statuses, deprived);
    }

    private void addBands(KeyTable table, long point, int known, int deprived) {
        int unknown = table.free() & ~known;
        int first = point < 0 ? 0 : table.band(point);
        int last = point < 0 ? table.bands() - 1 : first;
        for (int band = first; band <= last; band++) {
            addBand(table, band, deprived, unknown);
        }
    }

    private void addBand(KeyTable table, int band, int deprived, int unknown) {
        if (table.asksForCountOnly()) {
            int least = Integer.bitCount(deprived);
            int most = least + Integer.bitCount(unknown);
            for (int count = least; count <= most; count++) {
                add(table, table.cellAt(band, count));
            }
            return;
        }
        int more = unknown;
        add(table, table.cellAt(band, deprived | more));
        while (more != 0) {
            more = (more - 1) & unknown; // the next smaller set of unknown indicators
            add(table, table.cellAt(band, deprived | more));
        }
    }

    private void add(KeyTable table, int found) {
        isOne = statuses == 0 || (isOne && cell == found);
        cell = found;
        statuses |= StatusSets.bit(table.status(found));
    }
}

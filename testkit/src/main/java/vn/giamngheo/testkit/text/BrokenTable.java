package vn.giamngheo.testkit.text;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.observation.FigureCell;
import vn.giamngheo.observation.FigureTable;

/**
 * A table of figures with one fault.
 *
 * @param cells the table as printed: a line of headings, the rows, the whole if there is one
 * @param table the same as it is read, cell by cell; what cannot be read stands in it as written
 * @param meant the table without the fault, in which nothing is wrong
 * @param fault what is wrong
 * @param where the cells that are wrong
 * @param detectable whether the table contradicts itself, so that the fault can be seen in the table alone
 */
public record BrokenTable(
        List<List<String>> cells,
        FigureTable table,
        FigureTable meant,
        Fault fault,
        List<FigureCell> where,
        boolean detectable) {

    /** What can be wrong. */
    public enum Fault {
        /** The whole is one more or one less than its rows. */
        SUM_OFF_BY_ONE,
        /** Two neighbouring digits of a number or a rate changed places. */
        DIGITS_SWAPPED,
        /** A mark between thousands was taken for a decimal mark, and zeros dropped: {@code 10.98} for {@code 10.980}. */
        THOUSANDS_LOST,
        /** The numbers of a column stand one row lower from some row on, the last of them first. */
        ROW_SHIFTED,
        /** Two rows have each other's name: no figure shows that. */
        NAMES_EXCHANGED
    }

    /**
     * Copies the lists.
     *
     * @param cells the table as printed
     * @param table the same as it is read
     * @param meant the table without the fault
     * @param fault what is wrong
     * @param where the cells that are wrong
     * @param detectable whether the table contradicts itself
     */
    public BrokenTable {
        cells = cells.stream().map(List::copyOf).toList();
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(meant, "meant");
        Objects.requireNonNull(fault, "fault");
        where = List.copyOf(where);
    }

    /** {@return what is wrong, and the table as printed, a line each} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(fault.name());
        cells.forEach(line -> text.append('\n').append(String.join(" | ", line)));
        return text.toString();
    }
}

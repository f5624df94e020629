package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.giamngheo.observation.FigureCell;
import vn.giamngheo.observation.FigureCell.Column;
import vn.giamngheo.testkit.text.BrokenTable.Fault;

/** All that can go wrong with one table. */
final class TableFaults {

    private final PrintedTable meant;
    private final Map<Fault, List<Change>> found = new EnumMap<>(Fault.class);

    private TableFaults(PrintedTable meant) {
        this.meant = meant;
    }

    /**
     * One thing that can go wrong.
     *
     * @param printed what is printed then
     * @param where the cells that are wrong
     * @param detectable whether that can be seen
     */
    private record Change(PrintedTable printed, List<FigureCell> where, boolean detectable) {}

    static TableFaults of(PrintedTable meant) {
        TableFaults faults = new TableFaults(meant);
        faults.offByOne();
        for (int line = 0; line < meant.lines().size(); line++) {
            for (Column column : Column.values()) {
                faults.swapped(line, column);
                faults.thousands(line, column);
            }
        }
        for (int from = 0; from < meant.rows() - 1; from++) {
            faults.shifted(from);
            faults.exchanged(from);
        }
        return faults;
    }

    /** What can go wrong with this table; at least that names are exchanged. */
    List<Fault> possible() {
        return List.copyOf(found.keySet());
    }

    int ways(Fault fault) {
        return found.getOrDefault(fault, List.of()).size();
    }

    BrokenTable broken(Fault fault, int way) {
        Change change = found.getOrDefault(fault, List.of()).get(way);
        return new BrokenTable(
                change.printed.cells(), change.printed.read(), meant.read(), fault, change.where, change.detectable);
    }

    private void add(Fault fault, PrintedTable printed, List<FigureCell> where, boolean detectable) {
        found.computeIfAbsent(fault, key -> new ArrayList<>()).add(new Change(printed, where, detectable));
    }

    private void add(Fault fault, int line, Column column, String text) {
        PrintedTable printed = meant.with(line, column, text);
        add(fault, printed, List.of(meant.cell(line, column)), printed.contradicts());
    }

    private void offByOne() {
        int whole = meant.rows();
        for (Column column : List.of(Column.COUNT, Column.TOTAL)) {
            if (meant.hasWhole() && !meant.get(whole, column).isEmpty()) {
                long number = PrintedTable.number(meant.get(whole, column));
                add(Fault.SUM_OFF_BY_ONE, whole, column, BrokenTables.grouped(number + 1));
                if (number > 0) {
                    add(Fault.SUM_OFF_BY_ONE, whole, column, BrokenTables.grouped(number - 1));
                }
            }
        }
    }

    private void swapped(int line, Column column) {
        String text = meant.get(line, column);
        for (int i = 0; i + 1 < text.length(); i++) {
            // A mark may stand between the two.
            int next = Character.isDigit(text.charAt(i + 1)) ? i + 1 : i + 2;
            if (canChangePlaces(text, i, next)) {
                StringBuilder changed = new StringBuilder(text);
                changed.setCharAt(i, text.charAt(next));
                changed.setCharAt(next, text.charAt(i));
                add(Fault.DIGITS_SWAPPED, line, column, changed.toString());
            }
        }
    }

    private static boolean canChangePlaces(String text, int i, int next) {
        return next < text.length()
                && Character.isDigit(text.charAt(i))
                && Character.isDigit(text.charAt(next))
                && text.charAt(i) != text.charAt(next)
                && (i > 0 || text.charAt(next) != '0');
    }

    private void thousands(int line, Column column) {
        String text = meant.get(line, column);
        boolean lost = column != Column.RATE && text.indexOf('.') > 0 && text.endsWith("0") && !text.endsWith("000");
        if (lost) {
            PrintedTable printed = meant.with(line, column, text.replaceFirst("0+$", ""));
            add(Fault.THOUSANDS_LOST, printed, List.of(meant.cell(line, column)), true);
        }
    }

    private void shifted(int from) {
        int last = meant.rows() - 1;
        PrintedTable printed = meant.with(from, Column.COUNT, meant.get(last, Column.COUNT));
        for (int i = from + 1; i <= last; i++) {
            printed = printed.with(i, Column.COUNT, meant.get(i - 1, Column.COUNT));
        }
        if (!printed.equals(meant)) {
            List<FigureCell> where = IntStream.rangeClosed(from, last)
                    .mapToObj(i -> meant.cell(i, Column.COUNT))
                    .toList();
            add(Fault.ROW_SHIFTED, printed, where, printed.contradicts());
        }
    }

    private void exchanged(int row) {
        PrintedTable.Line one = meant.lines().get(row);
        PrintedTable.Line other = meant.lines().get(row + 1);
        PrintedTable printed = meant.with(row, named(one, other.label())).with(row + 1, named(other, one.label()));
        List<FigureCell> where = new ArrayList<>();
        for (int i = row; i <= row + 1; i++) {
            for (Column column : Column.values()) {
                if (!meant.get(i, column).isEmpty()) {
                    where.add(meant.cell(i, column));
                }
            }
        }
        add(Fault.NAMES_EXCHANGED, printed, where, false);
    }

    private static PrintedTable.Line named(PrintedTable.Line line, String label) {
        return new PrintedTable.Line(label, line.total(), line.count(), line.rate());
    }
}

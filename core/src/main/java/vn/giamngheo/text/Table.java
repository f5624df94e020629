package vn.giamngheo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table as text: comma-separated values (RFC 4180) with a header of column names, in any order. A byte-order mark,
 * blank lines and lines that begin with {@code #} are passed over; cells are taken as written but for the spaces around
 * them.
 */
public final class Table {

    private final List<Row> rows;
    private final List<TableFault> faults;

    private Table(List<Row> rows, List<TableFault> faults) {
        this.rows = List.copyOf(rows);
        this.faults =
                faults.stream().sorted(Comparator.comparing(TableFault::line)).toList();
    }

    /**
     * One row.
     *
     * @param line the line of the text on which it begins, from 1
     * @param cells the cells by column; columns that the table does not have are not there
     */
    public record Row(int line, Map<String, String> cells) {
        /**
         * Copies the cells.
         *
         * @param line the line of the text on which it begins, from 1
         * @param cells the cells by column
         */
        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * {@return the cell of a column; empty if it is empty or the table has no such column}
         *
         * @param column the name of the column
         */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * Reads a table.
     *
     * @param text the table
     * @param required the columns that it must have
     * @param optional the columns that it may have
     * @return the rows that have the right number of cells, and what is wrong with the rest; no rows where a column is
     *     missing
     */
    public static Table parse(String text, Set<String> required, Set<String> optional) {
        Objects.requireNonNull(text, "text");
        List<TableFault> faults = new ArrayList<>();
        List<TableRows.Cells> lines = TableRows.read(text, faults);
        List<Row> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            faults.add(new TableFault(
                    0,
                    "",
                    TableFault.Kind.COLUMN_MISSING,
                    "",
                    new Phrase("bảng trống, không có dòng tiêu đề", "the table is empty: it has no header")));
            return new Table(rows, faults);
        }
        List<String> header = lines.get(0).cells();
        checkHeader(lines.get(0), required, optional, faults);
        if (!header.containsAll(required)) {
            return new Table(rows, faults);
        }
        for (TableRows.Cells cells : lines.subList(1, lines.size())) {
            if (cells.cells().size() != header.size()) {
                faults.add(rowLength(cells, header.size()));
            } else {
                Map<String, String> row = new TreeMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.cells().get(i));
                }
                rows.add(new Row(cells.line(), row));
            }
        }
        return new Table(rows, faults);
    }

    private static void checkHeader(
            TableRows.Cells header, Set<String> required, Set<String> optional, List<TableFault> faults) {
        Set<String> seen = new HashSet<>();
        for (String column : header.cells()) {
            String shown = Phrase.shown(column);
            if (!required.contains(column) && !optional.contains(column)) {
                faults.add(new TableFault(
                        header.line(),
                        shown,
                        TableFault.Kind.COLUMN_UNKNOWN,
                        shown,
                        new Phrase("không có cột “" + shown + "”", "there is no column '" + shown + "'")));
            } else if (!seen.add(column)) {
                faults.add(new TableFault(
                        header.line(),
                        shown,
                        TableFault.Kind.COLUMN_TWICE,
                        shown,
                        new Phrase("cột “" + shown + "” lặp lại", "the column '" + shown + "' is there twice")));
            }
        }
        for (String column : new TreeSet<>(required)) {
            if (!seen.contains(column)) {
                faults.add(new TableFault(
                        header.line(),
                        column,
                        TableFault.Kind.COLUMN_MISSING,
                        "",
                        new Phrase("thiếu cột “" + column + "”", "the column '" + column + "' is missing")));
            }
        }
    }

    private static TableFault rowLength(TableRows.Cells row, int columns) {
        int cells = row.cells().size();
        return new TableFault(
                row.line(),
                "",
                TableFault.Kind.ROW_LENGTH,
                Integer.toString(cells),
                new Phrase(
                        "có " + cells + " ô, tiêu đề có " + columns + " cột",
                        "has " + cells + " cells, the header has " + columns + " columns"));
    }

    /** {@return the rows that have as many cells as the header, in the order of the text; none if a column is missing} */
    public List<Row> rows() {
        return rows;
    }

    /** {@return what is wrong with the table itself, in the order of the text; cells are for the caller to judge} */
    public List<TableFault> faults() {
        return faults;
    }
}

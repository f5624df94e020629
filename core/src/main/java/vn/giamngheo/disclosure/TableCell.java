package vn.giamngheo.disclosure;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.RefusedException;

/**
 * Where a count of a table stands.
 *
 * @param row the row, from the largest group to the smallest: a district, or a district and a commune; empty for all rows
 *     together
 * @param column the column; empty for all columns together
 */
public record TableCell(List<String> row, Optional<String> column) {

    /** The total of all. */
    public static final TableCell GRAND_TOTAL = new TableCell(List.of(), Optional.empty());

    /**
     * Checks the labels.
     *
     * @param row the row, from the largest group to the smallest; empty for all rows together
     * @param column the column; empty for all columns together
     * @throws RefusedException if a label is blank
     */
    public TableCell {
        row = List.copyOf(row);
        row.forEach(label -> requireText(label, "tên hàng", "the label of a row"));
        column.ifPresent(label -> requireText(label, "tên cột", "the label of a column"));
    }

    /**
     * {@return the cell of a row and a column}
     *
     * @param row the row
     * @param column the column
     */
    public static TableCell of(String row, String column) {
        return of(List.of(row), column);
    }

    /**
     * {@return the cell of a row and a column}
     *
     * @param row the row, from the largest group to the smallest
     * @param column the column
     */
    public static TableCell of(List<String> row, String column) {
        return new TableCell(row, Optional.of(column));
    }

    /**
     * {@return the total of a row, over all columns}
     *
     * @param row the row, from the largest group to the smallest
     */
    public static TableCell ofRow(String... row) {
        return new TableCell(List.of(row), Optional.empty());
    }

    /**
     * {@return the total of a column, over all rows}
     *
     * @param column the column
     */
    public static TableCell ofColumn(String column) {
        return new TableCell(List.of(), Optional.of(column));
    }

    static void requireText(String label, String vietnamese, String english) {
        if (label.isBlank()) {
            throw RefusedException.blank(vietnamese, english);
        }
    }

    /** Row and column, {@code *} for all: {@code [Quy Nhơn, Nhơn Bình] poor}. */
    @Override
    public String toString() {
        return (row.isEmpty() ? "*" : row.toString()) + " " + column.orElse("*");
    }
}

package vn.giamngheo.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of one row and notes all that is wrong with them. */
public final class RowReader {

    private final Table.Row row;
    private final List<TableFault> faults = new ArrayList<>();

    private RowReader(Table.Row row) {
        this.row = row;
    }

    /**
     * {@return a reader of a row}
     *
     * @param row the row
     */
    public static RowReader of(Table.Row row) {
        return new RowReader(row);
    }

    /**
     * {@return a cell that may be empty}
     *
     * @param column the name of the column
     */
    public Optional<String> text(String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
    }

    /**
     * {@return a cell that must be filled; empty, with a fault, if it is not}
     *
     * @param column the name of the column
     */
    public Optional<String> filled(String column) {
        Optional<String> cell = text(column);
        if (cell.isEmpty()) {
            note(
                    column,
                    TableFault.Kind.EMPTY,
                    new Phrase("cột “" + column + "” không được để trống", "the column '" + column + "' is empty"));
        }
        return cell;
    }

    /**
     * {@return a day as {@code 2025-07-01}; empty if the cell is, or, with a fault, if it is no such day}
     *
     * @param column the name of the column
     */
    public Optional<LocalDate> day(String column) {
        return text(column).flatMap(cell -> dayOf(column, cell));
    }

    private Optional<LocalDate> dayOf(String column, String cell) {
        try {
            return Optional.of(isoDay(cell));
        } catch (DateTimeException e) {
            unreadable(
                    column,
                    new Phrase(
                            "cột “" + column + "” phải là ngày có thật, viết như 2025-07-01, không phải “"
                                    + found(column) + "”",
                            "the column '" + column + "' must be a day such as 2025-07-01 but was '" + found(column)
                                    + "'"));
            return Optional.empty();
        }
    }

    /** Without the formatter of the JDK, which takes long when a process starts. */
    private static LocalDate isoDay(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            throw new DateTimeException("not a day");
        }
        return LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
    }

    private static int number(String cell, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a day");
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /**
     * {@return which of some values a cell names; empty if the cell is, or, with a fault, if it names none of them}
     *
     * @param column the name of the column
     * @param values the values
     * @param code how the cell names a value
     * @param <T> what the values are
     */
    public <T> Optional<T> oneOf(String column, List<T> values, Function<T, String> code) {
        Optional<String> cell = text(column);
        Optional<T> value = cell.flatMap(found ->
                values.stream().filter(v -> code.apply(v).equals(found)).findFirst());
        if (cell.isPresent() && value.isEmpty()) {
            String codes = String.join(", ", values.stream().map(code).toList());
            unreadable(
                    column,
                    new Phrase(
                            "cột “" + column + "” phải là một trong: " + codes + "; không phải “" + found(column) + "”",
                            "the column '" + column + "' must be one of " + codes + " but was '" + found(column)
                                    + "'"));
        }
        return value;
    }

    /**
     * {@return what a cell says, as a type reads it; empty if the cell is, or, with a fault, if the type refuses it}
     *
     * @param column the name of the column
     * @param type what reads the cell, and throws {@link RefusedException} at what it cannot read
     * @param <T> what it is read as
     */
    public <T> Optional<T> read(String column, Function<String, T> type) {
        try {
            return text(column).map(type);
        } catch (RefusedException e) {
            unreadable(
                    column,
                    new Phrase(
                            "cột “" + column + "”: " + e.reason().vietnamese(),
                            "the column '" + column + "': " + e.reason().english()));
            return Optional.empty();
        }
    }

    /**
     * {@return the parts of a cell that lie between upright bars, without empty ones}
     *
     * @param column the name of the column
     */
    public List<String> list(String column) {
        return Arrays.stream(row.get(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * Notes that a cell is wrong.
     *
     * @param column the name of the column; empty if the row as a whole is
     * @param kind what is wrong
     * @param reason why it cannot be used; without a capital at its beginning and a full stop at its end
     */
    public void note(String column, TableFault.Kind kind, Phrase reason) {
        faults.add(new TableFault(row.line(), column, kind, found(column), reason));
    }

    private void unreadable(String column, Phrase reason) {
        note(column, TableFault.Kind.UNREADABLE, reason);
    }

    private String found(String column) {
        return Phrase.shown(row.get(column));
    }

    /** {@return the line of the text on which the row begins, from 1} */
    public int line() {
        return row.line();
    }

    /** {@return all that is wrong with the cells read so far, in the order in which they were read} */
    public List<TableFault> faults() {
        return List.copyOf(faults);
    }
}

package vn.giamngheo.text;

import java.util.Objects;

/**
 * What is wrong with one place of a table.
 *
 * @param line the line of the text on which the row begins, from 1; 0 where the table as a whole is meant
 * @param column the name of the column; empty where the row as a whole is meant
 * @param kind what is wrong
 * @param found the cell as written; empty where there is none
 * @param reason why it cannot be used; without a capital at its beginning and a full stop at its end
 */
public record TableFault(int line, String column, Kind kind, String found, Phrase reason) {

    /** What can be wrong. */
    public enum Kind {
        /** A quotation mark is not closed, or text stands behind a closed one. */
        QUOTE,
        /** A column that must be there is not. */
        COLUMN_MISSING,
        /** A column has a name that means nothing here. */
        COLUMN_UNKNOWN,
        /** A column is there twice. */
        COLUMN_TWICE,
        /** A row has more or fewer cells than the header. */
        ROW_LENGTH,
        /** A cell that must be filled is empty. */
        EMPTY,
        /** A cell cannot be read as what it is. */
        UNREADABLE,
        /** A row is there twice. */
        ROW_TWICE,
        /** Two rows contradict each other. */
        CONTRADICTION,
        /** A row names something that no row is about. */
        UNKNOWN_REFERENCE,
        /** Rows lead back to where they began. */
        CYCLE
    }

    /**
     * Checks what is given.
     *
     * @param line the line of the text on which the row begins, from 1; 0 where the table as a whole is meant
     * @param column the name of the column
     * @param kind what is wrong
     * @param found the cell as written
     * @param reason why it cannot be used
     */
    public TableFault {
        if (line < 0) {
            throw new IllegalArgumentException("line must not be negative but was " + line);
        }
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(reason, "reason");
    }
}

package vn.giamngheo.rules;

import java.util.Objects;

/**
 * A table of reference data as text, before it is read. What reading it finds is {@link vn.giamngheo.text.Loaded}; this is
 * looked at for what reading forgives, or cannot tell the cause of: letters of another encoding, letters that only look
 * Vietnamese, marks written apart, characters that nobody sees. Pointers are lines of the text from 1, and, of cells, lines
 * and columns: {@code /12}, {@code /12/name}.
 *
 * @param text the table, comma-separated with a header
 */
public record TableText(String text) {

    /**
     * Checks that there is a text.
     *
     * @param text the table
     */
    public TableText {
        Objects.requireNonNull(text, "text");
    }
}

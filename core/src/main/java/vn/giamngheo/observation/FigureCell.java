package vn.giamngheo.observation;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.Phrase;

/**
 * A place in a table of figures.
 *
 * @param row which of the rows, from 0; empty for the row of the whole
 * @param column the column
 */
public record FigureCell(Optional<Integer> row, Column column) {

    /** What stands in a column. */
    public enum Column {
        /** How many were counted. */
        COUNT("count", new Phrase("số lượng", "count")),
        /** How many there are in all. */
        TOTAL("total", new Phrase("tổng số", "total")),
        /** The per cent printed. */
        RATE("rate", new Phrase("tỷ lệ", "rate"));

        private final String property;
        private final Phrase phrase;

        Column(String property, Phrase phrase) {
            this.property = property;
            this.phrase = phrase;
        }

        /** {@return the name of the property of a row} */
        public String property() {
            return property;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    /**
     * Checks what is given.
     *
     * @param row which of the rows, from 0; empty for the row of the whole
     * @param column the column
     */
    public FigureCell {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }
}

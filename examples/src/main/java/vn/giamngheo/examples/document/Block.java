package vn.giamngheo.examples.document;

import java.util.List;
import java.util.Objects;

/** A piece of a report, before it is text for a terminal or HTML. */
public sealed interface Block {

    /**
     * A heading and what stands under it. How deep it is nested is its level.
     *
     * @param id its name within the document: letters, digits, hyphens; unique
     * @param title the heading
     * @param blocks what stands under it
     */
    record Section(String id, Text title, List<Block> blocks) implements Block {
        public Section {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Paragraph(Text text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Terms and what is to be said of each.
     *
     * @param facts the terms
     */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A term and what is to be said of it.
     *
     * @param term the term
     * @param values one or several
     */
    record Fact(String term, List<Text> values) {
        public Fact {
            Objects.requireNonNull(term, "term");
            values = List.copyOf(values);
        }
    }

    /**
     * Something to be noticed.
     *
     * @param tone how grave it is
     * @param head its heading
     * @param items what is to be noticed, once or several times
     * @param foot what holds for all of them
     */
    record Notice(Tone tone, Text head, List<Text> items, Text foot) implements Block {
        public Notice {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(foot, "foot");
            items = List.copyOf(items);
        }
    }

    /** How grave a notice is. */
    enum Tone {
        /** Cannot be right. */
        ERROR,
        /** Probably not meant. */
        WARNING,
        /** Worth knowing. */
        INFORMATION
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns its columns
     * @param rows its rows
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

        /** @throws IllegalArgumentException if a row has not one cell for each column */
        public Table {
            Objects.requireNonNull(caption, "caption");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row instanceof Cells cells && cells.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row must have " + columns.size() + " cells but has "
                            + cells.cells().size());
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param heading what stands above it
     * @param kind what it holds
     */
    record Column(String heading, Kind kind) {
        public Column {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(kind, "kind");
        }

        /** What a column holds. */
        public enum Kind {
            /** A number or letter printed before a row. */
            LABEL,
            /** A few words. */
            SHORT,
            /** A sentence, and lines that say more of it. */
            LONG,
            /** Lines that matter alike. */
            LINES,
            /** Numbers, to be aligned at their end. */
            AMOUNT
        }
    }

    /** A row of a table. */
    sealed interface Row {}

    /**
     * A heading across the whole table.
     *
     * @param title the heading
     */
    record Group(Text title) implements Row {
        public Group {
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A row with a cell for each column.
     *
     * @param cells the cells
     */
    record Cells(List<Cell> cells) implements Row {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param lines what stands in it; the first line matters most
     */
    record Cell(List<Text> lines) {

        /** Lines without words are left out. */
        public Cell {
            lines = lines.stream().filter(line -> !line.isEmpty()).toList();
        }

        /** A cell of one line. */
        public static Cell of(Text line) {
            return new Cell(List.of(line));
        }
    }

    /**
     * A chart, with the table of what it draws: nobody has to see it to know what it says.
     *
     * @param id its name within the document: letters, digits, hyphens; unique
     * @param title what it shows, in few words
     * @param description what is to be seen in it, in full sentences
     * @param drawing what is drawn
     * @param table the same numbers
     */
    record Chart(String id, String title, String description, Drawing drawing, Table table) implements Block {
        public Chart {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(drawing, "drawing");
            Objects.requireNonNull(table, "table");
        }
    }
}

package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;

/** Names for the pieces of a report, so that a template can choose among them. */
@Component("blocks")
class BlockWords {

    private static final int LONG = 12;

    public String kind(Block block) {
        return lower(block.getClass().getSimpleName());
    }

    public String tone(Block.Notice notice) {
        return lower(notice.tone().name());
    }

    public String name(Block.Column column) {
        return lower(column.kind().name());
    }

    public String style(Text.Span span) {
        return lower(span.style().name());
    }

    public boolean isGroup(Block.Row row) {
        return row instanceof Block.Group;
    }

    public List<Block> only(Block block) {
        return List.of(block);
    }

    /** Whether a table is so long that one looks for a heading first. */
    public boolean isFolded(Block.Table table) {
        return table.rows().size() > LONG && table.rows().stream().anyMatch(this::isGroup);
    }

    /**
     * The rows below one heading of a table.
     *
     * @param title the heading; empty for the rows before any
     * @param table a table of them
     * @param first whether it is the first
     */
    public record Fold(Text title, Block.Table table, boolean first) {

        public int count() {
            return table.rows().size();
        }

        /** Rows without a heading cannot be folded; a few of the first show what there is. */
        public boolean isOpen() {
            return first && count() <= LONG;
        }
    }

    public List<Fold> folds(Block.Table table) {
        List<Fold> folds = new ArrayList<>();
        Text title = Text.EMPTY;
        List<Block.Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            if (row instanceof Block.Group group) {
                add(folds, title, rows, table);
                title = group.title();
                rows.clear();
            } else {
                rows.add(row);
            }
        }
        add(folds, title, rows, table);
        return folds;
    }

    private static void add(List<Fold> folds, Text title, List<Block.Row> rows, Block.Table table) {
        if (!rows.isEmpty()) {
            folds.add(new Fold(
                    title,
                    new Block.Table(title.isEmpty() ? table.caption() : title.words(), table.columns(), rows),
                    folds.isEmpty()));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package vn.giamngheo.examples.document;

import java.util.ArrayList;
import java.util.List;

/** A table in lines of a terminal. */
final class TextTable {

    private static final String BETWEEN = " │ ";
    private static final String CROSSING = "─┼─";
    /** A column that wants no more than this gets it before the rest is shared out. */
    private static final int NARROW = 12;
    /** No column gets more than this before the rest is shared out: longer words are broken. */
    private static final int WIDEST_MINIMUM = 14;

    private final Block.Table table;
    private final int total;
    private final int[] widths;

    TextTable(Block.Table table, int total) {
        this.table = table;
        this.total = total;
        this.widths = widths();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Block.Cell> head = table.columns().stream()
                .map(column -> Block.Cell.of(Text.plain(column.heading())))
                .toList();
        lines.addAll(row(head, false));
        for (Block.Row row : table.rows()) {
            lines.add(rule());
            if (row instanceof Block.Group group) {
                lines.addAll(Wrapping.wrap(group.title().words(), total));
            } else if (row instanceof Block.Cells cells) {
                lines.addAll(row(cells.cells(), true));
            }
        }
        lines.add(rule());
        return lines;
    }

    private List<String> row(List<Block.Cell> cells, boolean body) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = new ArrayList<>();
            for (Text line : cells.get(i).lines()) {
                lines.addAll(Wrapping.wrap(line.words(), widths[i]));
            }
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String part = y < columns.get(i).size() ? columns.get(i).get(y) : "";
                boolean atEnd = body && table.columns().get(i).kind() == Block.Column.Kind.AMOUNT;
                line.append(i == 0 ? "" : BETWEEN).append(Wrapping.padded(part, widths[i], atEnd));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private String rule() {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : CROSSING).append("─".repeat(widths[i]));
        }
        return rule.toString();
    }

    /** Every column gets its widest word; what is left goes, place by place, to the column that is now the highest. */
    private int[] widths() {
        int count = table.columns().size();
        int[] wanted = new int[count];
        int[] given = new int[count];
        int left = total - BETWEEN.length() * (count - 1);
        for (int i = 0; i < count; i++) {
            String heading = table.columns().get(i).heading();
            wanted[i] = Math.max(1, Wrapping.width(heading));
            given[i] = Math.max(1, Wrapping.widestWord(heading));
            for (Block.Row row : table.rows()) {
                if (row instanceof Block.Cells cells) {
                    for (Text line : cells.cells().get(i).lines()) {
                        wanted[i] = Math.max(wanted[i], Wrapping.width(line.words()));
                        given[i] = Math.max(given[i], Wrapping.widestWord(line.words()));
                    }
                }
            }
            given[i] = Math.min(Math.max(given[i], Math.min(wanted[i], NARROW)), WIDEST_MINIMUM);
            left -= given[i];
        }
        while (left > 0) {
            int tallest = -1;
            for (int i = 0; i < count; i++) {
                boolean grows = given[i] < wanted[i];
                // wanted / given, compared without dividing
                if (grows && (tallest < 0 || wanted[i] * given[tallest] > wanted[tallest] * given[i])) {
                    tallest = i;
                }
            }
            if (tallest < 0) {
                break;
            }
            given[tallest]++;
            left--;
        }
        return given;
    }
}

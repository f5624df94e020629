package vn.giamngheo.examples.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A table in HTML. On a narrow screen its rows are stacked, each cell under the heading of its column; the roles say then
 * what the elements no longer look like.
 */
final class HtmlTable {

    private final Block.Table table;
    private final Function<Text, String> html;

    HtmlTable(Block.Table table, Function<Text, String> html) {
        this.table = table;
        this.html = html;
    }

    void appendTo(StringBuilder page) {
        page.append("<table role=\"table\">\n<caption>")
                .append(HtmlRenderer.escaped(table.caption()))
                .append("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n");
        for (Block.Column column : table.columns()) {
            page.append("<th role=\"columnheader\" scope=\"col\" class=\"")
                    .append(name(column))
                    .append("\">")
                    .append(HtmlRenderer.escaped(column.heading()))
                    .append("</th>\n");
        }
        page.append("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        for (Block.Row row : table.rows()) {
            if (row instanceof Block.Group group) {
                page.append("<tr role=\"row\" class=\"group\">\n<th role=\"rowheader\" colspan=\"")
                        .append(table.columns().size())
                        .append("\">")
                        .append(html.apply(group.title()))
                        .append("</th>\n</tr>\n");
            } else if (row instanceof Block.Cells cells) {
                page.append("<tr role=\"row\">\n");
                for (int i = 0; i < table.columns().size(); i++) {
                    cell(table.columns().get(i), cells.cells().get(i), page);
                }
                page.append("</tr>\n");
            }
        }
        page.append("</tbody>\n</table>\n");
    }

    private void cell(Block.Column column, Block.Cell cell, StringBuilder page) {
        page.append("<td role=\"cell\" class=\"")
                .append(name(column))
                .append("\" data-label=\"")
                .append(HtmlRenderer.escaped(column.heading()))
                .append("\">");
        List<Text> lines = cell.lines();
        if (lines.size() == 1) {
            page.append(html.apply(lines.get(0)));
        } else {
            lines.forEach(line -> page.append("<div>").append(html.apply(line)).append("</div>"));
        }
        page.append("</td>\n");
    }

    private static String name(Block.Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }
}

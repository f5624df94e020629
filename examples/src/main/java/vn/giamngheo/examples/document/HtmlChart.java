package vn.giamngheo.examples.document;

import java.util.function.Function;
import vn.giamngheo.text.Language;

/**
 * A chart in HTML: a drawing that names and describes itself to those who do not see it, and the table of its numbers
 * beside it. Needs no script.
 */
final class HtmlChart {

    private final Block.Chart chart;
    private final Language language;
    private final Function<Text, String> html;

    HtmlChart(Block.Chart chart, Language language, Function<Text, String> html) {
        this.chart = chart;
        this.language = language;
        this.html = html;
    }

    void appendTo(StringBuilder page) {
        String id = HtmlRenderer.escaped(chart.id());
        page.append("<figure id=\"").append(id).append("\">\n<figcaption>");
        page.append(HtmlRenderer.escaped(chart.title())).append("</figcaption>\n");
        page.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(Canvas.WIDTH)
                .append(' ')
                .append(height())
                .append("\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">\n");
        page.append("<title id=\"").append(id).append("-title\">");
        page.append(HtmlRenderer.escaped(chart.title())).append("</title>\n");
        page.append("<desc id=\"").append(id).append("-desc\">");
        page.append(HtmlRenderer.escaped(chart.description())).append("</desc>\n");
        page.append(drawn());
        page.append("</svg>\n<p>")
                .append(HtmlRenderer.escaped(chart.description()))
                .append("</p>\n");
        new HtmlTable(chart.table(), html).appendTo(page);
        page.append("</figure>\n");
    }

    private int height() {
        Drawing drawing = chart.drawing();
        if (drawing instanceof Drawing.Scale scale) {
            return ScaleDrawer.height(scale);
        }
        return drawing instanceof Drawing.Bars bars ? BarsDrawer.height(bars) : LinesDrawer.HEIGHT;
    }

    private String drawn() {
        Drawing drawing = chart.drawing();
        if (drawing instanceof Drawing.Lines lines) {
            return LinesDrawer.draw(lines, language.notation());
        }
        return drawing instanceof Drawing.Bars bars ? BarsDrawer.draw(bars) : ScaleDrawer.draw((Drawing.Scale) drawing);
    }
}

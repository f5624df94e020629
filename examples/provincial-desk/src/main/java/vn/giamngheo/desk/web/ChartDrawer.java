package vn.giamngheo.desk.web;

import org.springframework.stereotype.Component;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Drawing;
import vn.giamngheo.text.Language;

/** Draws a chart of a report narrow enough for a phone; what the lines are called stands below, as text. */
@Component("chart")
class ChartDrawer {

    /** How wide every chart is, in units of its own: about those of a phone. */
    static final int WIDTH = 400;

    public String svg(Block.Chart chart, Language language) {
        Drawing drawing = chart.drawing();
        if (drawing instanceof Drawing.Lines lines) {
            String shapes = new LineChart(lines, language.notation()).shapes();
            return wrapped(chart, LineChart.HEIGHT, shapes) + LineChart.keys(lines);
        }
        if (drawing instanceof Drawing.Scale scale) {
            return wrapped(chart, ScaleChart.height(scale), ScaleChart.shapes(scale)) + ScaleChart.words(scale);
        }
        Drawing.Bars bars = (Drawing.Bars) drawing;
        return wrapped(chart, BarChart.height(bars), BarChart.shapes(bars));
    }

    private static String wrapped(Block.Chart chart, int height, String shapes) {
        return Svg.drawing(chart.id(), chart.title(), chart.description(), WIDTH, height, shapes);
    }
}

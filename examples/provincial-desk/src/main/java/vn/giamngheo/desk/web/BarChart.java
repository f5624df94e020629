package vn.giamngheo.desk.web;

import java.math.BigDecimal;
import java.util.Comparator;
import vn.giamngheo.examples.document.Drawing;

/** Bars from the left, each below its name. All begin at 0, and the longest reaches the right. */
final class BarChart {

    private static final int LEFT = 8;
    private static final int RIGHT = ChartDrawer.WIDTH - 110;
    private static final int LINE = 34;
    private static final int NAME = 12;
    private static final int TOP = 17;
    private static final int THICK = 10;
    private static final int GAP = 6;

    private BarChart() {}

    static int height(Drawing.Bars bars) {
        return LINE * bars.bars().size() + GAP;
    }

    static String shapes(Drawing.Bars drawing) {
        Svg svg = new Svg();
        BigDecimal longest = drawing.bars().stream()
                .map(Drawing.Bar::length)
                .max(Comparator.naturalOrder())
                .filter(length -> length.signum() > 0)
                .orElse(BigDecimal.ONE);
        for (int i = 0; i < drawing.bars().size(); i++) {
            Drawing.Bar bar = drawing.bars().get(i);
            long top = (long) LINE * i;
            BigDecimal end = Svg.place(bar.length(), BigDecimal.ZERO, longest, LEFT, RIGHT);
            svg.words("start", Svg.at(LEFT), Svg.at(top + NAME), bar.name());
            svg.bar("bar", Svg.at(LEFT), Svg.at(top + TOP), end.subtract(Svg.at(LEFT)), Svg.at(THICK));
            svg.words("start", end.add(Svg.at(GAP)), Svg.at(top + TOP + THICK), bar.words());
        }
        return svg.toString();
    }
}

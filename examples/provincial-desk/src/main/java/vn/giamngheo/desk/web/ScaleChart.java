package vn.giamngheo.desk.web;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.examples.document.Drawing;

/** A bar from where a rate starts to where it is to end, and on it how far each result has come. */
final class ScaleChart {

    private static final int HEIGHT = 56;
    private static final int LEFT = 8;
    private static final int RIGHT = ChartDrawer.WIDTH - 8;
    private static final int TOP = 8;
    private static final int THICK = 14;
    private static final int WORDS = 44;

    private ScaleChart() {}

    static int height(Drawing.Scale scale) {
        return HEIGHT;
    }

    static String shapes(Drawing.Scale scale) {
        Svg svg = new Svg();
        svg.bar("track", Svg.at(LEFT), Svg.at(TOP), Svg.at(RIGHT - LEFT), Svg.at(THICK));
        List<Drawing.Mark> dots = scale.dots();
        if (!dots.isEmpty()) {
            BigDecimal end = x(dots.get(dots.size() - 1), scale);
            svg.bar("bar", Svg.at(LEFT), Svg.at(TOP), end.subtract(Svg.at(LEFT)), Svg.at(THICK));
        }
        for (Drawing.Mark mark : scale.marks()) {
            BigDecimal x = x(mark, scale);
            svg.line("grid-line", x, Svg.at(TOP), x, Svg.at(TOP + THICK + LEFT));
        }
        ends(scale, svg);
        dots.forEach(dot -> svg.dot("dot c2", x(dot, scale), Svg.at(TOP + THICK / 2)));
        return svg.toString();
    }

    /** Start and end alone: the table has the rest. */
    private static void ends(Drawing.Scale scale, Svg svg) {
        if (!scale.marks().isEmpty()) {
            svg.words("start", Svg.at(LEFT), Svg.at(WORDS), scale.marks().get(0).words());
            svg.words(
                    "end",
                    Svg.at(RIGHT),
                    Svg.at(WORDS),
                    scale.marks().get(scale.marks().size() - 1).words());
        }
    }

    /** The results in words, each on its line: they would lie on each other in the drawing. */
    static String words(Drawing.Scale scale) {
        StringBuilder words = new StringBuilder();
        scale.dots()
                .forEach(dot -> words.append("<p class=\"progress-words\">")
                        .append(Svg.escaped(dot.words()))
                        .append("</p>"));
        return words.toString();
    }

    /** What lies outside the bar is marked at its end. */
    private static BigDecimal x(Drawing.Mark mark, Drawing.Scale scale) {
        return Svg.place(mark.at(), scale.from(), scale.to(), LEFT, RIGHT)
                .max(Svg.at(LEFT))
                .min(Svg.at(RIGHT));
    }
}

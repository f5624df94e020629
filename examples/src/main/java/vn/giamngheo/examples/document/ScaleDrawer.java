package vn.giamngheo.examples.document;

import java.math.BigDecimal;
import java.util.List;

/** Draws a scale with marks on it: start at the left, end at the right, whichever of the two is the greater number. */
final class ScaleDrawer {

    private static final int HEIGHT = 96;

    private static final int LEFT = 80;
    private static final int RIGHT = Canvas.WIDTH - 80;
    private static final int MIDDLE = 40;
    private static final int TICK = 8;
    /** Words below the scale; every other mark has its words above it. */
    private static final int BELOW = 70;

    private static final int ABOVE = 22;
    private static final int LINE = 22;
    /** Words in the middle of this width do not run over the edge. */
    private static final int MARGIN = 160;

    private ScaleDrawer() {}

    /** How high the drawing is. */
    static int height(Drawing.Scale scale) {
        return HEIGHT + LINE * scale.dots().size();
    }

    static String draw(Drawing.Scale scale) {
        Canvas canvas = new Canvas();
        BigDecimal middle = BigDecimal.valueOf(MIDDLE);
        canvas.line("grid", BigDecimal.valueOf(LEFT), middle, BigDecimal.valueOf(RIGHT), middle);
        List<Drawing.Mark> marks = scale.marks();
        for (int i = 0; i < marks.size(); i++) {
            BigDecimal x = x(marks.get(i), scale);
            canvas.line(
                    "line line1",
                    x,
                    middle.subtract(BigDecimal.valueOf(TICK)),
                    x,
                    middle.add(BigDecimal.valueOf(TICK)));
            canvas.words(
                    "middle",
                    x,
                    BigDecimal.valueOf(i % 2 == 0 ? BELOW : ABOVE),
                    marks.get(i).words());
        }
        for (int i = 0; i < scale.dots().size(); i++) {
            Drawing.Mark dot = scale.dots().get(i);
            BigDecimal x = x(dot, scale);
            canvas.dot("dot line2", x, middle);
            BigDecimal words = x.max(BigDecimal.valueOf(MARGIN)).min(BigDecimal.valueOf(Canvas.WIDTH - MARGIN));
            canvas.words("middle", words, BigDecimal.valueOf(HEIGHT + LINE * i), dot.words());
        }
        return canvas.toString();
    }

    /** What lies outside the page is marked at its edge. */
    private static BigDecimal x(Drawing.Mark mark, Drawing.Scale scale) {
        return Canvas.place(mark.at(), scale.from(), scale.to(), LEFT, RIGHT)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Canvas.WIDTH));
    }
}

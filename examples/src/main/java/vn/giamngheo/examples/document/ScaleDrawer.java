package vn.giamngheo.examples.document;

import java.math.BigDecimal;
import java.util.List;

/** Draws a scale with marks on it: start at the left, end at the right, whichever of the two is the greater number. */
final class ScaleDrawer {

    static final int HEIGHT = 96;

    private static final int LEFT = 80;
    private static final int RIGHT = Canvas.WIDTH - 80;
    private static final int MIDDLE = 40;
    private static final int TICK = 8;
    /** Words below the scale; every other mark has its words above it. */
    private static final int BELOW = 70;

    private static final int ABOVE = 22;

    private ScaleDrawer() {}

    static String draw(Drawing.Scale scale) {
        Canvas canvas = new Canvas();
        BigDecimal middle = BigDecimal.valueOf(MIDDLE);
        canvas.line("grid", BigDecimal.valueOf(LEFT), middle, BigDecimal.valueOf(RIGHT), middle);
        List<Drawing.Mark> marks = scale.marks();
        for (int i = 0; i < marks.size(); i++) {
            BigDecimal x = Canvas.place(marks.get(i).at(), scale.from(), scale.to(), LEFT, RIGHT)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(Canvas.WIDTH));
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
        return canvas.toString();
    }
}

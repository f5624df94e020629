package vn.giamngheo.examples.document;

import java.math.BigDecimal;
import java.util.Comparator;

/** Draws bars from the left. All begin at 0, and the longest reaches the right. */
final class BarsDrawer {

    private static final int LEFT = 280;
    private static final int RIGHT = 630;
    private static final int LINE = 22;
    private static final int GAP = 8;
    private static final int THICK = 14;
    private static final int BASELINE = 12;

    private BarsDrawer() {}

    /** How high the drawing is. */
    static int height(Drawing.Bars bars) {
        return LINE * bars.bars().size() + GAP;
    }

    static String draw(Drawing.Bars drawing) {
        Canvas canvas = new Canvas();
        BigDecimal longest = drawing.bars().stream()
                .map(Drawing.Bar::length)
                .max(Comparator.naturalOrder())
                .filter(length -> length.signum() > 0)
                .orElse(BigDecimal.ONE);
        for (int i = 0; i < drawing.bars().size(); i++) {
            Drawing.Bar bar = drawing.bars().get(i);
            BigDecimal top = BigDecimal.valueOf(GAP + (long) LINE * i);
            BigDecimal end = Canvas.place(bar.length(), BigDecimal.ZERO, longest, LEFT, RIGHT);
            BigDecimal words = top.add(BigDecimal.valueOf(BASELINE));
            canvas.words("end", BigDecimal.valueOf(LEFT - GAP), words, bar.name());
            canvas.bar(
                    BigDecimal.valueOf(LEFT), top, end.subtract(BigDecimal.valueOf(LEFT)), BigDecimal.valueOf(THICK));
            canvas.words("start", end.add(BigDecimal.valueOf(GAP)), words, bar.words());
        }
        return canvas.toString();
    }
}

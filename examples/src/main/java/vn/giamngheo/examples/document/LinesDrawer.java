package vn.giamngheo.examples.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.text.NumberNotation;

/** Draws lines over time. The vertical axis begins at 0: a fall from 2.2 to 1.84 must not look like one to nothing. */
final class LinesDrawer {

    static final int HEIGHT = 320;

    private static final int LEFT = 64;
    private static final int RIGHT = 500;
    private static final int TOP = 24;
    private static final int BOTTOM = 272;
    /** Half of what a line of words needs above and below its middle. */
    private static final int LINE = 18;

    /** How many colours the style sheet has for lines. */
    private static final int COLOURS = 5;

    private static final int GAP = 10;
    private static final int BASELINE_SHIFT = 5;
    private static final int MOST_STEPS = 5;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10);

    private final Drawing.Lines lines;
    private final NumberNotation notation;
    private final Canvas canvas = new Canvas();
    private final BigDecimal step;
    private final BigDecimal top;

    private LinesDrawer(Drawing.Lines lines, NumberNotation notation) {
        this.lines = lines;
        this.notation = notation;
        BigDecimal highest = lines.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(Drawing.Point::y)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .max(BigDecimal.ZERO);
        this.step = step(highest);
        this.top = highest.divide(step, 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .multiply(step);
    }

    static String draw(Drawing.Lines lines, NumberNotation notation) {
        LinesDrawer drawer = new LinesDrawer(lines, notation);
        drawer.axes();
        drawer.lines();
        return drawer.canvas.toString();
    }

    /** The smallest of 1, 2, 5, 10 … and their tenths that cuts the height into few steps. */
    private static BigDecimal step(BigDecimal highest) {
        if (highest.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 2);
        return STEPS.stream()
                .map(size -> unit.multiply(BigDecimal.valueOf(size)))
                .filter(size -> highest.compareTo(size.multiply(BigDecimal.valueOf(MOST_STEPS))) <= 0)
                .findFirst()
                .orElseGet(() -> unit.multiply(BigDecimal.valueOf(2L * STEPS.get(STEPS.size() - 1))));
    }

    private void axes() {
        for (BigDecimal at = BigDecimal.ZERO; at.compareTo(top) <= 0; at = at.add(step)) {
            BigDecimal y = y(at);
            canvas.line("grid", BigDecimal.valueOf(LEFT), y, BigDecimal.valueOf(RIGHT), y);
            canvas.words(
                    "end",
                    BigDecimal.valueOf(LEFT - GAP),
                    y.add(BigDecimal.valueOf(BASELINE_SHIFT)),
                    notation.format(plain(at)) + lines.unit());
        }
        for (Drawing.Mark tick : lines.ticks()) {
            canvas.words("middle", x(tick.at()), BigDecimal.valueOf(BOTTOM + LINE + GAP), tick.words());
        }
    }

    private void lines() {
        List<BigDecimal> names = names();
        for (int i = 0; i < lines.lines().size(); i++) {
            Drawing.Line line = lines.lines().get(i);
            String colour = "line" + (i % COLOURS + 1);
            String style = "line " + colour + (line.dashed() ? " dashed" : "");
            List<BigDecimal[]> places = new ArrayList<>();
            line.points().forEach(point -> places.add(new BigDecimal[] {x(point.x()), y(point.y())}));
            canvas.path(style, places);
            for (BigDecimal[] place : places) {
                canvas.dot("dot " + colour, place[0], place[1]);
            }
            BigDecimal end = places.get(places.size() - 1)[0].add(BigDecimal.valueOf(GAP));
            canvas.words("start", end, names.get(i).add(BigDecimal.valueOf(BASELINE_SHIFT)), line.name());
        }
    }

    /** The heights of the names: at the end of each line, moved down where they would lie on each other. */
    private List<BigDecimal> names() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(this::end));
        BigDecimal[] heights = new BigDecimal[order.size()];
        BigDecimal free = BigDecimal.valueOf(TOP - LINE);
        for (int index : order) {
            heights[index] = end(index).max(free);
            free = heights[index].add(BigDecimal.valueOf(LINE));
        }
        return List.of(heights);
    }

    private BigDecimal end(int index) {
        List<Drawing.Point> points = lines.lines().get(index).points();
        return y(points.get(points.size() - 1).y());
    }

    private BigDecimal x(BigDecimal number) {
        List<Drawing.Mark> ticks = lines.ticks();
        return Canvas.place(
                number, ticks.get(0).at(), ticks.get(ticks.size() - 1).at(), LEFT + LINE, RIGHT);
    }

    private BigDecimal y(BigDecimal number) {
        return Canvas.place(number, BigDecimal.ZERO, top, BOTTOM, TOP);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

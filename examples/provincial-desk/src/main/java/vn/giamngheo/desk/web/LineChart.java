package vn.giamngheo.desk.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.examples.document.Drawing;
import vn.giamngheo.text.NumberNotation;

/** Lines over time. The vertical axis begins at 0: a fall from 2.2 to 1.84 must not look like one to nothing. */
final class LineChart {

    static final int HEIGHT = 220;

    private static final int LEFT = 44;
    private static final int RIGHT = ChartDrawer.WIDTH - 34;
    private static final int TOP = 12;
    private static final int BOTTOM = HEIGHT - 34;
    private static final int GAP = 8;
    private static final int BASELINE_SHIFT = 4;
    private static final int COLOURS = 5;
    private static final int MOST_STEPS = 5;
    /** So many days fit below the axis. */
    private static final int MOST_TICKS = 5;

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10);

    private final Drawing.Lines lines;
    private final NumberNotation notation;
    private final Svg svg = new Svg();
    private final BigDecimal step;
    private final BigDecimal top;

    LineChart(Drawing.Lines lines, NumberNotation notation) {
        this.lines = lines;
        this.notation = notation;
        BigDecimal highest = lines.lines().stream()
                .flatMap(line -> line.points().stream())
                .map(Drawing.Point::y)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ZERO);
        this.step = step(highest);
        this.top = highest.divide(step, 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .multiply(step);
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

    String shapes() {
        for (BigDecimal at = BigDecimal.ZERO; at.compareTo(top) <= 0; at = at.add(step)) {
            BigDecimal y = y(at);
            svg.line("grid-line", Svg.at(LEFT), y, Svg.at(RIGHT), y);
            svg.words(
                    "end",
                    Svg.at(LEFT - GAP),
                    y.add(Svg.at(BASELINE_SHIFT)),
                    notation.format(plain(at)) + lines.unit());
        }
        ticks();
        for (int i = 0; i < lines.lines().size(); i++) {
            line(lines.lines().get(i), style(i));
        }
        return svg.toString();
    }

    private void ticks() {
        int last = lines.ticks().size() - 1;
        int every = last / MOST_TICKS + 1;
        for (int i = 0; i <= last; i++) {
            // The last day is always said, and none so near before it that both could not be read.
            if (i == last || (i % every == 0 && last - i >= every)) {
                Drawing.Mark tick = lines.ticks().get(i);
                svg.words("middle", x(tick.at()), Svg.at(HEIGHT - GAP), tick.words());
            }
        }
    }

    private void line(Drawing.Line line, String style) {
        String points = line.points().stream()
                .map(point -> Svg.point(x(point.x()), y(point.y())))
                .collect(Collectors.joining(" "));
        svg.path("line " + style, points);
        if (!line.dashed()) {
            line.points().forEach(point -> svg.dot("dot " + style, x(point.x()), y(point.y())));
        }
    }

    private String style(int index) {
        return style(lines.lines().get(index), index);
    }

    private static String style(Drawing.Line line, int index) {
        return "c" + (index % COLOURS + 1) + (line.dashed() ? " dashed" : "");
    }

    /** What each line is: a sample of it and its name. */
    static String keys(Drawing.Lines lines) {
        StringBuilder keys = new StringBuilder("<ul class=\"keys\">");
        for (int i = 0; i < lines.lines().size(); i++) {
            Drawing.Line line = lines.lines().get(i);
            keys.append("<li><svg class=\"chart\" viewBox=\"0 0 40 12\" aria-hidden=\"true\">")
                    .append(new Svg().line("line " + style(line, i), Svg.at(0), Svg.at(6), Svg.at(40), Svg.at(6)))
                    .append("</svg><span>")
                    .append(Svg.escaped(line.name()))
                    .append("</span></li>");
        }
        return keys.append("</ul>").toString();
    }

    private BigDecimal x(BigDecimal number) {
        List<Drawing.Mark> ticks = lines.ticks();
        return Svg.place(number, ticks.get(0).at(), ticks.get(ticks.size() - 1).at(), LEFT + GAP, RIGHT);
    }

    private BigDecimal y(BigDecimal number) {
        return Svg.place(number, BigDecimal.ZERO, top, BOTTOM, TOP);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

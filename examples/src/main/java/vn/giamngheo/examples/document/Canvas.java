package vn.giamngheo.examples.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Shapes of SVG. Colours and strokes are those of the style sheet, so that they follow the page, light or dark. */
public final class Canvas {

    /** How wide every chart is, in units of its own. */
    public static final int WIDTH = 720;

    private final StringBuilder shapes = new StringBuilder();

    /** An empty one. */
    public Canvas() {}

    /** A number of one range as a place in another, to a tenth of a unit. */
    public static BigDecimal place(BigDecimal number, BigDecimal from, BigDecimal to, int left, int right) {
        return number.subtract(from)
                .multiply(BigDecimal.valueOf((long) right - left))
                .divide(to.subtract(from), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(left));
    }

    /** A straight line. */
    public void line(String style, BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
        shapes.append("<line class=\"").append(style).append('"');
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        shapes.append("/>\n");
    }

    /** A line through several places. */
    public void path(String style, List<BigDecimal[]> places) {
        shapes.append("<polyline class=\"").append(style).append("\" points=\"");
        shapes.append(places.stream()
                .map(place -> plain(place[0]) + "," + plain(place[1]))
                .collect(Collectors.joining(" ")));
        shapes.append("\"/>\n");
    }

    /** A small circle around a place. */
    public void dot(String style, BigDecimal x, BigDecimal y) {
        shapes.append("<circle class=\"").append(style).append("\" r=\"4\"");
        attribute("cx", x);
        attribute("cy", y);
        shapes.append("/>\n");
    }

    /** A bar: its upper left corner, and how wide and high it is. */
    public void bar(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
        box("bar", x, y, width, height);
    }

    /** A rectangle: its upper left corner, and how wide and high it is. */
    public void box(String style, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
        shapes.append("<rect class=\"").append(style).append('"');
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        shapes.append("/>\n");
    }

    /** Words at a place: at their {@code start}, {@code middle} or {@code end}. */
    public void words(String anchor, BigDecimal x, BigDecimal y, String words) {
        shapes.append("<text");
        words(words, anchor, x, y);
    }

    /** Words in a style of their own. */
    public void words(String style, String anchor, BigDecimal x, BigDecimal y, String words) {
        shapes.append("<text class=\"").append(style).append('"');
        words(words, anchor, x, y);
    }

    private void words(String words, String anchor, BigDecimal x, BigDecimal y) {
        shapes.append(" text-anchor=\"").append(anchor).append('"');
        attribute("x", x);
        attribute("y", y);
        shapes.append('>').append(HtmlRenderer.escaped(words)).append("</text>\n");
    }

    private void attribute(String name, BigDecimal value) {
        shapes.append(' ').append(name).append("=\"").append(plain(value)).append('"');
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return shapes.toString();
    }
}

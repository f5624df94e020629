package vn.giamngheo.desk.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.web.util.HtmlUtils;

/** Shapes of SVG, coloured by the style sheet. */
final class Svg {

    private final StringBuilder shapes = new StringBuilder();

    /** A number of one range as a place in another, to a tenth of a unit. */
    static BigDecimal place(BigDecimal number, BigDecimal from, BigDecimal to, int low, int high) {
        return number.subtract(from)
                .multiply(BigDecimal.valueOf((long) high - low))
                .divide(to.subtract(from), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(low));
    }

    static BigDecimal at(long number) {
        return BigDecimal.valueOf(number);
    }

    /** The whole drawing; title and description are what is read out to those who do not see it. */
    static String drawing(String id, String title, String description, int width, int height, String shapes) {
        return "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + width + " "
                + height
                + "\" aria-labelledby=\"" + escaped(id) + "-title " + escaped(id) + "-desc\"><title id=\"" + escaped(id)
                + "-title\">" + escaped(title) + "</title><desc id=\"" + escaped(id) + "-desc\">" + escaped(description)
                + "</desc>" + shapes + "</svg>";
    }

    Svg line(String style, BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
        return shape("line", style)
                .number("x1", x1)
                .number("y1", y1)
                .number("x2", x2)
                .number("y2", y2)
                .end();
    }

    Svg path(String style, String points) {
        return shape("polyline", style).attribute("points", points).end();
    }

    Svg dot(String style, BigDecimal x, BigDecimal y) {
        return shape("circle", style)
                .attribute("r", "4")
                .number("cx", x)
                .number("cy", y)
                .end();
    }

    Svg bar(String style, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
        return shape("rect", style)
                .number("x", x)
                .number("y", y)
                .number("width", width)
                .number("height", height)
                .end();
    }

    /** Words at a place: at their {@code start}, {@code middle} or {@code end}. */
    Svg words(String anchor, BigDecimal x, BigDecimal y, String words) {
        shapes.append("<text");
        attribute("text-anchor", anchor).number("x", x).number("y", y);
        shapes.append('>').append(escaped(words)).append("</text>");
        return this;
    }

    static String point(BigDecimal x, BigDecimal y) {
        return plain(x) + "," + plain(y);
    }

    private Svg shape(String name, String style) {
        shapes.append('<').append(name);
        return attribute("class", style);
    }

    private Svg number(String name, BigDecimal value) {
        return attribute(name, plain(value));
    }

    private Svg attribute(String name, String value) {
        shapes.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    private Svg end() {
        shapes.append("/>");
        return this;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    @Override
    public String toString() {
        return shapes.toString();
    }
}

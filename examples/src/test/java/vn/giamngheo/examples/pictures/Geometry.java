package vn.giamngheo.examples.pictures;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where everything in a picture lies: words by how wide they are in a wide typeface. */
record Geometry(Rectangle2D page, List<Words> words, List<Rectangle2D> boxes, List<Line2D> lines) {

    private static final int ABOVE_BASE = 10;
    private static final int BELOW_BASE = 3;

    /** Words, and where they lie. */
    record Words(String text, Rectangle2D place) {}

    static Geometry of(String svg) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        String[] view = root.getAttribute("viewBox").split(" ");
        List<Words> words = new ArrayList<>();
        for (Element text : elements(root, "text")) {
            words.add(new Words(text.getTextContent(), place(text)));
        }
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Element rect : elements(root, "rect")) {
            if (!rect.getAttribute("class").equals("paper")) {
                boxes.add(new Rectangle2D.Double(
                        number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height")));
            }
        }
        List<Line2D> lines = new ArrayList<>();
        for (Element line : elements(root, "line")) {
            lines.add(
                    new Line2D.Double(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
        }
        return new Geometry(
                new Rectangle2D.Double(0, 0, Double.parseDouble(view[2]), Double.parseDouble(view[3])),
                words,
                boxes,
                lines);
    }

    /** What is not wholly on the page. */
    List<Object> outside() {
        List<Object> outside = new ArrayList<>();
        words.stream().filter(one -> !page.contains(one.place())).forEach(outside::add);
        boxes.stream().filter(one -> !page.contains(one)).forEach(outside::add);
        lines.stream()
                .filter(one -> !page.contains(one.getP1()) || !page.contains(one.getP2()))
                .forEach(line -> outside.add(line.getBounds2D()));
        return outside;
    }

    List<List<Words>> wordsOnWords() {
        List<List<Words>> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                if (words.get(i).place().intersects(words.get(j).place())) {
                    pairs.add(List.of(words.get(i), words.get(j)));
                }
            }
        }
        return pairs;
    }

    List<Words> linesThroughWords() {
        return words.stream()
                .filter(one -> lines.stream().anyMatch(line -> line.intersects(one.place())))
                .toList();
    }

    /** Words lie within a box or beside it. */
    List<Words> wordsAcrossEdges() {
        return words.stream()
                .filter(one ->
                        boxes.stream().anyMatch(box -> box.intersects(one.place()) && !box.contains(one.place())))
                .toList();
    }

    private static Rectangle2D place(Element text) {
        String words = text.getTextContent();
        int width = text.getAttribute("class").equals("strong") ? Lettering.boldWidth(words) : Lettering.width(words);
        double x = number(text, "x");
        double left = switch (text.getAttribute("text-anchor")) {
            case "start" -> x;
            case "middle" -> x - width / 2.0;
            default -> x - width;
        };
        return new Rectangle2D.Double(left, number(text, "y") - ABOVE_BASE, width, ABOVE_BASE + BELOW_BASE);
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

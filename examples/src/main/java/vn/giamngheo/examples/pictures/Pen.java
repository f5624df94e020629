package vn.giamngheo.examples.pictures;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.examples.document.Canvas;

/** A canvas for whole numbers, with boxes of words and arrows. */
final class Pen {

    /** From one line of words to the next. */
    static final int LINE = 16;

    /** From the edge of a box to its words. */
    static final int PADDING = 8;

    /** From the top of a line of words to its base. */
    private static final int BASE = 12;

    private static final int ARROW = 6;

    private final Canvas canvas = new Canvas();

    Canvas canvas() {
        return canvas;
    }

    /** How high a box with so many lines is. */
    static int height(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    /** A box with words in it: a head in bold, then more. {@return how high it is} */
    int box(String style, int x, int y, int width, List<String> head, List<String> more) {
        int lines = head.size() + more.size();
        box(style, x, y, width, height(lines));
        for (int i = 0; i < lines; i++) {
            boolean bold = i < head.size();
            String line = bold ? head.get(i) : more.get(i - head.size());
            words(bold ? "strong" : "words", x + PADDING, y + PADDING + i * LINE, line);
        }
        return height(lines);
    }

    void box(String style, int x, int y, int width, int height) {
        canvas.box(style, at(x), at(y), at(width), at(height));
    }

    /** Words whose line begins there, from the top. */
    void words(String style, int x, int top, String words) {
        canvas.words(style, "start", at(x), at(top + BASE), words);
    }

    /** Words whose line ends there. */
    void wordsUpTo(String style, int x, int top, String words) {
        canvas.words(style, "end", at(x), at(top + BASE), words);
    }

    /** Words whose line has its middle there. */
    void wordsAround(String style, int x, int top, String words) {
        canvas.words(style, "middle", at(x), at(top + BASE), words);
    }

    void line(String style, int x1, int y1, int x2, int y2) {
        canvas.line(style, at(x1), at(y1), at(x2), at(y2));
    }

    /** A line to the right, with a point at its end. */
    void arrow(int fromX, int y, int toX) {
        line("join", fromX, y, toX, y);
        canvas.path("join", List.of(place(toX - ARROW, y - ARROW), place(toX, y), place(toX - ARROW, y + ARROW)));
    }

    private static BigDecimal[] place(int x, int y) {
        return new BigDecimal[] {at(x), at(y)};
    }

    private static BigDecimal at(int number) {
        return BigDecimal.valueOf(number);
    }
}

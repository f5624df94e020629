package vn.giamngheo.examples.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a chart draws, as numbers; where they come to lie on the page is the affair of the one who draws. */
public sealed interface Drawing {

    /**
     * Lines over time.
     *
     * @param ticks what is written under the horizontal axis
     * @param lines the lines, each with its name written at its end
     * @param unit what is written behind the numbers of the vertical axis, such as {@code %}
     */
    record Lines(List<Mark> ticks, List<Line> lines, String unit) implements Drawing {

        /** @throws IllegalArgumentException if there is nothing to draw, or a point lies outside the ticks */
        public Lines {
            ticks = List.copyOf(ticks);
            lines = List.copyOf(lines);
            Objects.requireNonNull(unit, "unit");
            if (ticks.size() < 2 || lines.isEmpty()) {
                throw new IllegalArgumentException("lines need two ticks and a line");
            }
            BigDecimal first = ticks.get(0).at();
            BigDecimal last = ticks.get(ticks.size() - 1).at();
            for (Line line : lines) {
                for (Point point : line.points()) {
                    if (point.x().compareTo(first) < 0 || point.x().compareTo(last) > 0) {
                        throw new IllegalArgumentException("a point must lie between the ticks but was " + point);
                    }
                }
            }
        }
    }

    /**
     * A scale from where something starts to where it is to end, with marks on it.
     *
     * @param from the number at the start
     * @param to the number at the end; not {@code from}
     * @param marks what is marked: words for a number, perhaps outside the scale
     * @param dots what is marked apart from these, each with its words on a line of its own; perhaps outside, too
     */
    record Scale(BigDecimal from, BigDecimal to, List<Mark> marks, List<Mark> dots) implements Drawing {

        /** @throws IllegalArgumentException if the scale has no length */
        public Scale {
            marks = List.copyOf(marks);
            dots = List.copyOf(dots);
            if (from.compareTo(to) == 0) {
                throw new IllegalArgumentException("from and to must differ but were both " + from);
            }
        }
    }

    /**
     * Bars from the left, one below the other.
     *
     * @param bars the bars, from the top
     */
    record Bars(List<Bar> bars) implements Drawing {

        /** @throws IllegalArgumentException if there is no bar */
        public Bars {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("bars need a bar");
            }
        }
    }

    /**
     * A bar.
     *
     * @param name what stands before it
     * @param length how long it is, not negative
     * @param words the number in words, behind it
     */
    record Bar(String name, BigDecimal length, String words) {

        /** @throws IllegalArgumentException if the length is negative */
        public Bar {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(words, "words");
            if (length.signum() < 0) {
                throw new IllegalArgumentException("a bar must not be shorter than nothing but was " + length);
            }
        }
    }

    /**
     * A line.
     *
     * @param name its name
     * @param points from left to right, at least one
     * @param dashed whether it is drawn in dashes, so that lines differ in more than colour
     */
    record Line(String name, List<Point> points, boolean dashed) {

        /** @throws IllegalArgumentException if there is no point */
        public Line {
            Objects.requireNonNull(name, "name");
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a line needs a point");
            }
        }
    }

    /** A point of a line: how far to the right, and how high. */
    record Point(BigDecimal x, BigDecimal y) {
        public Point {
            Objects.requireNonNull(x, "x");
            Objects.requireNonNull(y, "y");
        }
    }

    /** A number with words for it. */
    record Mark(BigDecimal at, String words) {
        public Mark {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(words, "words");
        }
    }
}

package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Optional;

/**
 * How a table is described.
 *
 * @param name its name
 * @param lines its lines, in the order in which they are written
 * @param rules what properties there must be beside each other
 */
record TableForm(String name, List<Line> lines, List<Shape.Rule> rules) {

    /**
     * How a line is described.
     *
     * @param name the name of the property
     * @param codec the form of its value, as the table was given it
     * @param required whether the property must be there
     * @param min the fewest elements of a list
     * @param max the most elements of a list
     */
    record Line(String name, Codec<?> codec, boolean required, int min, int max) {

        Line ofElements(int fewest, int most) {
            return new Line(name, codec, required || fewest > 0, fewest, most);
        }

        Shape.Part part() {
            return new Shape.Part(name, shape(), required);
        }

        private Shape shape() {
            Shape shape = codec.shape();
            if (shape instanceof Shape.Elements elements && (min > 0 || max < Integer.MAX_VALUE)) {
                Optional<Integer> most = max < Integer.MAX_VALUE ? Optional.of(max) : elements.max();
                return new Shape.Elements(elements.element(), min, most, elements.unique());
            }
            return shape;
        }
    }

    Shape.Table shape() {
        return new Shape.Table(name, lines.stream().map(Line::part).toList(), rules);
    }
}

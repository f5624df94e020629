package vn.giamngheo.json.format.internal;

import java.util.List;

/**
 * How a table is described.
 *
 * @param name its name
 * @param lines its lines, in the order in which they are written
 */
record TableForm(String name, List<Line> lines) {

    /**
     * How a line is described.
     *
     * @param name the name of the property
     * @param codec the form of its value, as the table was given it
     * @param required whether the property must be there
     */
    record Line(String name, Codec<?> codec, boolean required) {}

    Shape.Table shape() {
        return new Shape.Table(
                name,
                lines.stream()
                        .map(line -> new Shape.Part(line.name(), line.codec().shape(), line.required()))
                        .toList());
    }
}

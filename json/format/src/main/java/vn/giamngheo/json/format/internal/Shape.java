package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a codec reads and writes, as a schema can say it: never narrower than what is read, and as narrow as can be said.
 */
public sealed interface Shape {

    /**
     * A string.
     *
     * @param name the name of the type of text, by which schemas share it and describe it
     * @param pattern what its characters are, as a regular expression of ECMA-262 for the whole text; empty if any
     * @param minLength the fewest code points
     */
    record Text(String name, Optional<String> pattern, int minLength) implements Shape {

        /** Any text of that kind that is not empty. */
        public static Text of(String name) {
            return new Text(name, Optional.empty(), 1);
        }

        /** A text of that kind of those characters. */
        public static Text of(String name, String pattern) {
            return new Text(name, Optional.of(pattern), 0);
        }
    }

    /**
     * A whole number.
     *
     * @param min the least
     * @param max the greatest
     */
    record Whole(long min, long max) implements Shape {}

    /** {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /**
     * One of a closed list of texts.
     *
     * @param codes the texts
     */
    record Codes(List<String> codes) implements Shape {}

    /**
     * Always the same text.
     *
     * @param value the text
     * @param version whether it is the version of the format
     */
    record Constant(String value, boolean version) implements Shape {}

    /**
     * An array.
     *
     * @param element what each element is
     * @param min the fewest elements
     * @param max the most elements, if there is a most
     * @param unique whether no element may stand there twice
     */
    record Elements(Shape element, int min, Optional<Integer> max, boolean unique) implements Shape {}

    /**
     * An object whose names are codes.
     *
     * @param name what the names are
     * @param value what each value is
     * @param max the most entries
     */
    record Entries(Text name, Shape value, int max) implements Shape {}

    /**
     * An object with the properties of a table.
     *
     * @param name the name of the table
     * @param parts the properties, in the order in which they are written
     */
    record Table(String name, List<Part> parts) implements Shape {}

    /**
     * A property.
     *
     * @param name its name
     * @param shape what it is
     * @param required whether it must be there
     */
    record Part(String name, Shape shape, boolean required) {}

    /**
     * A closed set of objects, told apart by a tag.
     *
     * @param name the name of the set
     * @param tag the name of the property that tells which one it is
     * @param variants the alternatives
     */
    record Union(String name, String tag, List<Variant> variants) implements Shape {}

    /**
     * An alternative of a union.
     *
     * @param code what the tag says
     * @param table the object, without the tag
     */
    record Variant(String code, Table table) {}

    /**
     * One or the other, told apart by being a string or an object.
     *
     * @param text the one
     * @param object the other
     */
    record Either(Shape text, Shape object) implements Shape {}

    /**
     * That of a type which contains itself.
     *
     * @param shape the shape
     */
    record Later(Supplier<Shape> shape) implements Shape {}
}

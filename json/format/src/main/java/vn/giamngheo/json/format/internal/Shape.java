package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a codec reads and writes, as a schema can say it: never narrower than what is read, and as narrow as can be said.
 */
public sealed interface Shape {

    /**
     * A string.
     *
     * @param name the name of the type of text, by which schemas share it and describe it
     * @param pattern what is found in it, as a regular expression of ECMA-262; empty if anything
     * @param minLength the fewest code points
     * @param maxLength the most code points, if there is a most but that of every text
     */
    record Text(String name, Optional<String> pattern, int minLength, Optional<Integer> maxLength) implements Shape {

        /** Whatever characters, or none. */
        public static Text any(String name) {
            return new Text(name, Optional.empty(), 0, Optional.empty());
        }

        /** Text of that kind in which the expression is found. */
        public static Text with(String name, String found) {
            return new Text(name, Optional.of(found), 1, Optional.empty());
        }

        /** A text of that kind that is the expression as a whole. */
        public static Text of(String name, String whole) {
            return new Text(name, Optional.of("^(?:" + whole + ")$"), 0, Optional.empty());
        }

        /** The same with at most that many code points. */
        public Text most(int length) {
            return new Text(name, pattern, minLength, Optional.of(length));
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
     * @param rules what properties there must be beside each other
     */
    record Table(String name, List<Part> parts, List<Rule> rules) implements Shape {}

    /**
     * Which properties an object has at once: all of one of these groups, and none of the other groups.
     *
     * @param groups the groups; an empty one stands for none of them
     * @param exclusive whether there may be none of the other groups
     */
    record Rule(List<List<String>> groups, boolean exclusive) {

        /** At least one of them. */
        public static Rule someOf(String... names) {
            return new Rule(Stream.of(names).map(List::of).toList(), false);
        }

        /** At most one of them. */
        public static Rule atMostOneOf(String... names) {
            return new Rule(
                    Stream.concat(Stream.of(names).map(List::of), Stream.of(List.<String>of()))
                            .toList(),
                    true);
        }

        /** Just one of the groups. */
        public static Rule oneOf(List<List<String>> groups) {
            return new Rule(groups, true);
        }
    }

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
     * An object that must not have one of the properties of its table.
     *
     * @param table the table
     * @param name the name of the property
     */
    record Without(Shape table, String name) implements Shape {}

    /**
     * That of a type which contains itself.
     *
     * @param shape the shape
     */
    record Later(Supplier<Shape> shape) implements Shape {}
}

package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The properties of a type that is made by one call, in the order in which they are written: a record, a class with a
 * factory method.
 *
 * <pre>{@code
 * private static ObjectCodec<Line> line() {
 *     RecordTable<Line> t = new RecordTable<>("line");
 *     var label = t.required("label", TEXT, Line::label);
 *     var amount = t.optional("amount", WHOLE, Line::amount);
 *     return t.end(v -> new Line(v.get(label), v.get(amount)));
 * }
 * }</pre>
 *
 * @param <T> the type
 */
public final class RecordTable<T> {

    private final String name;
    private final List<Property<T, ?>> properties = new ArrayList<>();
    private final List<TableForm.Line> lines = new ArrayList<>();
    private final List<Shape.Rule> rules = new ArrayList<>();

    /**
     * A table without properties.
     *
     * @param name the name by which schemas describe it; two tables have the same only if they say the same, but for
     *     what makes one of them a document of its own
     */
    public RecordTable(String name) {
        this.name = name;
    }

    /** A property that must be there. */
    public <V> Key<V> required(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        return add(
                codec,
                new Property<>(
                        name, Shaped.bare(codec), value -> value, null, object -> Optional.of(getter.apply(object))));
    }

    /** A property that is left out when empty. */
    public <V> Key<Optional<V>> optional(String name, Codec<V> codec, Function<? super T, Optional<V>> getter) {
        return add(codec, new Property<>(name, Shaped.bare(codec), Optional::of, Optional.empty(), getter));
    }

    /** A property that is left out when it has its usual value. */
    public <V> Key<V> defaulted(String name, Codec<V> codec, V usual, Function<? super T, ? extends V> getter) {
        return add(
                codec,
                new Property<>(
                        name,
                        Shaped.bare(codec),
                        value -> value,
                        usual,
                        object -> Optional.<V>of(getter.apply(object)).filter(value -> !value.equals(usual))));
    }

    /** A list that is left out when empty. */
    public <V> Key<List<V>> list(String name, Codec<V> element, Function<? super T, ? extends List<V>> getter) {
        return defaulted(name, Codecs.list(element), List.of(), getter);
    }

    /** A property that must be there and always has the same text. */
    public Key<String> fixed(String name, String value) {
        return required(name, new FixedText(value, false), object -> value);
    }

    /** As {@link #fixed}, for the version of a document: another version ends the reading, and is all that is said. */
    public Key<String> version(String name, String value) {
        return required(name, new FixedText(value, true), object -> value);
    }

    /**
     * Describes how long a list of the table is. The type itself refuses others: without any, it can only be refused, so
     * a list of at least one element must be there.
     *
     * @param list the name of its property
     * @param min the fewest elements
     * @param max the most elements
     */
    public void elements(String list, int min, int max) {
        lines.replaceAll(line -> line.name().equals(list) ? line.ofElements(min, max) : line);
    }

    /** As {@link #elements}, without a most. */
    public void some(String list, int min) {
        elements(list, min, Integer.MAX_VALUE);
    }

    /** Describes what properties there must be beside each other. The type itself refuses what is otherwise. */
    public void rule(Shape.Rule rule) {
        rules.add(rule);
    }

    /**
     * Ends the table.
     *
     * @param make makes the object; what it throws to refuse becomes a finding on the object
     */
    public ObjectCodec<T> end(Function<? super Values, ? extends T> make) {
        return new ObjectCodec<>(properties, make, new TableForm(name, List.copyOf(lines), List.copyOf(rules)));
    }

    private <K> Key<K> add(Codec<?> codec, Property<T, ?> property) {
        properties.add(property);
        lines.add(new TableForm.Line(property.name(), codec, property.absent() == null, 0, Integer.MAX_VALUE));
        return new Key<>(properties.size() - 1);
    }
}

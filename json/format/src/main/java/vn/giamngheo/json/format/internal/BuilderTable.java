package vn.giamngheo.json.format.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The properties of a type with a builder, in the order in which they are written.
 *
 * <pre>{@code
 * static final Codec<Task> TASK = BuilderTable.of("task", Task.class, Task::builder)
 *         .required("title", TEXT, Task::title, Task.Builder::title)
 *         .optional("due", DATE, Task::due, Task.Builder::due)
 *         .list("targets", TARGET, Task::targets, Task.Builder::targets)
 *         .end(Task.Builder::build);
 * }</pre>
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class BuilderTable<T, B> {

    private final RecordTable<T> table;
    private final List<BiConsumer<B, Values>> steps = new ArrayList<>();
    private final Supplier<? extends B> builder;

    private BuilderTable(String name, Supplier<? extends B> builder) {
        this.table = new RecordTable<>(name);
        this.builder = builder;
    }

    /**
     * A table without properties.
     *
     * @param name the name by which schemas describe it, see {@link RecordTable}
     * @param type the type; only tells the compiler
     * @param builder makes an empty builder
     */
    public static <T, B> BuilderTable<T, B> of(String name, Class<T> type, Supplier<B> builder) {
        return new BuilderTable<>(name, builder);
    }

    /** A property that must be there. */
    public <V> BuilderTable<T, B> required(
            String name, Codec<V> codec, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
        return set(table.required(name, codec, getter), setter);
    }

    /** A property that is left out when empty. */
    public <V> BuilderTable<T, B> optional(
            String name, Codec<V> codec, Function<? super T, Optional<V>> getter, BiConsumer<B, Optional<V>> setter) {
        Key<Optional<V>> key = table.optional(name, codec, getter);
        return step((filled, values) -> {
            Optional<V> value = values.get(key);
            if (value.isPresent()) {
                setter.accept(filled, value);
            }
        });
    }

    /** A property that is left out when it has its usual value. */
    public <V> BuilderTable<T, B> defaulted(
            String name, Codec<V> codec, V usual, Function<? super T, ? extends V> getter, BiConsumer<B, V> setter) {
        return set(table.defaulted(name, codec, usual, getter), setter);
    }

    /** A list that is left out when empty. */
    public <V> BuilderTable<T, B> list(
            String name,
            Codec<V> element,
            Function<? super T, ? extends List<V>> getter,
            BiConsumer<B, List<V>> setter) {
        Key<List<V>> key = table.list(name, element, getter);
        return step((filled, values) -> {
            List<V> value = values.get(key);
            if (!value.isEmpty()) {
                setter.accept(filled, value);
            }
        });
    }

    /** A property that must be there and always has the same text. */
    public BuilderTable<T, B> fixed(String name, String value) {
        table.fixed(name, value);
        return this;
    }

    /** As {@link #fixed}, for the version of a document: another version ends the reading, and is all that is said. */
    public BuilderTable<T, B> version(String name, String value) {
        table.version(name, value);
        return this;
    }

    /** As {@link RecordTable#elements}. */
    public BuilderTable<T, B> elements(String list, int min, int max) {
        table.elements(list, min, max);
        return this;
    }

    /** As {@link RecordTable#some}. */
    public BuilderTable<T, B> some(String list, int min) {
        table.some(list, min);
        return this;
    }

    /** As {@link RecordTable#rule}. */
    public BuilderTable<T, B> rule(Shape.Rule rule) {
        table.rule(rule);
        return this;
    }

    /**
     * Ends the table.
     *
     * @param build makes the object; what it throws to refuse becomes a finding on the object
     */
    public ObjectCodec<T> end(Function<? super B, ? extends T> build) {
        List<BiConsumer<B, Values>> all = List.copyOf(steps);
        return table.end(values -> {
            B filled = builder.get();
            for (BiConsumer<B, Values> step : all) {
                step.accept(filled, values);
            }
            return build.apply(filled);
        });
    }

    private <V> BuilderTable<T, B> set(Key<V> key, BiConsumer<B, V> setter) {
        return step((filled, values) -> setter.accept(filled, values.get(key)));
    }

    private BuilderTable<T, B> step(BiConsumer<B, Values> step) {
        steps.add(step);
        return this;
    }
}

package vn.giamngheo.json.format.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonOut;

/**
 * One line of a table.
 *
 * @param name the name in JSON, which is that of the Java property
 * @param codec the form of the value
 * @param kept what is kept of the value that was read
 * @param absent what is kept if there is none; null if there must be one
 * @param written what is written of an object; empty if the property is left out
 * @param <T> the type of the object
 * @param <V> the type of the value
 */
record Property<T, V>(
        String name,
        Codec<V> codec,
        Function<? super V, ?> kept,
        @Nullable Object absent,
        Function<? super T, Optional<V>> written) {

    /** What is kept of the value that begins here, or null after something was noted. */
    @Nullable
    Object read(Reading in) {
        V value = codec.read(in);
        return value == null ? null : kept.apply(value);
    }

    /** The value, if it is always the same: then nothing is lost where it is wrong or missing. */
    @Nullable
    Object always() {
        return codec instanceof FixedText fixed ? fixed.value() : null;
    }

    /** Tells the reading how the object keeps a list that was read. */
    void follow(Reading in, @Nullable Object read, T object) {
        Object value = read instanceof Optional<?> optional ? optional.orElse(null) : read;
        if (value instanceof List<?> list && list.size() > 1) {
            written.apply(object)
                    .filter(List.class::isInstance)
                    .ifPresent(kept -> in.follow(name, list, (List<?>) kept));
        }
    }

    void write(T object, JsonOut out) {
        Optional<V> value = written.apply(object);
        if (value.isPresent()) {
            out.name(name);
            codec.write(value.get(), out);
        }
    }
}

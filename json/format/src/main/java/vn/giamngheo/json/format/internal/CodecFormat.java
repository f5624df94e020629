package vn.giamngheo.json.format.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.text.RefusedException;

/** Types and their codecs. A type without a codec of its own has that of its nearest supertype. */
public final class CodecFormat implements DocumentFormat {

    private record Entry<T>(Class<T> type, Codec<T> codec, boolean personal) {
        /** The form of that type, which is the one of the entry or a subtype: reading refuses what is of another one. */
        <S> ValueFormat<S> narrowed(Class<S> subtype) {
            if (subtype.equals(type)) {
                @SuppressWarnings("unchecked") // The same class has the same type.
                Codec<S> same = (Codec<S>) codec;
                return new CodecValueFormat<>(same, personal);
            }
            Codec<S> codecOfSubtype = Codecs.map(codec, value -> narrow(value, subtype), type::cast);
            return new CodecValueFormat<>(codecOfSubtype, personal);
        }

        private static <S> S narrow(Object value, Class<S> subtype) {
            if (!subtype.isInstance(value)) {
                throw new RefusedException(
                        "giá trị phải thuộc kiểu " + subtype.getSimpleName() + " nhưng thuộc kiểu khác",
                        "value must be of the type " + subtype.getSimpleName() + " but is of another one");
            }
            return subtype.cast(value);
        }
    }

    private final Map<Class<?>, Entry<?>> entries;

    private CodecFormat(Map<Class<?>, Entry<?>> entries) {
        this.entries = entries;
    }

    /** A format without types. */
    public static CodecFormat empty() {
        return new CodecFormat(Map.of());
    }

    /**
     * The format with one type more.
     *
     * @throws IllegalArgumentException if the type is there already
     */
    public <T> CodecFormat with(Class<T> type, Codec<T> codec) {
        return with(new Entry<>(type, codec, false));
    }

    /**
     * The format with one type more that is about people: what findings quote of such a document is personal.
     *
     * @throws IllegalArgumentException if the type is there already
     */
    public <T> CodecFormat withPersonal(Class<T> type, Codec<T> codec) {
        return with(new Entry<>(type, codec, true));
    }

    private CodecFormat with(Entry<?> entry) {
        Map<Class<?>, Entry<?>> more = new LinkedHashMap<>(entries);
        if (more.put(entry.type(), entry) != null) {
            throw new IllegalArgumentException("two codecs for " + entry.type().getName());
        }
        return new CodecFormat(more);
    }

    @Override
    public List<Class<?>> types() {
        return List.copyOf(entries.keySet());
    }

    /**
     * What is read and written of a type.
     *
     * @param type one of {@link #types()}
     * @throws IllegalArgumentException if the type has no form of its own
     */
    public Shape shape(Class<?> type) {
        Entry<?> entry = entries.get(type);
        if (entry == null) {
            throw new IllegalArgumentException("type has no form of its own in the wire format: " + type.getName());
        }
        return entry.codec().shape();
    }

    @Override
    public <T> Optional<ValueFormat<T>> find(Class<T> type) {
        return Optional.ofNullable(nearest(type)).map(entry -> entry.narrowed(type));
    }

    private @Nullable Entry<?> nearest(Class<?> type) {
        for (Class<?> candidate = type; candidate != null; candidate = candidate.getSuperclass()) {
            Entry<?> entry = entries.get(candidate);
            if (entry == null) {
                entry = implemented(candidate);
            }
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private @Nullable Entry<?> implemented(Class<?> type) {
        for (Class<?> contract : type.getInterfaces()) {
            Entry<?> entry = entries.get(contract);
            if (entry == null) {
                entry = implemented(contract);
            }
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }
}

package vn.giamngheo.json.format.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.validation.Argument;

/**
 * A closed set of alternatives, told apart by a tag. The tag is written first, and read wherever it stands.
 *
 * <pre>{@code
 * static final Codec<Measure> MEASURE = UnionCodec.<Measure>tagged("measure", "kind")
 *         .variant("level", Measure.Level.class, level())
 *         .variant("zero", Measure.Zero.class, zero());
 * }</pre>
 *
 * @param <T> the type
 */
public final class UnionCodec<T> implements Codec<T> {

    private record Variant<V>(String code, Class<V> type, ObjectCodec<V> codec) {
        void write(String tag, Object value, JsonOut out) {
            codec.writeTagged(type.cast(value), tag, code, out);
        }
    }

    private final String name;
    private final String tag;
    private final Map<String, Variant<? extends T>> variants;

    private UnionCodec(String name, String tag, Map<String, Variant<? extends T>> variants) {
        this.name = name;
        this.tag = tag;
        this.variants = variants;
    }

    /**
     * A union without alternatives.
     *
     * @param name the name by which schemas describe it, as that of a {@link RecordTable}
     * @param tag the name of the property that tells which one it is
     */
    public static <T> UnionCodec<T> tagged(String name, String tag) {
        return new UnionCodec<>(name, tag, Map.of());
    }

    /**
     * The union with one alternative more.
     *
     * @throws IllegalArgumentException if it has that code or that type already, or a property like the tag
     */
    public <V extends T> UnionCodec<T> variant(String code, Class<V> type, ObjectCodec<V> codec) {
        if (codec.has(tag)) {
            throw new IllegalArgumentException(type.getName() + " must not have a property with the name of the tag");
        }
        Map<String, Variant<? extends T>> more = new LinkedHashMap<>(variants);
        if (more.put(code, new Variant<>(code, type, codec)) != null) {
            throw new IllegalArgumentException("two alternatives have the code " + code);
        }
        return new UnionCodec<>(name, tag, more);
    }

    @Override
    public @Nullable T read(Reading in) {
        if (!in.is(Kind.START_OBJECT, Kinds.OBJECT)) {
            return null;
        }
        Optional<JsonToken> found = in.peekProperty(tag);
        Variant<? extends T> variant = found.filter(token -> token.kind() == Kind.STRING)
                .map(token -> variants.get(token.text()))
                .orElse(null);
        if (variant != null) {
            return variant.codec().readObject(in, Optional.of(tag));
        }
        readUntagged(in, found.isPresent());
        return null;
    }

    /** Says what is wrong with the tag. The rest cannot be judged, but must be JSON. */
    private void readUntagged(Reading in, boolean present) {
        Place start = in.place();
        boolean noted = false;
        while (in.next() != Kind.END_OBJECT) {
            String name = in.text();
            in.enter(name);
            in.nextValue();
            if (!noted && name.equals(tag)) {
                noted = true;
                noteTag(in);
            }
            in.skip();
            in.leave();
        }
        if (!present) {
            in.note(
                    Wording.MISSING_TAG,
                    start,
                    Arguments.of("property", Argument.text(tag), "allowed", Argument.texts(codes())));
        }
    }

    private void noteTag(Reading in) {
        if (in.kind() == Kind.STRING) {
            in.noteUnlistedValue(in.text(), codes());
        } else {
            in.noteWrongType(Kinds.STRING);
        }
    }

    private List<String> codes() {
        return List.copyOf(variants.keySet());
    }

    @Override
    public Shape.Union shape() {
        return new Shape.Union(
                name,
                tag,
                variants.values().stream()
                        .map(variant -> new Shape.Variant(
                                variant.code(), variant.codec().shape()))
                        .toList());
    }

    @Override
    public void write(T value, JsonOut out) {
        for (Variant<? extends T> variant : variants.values()) {
            if (variant.type().isInstance(value)) {
                variant.write(tag, value, out);
                return;
            }
        }
        throw new IllegalArgumentException(
                "type is no alternative: " + value.getClass().getName());
    }
}

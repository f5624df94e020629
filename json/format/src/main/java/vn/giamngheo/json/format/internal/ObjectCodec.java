package vn.giamngheo.json.format.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;

/**
 * A type that is an object with a table of properties. Made by {@link RecordTable} or {@link BuilderTable}.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> implements Codec<T> {

    private final List<Property<T, ?>> properties;
    private final List<String> names;
    /** What is kept of each property that is absent. */
    private final @Nullable Object[] absent;
    /** A bit for each property that must be there. */
    private final long required;

    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final Function<? super Values, ? extends T> make;
    private final TableForm form;

    ObjectCodec(List<Property<T, ?>> properties, Function<? super Values, ? extends T> make, TableForm form) {
        this.form = form;
        this.properties = List.copyOf(properties);
        this.names = properties.stream().<String>map(Property::name).toList();
        this.make = make;
        this.absent = properties.stream().map(Property::absent).toArray();
        long bits = 0;
        for (int slot = 0; slot < absent.length; slot++) {
            bits |= absent[slot] == null ? 1L << slot : 0;
        }
        required = bits;
        if (properties.size() > Values.MOST) {
            throw new IllegalArgumentException("a type has " + properties.size() + " properties");
        }
        for (Property<T, ?> property : properties) {
            if (slots.put(property.name(), slots.size()) != null) {
                throw new IllegalArgumentException("two properties have the name " + property.name());
            }
        }
    }

    boolean has(String name) {
        return slots.containsKey(name);
    }

    @Override
    public @Nullable T read(Reading in) {
        return in.is(Kind.START_OBJECT, Kinds.OBJECT) ? readObject(in, Optional.empty()) : null;
    }

    /**
     * Reads the object that begins here.
     *
     * @param tag the name of a property that is looked at elsewhere
     */
    @Nullable
    T readObject(Reading in, Optional<String> tag) {
        Place start = in.place();
        Values values = new Values(absent);
        boolean sound = true;
        boolean tagged = false;
        int next = 0;
        while (in.next() != Kind.END_OBJECT) {
            String name = in.text();
            in.enter(name);
            int slot = slot(name, next);
            if (slot >= 0 && !values.isTaken(slot)) {
                values.take(slot);
                in.nextValue();
                sound &= readProperty(in, slot, values);
                next = slot + 1;
            } else if (slot < 0 && !tagged && tag.filter(name::equals).isPresent()) {
                // Known to be a string: it told the alternative.
                tagged = true;
                in.nextValue();
            } else {
                boolean known = slot >= 0 || tag.filter(name::equals).isPresent();
                sound &= noteMisplaced(in, name, known, tag);
                in.nextValue();
                in.skip();
            }
            in.leave();
        }
        sound &= complete(in, start, values);
        return sound ? make(in, start, values) : null;
    }

    /** The slot of a property, -1 if there is none of that name. Usually they stand in the order of the table. */
    private int slot(String name, int next) {
        if (next < names.size() && names.get(next).equals(name)) {
            return next;
        }
        Integer slot = slots.get(name);
        return slot == null ? -1 : slot;
    }

    private @Nullable T make(Reading in, Place start, Values values) {
        T made;
        try {
            made = make.apply(values);
        } catch (RuntimeException e) {
            noteRefusal(in, start, Refusals.of(e));
            return null;
        }
        if (in.isFollowing()) {
            for (int slot = 0; slot < properties.size(); slot++) {
                properties.get(slot).follow(in, values.at(slot), made);
            }
        }
        return made;
    }

    /** Whether the object can be made with this property as it was read, or without it. */
    private boolean readProperty(Reading in, int slot, Values values) {
        Property<T, ?> property = properties.get(slot);
        Object value = property.read(in);
        if (value == null && property.absent() != null && in.leavesOut()) {
            value = property.absent();
        } else if (value == null && in.isSalvaging()) {
            value = property.always();
        }
        if (value == null) {
            return false;
        }
        values.set(slot, value);
        return true;
    }

    private static void noteRefusal(Reading in, Place start, RuntimeException refusal) {
        if (refusal instanceof RefusedPartsException refused) {
            refused.parts().forEach(part -> in.noteInvalidPart(start, part));
        } else {
            in.note(
                    JsonFindingCode.INVALID_OBJECT,
                    start,
                    Arguments.of("reason", in.quoted(Argument.phrase(Shown.reason(refusal)))));
        }
    }

    /** Whether the object can be made in spite of it. */
    private boolean noteMisplaced(Reading in, String name, boolean known, Optional<String> tag) {
        if (known) {
            in.note(JsonFindingCode.DUPLICATE_PROPERTY, Arguments.of("found", Argument.text(in.nameInText(name))));
            // The first is kept, so nothing is left out.
            return in.isSalvaging();
        }
        if (in.edition().isNewer()) {
            in.note(JsonFindingCode.PASSED_OVER, Arguments.of("found", Argument.text(Phrase.shown(name))));
            return true;
        }
        List<String> allowed =
                Stream.concat(tag.stream(), slots.keySet().stream()).toList();
        in.noteUnlistedName(name, allowed);
        return in.leavesOut();
    }

    /** Fills in what may be absent; notes what may not. */
    private boolean complete(Reading in, Place start, Values values) {
        if (!in.isSalvaging() && values.areTaken(required)) {
            return true;
        }
        boolean complete = true;
        for (int slot = 0; slot < properties.size(); slot++) {
            Property<T, ?> property = properties.get(slot);
            if (values.isTaken(slot)) {
                continue;
            }
            Object usual = in.isSalvaging() && property.always() != null ? property.always() : property.absent();
            if (usual == null) {
                complete = false;
                in.note(
                        JsonFindingCode.MISSING_PROPERTY,
                        start,
                        Arguments.of("property", Argument.text(property.name())));
            } else {
                values.set(slot, usual);
            }
        }
        return complete;
    }

    @Override
    public void write(T value, JsonOut out) {
        out.startObject();
        writeProperties(value, out);
        out.endObject();
    }

    @Override
    public Shape.Table shape() {
        return form.shape();
    }

    private void writeProperties(T value, JsonOut out) {
        for (Property<T, ?> property : properties) {
            property.write(value, out);
        }
    }

    /** Writes an alternative: first its version if it is a document, then which one it is, then the rest. */
    void writeTagged(T value, String tag, String code, JsonOut out) {
        int rest = beginsWithVersion() ? 1 : 0;
        out.startObject();
        properties.subList(0, rest).forEach(property -> property.write(value, out));
        out.name(tag);
        out.text(code);
        properties.subList(rest, properties.size()).forEach(property -> property.write(value, out));
        out.endObject();
    }

    private boolean beginsWithVersion() {
        return !properties.isEmpty() && properties.get(0).codec() instanceof FixedText first && first.version();
    }
}

package vn.giamngheo.json.format.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;

/**
 * A map as an object whose names are open codes, in the order of the map.
 *
 * @param names what names can be
 * @param parse makes a key of a name; what it throws to refuse becomes a finding on that name
 * @param code the name of a key
 * @param value the form of the values
 * @param <K> the keys
 * @param <V> the values
 */
record EntriesCodec<K, V>(
        Shape.Text names, Function<? super String, ? extends K> parse, Function<? super K, String> code, Codec<V> value)
        implements Codec<Map<K, V>> {

    @Override
    public @Nullable Map<K, V> read(Reading in) {
        if (!in.is(Kind.START_OBJECT, Kinds.OBJECT)) {
            return null;
        }
        Place start = in.place();
        Set<String> names = new HashSet<>();
        Map<K, V> entries = new LinkedHashMap<>();
        boolean sound = true;
        while (in.next() != Kind.END_OBJECT) {
            String name = in.text();
            in.enter(name);
            sound &= names.add(name)
                    ? readEntry(in, name, names.size(), entries) || in.leavesOut()
                    : skipRepeated(in, name);
            in.leave();
        }
        if (names.size() > WireFormat.MAX_ENTRIES) {
            in.note(
                    Wording.LONG_OBJECT,
                    start,
                    Arguments.of(
                            "found", Argument.whole(names.size()), "limit", Argument.whole(WireFormat.MAX_ENTRIES)));
            return null;
        }
        return sound ? entries : null;
    }

    /** What is beyond the limit makes no key: codes can be chosen to collide, and many such keys are slow. */
    private boolean readEntry(Reading in, String name, int number, Map<K, V> entries) {
        K key = number > WireFormat.MAX_ENTRIES ? null : key(in, name);
        in.nextValue();
        if (key == null) {
            in.skip();
            return false;
        }
        V read = value.read(in);
        if (read == null) {
            return false;
        }
        entries.put(key, read);
        return true;
    }

    private @Nullable K key(Reading in, String name) {
        try {
            return parse.apply(name);
        } catch (RuntimeException e) {
            in.note(
                    JsonFindingCode.INVALID_VALUE,
                    Arguments.of(
                            "found", Argument.text(Phrase.shown(name)),
                            "reason", Argument.phrase(Shown.reason(Refusals.of(e)))));
            return null;
        }
    }

    private static boolean skipRepeated(Reading in, String name) {
        in.note(JsonFindingCode.DUPLICATE_PROPERTY, Arguments.of("found", Argument.text(Phrase.shown(name))));
        in.nextValue();
        in.skip();
        return in.isSalvaging();
    }

    @Override
    public Shape shape() {
        return new Shape.Entries(names, value.shape(), WireFormat.MAX_ENTRIES);
    }

    @Override
    public void write(Map<K, V> entries, JsonOut out) {
        out.startObject();
        entries.forEach((key, entry) -> {
            out.name(code.apply(key));
            value.write(entry, out);
        });
        out.endObject();
    }
}

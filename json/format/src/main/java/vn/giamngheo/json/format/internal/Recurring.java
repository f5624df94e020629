package vn.giamngheo.json.format.internal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.JsonToken.Kind;

/**
 * Text that recurs in a document and is costly to understand, such as lists of agencies: each wording is read once for
 * each document. The values must be immutable.
 */
final class Recurring<T> implements Codec<T> {

    private final Codec<T> text;

    Recurring(Codec<T> text) {
        this.text = text;
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.kind() != Kind.STRING) {
            return text.read(in);
        }
        Map<String, T> known = in.notes(this, HashMap::new);
        String wording = in.text();
        T value = known.get(wording);
        if (value == null) {
            value = text.read(in);
            if (value != null) {
                known.put(wording, value);
            }
        }
        return value;
    }

    @Override
    public Shape shape() {
        return text.shape();
    }

    @Override
    public void write(T value, JsonOut out) {
        text.write(value, out);
    }
}

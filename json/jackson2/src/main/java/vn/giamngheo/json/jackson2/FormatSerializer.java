package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giamngheo.json.format.spi.ValueFormat;

/**
 * Writes one type, whatever the mapper is set to.
 *
 * @param <T> the type
 */
final class FormatSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;
    private final ValueFormat<T> format;

    FormatSerializer(Class<T> type, ValueFormat<T> format) {
        this.type = type;
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            format.write(value, new GeneratorOut(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }

    @Override
    public Class<T> handledType() {
        return type;
    }
}

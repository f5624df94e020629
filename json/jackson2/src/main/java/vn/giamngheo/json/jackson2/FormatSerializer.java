package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.StringWriter;
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
        if (generator.isEnabled(JsonWriteFeature.QUOTE_FIELD_NAMES.mappedFeature())) {
            write(value, generator);
        } else {
            generator.writeRawValue(text(value));
        }
    }

    private void write(T value, JsonGenerator generator) throws IOException {
        try {
            format.write(value, new GeneratorOut(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** By a generator that nobody has set, since names without quotes are no JSON. */
    private String text(T value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator plain = new JsonFactory().createGenerator(text)) {
            write(value, plain);
        }
        return text.toString();
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

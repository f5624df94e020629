package vn.giamngheo.json.jackson3;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import vn.giamngheo.json.format.spi.ValueFormat;

/**
 * Writes one type, whatever the mapper is set to.
 *
 * @param <T> the type
 */
final class FormatSerializer<T> extends ValueSerializer<T> {

    private final Class<T> type;
    private final ValueFormat<T> format;

    FormatSerializer(Class<T> type, ValueFormat<T> format) {
        this.type = type;
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext provider) {
        if (generator instanceof JsonGeneratorBase json && !json.isEnabled(JsonWriteFeature.QUOTE_PROPERTY_NAMES)) {
            generator.writeRawValue(text(value));
        } else {
            format.write(value, new GeneratorOut(generator));
        }
    }

    /** By a generator that nobody has set, since names without quotes are no JSON. */
    private String text(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator plain = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            format.write(value, new GeneratorOut(plain));
        }
        return text.toString();
    }

    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext provider, TypeSerializer types) {
        serialize(value, generator, provider);
    }

    @Override
    public Class<T> handledType() {
        return type;
    }
}

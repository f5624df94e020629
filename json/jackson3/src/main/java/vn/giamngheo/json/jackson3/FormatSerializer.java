package vn.giamngheo.json.jackson3;

import tools.jackson.core.JsonGenerator;
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
        format.write(value, new GeneratorOut(generator));
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

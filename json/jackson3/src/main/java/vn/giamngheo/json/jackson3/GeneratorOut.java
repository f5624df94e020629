package vn.giamngheo.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import vn.giamngheo.json.format.spi.JsonOut;

/** Writes through a generator. */
final class GeneratorOut implements JsonOut {

    private final JsonGenerator generator;
    private final boolean quotesNumbers;

    GeneratorOut(JsonGenerator generator) {
        this.generator = generator;
        this.quotesNumbers = generator instanceof JsonGeneratorBase json
                && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void text(String value) {
        generator.writeString(value);
    }

    @Override
    public void whole(long value) {
        if (quotesNumbers) {
            // A whole number in quotes is not in the wire format, whatever the mapper is told.
            generator.writeRawValue(Long.toString(value));
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void flag(boolean value) {
        generator.writeBoolean(value);
    }
}

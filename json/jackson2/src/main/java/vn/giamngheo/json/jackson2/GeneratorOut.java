package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giamngheo.json.format.spi.JsonOut;

/** Writes through a generator. Its failures are wrapped in {@link UncheckedIOException}. */
final class GeneratorOut implements JsonOut {

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private final JsonGenerator generator;
    private final boolean quotesNumbers;

    GeneratorOut(JsonGenerator generator) {
        this.generator = generator;
        this.quotesNumbers = generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature());
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void text(String value) {
        run(() -> generator.writeString(value));
    }

    @Override
    public void whole(long value) {
        if (quotesNumbers) {
            // A whole number in quotes is not in the wire format, whatever the mapper is told.
            run(() -> generator.writeRawValue(Long.toString(value)));
        } else {
            run(() -> generator.writeNumber(value));
        }
    }

    @Override
    public void flag(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

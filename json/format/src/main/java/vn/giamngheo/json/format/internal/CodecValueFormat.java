package vn.giamngheo.json.format.internal;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.Followed;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.JsonOut;
import vn.giamngheo.json.format.spi.LeftOut;
import vn.giamngheo.json.format.spi.Salvaged;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.text.JsonPointer;

/**
 * A codec as a JSON library sees it.
 *
 * @param <T> the type
 */
final class CodecValueFormat<T> implements ValueFormat<T> {

    private final Codec<T> codec;
    private final boolean personal;

    CodecValueFormat(Codec<T> codec, boolean personal) {
        this.codec = codec;
        this.personal = personal;
    }

    @Override
    public T read(JsonIn in, JsonPointer at) {
        return read(new Reading(in, at, personal, ReadOptions.strict()), false).orElseThrow();
    }

    @Override
    public ReadResult<T> readDocument(JsonIn in, ReadOptions options) {
        return read(new Reading(in, JsonPointer.ROOT, personal, options), true);
    }

    @Override
    public Followed<T> follow(JsonIn in, ReadOptions options) {
        Orders orders = new Orders();
        Reading reading = Reading.following(in, personal, options, orders);
        ReadResult<T> result = read(reading, true);
        return new Followed<>(result, reading.origins().over(new LeftOut(Set.of(), orders.moved())));
    }

    @Override
    public Salvaged<T> salvage(JsonIn in, ReadOptions options) {
        Orders orders = new Orders();
        Salvage salvage = new Salvage(orders);
        Reading reading = Reading.salvaging(in, options, salvage, orders);
        try {
            reading.nextValue();
            Optional<T> value = Optional.ofNullable(codec.read(reading));
            return new Salvaged<>(value, reading.origins().over(salvage.leftOut()));
        } catch (Stopped e) {
            return new Salvaged<>(Optional.empty(), reading.origins().over(salvage.leftOut()));
        }
    }

    private ReadResult<T> read(Reading reading, boolean whole) {
        T value = null;
        try {
            value = value(reading, whole);
        } catch (Stopped e) {
            // What stopped the reading is among what was found.
        }
        if (value != null && reading.problems().size() == 0) {
            return new ReadResult.Valid<>(value);
        }
        return value == null || reading.problems().hasErrors()
                ? new ReadResult.Invalid<>(reading.report())
                : new ReadResult.Valid<>(value, reading.report());
    }

    private @Nullable T value(Reading reading, boolean whole) {
        reading.nextValue();
        T value = reading.checked(codec.read(reading));
        if (whole) {
            reading.finish();
        }
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        codec.write(value, out);
    }
}

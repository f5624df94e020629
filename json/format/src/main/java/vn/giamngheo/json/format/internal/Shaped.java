package vn.giamngheo.json.format.internal;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonOut;

/**
 * A codec whose shape is said more closely than it can say itself.
 *
 * @param codec the codec
 * @param shape its shape
 * @param <T> the type
 */
record Shaped<T>(Codec<T> codec, Shape shape) implements Codec<T> {

    /** The codec that does the work: reading a property goes no roundabout way because it is described. */
    static <T> Codec<T> bare(Codec<T> codec) {
        return codec instanceof Shaped<T> shaped ? bare(shaped.codec) : codec;
    }

    @Override
    public @Nullable T read(Reading in) {
        return codec.read(in);
    }

    @Override
    public void write(T value, JsonOut out) {
        codec.write(value, out);
    }
}

package vn.giamngheo.json.format.internal;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonOut;

/**
 * The form of a type in JSON.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Reads the value that begins at the current token and stops at its last token, also where something is wrong with
     * it.
     *
     * @param in the document
     * @return the value, or null after something wrong with it was noted
     */
    @Nullable
    T read(Reading in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonOut out);

    /**
     * What is read and written, for schemas. Made anew each time: nothing in reading and writing asks for it.
     *
     * @return the shape
     */
    Shape shape();
}

package vn.giamngheo.json.format.spi;

import java.util.Objects;
import vn.giamngheo.json.format.ReadResult;

/**
 * What was read of a text, and where in the text it stands.
 *
 * @param result the value, or all that is wrong with the document
 * @param leftOut tells of a place in the value where it is in the text; nothing is left out
 * @param <T> the type of the value
 */
public record Followed<T>(ReadResult<T> result, LeftOut leftOut) {

    /**
     * Checks that nothing is missing.
     *
     * @param result the value, or what is wrong
     * @param leftOut where things stand
     */
    public Followed {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(leftOut, "leftOut");
    }
}

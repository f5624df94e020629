package vn.giamngheo.json.format;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.validation.Report;

/**
 * A document that was read and held against rules at once.
 *
 * @param value what the document says; empty if anything was wrong in reading it, even where the rules could still be
 *     held against the rest
 * @param report all there is to say, of reading and of meaning, in the order of the text
 * @param <T> the type of the value
 */
public record Checked<T>(Optional<T> value, Report report) {

    /**
     * Checks that nothing is missing.
     *
     * @param value what the document says
     * @param report all there is to say
     */
    public Checked {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(report, "report");
    }
}

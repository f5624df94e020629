package vn.giamngheo.json.format.spi;

import java.util.Objects;
import java.util.Optional;

/**
 * What could be made of a text with faults.
 *
 * @param value the value without what is left out; empty if too little could be read
 * @param leftOut what is left out
 * @param <T> the type of the value
 */
public record Salvaged<T>(Optional<T> value, LeftOut leftOut) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the value
     * @param leftOut what is left out
     */
    public Salvaged {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(leftOut, "leftOut");
    }
}

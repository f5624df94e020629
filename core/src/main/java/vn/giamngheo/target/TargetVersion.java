package vn.giamngheo.target;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.law.InstrumentReference;

/**
 * A target as one instrument words it.
 *
 * @param target the target
 * @param by the instrument that sets or amends it
 * @param from the first day on which it holds so, included
 */
public record TargetVersion(Target target, InstrumentReference by, LocalDate from) {
    /**
     * Checks what is given.
     *
     * @param target the target
     * @param by the instrument that sets or amends it
     * @param from the first day on which it holds so, included
     */
    public TargetVersion {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(from, "from");
    }
}

package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A change of the administrative status of a commune, as of 01/07/2025, when many communes became wards.
 *
 * @param from the first day of the new status, inclusive
 * @param to what the commune is from that day on
 */
public record AreaChange(LocalDate from, AreaType to) {

    /**
     * Checks what is given.
     *
     * @param from the first day of the new status, inclusive
     * @param to what the commune is from that day on
     */
    public AreaChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}

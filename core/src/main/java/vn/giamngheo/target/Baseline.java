package vn.giamngheo.target;

import java.util.Objects;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;

/**
 * Where a target starts from.
 *
 * @param rate the rate at that time
 * @param at the time, such as {@code cuối năm 2023}; unstated where the document does not say
 */
public record Baseline(Written<Stated<PublishedRate>> rate, Schedule at) {
    /**
     * Checks what is given.
     *
     * @param rate the rate at that time
     * @param at the time, such as {@code cuối năm 2023}; unstated where the document does not say
     */
    public Baseline {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(at, "at");
    }
}

package vn.giamngheo.target;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;

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

    /**
     * {@return a rate at a point of a year}
     *
     * @param rate the rate as printed
     * @param at the point
     */
    public static Baseline of(PublishedRate rate, YearPoint at) {
        return new Baseline(Written.of(Stated.exactly(rate)), at.schedule());
    }

    /**
     * {@return the start, the end or an untold point of a year that the rate is of; empty if the time is unstated, not
     * understood, or a day within a year}
     */
    public Optional<YearPoint> yearPoint() {
        return YearPoint.of(at);
    }
}

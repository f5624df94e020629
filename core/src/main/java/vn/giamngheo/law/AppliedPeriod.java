package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.text.RefusedException;

/**
 * A span of review days to which rules apply, and the instrument by virtue of which they do.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; not before the first
 * @param by the instrument that says so
 * @param provenance how sure that is
 */
public record AppliedPeriod(LocalDate from, LocalDate to, InstrumentReference by, Provenance provenance) {

    /**
     * Checks the order of the days.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @param by the instrument that says so
     * @param provenance how sure that is
     * @throws RefusedException if the last day is before the first
     */
    public AppliedPeriod {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(provenance, "provenance");
        if (to.isBefore(from)) {
            throw new RefusedException(
                    "ngày cuối (to) " + to + " không được trước ngày đầu (from) " + from,
                    "to " + to + " must not be before from " + from);
        }
    }

    /**
     * {@return whether the rules apply to a review of that day}
     *
     * @param day the day of the review
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * {@return whether the two have a day in common}
     *
     * @param other the other period
     */
    public boolean overlaps(AppliedPeriod other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}

package vn.giamngheo.desk.service;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that falls due on a day.
 *
 * @param id by which it is told from all others, the same each time it is asked for
 * @param day the day
 * @param title what is due
 * @param details where it stands and who it falls to
 */
public record DueDay(String id, LocalDate day, String title, String details) {
    /**
     * Checks that nothing is missing.
     *
     * @param id by which it is told from all others
     * @param day the day
     * @param title what is due
     * @param details where it stands
     */
    public DueDay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(details, "details");
    }
}

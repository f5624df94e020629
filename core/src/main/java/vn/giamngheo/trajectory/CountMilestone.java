package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.util.Objects;
import vn.giamngheo.text.RefusedException;

/**
 * How many there are to be on a day.
 *
 * @param day the day, at its end
 * @param count how many, not negative
 * @param change the change since the milestone before: negative for those that leave; 0 at the first
 */
public record CountMilestone(LocalDate day, long count, long change) {
    /**
     * Checks the count.
     *
     * @param day the day
     * @param count how many
     * @param change the change since the milestone before
     * @throws RefusedException if the count is negative
     */
    public CountMilestone {
        Objects.requireNonNull(day, "day");
        if (count < 0) {
            throw new RefusedException("số lượng (count) không được âm", "count must not be negative but was " + count);
        }
    }
}

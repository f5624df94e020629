package vn.giamngheo.target;

import java.time.LocalDate;

/**
 * How many there are to be on a day.
 *
 * @param day the day, at its end
 * @param count how many, not negative
 * @param change the change since the milestone before: negative for those that leave; 0 at the first
 */
public record CountMilestone(LocalDate day, long count, long change) {}

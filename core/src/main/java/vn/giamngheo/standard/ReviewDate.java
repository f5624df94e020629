package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day on which a household is reviewed (<i>ngày rà soát</i>). It decides the standard, the area and every age; the
 * days on which law came into force, a household was recognised or support was paid do not. A type of its own, so that
 * none of those is passed by mistake.
 *
 * @param day the day
 */
public record ReviewDate(LocalDate day) implements Comparable<ReviewDate> {

    /**
     * Checks that there is a day.
     *
     * @param day the day
     */
    public ReviewDate {
        Objects.requireNonNull(day, "day");
    }

    /**
     * {@return the review of a day}
     *
     * @param day the day
     */
    public static ReviewDate of(LocalDate day) {
        return new ReviewDate(day);
    }

    /**
     * A review of a day.
     *
     * @param year the year
     * @param month the month, from 1 to 12
     * @param day the day of the month
     * @return the review date
     * @throws java.time.DateTimeException if there is no such day
     */
    public static ReviewDate of(int year, int month, int day) {
        return new ReviewDate(LocalDate.of(year, month, day));
    }

    @Override
    public int compareTo(ReviewDate other) {
        return day.compareTo(other.day);
    }

    /** The day in ISO form. */
    @Override
    public String toString() {
        return day.toString();
    }
}

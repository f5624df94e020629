package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.MonthDay;

/** A point of the year at which results are looked at; the stretch of the year up to it. */
public enum Milestone {
    /** "6 tháng": up to 30 June. */
    SIX_MONTHS(MonthDay.of(6, 30)),
    /** "9 tháng": up to 30 September. */
    NINE_MONTHS(MonthDay.of(9, 30)),
    /** "cả năm": up to 31 December. */
    FULL_YEAR(MonthDay.of(12, 31));

    private final MonthDay lastDay;

    Milestone(MonthDay lastDay) {
        this.lastDay = lastDay;
    }

    /**
     * The day the milestone stands for in a year.
     *
     * @param year a year from 1900 to 2099
     * @return 30 June, 30 September or 31 December of the year
     * @throws IllegalArgumentException if the year is out of range
     */
    public LocalDate in(int year) {
        Years.check(year, "year");
        return lastDay.atYear(year);
    }
}

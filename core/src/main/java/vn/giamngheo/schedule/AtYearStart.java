package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * The start of a year, most often as the time a figure is of: "đầu năm 2021". The first day is 1 January. There is no
 * last day: work to be done <i>đầu năm</i> (early in the year) is late on no day that could be told.
 *
 * @param year the year, 1900 to 2099
 */
public record AtYearStart(int year) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param year the year
     * @throws IllegalArgumentException if out of range
     */
    public AtYearStart {
        Years.check(year, "year");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(Years.firstDay(year));
    }

    /** {@inheritDoc} The start of a year cannot lie in another one. */
    @Override
    public boolean concerns(int year) {
        Years.check(year, "year");
        return this.year == year;
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "đầu năm " + year, "start of " + year);
    }
}

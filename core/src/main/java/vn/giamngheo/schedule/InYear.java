package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Within a calendar year: "năm 2023", "trong năm 2023".
 *
 * @param year the year, 1900 to 2099
 */
public record InYear(int year) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param year the year
     * @throws IllegalArgumentException if out of range
     */
    public InYear {
        Years.check(year, "year");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(Years.firstDay(year));
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(Years.lastDay(year));
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "năm " + year, "in " + year);
    }
}

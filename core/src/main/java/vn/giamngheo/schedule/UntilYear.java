package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Up to and including a year: "đến năm 2030". The last day is 31 December of that year; no beginning is stated.
 *
 * @param year the last year, 1900 to 2099
 */
public record UntilYear(int year) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param year the year
     * @throws IllegalArgumentException if out of range
     */
    public UntilYear {
        Years.check(year, "year");
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(Years.lastDay(year));
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "đến năm " + year, "through " + year);
    }
}

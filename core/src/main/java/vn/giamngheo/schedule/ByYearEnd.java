package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * The end of a year, as a deadline or as the day a figure is of: "vào cuối năm 2017", "hết năm 2024", "đến cuối năm
 * 2025". The last day is 31 December; no beginning is stated.
 *
 * @param year the year, 1900 to 2099
 */
public record ByYearEnd(int year) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param year the year
     * @throws IllegalArgumentException if out of range
     */
    public ByYearEnd {
        Years.check(year, "year");
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(Years.lastDay(year));
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "cuối năm " + year, "end of " + year);
    }
}

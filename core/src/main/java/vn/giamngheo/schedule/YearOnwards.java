package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * A year and those after it, without end: "năm 2023 và những năm tiếp theo".
 *
 * @param year the first year, 1900 to 2099
 */
public record YearOnwards(int year) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param year the year
     * @throws IllegalArgumentException if out of range
     */
    public YearOnwards {
        Years.check(year, "year");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(Years.firstDay(year));
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "năm " + year + " và những năm tiếp theo", year + " and the following years");
    }
}

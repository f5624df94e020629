package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Within a month: "tháng 6/2017", "trong tháng 6 năm 2017".
 *
 * @param month the month; in the years 1900 to 2099
 */
public record InMonth(YearMonth month) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param month the month named
     * @throws IllegalArgumentException if out of range
     */
    public InMonth {
        Years.check(month, "month");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(month.atDay(1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(month.atEndOfMonth());
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, Wording.month(month, language), "in " + Wording.month(month, language));
    }
}

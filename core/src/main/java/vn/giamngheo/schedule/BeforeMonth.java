package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Before a month begins: "trước tháng 10/2017". The last day is that of the month before, 30/09/2017, for the reason
 * given at {@link BeforeDay}. Before a quarter or a year is the same as before its first month: "trước năm 2018" is
 * before January 2018.
 *
 * @param month the month named, itself too late; in the years 1900 to 2099
 */
public record BeforeMonth(YearMonth month) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param month the month named
     * @throws IllegalArgumentException if out of range
     */
    public BeforeMonth {
        Years.check(month, "month");
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(month.atDay(1).minusDays(1));
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language, "trước " + Wording.month(month, language), "before " + Wording.month(month, language));
    }
}

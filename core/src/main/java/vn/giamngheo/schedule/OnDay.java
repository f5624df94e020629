package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * On one day: "ngày 10/12/2017".
 *
 * @param day the day; in the years 1900 to 2099
 */
public record OnDay(LocalDate day) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param day the day named
     * @throws IllegalArgumentException if out of range
     */
    public OnDay {
        Years.check(day, "day");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(day);
    }

    @Override
    public String render(Language language) {
        return Wording.of(language, "ngày " + Language.VIETNAMESE.shortDay(day), "on " + Language.ENGLISH.day(day));
    }
}

package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * From a day on, without end: "từ ngày 01/01/2022", "kể từ ngày 01/01/2022".
 *
 * @param day the first day, included; in the years 1900 to 2099
 */
public record DayOnwards(LocalDate day) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param day the day named
     * @throws IllegalArgumentException if out of range
     */
    public DayOnwards {
        Years.check(day, "day");
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(day);
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language,
                "từ ngày " + Language.VIETNAMESE.shortDay(day) + " trở đi",
                "from " + Language.ENGLISH.day(day) + " onwards");
    }
}

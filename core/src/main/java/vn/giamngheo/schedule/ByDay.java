package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Up to and including a day: "chậm nhất ngày 31/12/2017", "đến hết ngày 31/12/2017"; also the end of a month or quarter
 * that is meant included: "hết tháng 6/2017" is by 30/06/2017.
 *
 * @param day the last day, included; in the years 1900 to 2099
 */
public record ByDay(LocalDate day) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param day the day named
     * @throws IllegalArgumentException if out of range
     */
    public ByDay {
        Years.check(day, "day");
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(day);
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language,
                "chậm nhất ngày " + Language.VIETNAMESE.shortDay(day),
                "no later than " + Language.ENGLISH.day(day));
    }
}

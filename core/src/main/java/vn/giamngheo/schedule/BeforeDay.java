package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Before a day: "trước ngày 31/12/2017". <strong>The named day is not included</strong>; the last day is the day before
 * it, 30/12/2017. This is the plain meaning of <i>trước</i>. An instrument that means the day included writes <i>chậm
 * nhất ngày</i> or <i>đến hết ngày</i>, which is {@link ByDay}; to read both alike would erase a difference the drafter
 * made, and the earlier day is on time under either reading.
 *
 * @param day the day named, itself too late; in the years 1900 to 2099
 */
public record BeforeDay(LocalDate day) implements TimeFrame {
    /**
     * Checks the argument.
     *
     * @param day the day named
     * @throws IllegalArgumentException if out of range
     */
    public BeforeDay {
        Years.check(day, "day");
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(day.minusDays(1));
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language, "trước ngày " + Language.VIETNAMESE.shortDay(day), "before " + Language.ENGLISH.day(day));
    }
}

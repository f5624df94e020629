package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * From a day to a day, both included: "từ ngày 01/9/2024 đến hết ngày 14/12/2024", "từ tháng 4 đến tháng 10/2017".
 *
 * @param from the first day, included; in the years 1900 to 2099
 * @param to the last day, included; not before {@code from}
 */
public record Days(LocalDate from, LocalDate to) implements TimeFrame {
    /**
     * Checks the arguments.
     *
     * @param from where it begins, included
     * @param to where it ends, included
     * @throws IllegalArgumentException if out of range, or the wrong way round
     */
    public Days {
        Years.check(from, "from");
        Years.check(to, "to");
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from must not be after to but was " + from + " to " + to);
        }
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(from);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(to);
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language,
                "từ ngày " + Language.VIETNAMESE.shortDay(from) + " đến ngày " + Language.VIETNAMESE.shortDay(to),
                "from " + Language.ENGLISH.day(from) + " to " + Language.ENGLISH.day(to));
    }
}

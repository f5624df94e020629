package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * A planning period of whole calendar years: "giai đoạn 2021 -2030" is 01/01/2021 to 31/12/2030. Not a length of time
 * like {@link java.time.Period}.
 *
 * @param from the first year, 1900 to 2099
 * @param to the last year, included; not before {@code from}
 */
public record Period(int from, int to) implements TimeFrame {
    /**
     * Checks the arguments.
     *
     * @param from where it begins, included
     * @param to where it ends, included
     * @throws IllegalArgumentException if out of range, or the wrong way round
     */
    public Period {
        Years.checkOrder(from, to);
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(Years.firstDay(from));
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(Years.lastDay(to));
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language,
                "giai đoạn " + Wording.years(from, to, language),
                "period " + Wording.years(from, to, language));
    }
}

package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * Within a quarter of a year: "quý II/2017" is 01/04/2017 to 30/06/2017.
 *
 * @param year the year, 1900 to 2099
 * @param quarter the quarter, 1 to 4
 */
public record InQuarter(int year, int quarter) implements TimeFrame {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> ORDINAL = List.of("first", "second", "third", "fourth");
    private static final int MONTHS = 3;

    /**
     * Checks the arguments.
     *
     * @param year the year
     * @param quarter the quarter
     * @throws IllegalArgumentException if out of range
     */
    public InQuarter {
        Years.check(year, "year");
        if (quarter < 1 || quarter > ROMAN.size()) {
            throw new IllegalArgumentException("quarter must be from 1 to 4 but was " + quarter);
        }
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(LocalDate.of(year, MONTHS * (quarter - 1) + 1, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(YearMonth.of(year, MONTHS * quarter).atEndOfMonth());
    }

    @Override
    public String render(Language language) {
        return Wording.of(
                language,
                "quý " + ROMAN.get(quarter - 1) + "/" + year,
                "in the " + ORDINAL.get(quarter - 1) + " quarter of " + year);
    }
}

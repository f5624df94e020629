package vn.giamngheo.trajectory;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;

/**
 * Ends of days on a line on which each year is 1 long, whether it has 365 days or 366: so the ends of two years lie
 * whole numbers apart.
 */
final class YearPosition {

    private static final int LAST_YEAR = 9999;

    private YearPosition() {}

    /** The end of a day; 31/12/2023 is 2024. */
    static Ratio of(LocalDate day) {
        return Ratio.of(day.getYear()).plus(Ratio.of(day.getDayOfYear(), day.lengthOfYear()));
    }

    static Ratio between(LocalDate from, LocalDate to) {
        return of(to).minus(of(from));
    }

    /** The first day whose end is not before a position; empty after the year 9999. */
    static Optional<LocalDate> dayOf(Ratio position) {
        // The day ends after the position's year began, or just then: 2024 is the end of 31/12/2023.
        BigInteger year = position.ceiling().subtract(BigInteger.ONE);
        if (year.compareTo(BigInteger.valueOf(LAST_YEAR)) > 0) {
            return Optional.empty();
        }
        Year calendar = Year.of(year.intValueExact());
        Ratio passed = position.minus(Ratio.of(year, BigInteger.ONE)).times(calendar.length());
        return Optional.of(calendar.atDay(passed.ceiling().intValueExact()));
    }
}

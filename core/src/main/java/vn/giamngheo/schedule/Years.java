package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** The years that a document of today's administration can mean, and their checks. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2099;

    private Years() {}

    static boolean contains(int year) {
        return FIRST <= year && year <= LAST;
    }

    static void check(int year, String argument) {
        if (!contains(year)) {
            throw new IllegalArgumentException(
                    argument + " must be from " + FIRST + " to " + LAST + " but was " + year);
        }
    }

    static void check(LocalDate day, String argument) {
        if (!contains(Objects.requireNonNull(day, argument).getYear())) {
            throw new IllegalArgumentException(
                    argument + " must lie in the years " + FIRST + " to " + LAST + " but was " + day);
        }
    }

    static void check(YearMonth month, String argument) {
        if (!contains(Objects.requireNonNull(month, argument).getYear())) {
            throw new IllegalArgumentException(
                    argument + " must lie in the years " + FIRST + " to " + LAST + " but was " + month);
        }
    }

    static void checkOrder(int from, int to) {
        check(from, "from");
        check(to, "to");
        if (from > to) {
            throw new IllegalArgumentException("from must not be after to but was " + from + " to " + to);
        }
    }

    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}

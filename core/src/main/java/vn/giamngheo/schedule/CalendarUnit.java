package vn.giamngheo.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, month, quarter, year or period as written, and the days it covers. */
enum CalendarUnit {
    DAY("(?:ngày)?(?:(\\d{1,2})(?:/|tháng)(\\d{1,2})(?:(?:/|năm)(?<year>\\d{4}))?)") {
        @Override
        Span span(Matcher written, int year) {
            LocalDate day = LocalDate.of(year, number(written, 2), number(written, 1));
            return new Span(day, day);
        }
    },
    MONTH("(?:tháng)?(\\d{1,2})(?:(?:/|năm|-)(?<year>\\d{4}))?") {
        @Override
        Span span(Matcher written, int year) {
            return months(year, number(written, 1), 1);
        }
    },
    QUARTER("(?:quý)?(?:0?([1-4])|(iv|i{1,3}))(?:(?:/|năm|-)(?<year>\\d{4}))?") {
        @Override
        Span span(Matcher written, int year) {
            int quarter = written.group(1) == null ? ROMAN.indexOf(written.group(2)) + 1 : number(written, 1);
            return months(year, 3 * (quarter - 1) + 1, 3);
        }
    },
    YEAR("(?:năm)?(?<year>\\d{4})") {
        @Override
        Span span(Matcher written, int year) {
            return months(year, 1, 12);
        }
    },
    PERIOD("(?:giaiđoạn)?(?:từ)?(?:năm)?(\\d{4})(?:-|(?:đến|tới)(?:hết|cuối)?(?:năm)?)(?<year>\\d{4})") {
        @Override
        Span span(Matcher written, int year) {
            return new Span(Years.firstDay(number(written, 1)), Years.lastDay(year));
        }
    };

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    /** "31-12-2017" and "31.12.2017"; without its year either could be something else. */
    private static final Pattern OTHER_MARKS = Pattern.compile("(\\d{1,2})([-.])(\\d{1,2})\\2(\\d{4})");

    private final Pattern pattern;

    CalendarUnit(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    abstract Span span(Matcher written, int year);

    /** Days from and to, both included, and whether the year was written or taken over from the next value. */
    record Span(LocalDate first, LocalDate last, boolean yearWritten) {

        Span(LocalDate first, LocalDate last) {
            this(first, last, true);
        }
    }

    /** Reads one value; a year not written is the given one. Empty if it is no such value, or an impossible one. */
    Optional<Span> read(String item, OptionalInt otherwise) {
        Matcher written =
                pattern.matcher(this == DAY ? OTHER_MARKS.matcher(item).replaceFirst("$1/$3/$4") : item);
        if (!written.matches() || (written.group("year") == null && otherwise.isEmpty())) {
            return Optional.empty();
        }
        boolean yearWritten = written.group("year") != null;
        int year = yearWritten ? Integer.parseInt(written.group("year")) : otherwise.orElseThrow();
        try {
            Span span = span(written, year);
            return isPossible(span) ? Optional.of(new Span(span.first(), span.last(), yearWritten)) : Optional.empty();
        } catch (DateTimeException e) {
            // 31 February, month 13: the wording stays, a date is not made of it.
            return Optional.empty();
        }
    }

    private static boolean isPossible(Span span) {
        return Years.contains(span.first().getYear())
                && Years.contains(span.last().getYear())
                && !span.first().isAfter(span.last());
    }

    private static Span months(int year, int first, int count) {
        return new Span(
                LocalDate.of(year, first, 1),
                YearMonth.of(year, first + count - 1).atEndOfMonth());
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}

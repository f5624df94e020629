package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.schedule.CalendarUnit.Span;

/** Deadlines of every year: "trước ngày 15/6 và 15/12 hằng năm", "hằng năm, chậm nhất ngày 20/12". */
final class YearlyPhrase {

    private static final String EVERY_YEAR = "h[ằà]ngnăm";

    /** Groups 1 and 2 are the deadline, written before or after "hằng năm". */
    private static final Pattern YEARLY = Pattern.compile("(.+)" + EVERY_YEAR + "|" + EVERY_YEAR + ",?(.+)");

    private static final Pattern BEFORE = Pattern.compile(DatedPhrases.BEFORE + "(?=ngày)");
    private static final Pattern BY = Pattern.compile(DatedPhrases.BY + "(?=ngày)");

    /** A leap year, so that 29 February is a day; a day later than it is in the year before or after. */
    private static final int ANY_YEAR = 2000;

    private YearlyPhrase() {}

    static List<TimeFrame> read(String key) {
        Matcher yearly = YEARLY.matcher(key);
        if (!yearly.matches()) {
            return List.of();
        }
        String deadline = yearly.group(1) == null ? yearly.group(2) : yearly.group(1);
        List<TimeFrame> before = read(BEFORE, deadline, 1);
        return before.isEmpty() ? read(BY, deadline, 0) : before;
    }

    private static List<TimeFrame> read(Pattern opening, String deadline, int daysBefore) {
        Matcher open = opening.matcher(deadline);
        if (!open.lookingAt()) {
            return List.of();
        }
        List<Span> days = DatedPhrases.spans(CalendarUnit.DAY, deadline.substring(open.end()), OptionalInt.of(ANY_YEAR))
                .orElse(List.of());
        if (days.stream().anyMatch(Span::yearWritten)) {
            return List.of();
        }
        return days.stream()
                .map(Span::last)
                .map(day -> day.minusDays(daysBefore))
                .map(YearlyPhrase::frame)
                .toList();
    }

    private static TimeFrame frame(LocalDate day) {
        return new YearlyBy(MonthDay.from(day));
    }
}

package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.schedule.CalendarUnit.Span;

/** From … to …, and from … on. */
final class SpanPhrases {

    private static final Pattern FROM_TO =
            Pattern.compile("từ((?:ngày|tháng|quý).+?|\\d.+?)(?:đến|tới)(?:hết|cuối)?(.+)");

    /** "quý I-II/2017", "tháng 4-6/2017". */
    private static final Pattern DASHED = Pattern.compile("(?:từ|vào|trong)?((?:tháng|quý)[^-]+)-([^-]+)");

    private static final Pattern DAY_ON = Pattern.compile("(?:kể)?từ((?:ngày)?\\d.*?)(?:trởđi)?");

    private static final Pattern YEAR_ON = Pattern.compile("(?:kể)?từnăm(?<from>\\d{4})(?:trởđi)?"
            + "|năm(?<on>\\d{4})trởđi"
            + "|(?:(?:kể)?từ)?(?:năm)?(?<next>\\d{4})(?:,|và)(?:những|các)năm(?:tiếptheo|kếtiếp|sau)");

    /** "05 năm 2021 - 2025": read only if the years agree. */
    private static final Pattern COUNTED_YEARS = Pattern.compile("(\\d{1,2})năm(\\d{4}-\\d{4})");

    private static final Pattern SECOND_HALF = Pattern.compile("(?:0?6|sáu)thángcuốinăm(\\d{4})");

    private static final Pattern START_OF_TERM =
            Pattern.compile("(?:(?:cho)?(?:đến|tới|vào))?đầunhiệmk[ỳì](\\d{4}-\\d{4})");

    private SpanPhrases() {}

    static List<TimeFrame> read(String key) {
        return fromTo(FROM_TO, key)
                .or(() -> fromTo(DASHED, key))
                .or(() -> dayOnwards(key))
                .or(() -> yearOnwards(key))
                .or(() -> countedYears(key))
                .or(() -> secondHalf(key))
                .or(() -> startOfTerm(key))
                .stream()
                .toList();
    }

    private static Optional<TimeFrame> fromTo(Pattern pattern, String key) {
        Matcher matcher = pattern.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (CalendarUnit unit : List.of(CalendarUnit.DAY, CalendarUnit.MONTH, CalendarUnit.QUARTER)) {
            Optional<Span> to = unit.read(matcher.group(2), OptionalInt.empty());
            Optional<Span> from = to.flatMap(
                    t -> unit.read(matcher.group(1), OptionalInt.of(t.last().getYear())));
            if (from.filter(span -> span.yearWritten() || unit == CalendarUnit.DAY || isLabelled(matcher.group(1)))
                    .filter(span -> !span.first().isAfter(to.orElseThrow().last()))
                    .isPresent()) {
                return Optional.of(
                        new Days(from.orElseThrow().first(), to.orElseThrow().last()));
            }
        }
        return Optional.empty();
    }

    /** "Từ 4 đến 6/2017" may be days or months. */
    private static boolean isLabelled(String item) {
        return !Character.isDigit(item.charAt(0));
    }

    private static Optional<TimeFrame> dayOnwards(String key) {
        return match(DAY_ON, key)
                .flatMap(matcher -> CalendarUnit.DAY.read(matcher.group(1), OptionalInt.empty()))
                .map(span -> new DayOnwards(span.first()));
    }

    private static Optional<TimeFrame> yearOnwards(String key) {
        return match(YEAR_ON, key)
                .flatMap(matcher -> Stream.of("from", "on", "next")
                        .map(matcher::group)
                        .filter(Objects::nonNull)
                        .findFirst())
                .flatMap(SpanPhrases::year)
                .map(YearOnwards::new);
    }

    private static Optional<TimeFrame> countedYears(String key) {
        return match(COUNTED_YEARS, key)
                .flatMap(matcher -> period(matcher.group(2))
                        .filter(period -> period.to() - period.from() + 1 == Integer.parseInt(matcher.group(1))));
    }

    private static Optional<TimeFrame> secondHalf(String key) {
        return match(SECOND_HALF, key)
                .flatMap(matcher -> year(matcher.group(1)))
                .map(year -> new Days(LocalDate.of(year, 7, 1), Years.lastDay(year)));
    }

    private static Optional<TimeFrame> startOfTerm(String key) {
        return match(START_OF_TERM, key)
                .flatMap(matcher -> period(matcher.group(1)))
                .map(term -> new StartOfTerm(term.from(), term.to()));
    }

    private static Optional<Matcher> match(Pattern pattern, String key) {
        return Optional.of(pattern.matcher(key)).filter(Matcher::matches);
    }

    private static Optional<Integer> year(String digits) {
        return CalendarUnit.YEAR
                .read(digits, OptionalInt.empty())
                .map(span -> span.last().getYear());
    }

    private static Optional<Period> period(String years) {
        return CalendarUnit.PERIOD
                .read(years, OptionalInt.empty())
                .map(span -> new Period(span.first().getYear(), span.last().getYear()));
    }
}

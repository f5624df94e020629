package vn.giamngheo.schedule;

import static vn.giamngheo.schedule.CalendarUnit.DAY;
import static vn.giamngheo.schedule.CalendarUnit.MONTH;
import static vn.giamngheo.schedule.CalendarUnit.PERIOD;
import static vn.giamngheo.schedule.CalendarUnit.QUARTER;
import static vn.giamngheo.schedule.CalendarUnit.YEAR;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.schedule.CalendarUnit.Span;

/**
 * One opening and one or more values of one unit: "trước ngày 10/6 và 10/12/2017", "quý I, quý II/2017". The opening
 * governs every value; a year not written is that of the next value, provided the values then stand in order.
 */
final class DatedPhrases {

    private static final String LATEST = "(?:(?:chậm|muộn)nhất(?:là)?)";
    private static final String TO = "(?:(?:cho)?(?:đến|tới))";

    static final String BEFORE = LATEST + "?(?:vào)?trước";
    static final String BY =
            "(?:" + LATEST + "(?:vào|đến)?(?:hết|cuối)?|khôngquá|" + TO + "(?:hết|cuối)?|hết|(?:vào)?cuối)";

    private static final String YEAR_END = LATEST + "?(?:(?:vào|trong|" + TO + "(?:năm)?)?cuối|" + TO + "?hết)";
    private static final String UNTIL_YEAR = "(?:(?:tầmnhìn|địnhhướng)?" + TO + "|" + LATEST + "(?:vào|đến)?|khôngquá)";
    private static final String IN = "(?:vào|trong)?";

    private static final List<DatedPhrase> LABELLED = List.of(
            phrase(BEFORE, DAY, span -> new BeforeDay(span.first())),
            phrase(BEFORE, MONTH, DatedPhrases::beforeMonth),
            phrase(BEFORE, QUARTER, DatedPhrases::beforeMonth),
            phrase(BEFORE, YEAR, DatedPhrases::beforeMonth),
            phrase(BY, DAY, span -> new ByDay(span.last())),
            phrase(BY, MONTH, span -> new ByDay(span.last())),
            phrase(BY + "(?=quý)", QUARTER, span -> new ByDay(span.last())),
            phrase(YEAR_END, YEAR, span -> new ByYearEnd(span.last().getYear())),
            phrase(
                    "(?:vào|tại)?đầu(?=năm)",
                    YEAR,
                    span -> new AtYearStart(span.last().getYear())),
            phrase(UNTIL_YEAR, YEAR, span -> new UntilYear(span.last().getYear())),
            phrase(IN + "(?=ngày)", DAY, DatedPhrases::on),
            phrase(IN + "(?=tháng)", MONTH, DatedPhrases::inMonth),
            phrase(IN + "(?=quý)", QUARTER, DatedPhrases::inQuarter),
            phrase("(?:vào|trong|các|những){0,2}(?=năm)", YEAR, DatedPhrases::inYear),
            phrase("(?:cho|trong|các|cả){0,2}(?=giaiđoạn|từ|năm)", PERIOD, DatedPhrases::period));

    /** Without a word before it, the first value has to be complete. */
    private static final List<DatedPhrase> BARE = List.of(
            phrase("(?=\\d{1,2}(?:[-/.]|tháng)\\d{1,2}(?:[-/.]|năm)\\d{4})", DAY, DatedPhrases::on),
            phrase("(?=\\d{1,2}/\\d{4})", MONTH, DatedPhrases::inMonth),
            phrase("", YEAR, DatedPhrases::inYear),
            phrase("", PERIOD, DatedPhrases::period));

    /** Not the beginning of <i>vào</i>. */
    static final Pattern VALUE_SEPARATOR = Pattern.compile(",|và(?!o)");

    private DatedPhrases() {}

    private record DatedPhrase(Pattern opening, CalendarUnit unit, Function<Span, TimeFrame> frame) {}

    private static DatedPhrase phrase(String opening, CalendarUnit unit, Function<Span, TimeFrame> frame) {
        return new DatedPhrase(Pattern.compile(opening), unit, frame);
    }

    static List<TimeFrame> read(String key) {
        return read(LABELLED, key);
    }

    static List<TimeFrame> readBare(String key) {
        return read(BARE, key);
    }

    private static List<TimeFrame> read(List<DatedPhrase> phrases, String key) {
        for (DatedPhrase phrase : phrases) {
            Matcher opening = phrase.opening().matcher(key);
            if (opening.lookingAt()) {
                Optional<List<Span>> spans = spans(phrase.unit(), key.substring(opening.end()), OptionalInt.empty());
                if (spans.isPresent()) {
                    return spans.get().stream().map(phrase.frame()).toList();
                }
            }
        }
        return List.of();
    }

    /** Reads values divided by comma or <i>và</i>; {@code year} is that of values after which none is written. */
    static Optional<List<Span>> spans(CalendarUnit unit, String key, OptionalInt year) {
        // "quý II, năm 2017" is one value.
        String values = unit == YEAR || unit == PERIOD ? key : key.replace(",năm", "năm");
        Deque<Span> spans = new ArrayDeque<>();
        List<String> items = List.of(VALUE_SEPARATOR.split(values, -1));
        for (int i = items.size() - 1; i >= 0; i--) {
            Span next = spans.peekFirst();
            Optional<Span> span = unit.read(
                    items.get(i),
                    next == null ? year : OptionalInt.of(next.first().getYear()));
            // "31/12 và 15/01/2018": whose year the first day has is not said.
            if (span.isEmpty()
                    || (next != null
                            && !span.get().yearWritten()
                            && !span.get().last().isBefore(next.first()))) {
                return Optional.empty();
            }
            spans.addFirst(span.get());
        }
        return Optional.of(List.copyOf(spans));
    }

    private static TimeFrame beforeMonth(Span span) {
        return new BeforeMonth(YearMonth.from(span.first()));
    }

    private static TimeFrame on(Span span) {
        return new OnDay(span.first());
    }

    private static TimeFrame inMonth(Span span) {
        return new InMonth(YearMonth.from(span.first()));
    }

    private static TimeFrame inQuarter(Span span) {
        return new InQuarter(span.last().getYear(), span.last().getMonth().getValue() / 3);
    }

    private static TimeFrame inYear(Span span) {
        return new InYear(span.last().getYear());
    }

    private static TimeFrame period(Span span) {
        return new Period(span.first().getYear(), span.last().getYear());
    }
}

package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.schedule.AfterEvent;
import vn.giamngheo.schedule.AsRegulated;
import vn.giamngheo.schedule.AtYearStart;
import vn.giamngheo.schedule.BeforeDay;
import vn.giamngheo.schedule.BeforeMonth;
import vn.giamngheo.schedule.ByDay;
import vn.giamngheo.schedule.ByYearEnd;
import vn.giamngheo.schedule.Continuous;
import vn.giamngheo.schedule.DayOnwards;
import vn.giamngheo.schedule.Days;
import vn.giamngheo.schedule.Every;
import vn.giamngheo.schedule.InMonth;
import vn.giamngheo.schedule.InQuarter;
import vn.giamngheo.schedule.InYear;
import vn.giamngheo.schedule.Milestone;
import vn.giamngheo.schedule.Milestones;
import vn.giamngheo.schedule.OnDay;
import vn.giamngheo.schedule.Period;
import vn.giamngheo.schedule.Periodic;
import vn.giamngheo.schedule.Promptly;
import vn.giamngheo.schedule.Recurring;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.StartOfTerm;
import vn.giamngheo.schedule.TimeFrame;
import vn.giamngheo.schedule.Unreadable;
import vn.giamngheo.schedule.UntilYear;
import vn.giamngheo.schedule.YearOnwards;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.schedule.YearlyBy;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Days and times. Half of the days lie on a boundary: the first or last day of a year, quarter or month, 29 February, and
 * the days on which a standard begins or ends or agencies and provinces become others, with the day before and after.
 */
public final class TimeGens {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS = 12;
    private static final int LAST_OF_JANUARY = 31;

    /** From a day to a day, both included. */
    private record Span(LocalDate least, LocalDate most) {

        Gen<LocalDate> days() {
            return TimeGens.days(least, most);
        }

        Gen<YearMonth> months() {
            return days().map(YearMonth::from);
        }

        Gen<Integer> years() {
            return Gens.between(least.getYear(), most.getYear());
        }

        Gen<TimeFrame> ordered(Between<Integer> frame) {
            return choices -> {
                int from = years().from(choices);
                return frame.of(from, Gens.between(from, most.getYear()).from(choices));
            };
        }
    }

    private interface Between<T> {
        TimeFrame of(T from, T to);
    }

    private static final Gen<String> EVENTS = Gens.among(
            "sau khi có Kế hoạch của UBND tỉnh",
            "khi có hướng dẫn của Bộ",
            "kể từ ngày ký",
            "nếu có phát sinh, vướng mắc");

    private static final Gen<String> UNREADABLE = Gens.among("chưa xác định", "31/02/2017", "quý V");

    /** Simplest first. */
    private static final Map<Class<? extends TimeFrame>, Function<Span, Gen<? extends TimeFrame>>> KINDS = kinds();

    private static final List<Function<Span, Gen<? extends TimeFrame>>> EACH = List.copyOf(KINDS.values());

    private TimeGens() {}

    private static Map<Class<? extends TimeFrame>, Function<Span, Gen<? extends TimeFrame>>> kinds() {
        Map<Class<? extends TimeFrame>, Function<Span, Gen<? extends TimeFrame>>> kinds = new LinkedHashMap<>();
        kinds.put(InYear.class, span -> span.years().map(InYear::new));
        kinds.put(ByDay.class, span -> span.days().map(ByDay::new));
        kinds.put(BeforeDay.class, span -> span.days().map(day -> new BeforeDay(day.plusDays(1))));
        kinds.put(OnDay.class, span -> span.days().map(OnDay::new));
        kinds.put(Days.class, TimeGens::fromDayToDay);
        kinds.put(DayOnwards.class, span -> span.days().map(DayOnwards::new));
        kinds.put(BeforeMonth.class, span -> span.months().map(month -> new BeforeMonth(month.plusMonths(1))));
        kinds.put(InMonth.class, span -> span.months().map(InMonth::new));
        kinds.put(InQuarter.class, span -> span.months().map(TimeGens::quarter));
        kinds.put(AtYearStart.class, span -> span.years().map(AtYearStart::new));
        kinds.put(ByYearEnd.class, span -> span.years().map(ByYearEnd::new));
        kinds.put(UntilYear.class, span -> span.years().map(UntilYear::new));
        kinds.put(Period.class, span -> span.ordered(Period::new));
        kinds.put(YearOnwards.class, span -> span.years().map(YearOnwards::new));
        kinds.put(Recurring.class, span -> Gens.among(Every.values()).map(Recurring::new));
        kinds.put(YearlyBy.class, span -> span.days().map(day -> new YearlyBy(MonthDay.from(day))));
        kinds.put(Milestones.class, TimeGens::milestones);
        kinds.put(StartOfTerm.class, span -> span.ordered(StartOfTerm::new));
        kinds.put(AfterEvent.class, span -> EVENTS.map(AfterEvent::new));
        kinds.put(Continuous.class, span -> Gens.constant(new Continuous()));
        kinds.put(Periodic.class, span -> Gens.constant(new Periodic()));
        kinds.put(Promptly.class, span -> Gens.constant(new Promptly()));
        kinds.put(AsRegulated.class, span -> Gens.constant(new AsRegulated()));
        kinds.put(Unreadable.class, span -> UNREADABLE.map(Unreadable::new));
        return Collections.unmodifiableMap(kinds);
    }

    private static Gen<TimeFrame> fromDayToDay(Span span) {
        return choices -> {
            LocalDate from = span.days().from(choices);
            return new Days(from, days(from, span.most()).from(choices));
        };
    }

    private static InQuarter quarter(YearMonth month) {
        return new InQuarter(month.getYear(), (month.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    private static Gen<TimeFrame> milestones(Span span) {
        return choices -> {
            OptionalInt year = choices.upTo(1) == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(span.years().from(choices));
            // Those of a year named may be past already.
            List<Milestone> early = Stream.of(Milestone.SIX_MONTHS, Milestone.NINE_MONTHS)
                    .filter(one -> year.isEmpty() || !one.in(year.getAsInt()).isBefore(span.least()))
                    .toList();
            Set<Milestone> some = new TreeSet<>(Gens.some(early).from(choices));
            if (some.isEmpty() || choices.upTo(1) == 1) {
                some.add(Milestone.FULL_YEAR);
            }
            return new Milestones(some, year);
        };
    }

    private static Span everyDay() {
        return new Span(LawDays.FIRST, LawDays.LAST);
    }

    /** {@return days from the first to the last to which a national standard applies; simplest is the first} */
    public static Gen<LocalDate> days() {
        return days(LawDays.FIRST, LawDays.LAST);
    }

    /**
     * {@return days of a stretch of time; simplest is its first}
     *
     * @param least the first, included
     * @param most the last, included
     * @throws IllegalArgumentException if it is before the first
     */
    public static Gen<LocalDate> days(LocalDate least, LocalDate most) {
        if (most.isBefore(least)) {
            throw new IllegalArgumentException("most must not be before least but was " + most + " with " + least);
        }
        return choices -> {
            LocalDate day = day(choices, least, most);
            return day.isBefore(least) ? least : day.isAfter(most) ? most : day;
        };
    }

    private static LocalDate day(Choices choices, LocalDate least, LocalDate most) {
        return switch (choices.upTo(7)) {
            case 0 -> LocalDate.of(year(choices, least, most), 1, 1);
            case 1 -> LocalDate.of(year(choices, least, most), MONTHS, LAST_OF_JANUARY);
            case 2 -> edge(year(choices, least, most), choices);
            case 3 -> ofLaw(choices, least, most);
            case 4 -> ofLaw(choices, least, most).plusDays(choices.upTo(1) == 0 ? 1 : -1);
            default -> least.plusDays(choices.upTo(most.toEpochDay() - least.toEpochDay()));
        };
    }

    private static int year(Choices choices, LocalDate least, LocalDate most) {
        return least.getYear() + choices.upTo(most.getYear() - least.getYear());
    }

    /** The last day of a month, or the first of the next; 29 February where there is one. */
    private static LocalDate edge(int year, Choices choices) {
        int month = choices.upTo(MONTHS) + 1;
        if (month > MONTHS) {
            return LocalDate.of(year, 2, Year.isLeap(year) ? 29 : 28);
        }
        return YearMonth.of(year, month).atEndOfMonth().plusDays(choices.upTo(1));
    }

    private static LocalDate ofLaw(Choices choices, LocalDate least, LocalDate most) {
        List<LocalDate> days = LawDays.within(least, most);
        return days.isEmpty() ? least : days.get(choices.upTo(days.size() - 1));
    }

    /** {@return years in which a national standard applies; simplest is the first} */
    public static Gen<Integer> years() {
        return everyDay().years();
    }

    /** {@return months of those years; simplest is the first} */
    public static Gen<YearMonth> months() {
        return everyDay().months();
    }

    /** {@return starts, ends and untold points of those years; simplest is the end of the first} */
    public static Gen<YearPoint> yearPoints() {
        return choices -> {
            YearPoint.Position position = Gens.among(
                            YearPoint.Position.END, YearPoint.Position.START, YearPoint.Position.UNSPECIFIED)
                    .from(choices);
            return new YearPoint(years().from(choices), position);
        };
    }

    /** {@return the kinds of times, each of which {@link #frames(Class)} makes} */
    public static Set<Class<? extends TimeFrame>> frameTypes() {
        return KINDS.keySet();
    }

    /**
     * {@return times of one kind}
     *
     * @param type the kind, one of {@link #frameTypes()}
     * @param <F> the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @SuppressWarnings("unchecked") // The kinds stand beside generators of their own.
    public static <F extends TimeFrame> Gen<F> frames(Class<F> type) {
        Function<Span, Gen<? extends TimeFrame>> kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("type must be one of frameTypes but was " + type);
        }
        return (Gen<F>) kind.apply(everyDay());
    }

    /** {@return times of every kind; simplest is a whole year} */
    public static Gen<TimeFrame> frames() {
        return frames(LawDays.FIRST, LawDays.LAST);
    }

    /**
     * {@return times of every kind; those that have days end on days of a stretch of time}
     *
     * @param least the first day, included
     * @param most the last day, included
     */
    public static Gen<TimeFrame> frames(LocalDate least, LocalDate most) {
        Span span = new Span(Objects.requireNonNull(least, "least"), Objects.requireNonNull(most, "most"));
        return choices -> Gens.among(EACH).from(choices).apply(span).from(choices);
    }

    /** {@return times as a document words them, mostly one; simplest is that none is stated} */
    public static Gen<Schedule> schedules() {
        return schedules(LawDays.FIRST, LawDays.LAST);
    }

    /**
     * {@return times as a document words them, of which those with days lie in a stretch of time}
     *
     * @param least the first day, included
     * @param most the last day, included
     */
    public static Gen<Schedule> schedules(LocalDate least, LocalDate most) {
        Gen<TimeFrame> frames = frames(least, most);
        return choices -> switch (choices.upTo(7)) {
            case 0 -> Schedule.unstated();
            case 7 -> Schedule.of(choices.part(frames), choices.part(frames));
            default -> Schedule.of(choices.part(frames));
        };
    }
}

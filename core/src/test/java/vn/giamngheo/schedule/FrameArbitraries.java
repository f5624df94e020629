package vn.giamngheo.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Time frames of every kind. */
final class FrameArbitraries {

    private FrameArbitraries() {}

    static Arbitrary<TimeFrame> frame() {
        return Arbitraries.oneOf(wordless(), wordy());
    }

    static Arbitrary<Integer> years() {
        return Arbitraries.oneOf(Arbitraries.integers().between(1900, 2099), Arbitraries.of(1900, 2099, 2024));
    }

    static Arbitrary<LocalDate> days() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 366))
                .as((year, day) ->
                        LocalDate.ofYearDay(year, Math.min(day, Year.of(year).length())));
    }

    /** Frames without words of the document, which dirt would change too. */
    static Arbitrary<TimeFrame> wordless() {
        Arbitrary<LocalDate> days = days();
        Arbitrary<YearMonth> months = Combinators.combine(
                        years(), Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
        Arbitrary<OptionalInt> year =
                years().optional().map(y -> y.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Arbitraries.oneOf(
                days.map(BeforeDay::new),
                days.map(ByDay::new),
                days.map(OnDay::new),
                days.map(DayOnwards::new),
                Combinators.combine(days, days).as((a, b) -> a.isAfter(b) ? new Days(b, a) : new Days(a, b)),
                months.map(BeforeMonth::new),
                months.map(InMonth::new),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(InQuarter::new),
                years().map(InYear::new),
                years().map(ByYearEnd::new),
                years().map(AtYearStart::new),
                years().map(UntilYear::new),
                years().map(YearOnwards::new),
                Combinators.combine(years(), years()).as((a, b) -> new Period(Math.min(a, b), Math.max(a, b))),
                Combinators.combine(years(), years()).as((a, b) -> new StartOfTerm(Math.min(a, b), Math.max(a, b))),
                Arbitraries.of(Every.class).map(Recurring::new),
                days.map(MonthDay::from).map(YearlyBy::new),
                Combinators.combine(Arbitraries.of(Milestone.class).set().ofMinSize(1), year)
                        .as(Milestones::new),
                Arbitraries.of(new Periodic(), new Continuous(), new Promptly(), new AsRegulated()));
    }

    private static Arbitrary<TimeFrame> wordy() {
        return Arbitraries.of(
                new AfterEvent("khi có Kế hoạch của UBND tỉnh"),
                new AfterEvent("nếu có phát sinh, vướng mắc"),
                new AfterEvent("sau khi hằng năm và năm 2024"),
                new AfterEvent("kể từ ngày ký"),
                new Unreadable("31/02/2017"),
                new Unreadable("quý V, quý VI"),
                new Unreadable("lúc này và lúc khác"),
                new Unreadable("22/04/2024 15:54"));
    }
}

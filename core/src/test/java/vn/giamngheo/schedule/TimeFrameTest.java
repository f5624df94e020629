package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.text.Language;

class TimeFrameTest {

    private static final LocalDate DAY = LocalDate.of(2017, 2, 7);

    @ParameterizedTest(name = "{1}")
    @MethodSource("words")
    void rendersInBothLanguages(TimeFrame frame, String vietnamese, String english) {
        assertThat(frame.render(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(frame.render(Language.ENGLISH)).isEqualTo(english);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments(new BeforeDay(DAY), "trước ngày 07/02/2017", "before 7 February 2017"),
                arguments(new ByDay(DAY), "chậm nhất ngày 07/02/2017", "no later than 7 February 2017"),
                arguments(new OnDay(DAY), "ngày 07/02/2017", "on 7 February 2017"),
                arguments(
                        new Days(DAY, DAY.plusDays(1)),
                        "từ ngày 07/02/2017 đến ngày 08/02/2017",
                        "from 7 February 2017 to 8 February 2017"),
                arguments(new DayOnwards(DAY), "từ ngày 07/02/2017 trở đi", "from 7 February 2017 onwards"),
                arguments(new BeforeMonth(YearMonth.of(2017, 10)), "trước tháng 10/2017", "before October 2017"),
                arguments(new InMonth(YearMonth.of(2017, 2)), "tháng 02/2017", "in February 2017"),
                arguments(new InMonth(YearMonth.of(2017, 3)), "tháng 3/2017", "in March 2017"),
                arguments(new InQuarter(2017, 1), "quý I/2017", "in the first quarter of 2017"),
                arguments(new InQuarter(2017, 4), "quý IV/2017", "in the fourth quarter of 2017"),
                arguments(new InYear(2017), "năm 2017", "in 2017"),
                arguments(new ByYearEnd(2017), "cuối năm 2017", "end of 2017"),
                arguments(new AtYearStart(2021), "đầu năm 2021", "start of 2021"),
                arguments(new UntilYear(2030), "đến năm 2030", "through 2030"),
                arguments(new Period(2021, 2030), "giai đoạn 2021-2030", "period 2021–2030"),
                arguments(new YearOnwards(2023), "năm 2023 và những năm tiếp theo", "2023 and the following years"),
                arguments(new Recurring(Every.DAY), "hằng ngày", "daily"),
                arguments(new Recurring(Every.WEEK), "hằng tuần", "weekly"),
                arguments(new Recurring(Every.MONTH), "hằng tháng", "monthly"),
                arguments(new Recurring(Every.QUARTER), "hằng quý", "quarterly"),
                arguments(new Recurring(Every.HALF_YEAR), "6 tháng một lần", "every six months"),
                arguments(new Recurring(Every.YEAR), "hằng năm", "yearly"),
                arguments(
                        new YearlyBy(MonthDay.of(2, 29)),
                        "chậm nhất ngày 29/02 hằng năm",
                        "no later than 29 February each year"),
                arguments(milestones(Milestone.SIX_MONTHS), "6 tháng đầu năm", "six months"),
                arguments(milestones(Milestone.FULL_YEAR), "cả năm", "full year"),
                arguments(
                        milestones(Milestone.NINE_MONTHS, Milestone.SIX_MONTHS),
                        "6 tháng và 9 tháng đầu năm",
                        "six months, nine months"),
                arguments(
                        milestones(Milestone.FULL_YEAR, Milestone.SIX_MONTHS),
                        "6 tháng và cả năm",
                        "six months, full year"),
                arguments(
                        new Milestones(EnumSet.allOf(Milestone.class), OptionalInt.of(2024)),
                        "6 tháng, 9 tháng và cả năm 2024",
                        "six months, nine months, full year of 2024"),
                arguments(new Periodic(), "định kỳ", "periodically"),
                arguments(new Continuous(), "thường xuyên", "continuously"),
                arguments(
                        new StartOfTerm(2026, 2030),
                        "đến đầu nhiệm kỳ 2026-2030",
                        "by the start of the 2026–2030 term"),
                arguments(new AfterEvent("khi có Kế hoạch"), "khi có Kế hoạch", "on an event: “khi có Kế hoạch”"),
                arguments(new Promptly(), "kịp thời", "promptly"),
                arguments(new AsRegulated(), "theo quy định", "as regulated"),
                arguments(new Unreadable("31/02/2017"), "31/02/2017", "not understood: “31/02/2017”"));
    }

    @Test
    void whatComesRoundAgainIsRecurring() {
        assertThat(Stream.of(
                        new Recurring(Every.YEAR),
                        new YearlyBy(MonthDay.of(12, 14)),
                        milestones(Milestone.FULL_YEAR),
                        new Periodic(),
                        new Continuous()))
                .allMatch(TimeFrame::recurring);
        assertThat(Stream.of(
                        new Milestones(Set.of(Milestone.FULL_YEAR), OptionalInt.of(2024)),
                        new InYear(2024),
                        new YearOnwards(2023),
                        new Promptly(),
                        new Unreadable("?")))
                .noneMatch(TimeFrame::recurring);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void refusesWhatCannotBe(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    static Stream<Arguments> refusals() {
        LocalDate early = LocalDate.of(1899, 12, 31);
        LocalDate late = LocalDate.of(2100, 1, 1);
        return Stream.of(
                refusal(() -> new BeforeDay(early), "day must lie in the years 1900 to 2099 but was 1899-12-31"),
                refusal(() -> new ByDay(late), "day must lie in the years 1900 to 2099 but was 2100-01-01"),
                refusal(() -> new OnDay(late), "day must lie in the years 1900 to 2099 but was 2100-01-01"),
                refusal(() -> new DayOnwards(early), "day must lie in the years 1900 to 2099 but was 1899-12-31"),
                refusal(() -> new Days(early, DAY), "from must lie in the years 1900 to 2099 but was 1899-12-31"),
                refusal(() -> new Days(DAY, late), "to must lie in the years 1900 to 2099 but was 2100-01-01"),
                refusal(
                        () -> new Days(DAY, DAY.minusDays(1)),
                        "from must not be after to but was 2017-02-07 to 2017-02-06"),
                refusal(
                        () -> new BeforeMonth(YearMonth.of(1899, 12)),
                        "month must lie in the years 1900 to 2099 but was 1899-12"),
                refusal(
                        () -> new InMonth(YearMonth.of(2100, 1)),
                        "month must lie in the years 1900 to 2099 but was 2100-01"),
                refusal(() -> new InQuarter(2017, 0), "quarter must be from 1 to 4 but was 0"),
                refusal(() -> new InQuarter(2017, 5), "quarter must be from 1 to 4 but was 5"),
                refusal(() -> new InQuarter(17, 1), "year must be from 1900 to 2099 but was 17"),
                refusal(() -> new InYear(2100), "year must be from 1900 to 2099 but was 2100"),
                refusal(() -> new ByYearEnd(1899), "year must be from 1900 to 2099 but was 1899"),
                refusal(() -> new AtYearStart(1899), "year must be from 1900 to 2099 but was 1899"),
                refusal(() -> new UntilYear(0), "year must be from 1900 to 2099 but was 0"),
                refusal(() -> new YearOnwards(-1), "year must be from 1900 to 2099 but was -1"),
                refusal(() -> new Period(2030, 2021), "from must not be after to but was 2030 to 2021"),
                refusal(() -> new Period(21, 2025), "from must be from 1900 to 2099 but was 21"),
                refusal(() -> new Period(2021, 25), "to must be from 1900 to 2099 but was 25"),
                refusal(() -> new StartOfTerm(2030, 2026), "from must not be after to but was 2030 to 2026"),
                refusal(() -> new Milestones(Set.of(), OptionalInt.empty()), "milestones must not be empty"),
                refusal(
                        () -> new Milestones(Set.of(Milestone.FULL_YEAR), OptionalInt.of(24)),
                        "year must be from 1900 to 2099 but was 24"),
                refusal(() -> new AfterEvent(" "), "event must not be blank"),
                refusal(() -> new Unreadable("\u00a0"), "text must not be blank"));
    }

    @Test
    void namesTheArgumentThatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> new BeforeDay(null)).withMessage("day");
        assertThatNullPointerException().isThrownBy(() -> new InMonth(null)).withMessage("month");
        assertThatNullPointerException().isThrownBy(() -> new Recurring(null)).withMessage("every");
        assertThatNullPointerException().isThrownBy(() -> new AfterEvent(null)).withMessage("event");
    }

    @Test
    void boundsOfTheYearsAreIncluded() {
        assertThat(new InYear(1900).firstDay()).contains(LocalDate.of(1900, 1, 1));
        assertThat(new InYear(2099).lastDay()).contains(LocalDate.of(2099, 12, 31));
    }

    @Test
    void milestonesCopyAndKeepTheOrderOfTheYear() {
        Set<Milestone> given = EnumSet.of(Milestone.FULL_YEAR);
        Milestones milestones = new Milestones(given, OptionalInt.empty());
        given.add(Milestone.SIX_MONTHS);

        assertThat(milestones.milestones()).containsExactly(Milestone.FULL_YEAR);
        assertThat(milestones(Milestone.FULL_YEAR, Milestone.NINE_MONTHS, Milestone.SIX_MONTHS)
                        .milestones())
                .containsExactly(Milestone.SIX_MONTHS, Milestone.NINE_MONTHS, Milestone.FULL_YEAR);
    }

    private static Milestones milestones(Milestone... milestones) {
        return new Milestones(Set.of(milestones), OptionalInt.empty());
    }

    private static Arguments refusal(ThrowingCallable making, String message) {
        return arguments(making, message);
    }
}

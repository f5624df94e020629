package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the calendar of one year asks of a schedule. */
class ScheduleCalendarTest {

    @Test
    void aDeadlineFallsDueInItsYearAndRunsInEarlierOnes() {
        Schedule schedule = Schedule.parse("trước ngày 15/12/2017");

        assertThat(schedule.dueIn(2017)).containsExactly(LocalDate.of(2017, 12, 14));
        assertThat(schedule.runsIn(2017)).isFalse();
        assertThat(schedule.concerns(2017)).isTrue();
        assertThat(schedule.dueIn(2016)).isEmpty();
        assertThat(schedule.runsIn(2016)).isTrue();
        assertThat(schedule.concerns(2018)).isFalse();
        assertThat(schedule.runsIn(2018)).isFalse();
    }

    @Test
    void theYearOfALastDayCountsNotThatOfTheDayNamed() {
        assertThat(Schedule.parse("trước ngày 01/01/2018").dueIn(2017)).containsExactly(LocalDate.of(2017, 12, 31));
        assertThat(Schedule.parse("trước ngày 01/01/2018").concerns(2018)).isFalse();
    }

    @Test
    void milestonesOfNoYearFallDueEveryYear() {
        Schedule schedule = Schedule.parse("Thời gian 6 tháng và cả năm");

        assertThat(schedule.dueIn(2024)).containsExactly(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 12, 31));
        assertThat(schedule.dueIn(2025)).containsExactly(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 12, 31));
        assertThat(schedule.runsIn(2024)).isFalse();
    }

    @Test
    void milestonesOfAYearFallDueInItAlone() {
        Schedule schedule = Schedule.parse("6 tháng, 9 tháng và cả năm 2024");

        assertThat(schedule.dueIn(2024))
                .containsExactly(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 9, 30), LocalDate.of(2024, 12, 31));
        assertThat(schedule.concerns(2023)).isFalse();
        assertThat(schedule.concerns(2025)).isFalse();
        assertThat(schedule.dueIn(2025)).isEmpty();
        assertThat(schedule.firstDay()).contains(LocalDate.of(2024, 1, 1));
        assertThat(schedule.lastDay()).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void yearlyDeadlinesFallDueEveryYear() {
        assertThat(Schedule.parse("trước ngày 15/12 hằng năm").dueIn(2025)).containsExactly(LocalDate.of(2025, 12, 14));
        assertThat(Schedule.parse("trước ngày 01/3 hằng năm").dueIn(2024)).containsExactly(LocalDate.of(2024, 2, 29));
        assertThat(Schedule.parse("trước ngày 01/3 hằng năm").dueIn(2025)).containsExactly(LocalDate.of(2025, 2, 28));
    }

    @Test
    void severalFramesGiveEachDayOnceInOrder() {
        Schedule schedule = Schedule.parse("năm 2017; trước ngày 10/12/2017; quý II/2017; cuối năm 2017");

        assertThat(schedule.dueIn(2017))
                .containsExactly(LocalDate.of(2017, 6, 30), LocalDate.of(2017, 12, 9), LocalDate.of(2017, 12, 31));
    }

    @Test
    void theStartOfATermStaysWithinTheTerm() {
        Schedule schedule = Schedule.parse("đến đầu nhiệm kỳ 2026 - 2030");

        assertThat(schedule.concerns(2025)).isFalse();
        assertThat(schedule.runsIn(2026)).isTrue();
        assertThat(schedule.runsIn(2030)).isTrue();
        assertThat(schedule.concerns(2031)).isFalse();
        assertThat(schedule.dueIn(2026)).isEmpty();
    }

    @Test
    void anOpenEndRunsOn() {
        Schedule schedule = Schedule.parse("năm 2023 và những năm tiếp theo");

        assertThat(schedule.concerns(2022)).isFalse();
        assertThat(schedule.runsIn(2023)).isTrue();
        assertThat(schedule.runsIn(2099)).isTrue();
    }

    @Test
    void whatWasNotUnderstoodIsShownInEveryYear() {
        assertThat(Schedule.parse("lúc nào đó").runsIn(2024)).isTrue();
        assertThat(Schedule.parse("khi có Kế hoạch của UBND tỉnh").runsIn(2024)).isTrue();
        assertThat(Schedule.unstated().concerns(2024)).isFalse();
        assertThat(Schedule.unstated().dueIn(2024)).isEmpty();
    }

    @Test
    void yearsOutOfRangeAreRefused() {
        Schedule schedule = Schedule.parse("Hằng năm");

        assertThat(schedule.concerns(1900)).isTrue();
        assertThat(schedule.concerns(2099)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule.concerns(1899))
                .withMessage("year must be from 1900 to 2099 but was 1899");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.unstated().dueIn(2100))
                .withMessage("year must be from 1900 to 2099 but was 2100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.unstated().runsIn(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.unstated().concerns(1899));
        assertThatIllegalArgumentException().isThrownBy(() -> new Promptly().concerns(2100));
        assertThatIllegalArgumentException().isThrownBy(() -> new Promptly().dueIn(2100));
        assertThatIllegalArgumentException().isThrownBy(() -> new StartOfTerm(2026, 2030).concerns(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AtYearStart(2026).concerns(2100));
        assertThatIllegalArgumentException().isThrownBy(() -> new YearlyBy(MonthDay.of(12, 14)).dueIn(2100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Milestones(Set.of(Milestone.FULL_YEAR), OptionalInt.empty()).dueIn(2100));
        assertThatIllegalArgumentException().isThrownBy(() -> Milestone.FULL_YEAR.in(2100));
    }
}

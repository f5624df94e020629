package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.schedule.ByDay;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.TimeFrame;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.schedule.YearlyBy;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Simplest;

class TimeGensTest {

    private static final List<LocalDate> DAYS = Seeds.thousand(PovertyGens.days());

    /** As law.md and the tables of what became of agencies and provinces have them. */
    private static final List<LocalDate> OF_LAW = List.of(
            LocalDate.of(2021, 3, 15),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 7, 1));

    @Test
    void moreThanHalfOfTheDaysLieOnABoundary() {
        assertThat(Seeds.count(DAYS, day -> day.getDayOfYear() == 1)).isBetween(120L, 300L);
        assertThat(Seeds.count(DAYS, day -> day.plusDays(1).getDayOfYear() == 1))
                .isBetween(120L, 300L);
        assertThat(Seeds.count(
                        DAYS, day -> day.getDayOfMonth() == 1 || day.plusDays(1).getDayOfMonth() == 1))
                .isGreaterThan(500);
        assertThat(Seeds.count(DAYS, day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29))
                .isPositive();
    }

    @Test
    void daysOfLawAndThoseBesideThemAreFrequent() {
        assertThat(DAYS).containsAll(OF_LAW);
        for (LocalDate day : OF_LAW) {
            assertThat(DAYS).contains(day.minusDays(1), day.plusDays(1));
        }
    }

    @Test
    void aStretchOfTimeIsKeptWithBothItsEnds() {
        LocalDate least = LocalDate.of(2024, 2, 20);
        LocalDate most = LocalDate.of(2024, 3, 10);

        assertThat(Seeds.thousand(TimeGens.days(least, most)))
                .allSatisfy(day -> assertThat(day).isBetween(least, most))
                .contains(least, most, LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
        assertThat(TimeGens.days(least, least).sample(3).value()).isEqualTo(least);
        assertThatIllegalArgumentException().isThrownBy(() -> TimeGens.days(most, least));
    }

    @Test
    void daysBecomeSimple() {
        assertThat(Simplest.of(PovertyGens.days(), any -> true)).isEqualTo(LawDays.FIRST);
        assertThat(Simplest.of(PovertyGens.days(), day -> !day.isBefore(LocalDate.of(2024, 5, 5))))
                .isEqualTo("2025-01-01");
        assertThat(Simplest.of(PovertyGens.days(), day -> day.getDayOfMonth() == 29 && day.getMonthValue() == 2)
                        .getYear())
                .isIn(2008, 2012);
    }

    @Test
    void everyKindOfTimeIsThere() {
        Set<Class<?>> kinds = Seeds.thousand(TimeGens.frames()).stream()
                .map(TimeFrame::getClass)
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(TimeFrame.class.getPermittedSubclasses());
        assertThat(TimeGens.frameTypes())
                .hasSameElementsAs(kinds.stream()
                        .<Class<? extends TimeFrame>>map(kind -> kind.asSubclass(TimeFrame.class))
                        .toList());
        assertThatIllegalArgumentException().isThrownBy(() -> TimeGens.frames(TimeFrame.class));
    }

    @Test
    void timesEndOnDaysOfTheirStretch() {
        LocalDate least = LocalDate.of(2025, 6, 30);
        LocalDate most = LocalDate.of(2026, 12, 31);

        assertThat(Seeds.thousand(TimeGens.schedules(least, most)))
                .flatExtracting(Schedule::frames)
                .allSatisfy(frame -> assertThat(frame.lastDay().stream())
                        .allSatisfy(day -> assertThat(day).isAfterOrEqualTo(least)))
                .anySatisfy(frame -> assertThat(frame.lastDay()).contains(least));
    }

    @Test
    void schedulesAreMostlyOfOneTime() {
        List<Schedule> schedules = Seeds.thousand(PovertyGens.schedules());

        assertThat(Seeds.count(schedules, schedule -> !schedule.isStated())).isBetween(80L, 180L);
        assertThat(Seeds.count(schedules, schedule -> schedule.frames().size() == 1))
                .isBetween(650L, 850L);
        assertThat(Seeds.count(schedules, schedule -> schedule.frames().size() == 2))
                .isBetween(80L, 180L);
        assertThat(schedules)
                .allSatisfy(schedule ->
                        assertThat(Schedule.parse(schedule.text()).frames()).isEqualTo(schedule.frames()));
    }

    @Test
    void schedulesBecomeSimple() {
        assertThat(Simplest.of(PovertyGens.schedules(), any -> true).isStated()).isFalse();
        assertThat(Simplest.of(PovertyGens.schedules(), Schedule::isStated).text())
                .isEqualTo("năm " + LawDays.FIRST.getYear());
        assertThat(Simplest.of(
                        PovertyGens.schedules(),
                        schedule -> schedule.frames().stream().anyMatch(ByDay.class::isInstance)))
                .isEqualTo(Schedule.of(new ByDay(LawDays.FIRST)));
        assertThat(Simplest.of(TimeGens.frames(YearlyBy.class), any -> true).dueIn(2024))
                .containsExactly(LocalDate.of(2024, 1, 1));
    }

    @Test
    void pointsOfYearsAreOfEveryPosition() {
        assertThat(Seeds.thousand(TimeGens.yearPoints()))
                .extracting(YearPoint::position)
                .contains(YearPoint.Position.values());
        assertThat(Simplest.of(TimeGens.yearPoints(), any -> true)).isEqualTo(YearPoint.endOf(LawDays.FIRST.getYear()));
        assertThat(Simplest.of(TimeGens.months(), month -> month.getMonthValue() > 2)
                        .getMonthValue())
                .isGreaterThan(2);
    }
}

package vn.giamngheo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;

class PlanCalendarTest {

    private static final Plan PLAN = Plans.plan(Section.builder()
            .addTargets(Target.builder()
                    .title("chỉ tiêu")
                    .measure(new Measure.Qualitative("giảm nghèo"))
                    .due(Schedule.parse("cuối năm 2017"))
                    .build())
            .addTasks(
                    task("hằng năm", "Hằng năm"),
                    task("rà soát", "trước ngày 31/12/2017"),
                    task("phần mềm", "trước tháng 6/2017"),
                    task("giai đoạn", "Giai đoạn 2021-2030"),
                    task("không hạn", ""))
            .addReporting(ReportingLine.builder()
                    .to(AgencyList.parse("UBND tỉnh"))
                    .schedule(Schedule.parse("trước ngày 15/12/2017"))
                    .build())
            .build());

    @Test
    void first_what_has_a_day_by_day_then_what_runs_without_one() {
        assertThat(PlanCalendar.of(PLAN, 2017).entries())
                .extracting(
                        PlanCalendar.Entry::due, entry -> entry.item().pointer().toString())
                .containsExactly(
                        tuple(day(2017, 5, 31), "/parts/0/sections/0/tasks/2"),
                        tuple(day(2017, 12, 14), "/parts/0/sections/0/reporting/0"),
                        tuple(day(2017, 12, 30), "/parts/0/sections/0/tasks/1"),
                        tuple(day(2017, 12, 31), "/parts/0/sections/0/targets/0"),
                        tuple(Optional.empty(), "/parts/0/sections/0/tasks/0"));
    }

    @Test
    void a_period_runs_in_its_first_year_and_ends_on_the_last_day_of_its_last() {
        assertThat(days(2020)).containsExactly(Optional.empty());
        assertThat(days(2021)).containsExactly(Optional.empty(), Optional.empty());
        assertThat(days(2030)).containsExactly(day(2030, 12, 31), Optional.empty());
        assertThat(days(2031)).containsExactly(Optional.empty());
    }

    @Test
    void what_comes_every_year_comes_in_the_years_of_the_plan() {
        Plan bounded = PLAN.toBuilder().period(Schedule.parse("năm 2017")).build();

        assertThat(PlanCalendar.of(bounded, 2017).entries()).hasSize(5);
        assertThat(PlanCalendar.of(bounded, 2018).entries()).isEmpty();
    }

    private static List<Optional<LocalDate>> days(int year) {
        return PlanCalendar.of(PLAN, year).entries().stream()
                .map(PlanCalendar.Entry::due)
                .toList();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static Task task(String title, String time) {
        return Task.builder().title(title).schedule(Schedule.parse(time)).build();
    }
}

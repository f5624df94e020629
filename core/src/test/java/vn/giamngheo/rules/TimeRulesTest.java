package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;

/** Times and reports; the plan is of 7 March 2017. */
class TimeRulesTest {

    private static final String SCHEDULE = Found.TASK + "/schedule";

    @ParameterizedTest
    @CsvSource({
        "trước ngày 31/12/2017, true",
        "trước ngày 30/12/2017, false",
        "trước ngày 30/6/2017, true",
        "trước ngày 28/02/2018, true",
        "chậm nhất ngày 31/12/2017, false",
        "ngày 31/12/2017, false",
        "trước tháng 12/2017, false",
    })
    void r26_before_a_day_leaves_out_that_day(String time, boolean told) {
        assertThat(Found.in(Found.led().schedule(time).build()))
                .isEqualTo(told ? List.of("plan.last-day-excluded " + SCHEDULE) : List.of());
    }

    @Test
    void r26_the_last_day_is_named() {
        assertThat(Found.findings(Plans.plan(Section.builder()
                                .addTasks(Found.led()
                                        .schedule("trước ngày 31/12/2017")
                                        .build())
                                .build()))
                        .get(0)
                        .message(Language.VIETNAMESE))
                .isEqualTo("“trước ngày 31/12/2017” không gồm ngày 31/12/2017: ngày cuối là 30/12/2017.");
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 31/12/2017, false",
        "ngày 01/01/2018, true",
        "giai đoạn 2017-2020, true",
        "hằng năm, false",
    })
    void a_task_ends_with_the_period_of_the_plan(String time, boolean told) {
        Plan plan = Plans.plan(
                Section.builder().addTasks(Found.led().schedule(time).build()).build());

        assertThat(Found.in(period(plan, "năm 2017")))
                .isEqualTo(told ? List.of("plan.due-outside-period " + SCHEDULE) : List.of());
        assertThat(Found.in(plan)).isEmpty();
    }

    @Test
    void r27_of_overlapping_periods_the_longer_one_counts() {
        Plan plan = Plans.plan(Section.builder()
                .addTasks(Found.led()
                        .schedule("Giai đoạn 2021 -2025 và giai đoạn 2021 -2030")
                        .build())
                .build());

        assertThat(Found.in(period(plan, "giai đoạn 2021-2025")))
                .containsExactly("plan.due-outside-period " + SCHEDULE, "plan.periods-overlap " + SCHEDULE);
        assertThat(Found.in(period(plan, "giai đoạn 2021-2030"))).containsExactly("plan.periods-overlap " + SCHEDULE);
    }

    @ParameterizedTest
    @CsvSource({"trước ngày 07/3/2017, true", "trước ngày 08/3/2017, false", "năm 2016, true", "đến năm 2017, false"})
    void a_period_is_not_over_when_the_plan_is_issued(String period, boolean told) {
        assertThat(Found.in(period(Plans.plan(), period)))
                .isEqualTo(told ? List.of("plan.period-before-issue /period") : List.of());
    }

    @Test
    void the_first_of_two_last_reports_closes_the_plan() {
        ReportingLine report = report("trước ngày 15/12/2017");
        Plan plan = Plans.plan(Section.builder()
                .addTasks(Found.led().schedule("trước ngày 16/12/2017").build())
                .addReporting(report("hằng năm"), report, report)
                .build());

        assertThat(Found.findings(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(PlanFinding.DUE_AFTER_REPORT);
            assertThat(finding.arguments().get("report").render(Language.ENGLISH))
                    .isEqualTo(Found.SECTION + "/reporting/1");
        });
    }

    @Test
    void a_full_text_says_who_reports_to_whom_and_when() {
        ReportingLine bare = ReportingLine.builder().subject("kết quả").build();
        String at = Found.SECTION + "/reporting/0";

        assertThat(reports(bare))
                .containsExactly(
                        "plan.report-recipient-missing " + at,
                        "plan.report-without-time " + at,
                        "plan.reporter-missing " + at);
        assertThat(reports(report("định kỳ").toBuilder()
                        .reporters(AgencyList.parse("Sở Y tế"))
                        .build()))
                .isEmpty();
        assertThat(Found.in(Plans.plan(Section.builder().addReporting(bare).build())))
                .isEmpty();
    }

    @Test
    void the_lead_of_a_task_reports() {
        Plan plan = Found.fullText(Plans.plan(Section.builder()
                .addTasks(Found.led().addReporting(report("hằng năm")).build())
                .build()));

        assertThat(Found.in(plan)).isEmpty();
    }

    @Test
    void a_full_text_with_tasks_asks_for_a_report() {
        Plan plan = Plans.plan(Section.builder().addTasks(Found.led().build()).build());

        assertThat(Found.in(Found.fullText(plan))).containsExactly("plan.reporting-missing /parts");
        assertThat(Found.in(plan)).isEmpty();
        assertThat(Found.in(Found.fullText(Plans.plan(Section.builder()
                        .addStatements(Statement.builder().text("Mục đích").build())
                        .build()))))
                .containsExactly("plan.nothing-planned /parts");
    }

    @Test
    void a_section_of_a_full_text_holds_something() {
        Section empty = Section.builder().number("1").title("Kinh phí").build();
        Plan plan = Plans.plan(Section.builder()
                .addTasks(Found.led().addReporting(report("hằng năm")).build())
                .addSections(empty)
                .build());

        assertThat(Found.in(Found.fullText(plan)))
                .containsExactly("plan.section-empty " + Found.SECTION + "/sections/0");
        assertThat(Found.in(plan)).isEmpty();
    }

    private static List<String> reports(ReportingLine line) {
        return Found.in(Found.fullText(Plans.plan(Section.builder()
                .addReporting(line)
                .addTargets(TargetGoalRulesTest.poverty("8.49").build())
                .build())));
    }

    private static ReportingLine report(String time) {
        return ReportingLine.builder()
                .to(AgencyList.parse("UBND tỉnh"))
                .schedule(Schedule.parse(time))
                .build();
    }

    private static Plan period(Plan plan, String period) {
        return plan.toBuilder().period(Schedule.parse(period)).build();
    }
}

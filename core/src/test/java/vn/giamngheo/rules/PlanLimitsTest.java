package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;

/** Much too much of everything: it ends, and something is said. */
class PlanLimitsTest {

    private static final int MANY = 100_000;
    private static final String TEN_MILLION = "a1O-".repeat(2_500_000);
    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void one_hundred_faults_are_one_hundred_findings() {
        Section.Builder section = Section.builder();
        for (int i = 0; i < 50; i++) {
            section.addTasks(
                    Found.led().title("Việc " + i).schedule("ngày 31/02/2017").build());
            section.addTasks(Found.led().title("Việc khác " + i).lead("Vô danh").build());
        }

        assertThat(Found.in(section.build())).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    @Tag("long")
    void a_text_of_ten_million_letters_is_told_wherever_it_stands() {
        Plan plan = Plans.plan(Section.builder()
                .number(TEN_MILLION)
                .title(TEN_MILLION)
                .addStatements(Statement.builder().text(TEN_MILLION).build())
                .addTasks(
                        Found.led().title(TEN_MILLION).deliverable(TEN_MILLION).build())
                .addTargets(Target.builder()
                        .title(TEN_MILLION)
                        .measure(new Measure.Level(
                                new Written<>(Optional.of(TEN_MILLION), Optional.empty()), CountUnit.HOUSEHOLD))
                        .build())
                .addTargets(Target.builder()
                        .title("Số hộ")
                        .measure(new Measure.Count(
                                new Written<>(Optional.of(TEN_MILLION), Optional.empty()),
                                CountUnit.HOUSEHOLD,
                                Optional.empty(),
                                Optional.empty()))
                        .build())
                .funding(new Funding(
                        Optional.empty(), List.of(new FundingLine(TEN_MILLION, FundingKind.IN_KIND, Optional.empty()))))
                .build());

        List<String> found = assertTimeoutPreemptively(LONG, () -> Found.in(plan));

        assertThat(found)
                .allMatch(line -> line.startsWith("plan.text-too-long "))
                .extracting(line -> line.substring(line.indexOf('/')).replace(Found.SECTION, ""))
                .containsExactlyInAnyOrder(
                        "/number",
                        "/title",
                        "/statements/0/text",
                        "/tasks/0/title",
                        "/tasks/0/deliverable",
                        "/targets/0/title",
                        "/targets/0/measure/rate",
                        "/targets/1/measure/count",
                        "/funding/lines/0/source");
    }

    @Test
    void a_name_as_long_as_a_book_is_told() {
        Plan plan = Plans.plan(Section.builder()
                .addTasks(Found.led()
                        .lead("Sở " + "a".repeat(1_000_000))
                        .coordinate("b ".repeat(500_000))
                        .build())
                .build());

        assertThat(assertTimeoutPreemptively(LONG, () -> Found.in(plan)))
                .containsExactly(
                        "plan.text-too-long " + Found.TASK + "/coordinate",
                        "plan.text-too-long " + Found.TASK + "/lead");
    }

    @Test
    void a_number_and_a_time_as_long_as_a_book_are_told() {
        Plan plan = Plans.plan(Section.builder()
                .addTasks(Found.led()
                        .schedule(Schedule.parse("ngày ".repeat(200_000)))
                        .addReferences(InstrumentReference.of("1/" + "A".repeat(1_000_000)))
                        .build())
                .build());

        assertThat(assertTimeoutPreemptively(LONG, () -> Found.in(plan)))
                .containsExactly(
                        "plan.text-too-long " + Found.TASK + "/references/0/number",
                        "plan.text-too-long " + Found.TASK + "/schedule",
                        "plan.time-unreadable " + Found.TASK + "/schedule");
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_tasks_are_looked_at() {
        Section.Builder section = Section.builder();
        for (int i = 0; i < MANY; i++) {
            section.addTasks(Found.led()
                    .title("Việc " + i)
                    .coordinate("Sở Nội vụ, Sở Lao động - Thương binh và Xã hội")
                    .schedule("trước ngày 15/11/2017")
                    .build());
        }
        Plan plan =
                Plans.plan(section.addTasks(Found.led().lead("Vô danh").build()).build());

        assertThat(assertTimeoutPreemptively(LONG, () -> Found.in(plan)))
                .containsExactly("plan.agency-unrecognised " + Found.SECTION + "/tasks/" + MANY + "/lead");
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_sections_and_bases_are_looked_at() {
        Section.Builder section = Section.builder();
        Plan.Builder plan = Plans.plan().toBuilder();
        for (int i = 0; i < MANY; i++) {
            section.addSections(Section.builder().number("1").build());
            plan.pursuantTo("24/2015/QH13");
        }

        assertThat(assertTimeoutPreemptively(
                        LONG,
                        () -> Found.in(plan.addParts(section.kind(PartKind.PLAN).build())
                                .build())))
                .contains("plan.section-numbers-repeated /parts/1/sections", "law.basis-repeated /basis/1/instrument")
                .hasSize(MANY);
    }
}

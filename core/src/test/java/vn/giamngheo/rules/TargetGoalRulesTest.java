package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;

/** Where targets start, when they are due and whether they fit each other. */
class TargetGoalRulesTest {

    private static final String SECOND = Found.SECTION + "/targets/1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,9-6,7% | true",
                "6,7-6,9% | false",
                "từ 6,9 đến 6,7% | true",
            })
    void r2_a_range_from_its_greater_end_is_told(String text, boolean told) {
        Target target = target(new Measure.Level(
                        Written.of(text, Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9"))),
                        CountUnit.HOUSEHOLD))
                .build();

        assertThat(Found.in(plan(target)))
                .isEqualTo(told ? List.of("figure.range-reversed " + Found.TARGET + "/measure/rate") : List.of());
    }

    @Test
    void r2_the_ends_of_a_range_are_told_apart_from_their_digits() {
        Stated<PublishedRate> range = Stated.between(PublishedRate.of("6.9"), PublishedRate.of("16.9"));

        assertThat(Found.in(plan(target(new Measure.Level(Written.of("16,9-6,9%", range), CountUnit.HOUSEHOLD))
                        .build())))
                .containsExactly("figure.range-reversed " + Found.TARGET + "/measure/rate");
        assertThat(Found.in(plan(target(new Measure.Level(Written.of("6,9-16,9%", range), CountUnit.HOUSEHOLD))
                        .build())))
                .isEmpty();
    }

    @Test
    void a_target_of_a_full_text_has_a_time_or_the_plan_has() {
        Plan plan = Found.fullText(plan(poverty("8.49").due(Schedule.unstated()).build()));

        assertThat(Found.in(plan)).containsExactly("target.due-missing " + Found.TARGET);
        assertThat(Found.in(plan.toBuilder().period(Schedule.parse("năm 2017")).build()))
                .isEmpty();
        assertThat(Found.in(Found.fullText(plan(poverty("8.49").build())))).isEmpty();
    }

    @Test
    void a_target_is_due_within_the_period() {
        Schedule period = Schedule.parse("năm 2017");
        Plan.Builder plan = plan(
                        poverty("8.49").due(Schedule.parse("ngày 31/12/2017")).build())
                .toBuilder()
                .period(period);
        Plan.Builder later = plan(
                        poverty("8.49").due(Schedule.parse("ngày 01/01/2018")).build())
                .toBuilder()
                .period(period);

        assertThat(Found.in(plan.build())).isEmpty();
        assertThat(Found.in(later.build())).containsExactly("target.due-outside-period " + Found.TARGET + "/due");
    }

    @ParameterizedTest
    @CsvSource({"8.49, false", "8.490, false", "8.48, true", "8.5, true"})
    void one_thing_has_one_level_at_one_time(String other, boolean told) {
        Target first = poverty("8.49").build();
        Target second = poverty(other).title("Hộ nghèo").build();

        assertThat(Found.in(plan(first, second)))
                .isEqualTo(told ? List.of("target.levels-contradict " + SECOND + "/measure/rate") : List.of());
    }

    @Test
    void levels_of_other_things_do_not_contradict() {
        Target first = poverty("8.49").build();
        Target other = poverty("5").title("Hộ nghèo").build();

        assertThat(Found.in(plan(first, other))).hasSize(1);
        assertThat(Found.in(plan(
                        first,
                        other.toBuilder().due(Schedule.parse("cuối năm 2018")).build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        first, other.toBuilder().scope(Scope.of(AreaType.RURAL)).build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        first, other.toBuilder().indicator(Optional.empty()).build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        first,
                        other.toBuilder()
                                .measure(new Measure.Level(
                                        Written.of(Stated.atMost(PublishedRate.of("5"))), CountUnit.HOUSEHOLD))
                                .build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        first,
                        other.toBuilder()
                                .measure(new Measure.Level(rate("5"), CountUnit.PERSON))
                                .build())))
                .isEmpty();
    }

    @Test
    void a_target_is_written_once() {
        Target target = poverty("8.49").build();

        assertThat(Found.in(plan(target, target))).containsExactly("target.repeated " + SECOND);
        assertThat(Found.in(plan(target, target.toBuilder().title("Hộ nghèo").build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        target,
                        target.toBuilder().due(Schedule.parse("cuối năm 2018")).build())))
                .isEmpty();
        assertThat(Found.in(plan(target, target.toBuilder().split("theo vùng").build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        target,
                        target.toBuilder().scope(Scope.of(AreaType.RURAL)).build())))
                .isEmpty();
        assertThat(Found.in(plan(
                        poverty("9").title("Chung").addParts(target, target).build())))
                .contains("target.repeated " + Found.TARGET + "/parts/1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_change_says_where_it_starts(boolean fullText) {
        Measure reduction =
                new Measure.Reduction(points("2.3"), Optional.empty(), Optional.empty(), CountUnit.HOUSEHOLD);
        Measure yearly = new Measure.ReductionPerYear(points("1.5"), Optional.empty(), CountUnit.HOUSEHOLD);
        Measure relative =
                new Measure.RelativeReduction(rate("50"), "số hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD);
        Measure multiple = new Measure.Multiplier(
                Written.of(Stated.exactly(PublishedFactor.of("1.5"))), "thu nhập", Schedule.unstated());

        for (Measure measure : List.of(reduction, yearly, relative, multiple)) {
            Plan plan = plan(target(measure).build());
            assertThat(Found.in(fullText ? Found.fullText(plan) : plan))
                    .isEqualTo(fullText ? List.of("target.baseline-missing " + Found.TARGET) : List.of());
        }
    }

    @Test
    void a_change_may_say_so_in_other_ways() {
        Schedule since = Schedule.parse("năm 2015");
        Measure relative =
                new Measure.RelativeReduction(rate("50"), "số hộ nghèo", Optional.empty(), since, CountUnit.HOUSEHOLD);
        Measure multiple =
                new Measure.Multiplier(Written.of(Stated.exactly(PublishedFactor.of("1.5"))), "thu nhập", since);
        Measure started = new Measure.ReductionPerYear(
                points("1.5"), Optional.of(start("9.2", "cuối năm 2016")), CountUnit.HOUSEHOLD);

        for (Measure measure : List.of(relative, multiple, started)) {
            assertThat(Found.in(Found.fullText(plan(target(measure).build())))).isEmpty();
        }
    }

    @Test
    void the_time_of_a_start_can_be_read() {
        Optional<Baseline> from = Optional.of(start("9.2", "ngày 31/02/2016"));

        for (Measure measure : List.of(
                new Measure.Reduction(points("1.5"), from, Optional.empty(), CountUnit.HOUSEHOLD),
                new Measure.ReductionPerYear(points("1.5"), from, CountUnit.HOUSEHOLD),
                new Measure.RelativeReduction(rate("50"), "số hộ nghèo", from, CountUnit.HOUSEHOLD))) {
            assertThat(Found.in(plan(target(measure).build())))
                    .containsExactly("plan.time-unreadable " + Found.TARGET + "/measure/from/at");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cuối năm 2016, false",
        "ngày 30/12/2017, false",
        "ngày 31/12/2017, true",
        "năm 2018, true",
        "không rõ, false"
    })
    void a_change_starts_before_it_is_due(String at, boolean told) {
        Target target = target(new Measure.Reduction(
                        points("1.5"), Optional.of(start("9.2", at)), Optional.empty(), CountUnit.HOUSEHOLD))
                .build();
        String found = "target.baseline-after-due " + Found.TARGET + "/measure/from/at";

        if (told) {
            assertThat(Found.in(plan(target))).contains(found);
        } else {
            assertThat(Found.in(plan(target))).doesNotContain(found);
        }
    }

    /** Printed figures were rounded: 4 times 1.75 is 7.0, and 7.0 may have been 7.04. */
    @ParameterizedTest
    @CsvSource({"1.8, 7.0, false", "1.9, 7.0, true", "1.76, 7.0, false", "1.77, 7.00, true"})
    void no_more_is_taken_away_than_there_is(String by, String from, boolean told) {
        Target target = target(new Measure.ReductionPerYear(
                        points(by), Optional.of(start(from, "cuối năm 2013")), CountUnit.HOUSEHOLD))
                .build();

        assertThat(Found.in(plan(target)))
                .isEqualTo(told ? List.of("target.points-per-year-exceed " + Found.TARGET + "/measure/by") : List.of());
        assertThat(Found.in(plan(target.toBuilder().due(Schedule.unstated()).build()).toBuilder()
                        .period(Schedule.parse("giai đoạn 2014-2017"))
                        .build()))
                .hasSize(told ? 1 : 0);
        assertThat(Found.in(plan(target.toBuilder().due(Schedule.unstated()).build())))
                .isEmpty();
    }

    @Test
    void what_is_about_proves_nothing() {
        Measure yearly = new Measure.ReductionPerYear(
                Written.of(Stated.about(Stated.exactly(PublishedPoints.of("9")))),
                Optional.of(start("7.0", "cuối năm 2013")),
                CountUnit.HOUSEHOLD);
        Measure about = new Measure.ReductionPerYear(
                points("9"),
                Optional.of(new Baseline(
                        Written.of(Stated.about(Stated.exactly(PublishedRate.of("7")))),
                        Schedule.parse("cuối năm 2013"))),
                CountUnit.HOUSEHOLD);

        assertThat(Found.in(plan(target(yearly).build()))).isEmpty();
        assertThat(Found.in(plan(target(about).build()))).isEmpty();
    }

    @Test
    void a_change_changes_something() {
        Optional<Baseline> from = Optional.of(start("9.2", "cuối năm 2016"));
        Schedule since = Schedule.parse("năm 2015");
        String found = "target.no-change " + Found.TARGET + "/measure";

        for (String by : List.of("0", "0.00")) {
            assertThat(Found.in(
                            plan(target(new Measure.Reduction(points(by), from, Optional.empty(), CountUnit.HOUSEHOLD))
                                    .build())))
                    .containsExactly(found);
            assertThat(Found.in(plan(target(new Measure.ReductionPerYear(points(by), from, CountUnit.HOUSEHOLD))
                            .build())))
                    .containsExactly(found);
            assertThat(Found.in(plan(target(new Measure.RelativeReduction(rate(by), "hộ", from, CountUnit.HOUSEHOLD))
                            .build())))
                    .containsExactly(found);
        }
        for (long by : new long[] {0, 1}) {
            assertThat(Found.in(plan(target(new Measure.CountChange(
                                    Measure.CountChange.Direction.DECREASE,
                                    Written.of(Stated.exactly(by)),
                                    CountUnit.HOUSEHOLD,
                                    Optional.empty()))
                            .build())))
                    .isEqualTo(by == 0 ? List.of(found) : List.of());
        }
        for (String factor : List.of("1", "1.0", "1.1")) {
            assertThat(Found.in(plan(target(new Measure.Multiplier(
                                    Written.of(Stated.exactly(PublishedFactor.of(factor))), "thu nhập", since))
                            .build())))
                    .isEqualTo(factor.equals("1.1") ? List.of() : List.of(found));
        }
        assertThat(Found.in(
                        plan(target(new Measure.Reduction(points("0.1"), from, Optional.empty(), CountUnit.HOUSEHOLD))
                                .build())))
                .isEmpty();
        assertThat(Found.findings(plan(target(new Measure.RelativeReduction(rate("0"), "hộ", from, CountUnit.HOUSEHOLD))
                                .build()))
                        .get(0)
                        .message(Language.VIETNAMESE))
                .isEqualTo("“Giảm nghèo”: mức thay đổi 0% không làm thay đổi gì.");
    }

    @Test
    void a_part_is_not_due_after_its_total() {
        Target.Builder total = target(count(10)).due(Schedule.parse("ngày 30/6/2017"));
        Target part = target(count(10))
                .title("Nhà A")
                .due(Schedule.parse("ngày 30/6/2017"))
                .build();
        Target later = part.toBuilder().due(Schedule.parse("ngày 01/7/2017")).build();

        assertThat(Found.in(plan(total.addParts(part).build())))
                .containsExactly("target.parts-agree " + Found.TARGET + "/parts");
        assertThat(Found.in(plan(total.build().toBuilder().parts(List.of(later)).build())))
                .containsExactly(
                        "target.parts-agree " + Found.TARGET + "/parts",
                        "target.part-due-later " + Found.TARGET + "/parts/0/due");
    }

    static Target.Builder poverty(String rate) {
        return Target.builder()
                .title("Tỷ lệ hộ nghèo")
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .measure(new Measure.Level(rate(rate), CountUnit.HOUSEHOLD))
                .due(Schedule.parse("cuối năm 2017"));
    }

    static Target.Builder target(Measure measure) {
        return Target.builder().title("Giảm nghèo").measure(measure).due(Schedule.parse("cuối năm 2017"));
    }

    static Measure count(long number) {
        return new Measure.Count(
                Written.of(Stated.exactly(number)), CountUnit.HOUSEHOLD, Optional.empty(), Optional.empty());
    }

    static Plan plan(Target... targets) {
        return Plans.plan(Section.builder().addTargets(targets).build());
    }

    private static Baseline start(String rate, String at) {
        return new Baseline(rate(rate), Schedule.parse(at));
    }

    private static Written<Stated<PublishedRate>> rate(String rate) {
        return Written.of(Stated.exactly(PublishedRate.of(rate)));
    }

    private static Written<Stated<PublishedPoints>> points(String points) {
        return Written.of(Stated.exactly(PublishedPoints.of(points)));
    }
}

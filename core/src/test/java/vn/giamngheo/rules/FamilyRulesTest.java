package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;

/** Plans of districts held against that of their province: 35/KH-UBND of 7 March 2017. */
class FamilyRulesTest {

    private static final String GOAL = "/superior/parts/0/sections/0/targets/0";

    @ParameterizedTest
    @CsvSource({
        "200, family.parts-agree",
        "199, family.parts-differ",
        "201, family.parts-exceed",
    })
    void the_numbers_of_the_districts_come_to_that_of_the_province(long second, String code) {
        assertThat(Found.in(family(500, households(300), households(second)))).containsExactly(code + " " + GOAL);
    }

    @Test
    void the_operands_are_named() {
        assertThat(message(family(500, households(300), households(199))))
                .isEqualTo("“Nhà ở”: các kế hoạch cấp dưới cộng lại là 499, chưa đủ 500.");
        assertThat(message(family(500, households(300), households(201))))
                .isEqualTo("“Nhà ở”: các kế hoạch cấp dưới (300 + 201) cộng lại vượt 500.");
        assertThat(message(family(500, households(300), households(200)))).isEqualTo("“Nhà ở”: 300 + 200 = 500.");
    }

    @Test
    void what_is_about_or_not_there_leaves_it_open() {
        Target about = target(new Measure.Count(
                Written.of(Stated.about(Stated.exactly(190L))),
                CountUnit.HOUSEHOLD,
                Optional.empty(),
                Optional.empty()));

        assertThat(Found.in(family(500, households(300), about))).containsExactly("family.parts-open " + GOAL);
        assertThat(Found.in(family(500, households(300), null)))
                .containsExactlyInAnyOrder(
                        "family.parts-open " + GOAL, "family.target-counterpart-missing /subordinates/1");
        assertThat(Found.in(family(500, households(501), null)))
                .containsExactlyInAnyOrder(
                        "family.parts-exceed " + GOAL, "family.target-counterpart-missing /subordinates/1");
        assertThat(Found.in(family(500, null, null)))
                .containsExactly(
                        "family.target-counterpart-missing /subordinates/0",
                        "family.target-counterpart-missing /subordinates/1");
    }

    @Test
    void bounds_that_cannot_come_to_the_total_are_told() {
        Target most = target(new Measure.Count(
                Written.of(Stated.atMost(199L)), CountUnit.HOUSEHOLD, Optional.empty(), Optional.empty()));

        assertThat(Found.in(family(500, households(300), most))).containsExactly("family.parts-differ " + GOAL);
        assertThat(Found.in(family(Long.MAX_VALUE, households(Long.MAX_VALUE), households(1))))
                .containsExactly("figure.sum-too-large " + GOAL);
    }

    @Test
    void r4_persons_are_no_households() {
        assertThat(Found.in(family(500, households(500), target(count(200, CountUnit.PERSON)))))
                .containsExactlyInAnyOrder(
                        "family.parts-open " + GOAL,
                        "family.unit-differs /subordinates/1/parts/0/sections/0/targets/0/measure/unit");
        assertThat(message(family(500, target(count(200, CountUnit.PERSON)))))
                .isEqualTo("“Nhà ở”: cấp trên tính theo hộ, ở đây tính theo người.");
    }

    @Test
    void other_things_are_no_counterparts() {
        Target rural =
                households(200).toBuilder().scope(Scope.of(AreaType.RURAL)).build();
        Target later =
                households(200).toBuilder().due(Schedule.parse("năm 2018")).build();
        Target level = target(new Measure.Level(rate("5"), CountUnit.HOUSEHOLD));
        Target elsewhere = households(200).toBuilder().scope(Scope.of(place(9))).build();

        assertThat(Found.in(family(500, rural))).containsExactly("family.target-counterpart-missing /subordinates/0");
        assertThat(Found.in(family(500, elsewhere)))
                .containsExactly("family.target-counterpart-missing /subordinates/0");
        assertThat(Found.in(family(500, level))).isEmpty();
        assertThat(Found.in(family(500, later))).containsExactly("family.parts-differ " + GOAL);
        Target dated =
                households(500).toBuilder().due(Schedule.parse("năm 2017")).build();
        assertThat(Found.in(family(dated, later))).isEmpty();
        assertThat(Found.in(family(
                        dated,
                        households(200).toBuilder().scope(Scope.of(place(0))).build())))
                .containsExactly("family.parts-differ " + GOAL);
    }

    @Test
    void an_indicator_or_a_title_tells_what_a_target_is_about() {
        Target named = households(200).toBuilder()
                .title("Tên khác")
                .indicator(IndicatorId.of("housing-support"))
                .build();

        assertThat(Found.in(family(households(200).toBuilder().title("NHÀ  Ở").build(), households(200))))
                .containsExactly("family.parts-agree " + GOAL);
        assertThat(Found.in(family(households(200), named)))
                .containsExactly("family.target-counterpart-missing /subordinates/0");
        assertThat(Found.in(family(named.toBuilder().title("Nhà ở").build(), named)))
                .containsExactly("family.parts-agree " + GOAL);
        assertThat(Found.in(family(target(new Measure.Qualitative("giảm nghèo")), households(1))))
                .containsExactly("target.without-figure " + GOAL);
    }

    @Test
    void numbers_a_year_and_changes_are_added_up_too() {
        Measure yearly =
                new Measure.CountPerYear(Written.of(Stated.exactly(10L)), CountUnit.HOUSEHOLD, Optional.empty());
        Measure change = new Measure.CountChange(
                Measure.CountChange.Direction.DECREASE,
                Written.of(Stated.exactly(10L)),
                CountUnit.HOUSEHOLD,
                Optional.empty());

        assertThat(Found.in(family(target(yearly), target(yearly)))).containsExactly("family.parts-agree " + GOAL);
        assertThat(Found.in(family(target(change), target(change), target(change))))
                .containsExactly("family.parts-exceed " + GOAL);
    }

    @ParameterizedTest
    @CsvSource({"94, 90, true", "95, 90, false", "94.9, 94.9, true"})
    void a_share_that_is_weaker_everywhere_cannot_be_reached(String one, String other, boolean told) {
        assertThat(Found.in(family(coverage("95"), coverage(one), coverage(other))))
                .isEqualTo(told ? List.of("family.rate-weaker " + GOAL) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"5.1, 6, true", "5.0, 6, false", "4, 6, false"})
    void a_poverty_rate_is_weaker_where_it_is_higher(String one, String other, boolean told) {
        assertThat(Found.in(family(poverty("5"), poverty(one), poverty(other))))
                .isEqualTo(told ? List.of("family.rate-weaker " + GOAL) : List.of());
    }

    @Test
    void where_nothing_tells_which_way_is_better_nothing_is_weaker() {
        Target level = target(new Measure.Level(rate("5"), CountUnit.HOUSEHOLD));
        Target higher = target(new Measure.Level(rate("6"), CountUnit.HOUSEHOLD));
        Target least =
                target(new Measure.Level(Written.of(Stated.atLeast(PublishedRate.of("6.1"))), CountUnit.HOUSEHOLD));
        Target most =
                target(new Measure.Level(Written.of(Stated.atMost(PublishedRate.of("5.9"))), CountUnit.HOUSEHOLD));
        Target about = target(new Measure.Level(
                Written.of(Stated.about(Stated.atMost(PublishedRate.of("5.9")))), CountUnit.HOUSEHOLD));

        assertThat(Found.in(family(level, higher))).isEmpty();
        assertThat(Found.in(family(least, higher))).containsExactly("family.rate-weaker " + GOAL);
        assertThat(Found.in(family(most, higher))).containsExactly("family.rate-weaker " + GOAL);
        assertThat(Found.in(family(about, higher))).isEmpty();
        assertThat(Found.in(family(most, level))).isEmpty();
    }

    @Test
    void a_plan_names_the_one_it_carries_out() {
        Plan superior = superior(households(1));
        Plan plan = plan(0, households(1));
        Plan silent = plan.toBuilder().basis(List.of()).build();

        assertThat(Found.in(new PlanFamily(superior, List.of(silent))))
                .contains("family.basis-missing /subordinates/0/basis");
        assertThat(Found.in(new PlanFamily(
                        superior,
                        List.of(silent.toBuilder().pursuantTo("35 /KH-UBND").build()))))
                .noneMatch(found -> found.startsWith("family.basis"));
        assertThat(Found.in(new PlanFamily(Found.issued(superior, LocalDate.of(2017, 3, 6)), List.of(plan))))
                .contains("family.basis-missing /subordinates/0/basis");
        Plan unnumbered = Found.with(
                superior,
                superior.instrument().toBuilder().number(Optional.empty()).build());
        assertThat(Found.in(new PlanFamily(unnumbered, List.of(silent)))).containsExactly("family.parts-agree " + GOAL);
    }

    @Test
    void a_plan_is_not_older_nor_longer_than_the_one_it_carries_out() {
        Plan superior = superior(households(1)).toBuilder()
                .period(Schedule.parse("năm 2017"))
                .build();
        Plan plan = plan(0, households(1));

        assertThat(Found.in(new PlanFamily(superior, List.of(Found.issued(plan, LocalDate.of(2017, 3, 6))))))
                .contains("family.issued-before-superior /subordinates/0/instrument/issuedOn");
        assertThat(Found.in(new PlanFamily(superior, List.of(Found.issued(plan, LocalDate.of(2017, 3, 7))))))
                .containsExactly("family.parts-agree " + GOAL);
        assertThat(Found.in(new PlanFamily(
                        superior,
                        List.of(plan.toBuilder()
                                .period(Schedule.parse("đến ngày 01/01/2018"))
                                .build()))))
                .contains("family.horizon-exceeds /subordinates/0/period");
        assertThat(Found.in(new PlanFamily(
                        superior,
                        List.of(plan.toBuilder()
                                .period(Schedule.parse("đến ngày 31/12/2017"))
                                .build()))))
                .containsExactly("family.parts-agree " + GOAL);
    }

    @Test
    void each_place_has_one_plan_and_lies_below() {
        Plan superior = superior(households(2));
        Plan plan = plan(0, households(1));
        Plan same = plan(1, households(1)).toBuilder().jurisdiction(place(0)).build();
        Plan province = plan(1, households(1)).toBuilder()
                .jurisdiction(Place.parse("tỉnh Nghệ An"))
                .build();

        assertThat(Found.in(new PlanFamily(superior, List.of(plan, same))))
                .containsExactly("family.place-repeated /subordinates/1/jurisdiction", "family.parts-agree " + GOAL);
        assertThat(Found.in(new PlanFamily(superior, List.of(plan, province))))
                .containsExactly("family.place-not-below /subordinates/1/jurisdiction", "family.parts-agree " + GOAL);
    }

    @Test
    void where_tasks_are_named_one_by_one_none_is_left_out() {
        Task first = Found.led().number("1").build();
        Task second = Found.led().number("2").title("Tuyên truyền").build();
        Plan superior =
                Plans.plan(Section.builder().number("I").addTasks(first, second).build());
        InstrumentReference reference = Found.reference("35/KH-UBND", LocalDate.of(2017, 3, 7));
        Plan taking = Plans.plan(Section.builder()
                .addTasks(Found.led()
                        .addReferences(
                                reference.toBuilder().provision("mục I điểm 1").build())
                        .build())
                .build());
        Plan whole = Plans.plan(Section.builder()
                .addTasks(Found.led().addReferences(reference).build())
                .build());

        assertThat(Found.in(new PlanFamily(superior, List.of(taking))))
                .containsExactly("family.task-not-taken-up /superior/parts/0/sections/0/tasks/1");
        assertThat(Found.in(new PlanFamily(superior, List.of(whole)))).isEmpty();
    }

    @Test
    void what_is_found_in_a_plan_stands_at_its_place_in_the_family() {
        Plan odd = Plans.plan(Section.builder()
                        .addTasks(Found.led().build(), Found.led().build())
                        .build())
                .toBuilder()
                .pursuantTo("35/KH-UBND")
                .build();
        PlanFamily family = new PlanFamily(odd, List.of(odd));

        assertThat(Found.in(family))
                .contains(
                        "plan.task-repeated /superior/parts/0/sections/0/tasks/1",
                        "plan.task-repeated /subordinates/0/parts/0/sections/0/tasks/1");
        assertThat(Found.findings(family))
                .filteredOn(
                        finding -> finding.pointer().toString().equals("/subordinates/0/parts/0/sections/0/tasks/1"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.arguments().get("first").render(Language.ENGLISH))
                                .isEqualTo("/subordinates/0/parts/0/sections/0/tasks/0"));
    }

    @Test
    void a_plan_without_others_below_it_is_a_plan() {
        assertThat(Found.in(new PlanFamily(superior(households(1)), List.of()))).isEmpty();
    }

    private static String message(PlanFamily family) {
        return Found.findings(family).get(0).message(Language.VIETNAMESE);
    }

    private static PlanFamily family(long total, @Nullable Target... targets) {
        return family(households(total), targets);
    }

    private static PlanFamily family(Target total, @Nullable Target... targets) {
        Plan[] plans = new Plan[targets.length];
        for (int i = 0; i < targets.length; i++) {
            plans[i] = plan(i, targets[i]);
        }
        return new PlanFamily(superior(total), List.of(plans));
    }

    private static Plan superior(Target target) {
        return TargetGoalRulesTest.plan(target).toBuilder()
                .jurisdiction(Place.parse("tỉnh Thanh Hoá"))
                .build();
    }

    private static Plan plan(int index, @Nullable Target target) {
        Plan plan = target == null ? Plans.plan() : TargetGoalRulesTest.plan(target);
        return Found.numbered(plan, (100 + index) + "/KH-UBND").toBuilder()
                .jurisdiction(place(index))
                .pursuantTo("24/2015/QH13")
                .addBasis(new LegalBasis(BasisKind.IMPLEMENTS, Found.reference("35/KH-UBND", LocalDate.of(2017, 3, 7))))
                .build();
    }

    private static Place place(int index) {
        return Place.of("huyện " + index, AdministrativeLevel.DISTRICT);
    }

    private static Target households(long number) {
        return target(count(number, CountUnit.HOUSEHOLD));
    }

    private static Measure count(long number, CountUnit unit) {
        return new Measure.Count(Written.of(Stated.exactly(number)), unit, Optional.empty(), Optional.empty());
    }

    private static Target coverage(String rate) {
        return target(new Measure.Coverage(rate(rate), "hộ nghèo", Optional.empty(), CountUnit.HOUSEHOLD));
    }

    private static Target poverty(String rate) {
        return TargetGoalRulesTest.poverty(rate).build();
    }

    private static Target target(Measure measure) {
        return Target.builder().title("Nhà ở").measure(measure).build();
    }

    private static Written<Stated<PublishedRate>> rate(String rate) {
        return Written.of(Stated.exactly(PublishedRate.of(rate)));
    }
}

package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.plan.FundingSum;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Modality;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.schedule.TimeFrame;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.ReductionArithmetic;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Simplest;

class PlanGenTest {

    private static final LocalDate DEPARTMENTS_MERGED = LocalDate.of(2025, 3, 1);
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    private static final List<Plan> ANY = Seeds.thousand(PovertyGens.plans());

    private static LocalDate issued(Plan plan) {
        return plan.instrument().issuedOn();
    }

    private static Stream<Task> tasks(Plan plan) {
        return plan.tasks().stream().map(Located::value);
    }

    @Test
    void noRuleFindsAnErrorInAnyProfile() {
        for (PlanGen gen : List.of(
                PovertyGens.plans(),
                PovertyGens.plans().acrossTheReorganisation(),
                PovertyGens.plans().withFunding().withTargets().withReporting().withTasks(0, 6))) {
            gen.stream(0)
                    .limit(200)
                    .forEach(plan -> assertThat(Seeds.errors(plan, issued(plan)))
                            .as("%s", plan)
                            .isEmpty());
        }
    }

    @Test
    void halfOfThePlansAreIssuedOnABoundary() {
        assertThat(Seeds.count(ANY, plan -> issued(plan).getDayOfYear() == 1)).isBetween(100L, 250L);
        assertThat(Seeds.count(
                        ANY,
                        plan -> issued(plan).getMonthValue() == 12
                                && issued(plan).getDayOfMonth() == 31))
                .isBetween(100L, 250L);
        assertThat(Seeds.count(
                        ANY,
                        plan -> issued(plan).getMonthValue() == 2
                                && issued(plan).getDayOfMonth() == 29))
                .isPositive();
        assertThat(Seeds.count(ANY, plan -> issued(plan).equals(DEPARTMENTS_MERGED)))
                .isPositive();
        assertThat(Seeds.count(ANY, plan -> issued(plan).equals(DISTRICTS_ENDED)))
                .isPositive();
        assertThat(Seeds.count(ANY, plan -> issued(plan).equals(DISTRICTS_ENDED.minusDays(1))))
                .isPositive();
    }

    @Test
    void mostPlansAreSmallAndFewAreLarge() {
        assertThat(Seeds.count(ANY, plan -> plan.tasks().size() <= 4)).isGreaterThan(900);
        assertThat(Seeds.count(ANY, plan -> plan.tasks().size() > 10)).isBetween(5L, 100L);
        assertThat(ANY).noneMatch(plan -> plan.tasks().isEmpty());
    }

    @Test
    void everythingThatAPlanCanHoldIsThere() {
        assertThat(Seeds.count(ANY, plan -> !plan.fundings().isEmpty())).isBetween(150L, 420L);
        assertThat(Seeds.count(ANY, plan -> !plan.targets().isEmpty())).isBetween(150L, 420L);
        assertThat(Seeds.count(ANY, plan -> !plan.reporting().isEmpty())).isGreaterThan(300);
        assertThat(Seeds.count(ANY, PlanGenTest::hasTable)).isBetween(150L, 420L);
        assertThat(Seeds.count(ANY, PlanGenTest::isNested)).isGreaterThan(100);
        assertThat(Seeds.count(ANY, plan -> plan.basis().isEmpty())).isBetween(100L, 400L);
        assertThat(Seeds.count(ANY, plan -> plan.instrument().number().isEmpty()))
                .isBetween(60L, 200L);
        assertThat(Seeds.count(
                        ANY, plan -> tasks(plan).anyMatch(task -> !task.roles().isEmpty())))
                .isGreaterThan(200);
        assertThat(Seeds.count(ANY, plan -> tasks(plan).anyMatch(task -> task.modality() == Modality.REQUESTED)))
                .isGreaterThan(100);
        assertThat(Seeds.count(
                        ANY,
                        plan -> tasks(plan)
                                .anyMatch(task -> task.lead().agencies().size() > 1)))
                .isGreaterThan(50);
    }

    private static boolean hasTable(Plan plan) {
        return plan.parts().stream().anyMatch(part -> part.kind().equals(Optional.of(PartKind.APPENDIX)));
    }

    private static boolean isNested(Plan plan) {
        return plan.sections().stream().anyMatch(section -> section.path().size() > 1);
    }

    @Test
    void tasksHaveEveryKindOfTime() {
        Set<Class<?>> kinds = ANY.stream()
                .flatMap(PlanGenTest::tasks)
                .flatMap(task -> task.schedule().frames().stream())
                .map(TimeFrame::getClass)
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(TimeFrame.class.getPermittedSubclasses());
    }

    @Test
    void timesLieWithinThePlan() {
        ANY.forEach(plan -> tasks(plan)
                .flatMap(task -> task.schedule().frames().stream())
                .flatMap(frame -> frame.lastDay().stream())
                .forEach(day -> assertThat(day)
                        .isBetween(issued(plan), plan.period().lastDay().orElseThrow())));
    }

    @Test
    void fundsAddUp() {
        List<FundingSum.Outcome> outcomes = PovertyGens.plans().withFunding().stream(0)
                .limit(300)
                .flatMap(plan -> plan.fundings().stream())
                .map(funding -> funding.value().sum().outcome())
                .toList();

        assertThat(outcomes).hasSize(300).containsOnly(FundingSum.Outcome.AGREES, FundingSum.Outcome.INCOMPLETE);
        assertThat(Seeds.count(outcomes, FundingSum.Outcome.AGREES::equals)).isGreaterThan(100);
    }

    @Test
    void reductionsClose() {
        List<ReductionArithmetic.Outcome> outcomes = PovertyGens.plans().withTargets().stream(0)
                .limit(400)
                .flatMap(plan -> plan.targets().stream())
                .map(target -> target.value().measure())
                .filter(Measure.Reduction.class::isInstance)
                .map(measure -> ((Measure.Reduction) measure).arithmetic().outcome())
                .toList();

        assertThat(outcomes).hasSizeGreaterThan(30).doesNotContain(ReductionArithmetic.Outcome.DIFFERS);
        assertThat(outcomes).contains(ReductionArithmetic.Outcome.CLOSES);
    }

    @Test
    void acrossTheReorganisationEachTaskIsLaidOnABodyThatEnds() {
        List<Plan> plans = Seeds.thousand(PovertyGens.plans().acrossTheReorganisation());

        plans.stream().limit(200).forEach(plan -> {
            assertThat(issued(plan)).isBefore(DISTRICTS_ENDED);
            tasks(plan)
                    .flatMap(task -> task.lead().agencies().stream())
                    .forEach(lead -> assertThat(lastDay(plan, lead))
                            .isBetween(issued(plan), plan.period().lastDay().orElseThrow()));
        });
        assertThat(Seeds.count(plans, plan -> issued(plan).equals(DEPARTMENTS_MERGED.minusDays(1))))
                .isGreaterThan(200);
        assertThat(Seeds.count(plans, plan -> issued(plan).equals(DISTRICTS_ENDED.minusDays(1))))
                .isGreaterThan(200);
        assertThat(Seeds.count(plans, plan -> tasks(plan).anyMatch(PlanGenTest::isLedByADistrict)))
                .isGreaterThan(300);
    }

    private static boolean isLedByADistrict(Task task) {
        return task.lead().agencies().stream()
                .anyMatch(lead -> lead.level().equals(Optional.of(AdministrativeLevel.DISTRICT)));
    }

    /** As the directory tells it; the districts are resolved as those of the province. */
    private static LocalDate lastDay(Plan plan, AgencyRef lead) {
        String province = plan.jurisdiction().orElseThrow().name();
        Setting setting = Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, issued(plan)).stream()
                .filter(unit -> unit.name().equalsIgnoreCase(province))
                .map(unit -> Setting.of(unit, issued(plan)))
                .findFirst()
                .orElseThrow();
        Resolution resolution = Directory.standard().resolve(lead, setting);
        assertThat(resolution).as("%s", lead).isInstanceOf(Resolution.Found.class);
        return Directory.standard()
                .entry(((Resolution.Found) resolution).agency().id())
                .flatMap(AgencyEntry::validUntil)
                .orElseThrow();
    }

    @Test
    void theProvinceIsThatAskedFor() {
        Province binhDinh = Province.former("52");
        Province giaLai = Province.current("52");

        assertThat(PovertyGens.plans().ofProvince(binhDinh).stream(0).limit(100))
                .allSatisfy(plan -> {
                    assertThat(plan.jurisdiction().orElseThrow().name()).isEqualTo("tỉnh Bình Định");
                    assertThat(plan.instrument().issuer()).isEqualTo("Ủy ban nhân dân tỉnh Bình Định");
                    assertThat(issued(plan)).isBefore(DISTRICTS_ENDED);
                });
        assertThat(PovertyGens.plans().ofProvince(giaLai).stream(0).limit(100)).allSatisfy(plan -> {
            assertThat(plan.jurisdiction().orElseThrow().name()).isEqualTo("tỉnh Gia Lai");
            assertThat(issued(plan)).isAfterOrEqualTo(DISTRICTS_ENDED);
        });
    }

    @Test
    void theDayAndTheTasksAreThoseAskedFor() {
        LocalDate day = LocalDate.of(2022, 3, 11);

        assertThat(PovertyGens.plans().signedOn(day).withTasks(3, 5).withReporting().stream(0)
                        .limit(200))
                .allSatisfy(plan -> {
                    assertThat(issued(plan)).isEqualTo(day);
                    assertThat(plan.tasks()).hasSizeBetween(3, 5);
                    assertThat(plan.reporting()).isNotEmpty();
                });
        assertThat(PovertyGens.plans().withTasks(0, 0).stream(0).limit(100))
                .allSatisfy(plan -> assertThat(plan.tasks()).isEmpty());
    }

    @Test
    void whatCannotBeIsRefused() {
        PlanGen plans = PovertyGens.plans();

        assertThatIllegalArgumentException().isThrownBy(() -> plans.withTasks(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> plans.withTasks(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> plans.signedOn(LocalDate.of(1990, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> plans.signedOn(LocalDate.of(2090, 1, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plans.ofProvince(Province.former("52")).signedOn(DISTRICTS_ENDED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plans.signedOn(DISTRICTS_ENDED.minusDays(1)).ofProvince(Province.current("52")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plans.signedOn(DISTRICTS_ENDED).acrossTheReorganisation());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plans.ofProvince(Province.current("52")).acrossTheReorganisation());
        assertThat(plans.signedOn(DISTRICTS_ENDED.minusDays(1))
                        .ofProvince(Province.former("52"))
                        .acrossTheReorganisation()
                        .sample(0)
                        .value()
                        .tasks())
                .isNotEmpty();
    }

    @Test
    void theSimplestPlanIsOneTaskOfOneDepartment() {
        Plan plan = Simplest.of(PovertyGens.plans(), any -> true);

        assertThat(plan.sections().stream().map(Located::value).map(Section::title))
                .containsExactly(Optional.of("Kế hoạch giảm nghèo bền vững"), Optional.of("Nhiệm vụ và giải pháp"));
        assertThat(tasks(plan))
                .singleElement()
                .isEqualTo(Task.builder()
                        .number("1")
                        .title("Rà soát hộ nghèo, hộ cận nghèo")
                        .lead("Sở Công Thương")
                        .build());
        assertThat(plan.basis()).isEmpty();
    }

    @Test
    void whatFailsIsFoundAlone() {
        Gen<Plan> plans = PovertyGens.plans();

        Plan due = Simplest.of(
                plans,
                plan -> tasks(plan).anyMatch(task -> task.schedule().text().contains("quý")));
        assertThat(tasks(due)).singleElement().satisfies(task -> {
            assertThat(task.schedule().text()).startsWith("quý I/");
            assertThat(task.coordinate().isEmpty()).isTrue();
        });
        Plan two = Simplest.of(plans, plan -> plan.tasks().size() > 1);
        assertThat(tasks(two).map(Task::title))
                .containsOnly("Rà soát hộ nghèo, hộ cận nghèo")
                .hasSize(2);
        Plan funded = Simplest.of(
                plans,
                plan -> plan.fundings().stream()
                        .anyMatch(funding -> funding.value().lines().size() > 1));
        assertThat(funded.fundings()).singleElement().satisfies(funding -> {
            assertThat(funding.value().lines()).hasSize(2);
            assertThat(funding.value().sum().outcome()).isEqualTo(FundingSum.Outcome.AGREES);
        });
        assertThat(tasks(funded)).hasSize(1);
        assertThat(funded.targets()).isEmpty();
    }
}

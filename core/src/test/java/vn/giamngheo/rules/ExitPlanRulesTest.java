package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.classification.Change;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.PovertyCause;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;

class ExitPlanRulesTest {

    private static final Change RAISE = new Change.IncomeRaise(
            Income.perHeadPerMonth(Vnd.of(1_400_000)), Income.perHeadPerMonth(Vnd.of(1_500_001)));

    private static Change remedy(DeprivationIndicator indicator) {
        return new Change.Remedy(indicator, new Phrase("chỉ số", "indicator"));
    }

    private static ProposedSupport.Builder support(Change... changes) {
        return ProposedSupport.builder().addresses(List.of(changes)).agency("UBND xã");
    }

    private static ExitPlan.Builder plan(ProposedSupport.Builder... supports) {
        return ExitPlan.builder()
                .householdId("H-1")
                .review(ReviewDate.of(2024, 10, 15))
                .standard(StandardId.of("VN-2022"))
                .statusBefore(PovertyStatus.POOR)
                .goal(Goal.atLeast(PovertyStatus.NEAR_POOR))
                .causes(List.of(PovertyCause.LACK_OF_CAPITAL))
                .deadline(LocalDate.of(2025, 12, 31))
                .supports(Arrays.stream(supports)
                        .map(ProposedSupport.Builder::build)
                        .toList());
    }

    private static ExitPlan.Builder sound() {
        return plan(support(RAISE), support(remedy(DeprivationIndicator.SANITATION)));
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(ExitPlanFinding.values())
                        .map(ExitPlanFinding::id)
                        .sorted())
                .containsExactly(
                        "exit-plan.causes-missing",
                        "exit-plan.deadline-missing",
                        "exit-plan.indicator-foreign",
                        "exit-plan.not-listed",
                        "exit-plan.remedied-twice",
                        "exit-plan.standard-ends-first",
                        "exit-plan.standard-not-on-day",
                        "exit-plan.support-unassigned",
                        "exit-plan.support-undated",
                        "exit-plan.supports-missing");
    }

    @Test
    void nothing_is_said_of_a_sound_plan() {
        assertThat(Found.in(sound().build())).isEmpty();
    }

    @Test
    void what_is_not_there_yet() {
        assertThat(Found.in(plan().causes(List.of()).deadline(Optional.empty()).build()))
                .containsExactly(
                        "exit-plan.causes-missing /causes",
                        "exit-plan.deadline-missing /deadline",
                        "exit-plan.supports-missing /supports");
    }

    @Test
    void somebody_answers_for_each_support_by_a_day() {
        ProposedSupport.Builder nobody = ProposedSupport.builder().addAddresses(RAISE);

        assertThat(Found.in(plan(support(RAISE), nobody).build()))
                .containsExactly("exit-plan.support-unassigned /supports/1/agency");
        assertThat(Found.in(plan(support(RAISE).deadline(LocalDate.of(2025, 6, 30)), support(RAISE))
                        .deadline(Optional.empty())
                        .build()))
                .containsExactly(
                        "exit-plan.deadline-missing /deadline", "exit-plan.support-undated /supports/1/deadline");
    }

    @Test
    void only_the_poor_and_near_poor_have_a_way_out() {
        Goal nonPoor = Goal.atLeast(PovertyStatus.NON_POOR);

        assertThat(Found.in(sound().statusBefore(PovertyStatus.AVERAGE_LIVING_STANDARD)
                        .goal(nonPoor)
                        .build()))
                .containsExactly("exit-plan.not-listed /statusBefore");
        assertThat(Found.in(sound().statusBefore(PovertyStatus.NEAR_POOR)
                        .goal(nonPoor)
                        .build()))
                .isEmpty();
    }

    @Test
    void one_support_for_one_deprivation() {
        Change insurance = remedy(DeprivationIndicator.HEALTH_INSURANCE);

        assertThat(Found.in(plan(support(RAISE, insurance), support(RAISE, insurance))
                        .build()))
                .containsExactly("exit-plan.remedied-twice /supports/1/addresses/1");
    }

    @Test
    void indicators_are_those_of_the_national_standard() {
        Change waste = remedy(DeprivationIndicator.WASTE_TREATMENT);

        assertThat(Found.in(plan(support(RAISE, waste)).build()))
                .containsExactly("exit-plan.indicator-foreign /supports/0/addresses/1");
        assertThat(Found.in(plan(support(waste))
                        .standard(StandardId.of("VN-52:2022"))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VN-2022, 2021-12-31, true",
        "VN-2022, 2022-01-01, false",
        "VN-2027, 2024-10-15, true",
        "VN-52:2022, 2021-12-31, false"
    })
    void u1_the_standard_of_another_day(String standard, LocalDate review, boolean found) {
        ExitPlan plan = sound().standard(StandardId.of(standard))
                .review(ReviewDate.of(review))
                .build();

        assertThat(Found.at(ExitPlanFinding.STANDARD_NOT_ON_DAY, plan))
                .isEqualTo(found ? List.of("/standard") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"VN-2022, 2026-12-31, false", "VN-2022, 2027-01-01, true", "VN-52:2022, 2027-01-01, false"})
    void r18_the_goal_is_judged_by_the_standard_of_its_time(String standard, LocalDate deadline, boolean found) {
        ExitPlan plan =
                sound().standard(StandardId.of(standard)).deadline(deadline).build();

        assertThat(Found.in(plan)).isEqualTo(found ? List.of("exit-plan.standard-ends-first /deadline") : List.of());
    }
}

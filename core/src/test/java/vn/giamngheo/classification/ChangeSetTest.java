package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class ChangeSetTest {

    private static final Income MILLION = Income.perHeadPerMonth(Vnd.of(1_000_000));
    private static final Change RAISE = new Change.IncomeRaise(MILLION, Income.perHeadPerMonth(Vnd.of(1_150_000)));
    private static final Change INSURANCE =
            new Change.Remedy(DeprivationIndicator.HEALTH_INSURANCE, new Phrase("bảo hiểm y tế", "health insurance"));
    private static final Set<PovertyStatus> RESULT = Set.of(PovertyStatus.NEAR_POOR);

    @Test
    void saysEachChangeInBothLanguages() {
        assertThat(RAISE.describe(Language.VIETNAMESE)).isEqualTo("+150.000 đồng/người/tháng");
        assertThat(RAISE.describe(Language.ENGLISH)).isEqualTo("+150,000 đồng per person per month");
        assertThat(INSURANCE.describe(Language.VIETNAMESE)).isEqualTo("khắc phục thiếu hụt: bảo hiểm y tế");
        assertThat(INSURANCE.describe(Language.ENGLISH)).isEqualTo("remedied deprivation: health insurance");
        assertThat(new Change.IncomeRaise(Income.ofHousehold(Vnd.of(0), 1), Income.ofHousehold(Vnd.of(1_500), 1))
                        .describe(Language.ENGLISH))
                .isEqualTo("+1,500 đồng per household over 1 month");
    }

    @Test
    void namesEveryResultThatIsLeftOpenFromThePoorest() {
        ChangeSet set = new ChangeSet(
                List.of(RAISE, INSURANCE), Set.of(PovertyStatus.NON_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD));
        assertThat(set.describe(Language.VIETNAMESE))
                .isEqualTo("+150.000 đồng/người/tháng; khắc phục thiếu hụt: bảo hiểm y tế; kết quả: hộ có mức sống"
                        + " trung bình hoặc hộ không nghèo");
        assertThat(set.describe(Language.ENGLISH))
                .isEqualTo("+150,000 đồng per person per month; remedied deprivation: health insurance; result:"
                        + " household with average living standard or non-poor household");
    }

    @Test
    void appliesToAHouseholdOfWhichTheCommuneStatedNothing() {
        Household household = Household.builder().id("h").income(MILLION).build();
        Household after = new ChangeSet(List.of(INSURANCE), RESULT).applyTo(household);
        assertThat(after.income()).contains(MILLION);
        assertThat(after.deprivations().status(DeprivationIndicator.HEALTH_INSURANCE))
                .isEqualTo(DeprivationStatus.NOT_DEPRIVED);
    }

    static List<List<Change>> notAllowed() {
        return List.of(List.of(), List.of(INSURANCE, RAISE), List.of(RAISE, RAISE), List.of(INSURANCE, INSURANCE));
    }

    @ParameterizedTest
    @MethodSource("notAllowed")
    void refusesOtherChanges(List<Change> changes) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new ChangeSet(changes, RESULT))
                .withMessageStartingWith("changes must hold at least one change");
    }

    @Test
    void refusesResultsThatAreNoClass() {
        for (Set<PovertyStatus> results : List.of(Set.<PovertyStatus>of(), Set.of(PovertyStatus.NO_STANDARD))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> new ChangeSet(List.of(RAISE), results))
                    .withMessageStartingWith("results must be");
        }
    }

    @Test
    void refusesARaiseThatIsNone() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Change.IncomeRaise(MILLION, MILLION))
                .withMessage("to must be greater than from");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Change.IncomeRaise(MILLION, Income.ofHousehold(Vnd.of(2_000_000), 12)))
                .withMessage("from and to must be stated in the same unit but were 'đồng per person per month' and"
                        + " 'đồng per household over 12 months'");
    }

    @Test
    void r39_tells_nothing_of_the_household_in_logs() {
        assertThat(new ChangeSet(List.of(RAISE, INSURANCE), RESULT)).hasToString("ChangeSet{changes=2}");
        assertThat(RAISE).hasToString("IncomeRaise");
        assertThat(INSURANCE).hasToString("Remedy");
    }
}

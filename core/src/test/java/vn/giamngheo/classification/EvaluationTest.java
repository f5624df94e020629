package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;

class EvaluationTest {

    /** Poor up to 1,000 đồng, above it undefined up to 2,000 and not poor beyond. */
    private static final PovertyStandard STANDARD = new OddRule(
                    LinePeriod.MONTH,
                    List.of(1_000L, 2_000L),
                    List.of(true, true),
                    0,
                    List.of(PovertyStatus.POOR, PovertyStatus.UNDEFINED_BY_LAW, PovertyStatus.NON_POOR))
            .standard();

    private static Set<PovertyStatus> statuses(Household household) {
        return Evaluation.of(household, OddRule.REVIEW, STANDARD).statuses();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, POOR",
        "1001, UNDEFINED_BY_LAW",
        "2000, UNDEFINED_BY_LAW",
        "2001, NON_POOR",
    })
    void whatHoldsIsTheOnlyStatus(long income, PovertyStatus status) {
        assertThat(statuses(Household.builder()
                        .id("h")
                        .area(AreaType.RURAL)
                        .income(Income.perHeadPerMonth(Vnd.of(income)))
                        .build()))
                .containsExactly(status);
    }

    @Test
    void whatIsOpenLeavesEveryStatusThatMayHold() {
        assertThat(statuses(Household.builder().id("h").area(AreaType.RURAL).build()))
                .containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.UNDEFINED_BY_LAW, PovertyStatus.NON_POOR);
        // 2,000 in all is 2,000 a head or less.
        assertThat(statuses(Household.builder()
                        .id("h")
                        .area(AreaType.RURAL)
                        .income(Income.ofHousehold(Vnd.of(2_000), 1))
                        .build()))
                .containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.UNDEFINED_BY_LAW);
        assertThat(statuses(Household.builder()
                        .id("h")
                        .income(Income.ofHousehold(Vnd.of(1_000), 1))
                        .build()))
                .containsExactly(PovertyStatus.POOR);
    }

    @Test
    void anIndicatorInDoubtIsOpen() {
        Evaluation evaluation = Evaluation.of(Samples.poor().build(), Samples.REVIEW, Samples.STANDARD);

        assertThat(evaluation.deprived(0)).isEqualTo(Truth.FAILS);
        assertThat(evaluation.deprived(1)).isEqualTo(Truth.HOLDS);
        assertThat(evaluation.doubting(0b10).deprived(0)).isEqualTo(Truth.FAILS);
        assertThat(evaluation.doubting(0b10).deprived(1)).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluation.doubting(0b10).statuses())
                .containsExactlyInAnyOrder(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
    }

    @Test
    void setsInsideLargerSetsAreDropped() {
        assertThat(Combinations.largest(Set.of(Set.of(1), Set.of(1, 2), Set.of(3), Set.of(2, 4), Set.of(4))))
                .containsExactlyInAnyOrder(Set.of(1, 2), Set.of(2, 4), Set.of(3));
    }

    @Test
    void whatSharesAnythingIsInOneGroup() {
        Function<String, Set<?>> letters = word -> word.chars().boxed().collect(Collectors.toSet());

        assertThat(Linked.groups(List.of("ab", "cd", "e", "bc"), letters))
                .containsExactlyInAnyOrder(List.of("e"), List.of("bc", "ab", "cd"));
        assertThat(Linked.groups(List.of("ab", "cd"), letters)).containsExactly(List.of("ab"), List.of("cd"));
    }
}

package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.standard.PovertyStatus.INDETERMINATE;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NON_POOR;
import static vn.giamngheo.standard.PovertyStatus.POOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.history.DatedStatus;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

class MovementCountTest {

    private static Movement poor(MovementCount count) {
        return count.movement(MovementAccount.POOR_HOUSEHOLDS).orElseThrow();
    }

    private static Movement nearPoor(MovementCount count) {
        return count.movement(MovementAccount.NEAR_POOR_HOUSEHOLDS).orElseThrow();
    }

    private static Movement zeros(MovementAccount account) {
        Movement.Builder zeros = Movement.of(account);
        for (MovementColumn column : MovementColumn.values()) {
            zeros.cell(column, 0);
        }
        return zeros.build();
    }

    private static DatedStatus in(int year, PovertyStatus status) {
        return new DatedStatus(ReviewDate.of(year, 11, 15), status, Optional.of(StandardId.of("VN-2022")));
    }

    @Test
    void everyHouseholdStandsInItsColumns() {
        MovementCount count = MovementCount.of(Stream.of(
                HouseholdMove.of(POOR, POOR, false),
                HouseholdMove.of(POOR, NEAR_POOR, false),
                HouseholdMove.of(POOR, NON_POOR, false),
                HouseholdMove.left(POOR),
                HouseholdMove.of(NEAR_POOR, POOR, false),
                HouseholdMove.of(NON_POOR, POOR, true),
                HouseholdMove.of(NON_POOR, POOR, false),
                HouseholdMove.joined(POOR),
                HouseholdMove.of(NON_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD, false)));

        assertThat(poor(count))
                .isEqualTo(Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                        .start(4)
                        .toOtherList(1)
                        .aboveNearPoor(1)
                        .otherDecrease(1)
                        .fromOtherList(1)
                        .fellBack(1)
                        .newlyEntered(1)
                        .otherIncrease(1)
                        .end(5)
                        .build());
        assertThat(nearPoor(count))
                .isEqualTo(zeros(MovementAccount.NEAR_POOR_HOUSEHOLDS).toBuilder()
                        .start(1)
                        .toOtherList(1)
                        .fromOtherList(1)
                        .end(1)
                        .build());
        assertThat(count.households()).isEqualTo(9);
        assertThat(count.undetermined()).isZero();
    }

    @Test
    void historiesTellWhoFellBack() {
        StatusHistory again = StatusHistory.of(List.of(in(2022, POOR), in(2023, NON_POOR), in(2024, POOR)));
        StatusHistory open = StatusHistory.of(List.of(in(2022, INDETERMINATE), in(2023, NON_POOR), in(2024, POOR)));

        MovementCount count = MovementCount.of(
                Stream.of(again, open).map(history -> history.changes().get(1)).map(HouseholdMove::of));

        assertThat(count.undetermined()).isEqualTo(1);
        assertThat(poor(count).start()).contains(0L);
        assertThat(poor(count).end()).contains(2L);
        assertThat(poor(count).missing()).containsExactly(MovementColumn.FELL_BACK, MovementColumn.NEWLY_ENTERED);
        assertThat(nearPoor(count)).isEqualTo(zeros(MovementAccount.NEAR_POOR_HOUSEHOLDS));
    }

    @Test
    void aHouseholdWithoutAClassKeepsOpenWhatItCanBeIn() {
        MovementCount count = MovementCount.of(Stream.of(HouseholdMove.of(INDETERMINATE, POOR, false)));

        assertThat(count.undetermined()).isEqualTo(1);
        assertThat(poor(count).end()).contains(1L);
        assertThat(poor(count).missing())
                .containsExactly(MovementColumn.START, MovementColumn.FROM_OTHER_LIST, MovementColumn.NEWLY_ENTERED);
        assertThat(nearPoor(count).missing()).containsExactly(MovementColumn.START, MovementColumn.TO_OTHER_LIST);
        assertThat(nearPoor(count).end()).contains(0L);
    }

    @Test
    void r21_changesAcrossStandardsAreCountedApart() {
        StatusHistory across = StatusHistory.of(List.of(
                new DatedStatus(ReviewDate.of(2021, 11, 15), POOR, Optional.of(StandardId.of("VN-2016"))),
                in(2022, NON_POOR)));

        MovementCount count = MovementCount.of(across.changes().stream().map(HouseholdMove::of));

        assertThat(count.acrossStandards()).isEqualTo(1);
        assertThat(poor(count).aboveNearPoor()).contains(1L);
    }

    @Test
    void asManyPersonsChangeListsAsThereWereAtBothReviews() {
        MovementCount count = MovementCount.of(Stream.of(
                HouseholdMove.of(POOR, NEAR_POOR, false).withPersons(4, 5),
                HouseholdMove.of(NEAR_POOR, POOR, false).withPersons(7, 5),
                HouseholdMove.of(POOR, POOR, false).withPersons(6, 3),
                HouseholdMove.of(NON_POOR, NON_POOR, false),
                HouseholdMove.joined(POOR).withPersons(9, 2)));

        assertThat(count.movement(MovementAccount.POOR_PERSONS))
                .contains(zeros(MovementAccount.POOR_PERSONS).toBuilder()
                        .start(10)
                        .toOtherList(4)
                        .otherDecrease(3)
                        .fromOtherList(5)
                        .otherIncrease(2)
                        .end(10)
                        .build());
        assertThat(count.movement(MovementAccount.NEAR_POOR_PERSONS))
                .contains(zeros(MovementAccount.NEAR_POOR_PERSONS).toBuilder()
                        .start(7)
                        .toOtherList(5)
                        .otherDecrease(2)
                        .fromOtherList(4)
                        .otherIncrease(1)
                        .end(5)
                        .build());
    }

    @Test
    void r9_withoutSizesThereIsNoAccountOfPersons() {
        MovementCount count = MovementCount.of(Stream.of(
                HouseholdMove.of(POOR, POOR, false).withPersons(4, 4), HouseholdMove.of(POOR, NON_POOR, false)));

        assertThat(count.movement(MovementAccount.POOR_PERSONS)).isEmpty();
        assertThat(count.accounts()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoHousehold() {
        HouseholdMove move = HouseholdMove.of(POOR, POOR, false);
        assertThatThrownBy(() -> move.withPersons(0, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> move.withPersons(1, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new HouseholdMove(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new HouseholdMove(
                        Optional.empty(), Optional.of(POOR), Optional.empty(), false, Optional.of(1L), Optional.of(1L)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a household has no size at a review it was not at");
    }

    @Test
    void eachHistoryTellsWhetherTheHouseholdFellBack() {
        assertThat(lastMove(POOR, NON_POOR, POOR).again()).contains(true);
        assertThat(lastMove(NEAR_POOR, NON_POOR, NEAR_POOR).again()).contains(true);
        assertThat(lastMove(NON_POOR, NON_POOR, POOR).again()).contains(false);
        assertThat(lastMove(INDETERMINATE, NON_POOR, POOR).again()).isEmpty();
    }

    private static HouseholdMove lastMove(PovertyStatus first, PovertyStatus second, PovertyStatus third) {
        return HouseholdMove.of(StatusHistory.of(List.of(in(2022, first), in(2023, second), in(2024, third)))
                .changes()
                .get(1));
    }

    @Test
    void talliesOfSomeHouseholdsAddUp() {
        HouseholdMove across = new HouseholdMove(
                Optional.of(POOR), Optional.of(POOR), Optional.of(false), true, Optional.of(2L), Optional.of(2L));
        Tally sized = tally(across, across.withPersons(3, 3));
        sized.add(tally(across, HouseholdMove.of(POOR, POOR, false).withPersons(1, 1)));
        Tally unsized = tally(HouseholdMove.of(POOR, POOR, false));
        unsized.add(sized);

        assertThat(sized.count().acrossStandards()).isEqualTo(3);
        assertThat(sized.count().households()).isEqualTo(4);
        assertThat(sized.count().accounts()).hasSize(4);
        assertThat(unsized.count().accounts()).hasSize(2);
        sized.add(tally(HouseholdMove.of(POOR, POOR, false)));
        assertThat(sized.count().accounts()).hasSize(2);
    }

    private static Tally tally(HouseholdMove... moves) {
        Tally tally = new Tally();
        Stream.of(moves).forEach(tally::add);
        return tally;
    }
}

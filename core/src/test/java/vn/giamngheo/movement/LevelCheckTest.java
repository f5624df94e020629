package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class LevelCheckTest {

    private static final Place DISTRICT = Place.parse("huyện Vân Canh");
    private static final MovementReport A =
            Reports.both().place(Place.parse("xã A")).totalHouseholds(5_000L).build();
    private static final MovementReport B =
            Reports.both().place(Place.parse("xã B")).totalHouseholds(4_000L).build();

    private static MovementReport.Builder whole(Movement... accounts) {
        return Reports.report(accounts).place(DISTRICT);
    }

    private static Movement twice() {
        return Reports.poor().build().plus(Reports.poor().build());
    }

    @Test
    void communesAddUp() {
        MovementReport sum = LevelCheck.sum(DISTRICT, List.of(A, B));

        assertThat(sum.place()).isEqualTo(DISTRICT);
        assertThat(sum.totalHouseholds()).contains(9_000L);
        assertThat(sum.cell(MovementAccount.POOR_HOUSEHOLDS, MovementColumn.START))
                .contains(2_000L);
        assertThat(sum.cell(MovementAccount.NEAR_POOR_HOUSEHOLDS, MovementColumn.END))
                .contains(1_260L);
        assertThat(sum.reconcile().discrepancies()).isEmpty();
        assertThat(LevelCheck.of(sum, List.of(A, B)).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2000, 0", "2001, 1", "1999, 1"})
    void whatDiffersIsSaidColumnByColumn(long start, int issues) {
        LevelCheck check =
                LevelCheck.of(whole(twice().toBuilder().start(start).build()).build(), List.of(A, B));

        assertThat(check.issues()).hasSize(issues);
        assertThat(check.isConsistent()).isEqualTo(issues == 0);
    }

    @Test
    void theDifferenceIsSaidWithItsOperands() {
        LevelCheck check = LevelCheck.of(
                whole(twice().toBuilder().newlyEntered(41).build()).build(), List.of(A, B));

        assertThat(check.issues())
                .containsExactly(new LevelIssue.ColumnDiffers(
                        MovementAccount.POOR_HOUSEHOLDS, MovementColumn.NEWLY_ENTERED, 41, 40, false));
        assertThat(check.issues().get(0).describe(Language.VIETNAMESE))
                .isEqualTo("Diễn biến hộ nghèo, cột “Phát sinh mới”: toàn địa bàn là 41, các đơn vị cộng lại là 40.");
    }

    /** One of two communes: 1.000 of a start of 2.000 is no contradiction, but it is if the whole has 999. */
    @ParameterizedTest
    @CsvSource({"2000, true", "1000, true", "999, false"})
    void somePartsMayBeLessThanTheWholeButNotMore(long start, boolean consistent) {
        MovementReport whole = whole(Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                        .start(start)
                        .build())
                .build();

        assertThat(LevelCheck.ofSome(whole, List.of(A)).isConsistent()).isEqualTo(consistent);
    }

    @Test
    void aPartThatDoesNotTellMakesTheSumPartial() {
        MovementReport open = B.toBuilder()
                .accounts(List.of(Reports.poor().fellBack(Optional.empty()).build()))
                .totalHouseholds(Optional.empty())
                .build();
        MovementReport whole = whole(twice().toBuilder().fellBack(14).build())
                .totalHouseholds(4_999L)
                .build();

        List<LevelIssue> issues = LevelCheck.of(whole, List.of(A, open)).issues();

        assertThat(issues)
                .containsExactly(
                        new LevelIssue.PartUnknown(
                                open.place(), MovementAccount.POOR_HOUSEHOLDS, MovementColumn.FELL_BACK),
                        new LevelIssue.ColumnDiffers(
                                MovementAccount.POOR_HOUSEHOLDS, MovementColumn.FELL_BACK, 14, 15, true),
                        new LevelIssue.TotalDiffers(4_999, 5_000, true));
        assertThat(issues.get(0).isContradiction()).isFalse();
        assertThat(issues)
                .extracting(issue -> issue.describe(Language.VIETNAMESE))
                .containsExactly(
                        "xã B: chưa có số liệu hộ nghèo, cột “Tái nghèo”.",
                        "Diễn biến hộ nghèo, cột “Tái nghèo”: toàn địa bàn là 14, một phần các đơn vị cộng lại đã"
                                + " là 15.",
                        "Tổng số hộ toàn địa bàn là 4.999, một phần các đơn vị cộng lại đã là 5.000.");
        assertThat(LevelCheck.sum(DISTRICT, List.of(A, open))
                        .movement(MovementAccount.POOR_HOUSEHOLDS)
                        .orElseThrow()
                        .missing())
                .containsExactly(MovementColumn.FELL_BACK);
        assertThat(LevelCheck.sum(DISTRICT, List.of(A, open)).movement(MovementAccount.NEAR_POOR_HOUSEHOLDS))
                .isEmpty();
        assertThat(LevelCheck.sum(DISTRICT, List.of(A, open)).totalHouseholds()).isEmpty();
    }

    @Test
    void r6_aTotalOfAnotherDayIsNotAdded() {
        MovementReport other = B.toBuilder().totalAsOf(LocalDate.of(2023, 7, 1)).build();

        assertThat(LevelCheck.sum(DISTRICT, List.of(A, other)).totalHouseholds())
                .isEmpty();
    }

    @Test
    void whatCannotBeAddedIsRefusedWithAllReasons() {
        MovementReport late = B.toBuilder()
                .startDay(LocalDate.of(2023, 1, 1))
                .standardAtStart(Reports.VN_2016)
                .build();

        assertThatThrownBy(() -> LevelCheck.sum(DISTRICT, List.of(A, A, late)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is more than one report of xã A. The report of xã B is of another time: from"
                        + " 01/01/2023 to 31/12/2023. The report of xã B is of another standard, or does not tell it.");
        assertThatThrownBy(() -> LevelCheck.sum(DISTRICT, List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there must be at least one report");
    }

    @Test
    void whatCannotBeAddedIsNotCompared() {
        LevelCheck check = LevelCheck.of(
                whole(twice().toBuilder().start(1).build()).build(),
                List.of(A, B.toBuilder().place(DISTRICT).build()));

        assertThat(check.issues()).containsExactly(new LevelIssue.PlaceTwice(DISTRICT));
        assertThat(check.issues().get(0).describe(Language.VIETNAMESE))
                .isEqualTo("huyện Vân Canh có nhiều hơn một báo cáo.");
        assertThat(check.isConsistent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8999, false, false", "9000, true, true", "9001, false, true"})
    void totalsOfHouseholdsAddUpToo(long total, boolean ofAll, boolean ofSome) {
        MovementReport whole = whole().totalHouseholds(total).build();

        assertThat(LevelCheck.of(whole, List.of(A, B)).isConsistent()).isEqualTo(ofAll);
        assertThat(LevelCheck.ofSome(whole, List.of(A, B)).isConsistent()).isEqualTo(ofSome);
        assertThat(LevelCheck.of(whole, List.of(A, B)).whole()).isEqualTo(whole);
    }

    @Test
    void totalsThatDifferAreSaidWithTheirOperands() {
        MovementReport whole = whole().totalHouseholds(9_001L).build();

        LevelIssue found = LevelCheck.of(whole, List.of(A, B)).issues().get(0);

        assertThat(found.describe(Language.VIETNAMESE))
                .isEqualTo("Tổng số hộ toàn địa bàn là 9.001, các đơn vị cộng lại là 9.000.");
        assertThat(found.describe(Language.ENGLISH))
                .isEqualTo("The total of households is 9,001, the parts add up to 9,000.");
    }
}

package vn.giamngheo.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class MovementTest {

    @Test
    void closesWhereAllColumnsGoTogether() {
        Movement poor = Reports.poor().build();

        assertThat(poor.left()).contains(210L);
        assertThat(poor.entered()).contains(70L);
        assertThat(poor.expectedEnd()).contains(860L);
        assertThat(poor.residual()).contains(0L);
        assertThat(poor.missing()).isEmpty();
        assertThat(poor.implied()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"859, -1", "860, 0", "861, 1"})
    void r13_theResidualIsExplicit(long end, long residual) {
        assertThat(Reports.poor().end(end).build().residual()).contains(residual);
    }

    @ParameterizedTest
    @EnumSource
    void oneUnknownColumnIsImpliedAndNotFilledIn(MovementColumn column) {
        Movement known = Reports.poor().build();
        Movement.Builder builder = Movement.of(MovementAccount.POOR_HOUSEHOLDS);
        for (MovementColumn other : MovementColumn.values()) {
            if (other != column) {
                builder.cell(other, known.cell(other).orElseThrow());
            }
        }
        Movement movement = builder.build();

        assertThat(movement.residual()).isEmpty();
        assertThat(movement.missing()).containsExactly(column);
        assertThat(movement.implied())
                .contains(new ImpliedCell(column, known.cell(column).orElseThrow()));
        assertThat(movement.cell(column)).isEmpty();
    }

    @Test
    void r9_unknownIsNotZero() {
        Movement unknown = Reports.poor().otherIncrease(Optional.empty()).build();
        Movement zero = Reports.poor().otherIncrease(0).build();

        assertThat(unknown.residual()).isEmpty();
        assertThat(unknown.entered()).isEmpty();
        assertThat(unknown.expectedEnd()).isEmpty();
        assertThat(zero.residual()).contains(5L);
        assertThat(unknown).isNotEqualTo(zero);
    }

    @Test
    void twoUnknownColumnsImplyNothing() {
        Movement movement = Reports.poor()
                .otherIncrease(Optional.empty())
                .otherDecrease(Optional.empty())
                .build();

        assertThat(movement.implied()).isEmpty();
        assertThat(movement.left()).isEmpty();
        assertThat(movement.missing()).containsExactly(MovementColumn.OTHER_DECREASE, MovementColumn.OTHER_INCREASE);
    }

    @Test
    void escapedAreThoseWhoRoseOutOfTheirClass() {
        assertThat(Reports.poor().build().escaped()).contains(200L);
        assertThat(Reports.nearPoor().build().escaped()).contains(90L);
        assertThat(Reports.poor().toOtherList(Optional.empty()).build().escaped())
                .isEmpty();
    }

    @Test
    void addsColumnByColumnAndKeepsTheUnknown() {
        Movement sum = Reports.poor()
                .build()
                .plus(Reports.poor().start(7).fellBack(Optional.empty()).build());

        assertThat(sum.start()).contains(1_007L);
        assertThat(sum.end()).contains(1_720L);
        assertThat(sum.fellBack()).isEmpty();
        assertThat(sum.newlyEntered()).contains(40L);
    }

    @Test
    void r4_householdsAndPersonsAreNeverAdded() {
        Movement households = Reports.poor().build();
        Movement persons = Reports.poorPersons().build();

        assertThatThrownBy(() -> households.plus(persons))
                .isInstanceOf(RefusedException.class)
                .hasMessage("poor households must not be added to persons in poor households");
        assertThatThrownBy(() -> households.plus(Reports.nearPoor().build())).isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsWhatCannotBeTrueUpToTheBoundsOfNumbers() {
        Movement odd = Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                .start(1_000_000_000_000L)
                .end(-1_000_000_000_000L)
                .build();

        assertThat(odd.start()).contains(1_000_000_000_000L);
        assertThatThrownBy(() -> odd.toBuilder()
                        .start(1_000_000_000_001L)
                        .fellBack(-1_000_000_000_001L)
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("a number must not be beyond 1,000,000,000,000: start, fellBack");
    }

    @Test
    void needsToKnowWhichAccountItIs() {
        assertThatIllegalStateException().isThrownBy(() -> Movement.builder().build());
    }

    @Test
    void columnsHaveTheWordsOfTheFormForEachList() {
        assertThat(MovementColumn.values())
                .extracting(column -> column.phrase(PovertyList.POOR).vietnamese())
                .containsExactly(
                        "Tổng số hộ nghèo đầu kỳ",
                        "Trở thành hộ cận nghèo",
                        "Vượt chuẩn cận nghèo",
                        "Số hộ khác giảm",
                        "Số hộ cận nghèo trở thành hộ nghèo",
                        "Tái nghèo",
                        "Phát sinh mới",
                        "Số hộ khác tăng",
                        "Tổng số hộ nghèo cuối kỳ");
        assertThat(MovementColumn.values())
                .extracting(column -> column.phrase(PovertyList.NEAR_POOR).vietnamese())
                .containsExactly(
                        "Tổng số hộ cận nghèo đầu kỳ",
                        "Trở thành hộ nghèo",
                        "Vượt chuẩn cận nghèo",
                        "Số hộ khác giảm",
                        "Số hộ nghèo trở thành hộ cận nghèo",
                        "Tái cận nghèo",
                        "Phát sinh mới",
                        "Số hộ khác tăng",
                        "Tổng số hộ cận nghèo cuối kỳ");
        assertThat(MovementColumn.TO_OTHER_LIST.phrase(PovertyList.NEAR_POOR).in(Language.ENGLISH))
                .isEqualTo("Became poor");
    }

    @ParameterizedTest
    @EnumSource
    void everyAccountHasItsCounterparts(MovementAccount account) {
        assertThat(account.other().list()).isEqualTo(account.list().other());
        assertThat(account.other().unit()).isEqualTo(account.unit());
        assertThat(account.other().other()).isEqualTo(account);
        assertThat(account.households().unit()).isEqualTo(CountUnit.HOUSEHOLD);
        assertThat(account.households().list()).isEqualTo(account.list());
        assertThat(account.persons().unit()).isEqualTo(CountUnit.PERSON);
        assertThat(account.persons().list()).isEqualTo(account.list());
    }

    @Test
    void listsAreThoseOfStatuses() {
        assertThat(PovertyList.POOR.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(PovertyList.NEAR_POOR.status()).isEqualTo(PovertyStatus.NEAR_POOR);
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.RefusedException;

class PatternTallyTest {

    private static PatternTally<Unit.Households> tally(int indicators) {
        return PatternTally.of(PatternRow.indicators(indicators), Unit.HOUSEHOLDS);
    }

    /** So many patterns that every sum has its place. */
    private static PatternTally<Unit.Households> denseTally() {
        PatternTally<Unit.Households> tally = tally(4);
        for (int pattern = 0; pattern < 16; pattern++) {
            tally.add(pattern, 1);
        }
        return tally;
    }

    @Test
    void nobodyMakesAnEmptyTable() {
        assertThat(tally(12).toTable().patterns()).isEmpty();
    }

    @Test
    void aTallyGoesOnAfterATableWasMade() {
        PatternTally<Unit.Households> tally = tally(2);
        tally.add(0b01, 3);
        PatternTable<Unit.Households> before = tally.toTable();
        tally.add(0b01, 4);
        tally.add(0b10, 0b10, 5);
        assertThat(before.patterns()).containsExactly(new PatternCell(0b11, 0b01, 3));
        assertThat(tally.toTable().patterns())
                .containsExactly(new PatternCell(0b11, 0b01, 7), new PatternCell(0b10, 0b10, 5));
    }

    @Test
    void whatWeighsNothingLeavesNoPattern() {
        PatternTally<Unit.Households> tally = tally(2);
        tally.add(0b01, 0);
        assertThat(tally.toTable().patterns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0b10000, -1, 1L << 40})
    void refusesBitsBeyondTheIndicators(long pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> tally(4).add(pattern, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> denseTally().add(pattern, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tally(4).add(pattern, 0, 1));
    }

    @Test
    void refusesDeprivationsThatAreNotKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(4).add(0b0011, 0b0100, 1))
                .withMessageContaining("0b100");
        assertThatIllegalArgumentException().isThrownBy(() -> denseTally().add(0b0011, 0b0100, 1));
    }

    @Test
    void refusesNegativeWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(4).add(0, -1))
                .withMessageContaining("-1");
        PatternTally<Unit.Households> dense = denseTally();
        assertThatIllegalArgumentException().isThrownBy(() -> dense.add(0, -1));
        assertThat(dense.toTable()).isEqualTo(denseTally().toTable());
    }

    @Test
    void aSumBeyondALongIsAnErrorAndChangesNothing() {
        for (PatternTally<Unit.Households> tally : List.of(tally(4), denseTally(), tally(20))) {
            tally.add(1, Long.MAX_VALUE - 100);
            PatternTable<Unit.Households> before = tally.toTable();
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tally.add(1, 101));
            assertThat(tally.toTable()).isEqualTo(before);
        }
    }

    @Test
    void aTableWhoseSumsTogetherAreBeyondALongIsAnError() {
        for (PatternTally<Unit.Households> tally : List.of(tally(4), denseTally(), tally(20))) {
            tally.add(1, Long.MAX_VALUE - 100);
            tally.add(2, 101);
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(tally::toTable);
        }
    }

    @Test
    void refusesATallyOfOtherIndicatorsOrAnotherUnit() {
        PatternTally<Unit.SampledHouseholds> one = PatternTally.of(PatternRow.indicators(2), Unit.sampledHouseholds(1));
        PatternTally<Unit.SampledHouseholds> decimals =
                PatternTally.of(PatternRow.indicators(2), Unit.sampledHouseholds(2));
        PatternTally<Unit.SampledHouseholds> more =
                PatternTally.of(PatternRow.indicators(3), Unit.sampledHouseholds(1));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> one.merge(decimals));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> one.merge(more));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> one.add(more.toTable()));
    }

    @Test
    void aTallyAddedToItselfCountsTwice() {
        PatternTally<Unit.Households> tally = tally(2);
        tally.add(0b01, 3);
        tally.add(0b10, 0b10, 5);
        tally.merge(tally);
        assertThat(tally.toTable().patterns())
                .containsExactly(new PatternCell(0b11, 0b01, 6), new PatternCell(0b10, 0b10, 10));
    }
}

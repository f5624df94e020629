package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

class OverlapTest {

    private static final DeprivationIndicator I1 = DeprivationIndicator.of("i1");
    private static final DeprivationIndicator I2 = DeprivationIndicator.of("i2");
    private static final DeprivationIndicator I3 = DeprivationIndicator.of("i3");

    private static Overlap overlap(long both, long onlyFirst, long onlySecond, long neither) {
        return new Overlap(I1, I2, both, onlyFirst, onlySecond, neither);
    }

    private static PatternTally<Unit.Households> tally(long both, long onlyFirst, long onlySecond, long neither) {
        PatternTally<Unit.Households> tally = PatternTally.of(List.of(I1, I2), Unit.HOUSEHOLDS);
        tally.add(0b11, both);
        tally.add(0b01, onlyFirst);
        tally.add(0b10, onlySecond);
        tally.add(0b00, neither);
        return tally;
    }

    @Test
    void redundancyIsTheShareOfBothInTheRarer() {
        Overlap overlap = overlap(3, 1, 2, 4);
        assertThat(overlap.redundancy()).contains(Ratio.of(3, 4));
        // (3 x 4 - 1 x 2)^2 / (4 x 6 x 5 x 5)
        assertThat(overlap.cramersVSquared()).contains(Ratio.of(1, 6));
        assertThat(overlap.cramersV(9)).contains(new BigDecimal("0.408248290"));
        assertThat(overlap.association()).isEqualTo(1);
    }

    @Test
    void indicatorsThatExcludeEachOther() {
        Overlap overlap = overlap(0, 5, 5, 0);
        assertThat(overlap.redundancy()).contains(Ratio.ZERO);
        assertThat(overlap.cramersV(2)).contains(new BigDecimal("1.00"));
        assertThat(overlap.association()).isEqualTo(-1);
        assertThat(overlap(2, 2, 2, 2).cramersV(1)).contains(new BigDecimal("0.0"));
        assertThat(overlap(2, 2, 2, 2).association()).isZero();
    }

    @Test
    void whereNobodyOrEverybodyIsDeprivedThereIsNothingToTell() {
        assertThat(overlap(0, 3, 0, 4).redundancy()).isEmpty();
        assertThat(overlap(0, 3, 0, 4).cramersVSquared()).isEmpty();
        assertThat(overlap(3, 0, 4, 0).redundancy()).contains(Ratio.ONE);
        assertThat(overlap(3, 0, 4, 0).cramersV(2)).isEmpty();
        assertThat(overlap(0, 0, 0, 0).redundancy()).isEmpty();
        assertThat(overlap(0, 0, 0, 0).cramersV(2)).isEmpty();
    }

    @Test
    void doesNotOverflow() {
        long half = Long.MAX_VALUE / 2;
        assertThat(overlap(half, 0, 0, half).cramersVSquared()).contains(Ratio.ONE);
        assertThat(overlap(half, half, half, half).redundancy()).contains(Ratio.of(1, 2));
    }

    @Test
    void countsPairsOfATable() {
        assertThat(Overlap.uncensored(tally(3, 1, 2, 4).toTable(), List.of(I1, I2), MissingPolicy.COMPLETE))
                .containsExactly(overlap(3, 1, 2, 4));
        assertThat(Overlap.uncensored(tally(3, 1, 2, 4).toTable(), List.of(I2, I1), MissingPolicy.COMPLETE))
                .containsExactly(new Overlap(I2, I1, 3, 2, 1, 4));
    }

    @Test
    void censoredCountsThePoorAlone() {
        PatternTable<Unit.Households> table = tally(3, 1, 2, 4).toTable();
        MeasureSetting all = MeasureSetting.of(Small.equal(2), PovertyCutoff.of(1, 1));
        MeasureSetting half = MeasureSetting.of(Small.equal(2), PovertyCutoff.of(1, 2));
        assertThat(Overlap.censored(table, all)).containsExactly(overlap(3, 0, 0, 7));
        assertThat(Overlap.censored(table, half)).containsExactly(overlap(3, 1, 2, 4));
    }

    @Test
    void eachPairOnceInOrder() {
        PatternTally<Unit.Households> tally = PatternTally.of(List.of(I1, I2, I3), Unit.HOUSEHOLDS);
        tally.add(0b101, 1);
        assertThat(Overlap.uncensored(tally.toTable(), List.of(I1, I2, I3), MissingPolicy.COMPLETE))
                .containsExactly(
                        new Overlap(I1, I2, 0, 1, 0, 0),
                        new Overlap(I1, I3, 1, 0, 0, 0),
                        new Overlap(I2, I3, 0, 0, 1, 0));
    }

    @Test
    void whatIsUnknownIsTreatedAsStated() {
        PatternTally<Unit.Households> tally = tally(3, 1, 2, 4);
        tally.add(0b01, 0b01, 10);
        PatternTable<Unit.Households> table = tally.toTable();
        List<DeprivationIndicator> both = List.of(I1, I2);
        assertThat(Overlap.uncensored(table, both, MissingPolicy.LIST_WISE)).containsExactly(overlap(3, 1, 2, 4));
        assertThat(Overlap.uncensored(table, both, MissingPolicy.NOT_DEPRIVED)).containsExactly(overlap(3, 11, 2, 4));
        assertThat(Overlap.uncensored(table, both, MissingPolicy.DEPRIVED)).containsExactly(overlap(13, 1, 2, 4));
        MeasureSetting deprived = new MeasureSetting(Small.equal(2), PovertyCutoff.of(1, 1), MissingPolicy.DEPRIVED);
        assertThat(Overlap.censored(table, deprived)).containsExactly(overlap(13, 0, 0, 7));
        assertThat(Overlap.uncensored(table, List.of(I1), MissingPolicy.COMPLETE))
                .isEmpty();
        assertThatThrownBy(() -> Overlap.uncensored(table, both, MissingPolicy.COMPLETE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("an indicator is unknown of somebody; state what is to be made of it");
        assertThatThrownBy(() -> Overlap.uncensored(table, both, MissingPolicy.REWEIGHTED))
                .isInstanceOf(RefusedException.class)
                .hasMessage("pairs of indicators cannot be compared where known indicators are reweighted");
    }

    @Test
    void refusesWhatIsNoPairOfTheTable() {
        PatternTable<Unit.Households> table = tally(3, 1, 2, 4).toTable();
        assertThatThrownBy(() -> Overlap.uncensored(table, List.of(I1, I3), MissingPolicy.COMPLETE))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> overlap(0, 0, 0, -1)).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> overlap(3, 1, 2, 4).cramersV(101)).isExactlyInstanceOf(IllegalArgumentException.class);
    }
}

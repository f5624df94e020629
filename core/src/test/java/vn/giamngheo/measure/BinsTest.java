package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.quantity.Ratio;

/** Sums by how many cut-offs a score reaches, worked out by hand. */
class BinsTest {

    private static final List<Ratio> CUTOFFS = List.of(Ratio.of(1, 4), Ratio.of(1, 2), Ratio.ONE);

    private static List<Long> totals(Bins bins) {
        return List.of(bins.total(0), bins.total(1), bins.total(2), bins.total(3));
    }

    /** By a table of scores where the whole is small, by halves where it is not. */
    @ParameterizedTest
    @ValueSource(longs = {4, 1 << 10, (1 << 10) + 4})
    void aScoreReachesTheCutoffsThatAreNotAboveIt(long whole) {
        Bins bins = new Bins(whole, 2, CUTOFFS);
        bins.add(0, 0, 1);
        bins.add(0b01, whole / 4 - 1, 10);
        bins.add(0b01, whole / 4, 100);
        bins.add(0b10, whole / 2 - 1, 1_000);
        bins.add(0b11, whole / 2, 10_000);
        bins.add(0b10, whole - 1, 100_000);
        bins.add(0b11, whole, 1_000_000);
        bins.accumulate();

        assertThat(totals(bins)).containsExactly(1_111_111L, 1_111_100L, 1_110_000L, 1_000_000L);
        assertThat(List.of(bins.deprived(0, 0), bins.deprived(1, 0), bins.deprived(2, 0), bins.deprived(3, 0)))
                .containsExactly(1_010_110L, 1_010_100L, 1_010_000L, 1_000_000L);
        assertThat(List.of(bins.deprived(0, 1), bins.deprived(1, 1), bins.deprived(2, 1), bins.deprived(3, 1)))
                .containsExactly(1_111_000L, 1_111_000L, 1_110_000L, 1_000_000L);
    }

    /** Indicators beyond the first byte, and cells that are not asked for. */
    @Test
    void manyCellsAreTakenByBytes() {
        Scoring scoring = Scoring.of(Small.equal(10).indicators(), Small.equal(10));
        Cells cells = PatternTable.of(
                        Small.equal(10).indicators(),
                        Unit.HOUSEHOLDS,
                        List.of(
                                new PatternCell(0b11_1111_1111, 0, 1),
                                new PatternCell(0b11_1111_1111, 0b00_1000_0011, 10),
                                new PatternCell(0b11_1111_1111, 0b11_1000_0011, 100),
                                new PatternCell(0b11_1111_1111, 0b11_1111_1111, 1_000)))
                .cells();
        Bins some = new Bins(10, 10, CUTOFFS);
        some.addAll(cells, 3, scoring);
        some.accumulate();
        Bins all = new Bins(10, 10, CUTOFFS);
        all.addAll(cells, 4, scoring);
        all.accumulate();

        assertThat(totals(some)).containsExactly(111L, 110L, 100L, 0L);
        assertThat(totals(all)).containsExactly(1_111L, 1_110L, 1_100L, 1_000L);
        assertThat(all.deprived(1, 0)).isEqualTo(1_110);
        assertThat(all.deprived(1, 2)).isEqualTo(1_000);
        assertThat(all.deprived(1, 7)).isEqualTo(1_110);
        assertThat(all.deprived(1, 8)).isEqualTo(1_100);
        assertThat(all.deprived(2, 9)).isEqualTo(1_100);
        assertThat(some.deprived(2, 9)).isEqualTo(100);
        assertThat(some.deprived(2, 2)).isZero();
    }

    @Test
    void tablesOfBytesAreWorthWhileForManyCells() {
        Bins bins = new Bins(4, 2, CUTOFFS);

        assertThat(bins.isWorthTables(4 * 256 - 1)).isFalse();
        assertThat(bins.isWorthTables(4 * 256)).isTrue();
    }

    @Test
    void scoresOfNoCutoffAreAllAlike() {
        Bins bins = new Bins(4, 1, List.of());
        bins.add(1, 4, 3);
        bins.accumulate();

        assertThat(bins.total(0)).isEqualTo(3);
        assertThat(bins.deprived(0, 0)).isEqualTo(3);
        assertThat(bins).hasToString("[3]");
    }
}

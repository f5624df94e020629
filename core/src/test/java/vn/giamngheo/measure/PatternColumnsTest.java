package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.RefusedException;

class PatternColumnsTest {

    private static final int ROWS = 10_000;
    private static final int BAD = 7_777;

    private final short[] patterns = new short[ROWS];
    private final byte[] groups = new byte[ROWS];
    private final int[] weights = new int[ROWS];

    private PatternColumns<Unit.Households> narrow() {
        return PatternColumns.of(PatternRow.indicators(4), Unit.HOUSEHOLDS, Column.of(patterns))
                .groups(Column.of(groups), 3)
                .weights(Column.of(weights));
    }

    /** The same columns, which the way for all kinds counts. */
    private PatternColumns<Unit.Households> general() {
        return narrow().known(Column.of(full()));
    }

    private static short[] full() {
        short[] full = new short[ROWS];
        java.util.Arrays.fill(full, (short) 0b1111);
        return full;
    }

    private void refuses(String reason) {
        for (PatternColumns<Unit.Households> columns : List.of(narrow(), general())) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(columns::tally)
                    .withMessageContaining("row " + BAD + " ")
                    .withMessageContaining(reason);
            assertThat(columns.rows(0, BAD).tally()).hasSize(3);
        }
    }

    @Test
    void namesTheFirstRowWhosePatternIsBeyondTheIndicators() {
        patterns[BAD] = 0b10000;
        patterns[BAD + 1] = -1;
        refuses("0b10000");
    }

    @Test
    void namesTheFirstRowWhoseGroupIsNone() {
        groups[BAD] = 3;
        groups[BAD + 1] = -1;
        refuses("group must be from 0 to 2 but was 3");
    }

    @Test
    void groupsOfOneByteHaveNoSign() {
        groups[BAD] = -1;
        refuses("but was 255");
        assertThat(PatternColumns.of(PatternRow.indicators(4), Unit.HOUSEHOLDS, Column.of(patterns))
                        .groups(Column.of(groups), 256)
                        .tally()
                        .get(255)
                        .patterns())
                .containsExactly(new PatternCell(0b1111, 0, 1));
    }

    @Test
    void namesTheFirstRowOfNegativeWeight() {
        weights[BAD] = -5;
        refuses("-5");
    }

    @Test
    void aWrongRowThatWeighsNothingIsFoundToo() {
        weights[BAD] = 0;
        groups[BAD] = 100;
        refuses("100");
    }

    @Test
    void refusesDeprivationsThatAreNotKnown() {
        short[] known = full();
        known[BAD] = 0b0111;
        patterns[BAD] = 0b1000;
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> narrow().known(Column.of(known)).tally())
                .withMessageContaining("row " + BAD + " ")
                .withMessageContaining("0b1000 within 0b111");
    }

    @Test
    void refusesNegativeSizes() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> PatternColumns.of(PatternRow.indicators(1), Unit.PERSONS, Column.of((byte) 0, (byte) 1))
                                .sizes(Column.of((byte) 3, (byte) -1))
                                .tally())
                .withMessageContaining("row 1 ");
    }

    @Test
    void columnsHaveOneLength() {
        Column shorter = Column.of(new byte[ROWS - 1]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> narrow().groups(shorter, 3))
                .withMessageContaining("groups");
        assertThatIllegalArgumentException().isThrownBy(() -> narrow().weights(shorter));
        assertThatIllegalArgumentException().isThrownBy(() -> narrow().known(shorter));
        assertThatIllegalArgumentException().isThrownBy(() -> narrow().groups(Column.of(groups), 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> narrow().rows(0, ROWS + 1));
    }

    @Test
    void bufferMustHoldWholeNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Column.ofShorts(ByteBuffer.allocate(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.ofInts(ByteBuffer.allocate(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.ofLongs(ByteBuffer.allocate(12)));
        assertThat(Column.ofInts(ByteBuffer.allocate(8)).size()).isEqualTo(2);
    }

    @Test
    void whereNotHouseholdsAreCountedSomethingTellsHowMuch() {
        PatternColumns<Unit.Persons> persons =
                PatternColumns.of(PatternRow.indicators(2), Unit.PERSONS, Column.of((byte) 1, (byte) 2));
        assertThatIllegalArgumentException().isThrownBy(persons::tally);
        assertThat(persons.sizes(Column.of((byte) 4, (byte) 6)).tally().get(0).patterns())
                .containsExactly(new PatternCell(0b11, 1, 4), new PatternCell(0b11, 2, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternColumns.of(PatternRow.indicators(2), Unit.HOUSEHOLDS, Column.of((byte) 1))
                        .sizes(Column.of((byte) 4)));
    }

    @Test
    void sumsBeyondALongAreAnError() {
        PatternColumns<Unit.SampledPersons> persons =
                PatternColumns.of(PatternRow.indicators(1), Unit.sampledPersons(0), Column.of((byte) 1, (byte) 1));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> persons.weights(Column.of(Long.MAX_VALUE, 1)).tally());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> persons.weights(Column.of(Long.MAX_VALUE / 2, 0))
                        .sizes(Column.of((byte) 3, (byte) 1))
                        .tally());
        assertThat(persons.weights(Column.of(Long.MAX_VALUE - 1, 1))
                        .tally()
                        .get(0)
                        .patterns())
                .containsExactly(new PatternCell(1, 1, Long.MAX_VALUE));
    }

    @Test
    void groupsByWhatTheirNumberStandsFor() {
        groups[5] = 2;
        java.util.Arrays.fill(weights, 1);
        Groups<String, PatternTable<Unit.Households>> byName =
                narrow().by(group -> List.of("a", "b", "c").get(group));
        assertThat(byName.asMap().keySet()).containsExactly("a", "c");
        assertThat(byName.asMap())
                .extractingByKey("c")
                .extracting(PatternTable::patterns)
                .isEqualTo(List.of(new PatternCell(0b1111, 0, 1)));
        assertThat(byName.asMap()).isInstanceOf(Map.class);
        assertThatIllegalArgumentException().isThrownBy(() -> narrow().by(group -> "same"));
    }

    @Test
    void noRowsMakeEmptyTables() {
        assertThat(narrow().rows(3, 3).tally())
                .hasSize(3)
                .allSatisfy(table -> assertThat(table.patterns()).isEmpty());
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static final int MANY = 600_001;

    /** Row i is of group i mod 3 and has the pattern i mod 16: each pair of the two comes once in 48 rows. */
    private static List<PatternTable<Unit.Households>> onceIn48(int from, int to) {
        long[] sums = new long[48];
        for (int i = from; i < to; i++) {
            sums[i % 48]++;
        }
        return IntStream.range(0, 3)
                .mapToObj(group -> PatternTable.of(
                        PatternRow.indicators(4),
                        Unit.HOUSEHOLDS,
                        IntStream.range(0, 48)
                                .filter(i -> i % 3 == group && sums[i] > 0)
                                .mapToObj(i -> new PatternCell(0b1111, i % 16, sums[i]))
                                .toList()))
                .toList();
    }

    /** So many rows that several threads take their parts; by the narrow way and by the way for all kinds. */
    @Test
    void threadsCountEveryRowOnce() {
        short[] ofPatterns = new short[MANY];
        byte[] ofGroups = new byte[MANY];
        for (int i = 0; i < MANY; i++) {
            ofPatterns[i] = (short) (i % 16);
            ofGroups[i] = (byte) (i % 3);
        }
        for (Column patternColumn : List.of(Column.of(ofPatterns), Column.of(widened(ofPatterns)))) {
            PatternColumns<Unit.Households> columns = PatternColumns.of(
                            PatternRow.indicators(4), Unit.HOUSEHOLDS, patternColumn)
                    .groups(Column.of(ofGroups), 3);

            assertThat(columns.tally()).isEqualTo(onceIn48(0, MANY));
            assertThat(columns.parallel().tally()).isEqualTo(onceIn48(0, MANY));
            assertThat(columns.rows(7, MANY - 5).parallel().tally()).isEqualTo(onceIn48(7, MANY - 5));
        }
    }

    private static int[] widened(short[] numbers) {
        int[] wide = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            wide[i] = numbers[i];
        }
        return wide;
    }

    /** Each thread has some of whom not all is known: every second row. */
    @Test
    void threadsPutTogetherWhatIsNotWhollyKnown() {
        byte[] known = new byte[MANY];
        for (int i = 0; i < MANY; i++) {
            known[i] = (byte) (i % 2 == 0 ? 0b11 : 0b01);
        }

        assertThat(PatternColumns.of(PatternRow.indicators(2), Unit.HOUSEHOLDS, Column.of(new byte[MANY]))
                        .known(Column.of(known))
                        .parallel()
                        .tally()
                        .get(0)
                        .patterns())
                .containsExactly(new PatternCell(0b11, 0, 300_001), new PatternCell(0b01, 0, 300_000));
    }

    /** So many indicators that their patterns have no array; a group of nobody is there as well. */
    @Test
    void manyIndicatorsAreCountedWithoutAnArray() {
        assertThat(PatternColumns.of(PatternRow.indicators(40), Unit.HOUSEHOLDS, Column.of(1L << 39, 0, 1L << 39))
                        .groups(Column.of((byte) 2, (byte) 0, (byte) 2), 3)
                        .tally()
                        .stream()
                        .map(PatternTable::patterns))
                .containsExactly(
                        List.of(new PatternCell((1L << 40) - 1, 0, 1)),
                        List.of(),
                        List.of(new PatternCell((1L << 40) - 1, 1L << 39, 2)));
    }

    @Test
    void sizesAreAsManyAsHouseholds() {
        PatternColumns<Unit.Persons> persons =
                PatternColumns.of(PatternRow.indicators(1), Unit.PERSONS, Column.of((byte) 1, (byte) 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> persons.sizes(Column.of((byte) 3)))
                .withMessageContaining("sizes must be as long");
    }

    @Test
    void noRowsMakeEmptyTables() {
        assertThat(narrow().rows(3, 3).tally())
                .hasSize(3)
                .allSatisfy(table -> assertThat(table.patterns()).isEmpty());
    }
}

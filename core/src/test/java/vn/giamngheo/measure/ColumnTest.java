package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same numbers, whatever they lie in. */
class ColumnTest {

    /** The numbers 9, 0, 1, 2 and 3 after one that does not belong to the column, where it can be left out. */
    static Stream<Arguments> widths() {
        return Stream.of(
                Arguments.of(1, Column.of((byte) 9, (byte) 0, (byte) 1, (byte) 2, (byte) 3)),
                Arguments.of(2, Column.of((short) 9, (short) 0, (short) 1, (short) 2, (short) 3)),
                Arguments.of(4, Column.of(9, 0, 1, 2, 3)),
                Arguments.of(8, Column.of(9L, 0, 1, 2, 3)),
                Arguments.of(1, Column.ofBytes(buffer(1))),
                Arguments.of(2, Column.ofShorts(buffer(2))),
                Arguments.of(4, Column.ofInts(buffer(4))),
                Arguments.of(8, Column.ofLongs(buffer(8))),
                Arguments.of(1, Column.ofBytes(buffer(1).asReadOnlyBuffer())),
                Arguments.of(2, Column.ofShorts(buffer(2).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN))),
                Arguments.of(4, Column.ofInts(buffer(4).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN))));
    }

    /** In the order of bytes of few machines' files and most machines, so that it is seen that it is kept. */
    private static ByteBuffer buffer(int width) {
        ByteBuffer buffer = ByteBuffer.allocate(6 * width).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : new int[] {7, 9, 0, 1, 2, 3}) {
            buffer.put((byte) number).position(buffer.position() + width - 1);
        }
        return buffer.position(width);
    }

    @ParameterizedTest
    @MethodSource("widths")
    void numbersAreReadFromAnyPlace(int width, Column column) {
        int[] numbers = {-1, -1, -1, -1};
        long[] wide = {-1, -1, -1, -1};
        long[] bits = {-1, -1, -1, -1};

        assertThat(column.readInts(1, 3, numbers)).isTrue();
        column.readLongs(1, 3, wide);
        column.bits(1, 3, bits);

        assertThat(column.size()).isEqualTo(5);
        assertThat(column.width()).isEqualTo(width);
        assertThat(numbers).containsExactly(0, 1, 2, -1);
        assertThat(wide).containsExactly(0, 1, 2, -1);
        assertThat(bits).containsExactly(0, 1, 2, -1);
    }

    static Stream<Arguments> ofAllBits() {
        return Stream.of(
                Arguments.of(Column.of((byte) -1), 0xFFL),
                Arguments.of(Column.of((short) -1), 0xFFFFL),
                Arguments.of(Column.of(-1), 0xFFFF_FFFFL),
                Arguments.of(Column.of(-1L), -1L));
    }

    @ParameterizedTest
    @MethodSource("ofAllBits")
    void bitsHaveNoSignAndNumbersHave(Column column, long unsigned) {
        int[] number = new int[1];
        long[] wide = new long[1];
        long[] bits = new long[1];

        assertThat(column.readInts(0, 1, number)).isTrue();
        column.readLongs(0, 1, wide);
        column.bits(0, 1, bits);

        assertThat(number).containsExactly(-1);
        assertThat(wide).containsExactly(-1);
        assertThat(bits).containsExactly(unsigned);
    }

    @Test
    void whatNoIntHoldsIsTold() {
        int[] into = new int[3];

        assertThat(Column.of(1L, 1L << 31, 2L).readInts(0, 3, into)).isFalse();
        assertThat(Column.of(1L, 1L << 31, 2L).readInts(2, 1, into)).isTrue();
        assertThat(Column.of(Integer.MIN_VALUE, (long) Integer.MAX_VALUE).readInts(0, 2, into))
                .isTrue();
        assertThat(into).startsWith(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Five households in two groups: 9 of one, 0, 1, 2 and 3 of the other, by columns of each width. */
    @ParameterizedTest
    @MethodSource("widths")
    void householdsAreCountedByWeightsOfAnyWidth(int width, Column weights) {
        PatternColumns<Unit.Households> columns = PatternColumns.of(
                        PatternRow.indicators(2),
                        Unit.HOUSEHOLDS,
                        Column.of((byte) 0, (byte) 1, (byte) 1, (byte) 2, (byte) 2))
                .groups(Column.of((byte) 0, (byte) 1, (byte) 1, (byte) 1, (byte) 1), 2)
                .weights(weights);

        assertThat(columns.tally().stream().map(PatternTable::patterns))
                .containsExactly(
                        List.of(new PatternCell(3, 0, 9)), List.of(new PatternCell(3, 1, 1), new PatternCell(3, 2, 5)));
    }

    /** The numbers are patterns of four indicators, and groups, of households of which nothing else is told. */
    @ParameterizedTest
    @MethodSource("widths")
    void patternsAndGroupsMayHaveAnyWidth(int width, Column numbers) {
        assertThat(PatternColumns.of(PatternRow.indicators(4), Unit.HOUSEHOLDS, numbers)
                        .tally()
                        .get(0)
                        .patterns())
                .containsExactly(
                        new PatternCell(15, 0, 1),
                        new PatternCell(15, 1, 1),
                        new PatternCell(15, 2, 1),
                        new PatternCell(15, 3, 1),
                        new PatternCell(15, 9, 1));
        assertThat(PatternColumns.of(PatternRow.indicators(4), Unit.HOUSEHOLDS, Column.of(new short[5]))
                        .groups(numbers, 10)
                        .tally()
                        .stream()
                        .map(table -> table.cells().size()))
                .containsExactly(1, 1, 1, 1, 0, 0, 0, 0, 0, 1);
        assertThat(PatternColumns.of(PatternRow.indicators(4), Unit.HOUSEHOLDS, Column.of(new short[5]))
                        .known(numbers)
                        .tally()
                        .get(0)
                        .patterns())
                .contains(new PatternCell(9, 0, 1), new PatternCell(3, 0, 1));
        assertThat(PatternColumns.of(PatternRow.indicators(1), Unit.PERSONS, Column.of(new short[5]))
                        .sizes(numbers)
                        .tally()
                        .get(0)
                        .population())
                .isEqualByComparingTo("15");
    }
}

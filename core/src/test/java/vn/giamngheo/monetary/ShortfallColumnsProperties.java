package vn.giamngheo.monetary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.measure.Column;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.text.RefusedException;

/** Columns give the same tables as adding one by one, whatever way they take. */
class ShortfallColumnsProperties {

    private static final int GROUPS = 5;
    private static final int TRIES = 60;

    /** Seeded columns; what is out of the ordinary is rare, as in life. */
    private record Data(List<PovertyLine> lines, int[] incomes, byte[] keys, byte[] groups) {

        static Data of(long seed, int rows, int lines, int mostLine, int runs, boolean unknown) {
            Random random = new Random(seed);
            List<PovertyLine> all = IntStream.range(0, lines)
                    .mapToObj(i -> PovertyLine.perMonth(Vnd.of(1 + random.nextInt(mostLine))))
                    .toList();
            int[] incomes = new int[rows];
            byte[] keys = new byte[rows];
            byte[] groups = new byte[rows];
            for (int i = 0; i < rows; i++) {
                keys[i] = (byte) random.nextInt(lines);
                groups[i] = (byte) (runs == 0 ? random.nextInt(GROUPS) : i / runs % GROUPS);
                long line = all.get(keys[i]).dong();
                incomes[i] = switch (random.nextInt(8)) {
                    case 0 -> (int) line;
                    case 1 -> (int) line - 1;
                    case 2 -> (int) line + 1;
                    case 3 -> 0;
                    case 4 -> Integer.MAX_VALUE;
                    default -> random.nextInt(2 * mostLine);
                };
                if (unknown && random.nextInt(2000) == 0) {
                    incomes[i] = -1 - random.nextInt(Integer.MAX_VALUE);
                }
                if (unknown && random.nextInt(500) == 0) {
                    keys[i] = -1;
                }
            }
            return new Data(all, incomes, keys, groups);
        }

        List<ShortfallTable<Unit.Households>> oneByOne(boolean watts) {
            List<ShortfallTally<Unit.Households>> tallies = IntStream.range(0, GROUPS)
                    .mapToObj(
                            i -> watts ? ShortfallTally.withWatts(Unit.HOUSEHOLDS) : ShortfallTally.of(Unit.HOUSEHOLDS))
                    .toList();
            for (int i = 0; i < incomes.length; i++) {
                if (keys[i] < 0 || incomes[i] < 0) {
                    tallies.get(groups[i]).addUnknown(1);
                } else {
                    tallies.get(groups[i]).add(lines.get(keys[i]), incomes[i], 1);
                }
            }
            return tallies.stream().map(ShortfallTally::toTable).toList();
        }

        ShortfallColumns<Unit.Households> columns() {
            return ShortfallColumns.of(Unit.HOUSEHOLDS, Column.of(incomes), lines)
                    .lineOf(Column.of(keys))
                    .groups(Column.of(groups), GROUPS);
        }
    }

    private static ShortfallTable<Unit.Households> sum(List<ShortfallTable<Unit.Households>> tables) {
        return tables.stream().reduce(ShortfallTable::plus).orElseThrow();
    }

    @Property(tries = TRIES)
    void sameAsOneByOne(
            @ForAll long seed,
            @ForAll @IntRange(max = 9000) int rows,
            @ForAll @IntRange(min = 1, max = 12) int lines,
            @ForAll @IntRange(min = 1, max = 20_000_000) int mostLine,
            @ForAll @IntRange(max = 4000) int runs,
            @ForAll boolean unknown) {
        Data data = Data.of(seed, rows, lines, mostLine, runs, unknown);
        List<ShortfallTable<Unit.Households>> expected = data.oneByOne(false);
        assertThat(data.columns().tally()).isEqualTo(expected);
        assertThat(data.columns().table()).isEqualTo(sum(expected));
        assertThat(data.columns().groups(Column.of(new byte[rows]), 1).tally()).containsExactly(sum(expected));
    }

    @Property(tries = 26)
    void sumsOfManyBlocksDoNotOverflow(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int bits) {
        int rows = 140 * ShortfallBlock.ROWS;
        int line = (1 << bits) - 1;
        int[] incomes = new Random(seed).ints(rows, 0, 2).toArray();
        List<PovertyLine> lines = List.of(PovertyLine.perMonth(Vnd.of(line)));
        ShortfallTally<Unit.Households> tally = ShortfallTally.of(Unit.HOUSEHOLDS);
        for (int income : incomes) {
            tally.add(lines.get(0), income, 1);
        }
        ShortfallColumns<Unit.Households> columns = ShortfallColumns.of(Unit.HOUSEHOLDS, Column.of(incomes), lines);
        assertThat(columns.table()).isEqualTo(tally.toTable());
        byte[] mixed = new byte[rows];
        for (int i = 0; i < rows; i += 2) {
            mixed[i] = 1;
        }
        assertThat(columns.groups(Column.of(mixed), 2).table()).isEqualTo(tally.toTable());
    }

    @Property(tries = 20)
    void partsAddUp(@ForAll long seed, @ForAll @IntRange(max = 5000) int cut, @ForAll boolean watts) {
        Data data = Data.of(seed, 5000, 2, 3_000_000, 700, true);
        ShortfallColumns<Unit.Households> columns = watts ? data.columns().withWatts() : data.columns();
        assertThat(columns.rows(0, cut).table().plus(columns.rows(cut, 5000).table()))
                .isEqualTo(sum(data.oneByOne(watts)));
    }

    @Property(tries = 10)
    void wattsSameAsOneByOne(@ForAll long seed, @ForAll @IntRange(max = 3000) int runs) {
        Data data = Data.of(seed, 4100, 3, 3_000_000, runs, true);
        assertThat(data.columns().withWatts().tally()).isEqualTo(data.oneByOne(true));
    }

    @Example
    void parallelIsTheSame() {
        Data data = Data.of(7, 1 << 20, 2, 3_000_000, 0, true);
        assertThat(data.columns().parallel().tally()).isEqualTo(data.columns().tally());
    }

    @Property(tries = 10)
    void weightsAndSizesSameAsOneByOne(@ForAll long seed) {
        Data data = Data.of(seed, 3000, 2, 3_000_000, 0, false);
        Random random = new Random(seed + 1);
        int[] weights = random.ints(3000, 0, 100_000).toArray();
        byte[] sizes = new byte[3000];
        ShortfallTally<Unit.SampledPersons> tally = ShortfallTally.of(Unit.sampledPersons(2));
        for (int i = 0; i < 3000; i++) {
            sizes[i] = (byte) (1 + random.nextInt(9));
            tally.add(data.lines.get(data.keys[i]), data.incomes[i], (long) weights[i] * sizes[i]);
        }
        assertThat(ShortfallColumns.of(Unit.sampledPersons(2), Column.of(data.incomes), data.lines)
                        .lineOf(Column.of(data.keys))
                        .weights(Column.of(weights))
                        .sizes(Column.of(sizes))
                        .table())
                .isEqualTo(tally.toTable());
    }

    @Property(tries = 10)
    void buffersAndWiderColumnsAreTheSame(@ForAll long seed, @ForAll boolean little) {
        Data data = Data.of(seed, 2500, 2, 3_000_000, 0, true);
        ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer incomes = ByteBuffer.allocateDirect(4 * 2500).order(order);
        ByteBuffer longIncomes = ByteBuffer.allocate(8 * 2500).order(order);
        ByteBuffer keys = ByteBuffer.allocateDirect(2500);
        ByteBuffer groups = ByteBuffer.allocateDirect(2 * 2500).order(order);
        for (int i = 0; i < 2500; i++) {
            incomes.putInt(data.incomes[i]);
            longIncomes.putLong(data.incomes[i]);
            keys.put(data.keys[i]);
            groups.putShort(data.groups[i]);
        }
        for (Column column : List.of(Column.ofInts(incomes.flip()), Column.ofLongs(longIncomes.flip()))) {
            assertThat(ShortfallColumns.of(Unit.HOUSEHOLDS, column, data.lines)
                            .lineOf(Column.ofBytes(keys.rewind()))
                            .groups(Column.ofShorts(groups.rewind()), GROUPS)
                            .tally())
                    .isEqualTo(data.oneByOne(false));
        }
    }

    @Property(tries = 20)
    void firstBadRowIsNamed(
            @ForAll long seed, @ForAll @IntRange(max = 4999) int bad, @ForAll @IntRange(max = 3) int what) {
        Data data = Data.of(seed, 5000, 2, 3_000_000, 0, true);
        List<Integer> rows = new ArrayList<>(List.of(bad, Math.min(4999, bad + 1)));
        for (int row : rows) {
            switch (what) {
                case 0 -> data.keys[row] = 2;
                case 1 -> data.keys[row] = -2;
                case 2 -> data.groups[row] = GROUPS;
                default -> data.groups[row] = -1;
            }
        }
        assertThatThrownBy(() -> data.columns().tally())
                .isInstanceOf(RefusedException.class)
                .hasMessage("row " + bad + " (the first is 0): what " + (what < 2 ? "lineOf" : "groups")
                        + " has there is out of bounds");
    }

    @Example
    void groupsOfNamesLeaveOutNobodysGroup() {
        IntUnaryOperator even = i -> 2 * i;
        int[] incomes = {1, 2, 3};
        var groups = ShortfallColumns.of(Unit.HOUSEHOLDS, Column.of(incomes), List.of(PovertyLine.perMonth(Vnd.of(3))))
                .groups(Column.of(new byte[] {0, 2, 2}), 4)
                .by(even::applyAsInt);
        assertThat(groups.asMap()).containsOnlyKeys(0, 4);
        assertThat(groups.total().orElseThrow().measure().poor(LineRule.AT_MOST))
                .isEqualByComparingTo("3");
    }
}

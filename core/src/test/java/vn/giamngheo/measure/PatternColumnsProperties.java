package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Columns of every kind make the tables that adding household by household does. */
class PatternColumnsProperties {

    private static final int GROUPS = 5;

    /** How the numbers of a column lie in memory. */
    enum Storage {
        ARRAY,
        HEAP,
        HEAP_BIG,
        HEAP_LITTLE_WITHIN,
        DIRECT_BIG,
        DIRECT_LITTLE,
        READ_ONLY
    }

    /** How wide the numbers of a column are. */
    enum Width {
        BYTE,
        SHORT,
        INT,
        LONG
    }

    record Kind(Width width, Storage storage) {}

    @Provide
    Arbitrary<Kind> kinds() {
        return Combinators.combine(Arbitraries.of(Width.values()), Arbitraries.of(Storage.values()))
                .as(Kind::new);
    }

    /** Kinds of patterns, groups and weights that take the short way. */
    @Provide
    Arbitrary<List<Kind>> narrow() {
        return Combinators.combine(
                        Arbitraries.of(Storage.values()),
                        Arbitraries.of(Storage.values()),
                        Arbitraries.of(Storage.values()))
                .as((one, two, three) ->
                        List.of(new Kind(Width.SHORT, one), new Kind(Width.BYTE, two), new Kind(Width.INT, three)));
    }

    private static Column column(long[] numbers, Kind kind) {
        if (kind.storage() == Storage.ARRAY) {
            return switch (kind.width()) {
                case BYTE -> Column.of(bytes(numbers, kind.width(), ByteOrder.BIG_ENDIAN));
                case SHORT -> {
                    short[] array = new short[numbers.length];
                    IntStream.range(0, array.length).forEach(i -> array[i] = (short) numbers[i]);
                    yield Column.of(array);
                }
                case INT ->
                    Column.of(Arrays.stream(numbers)
                            .mapToInt(number -> (int) number)
                            .toArray());
                case LONG -> Column.of(numbers.clone());
            };
        }
        ByteBuffer buffer = buffer(numbers, kind);
        return switch (kind.width()) {
            case BYTE -> Column.ofBytes(buffer);
            case SHORT -> Column.ofShorts(buffer);
            case INT -> Column.ofInts(buffer);
            case LONG -> Column.ofLongs(buffer);
        };
    }

    private static ByteBuffer buffer(long[] numbers, Kind kind) {
        Width width = kind.width();
        byte[] big = bytes(numbers, width, ByteOrder.BIG_ENDIAN);
        byte[] little = bytes(numbers, width, ByteOrder.LITTLE_ENDIAN);
        return switch (kind.storage()) {
            case ARRAY -> throw new IllegalArgumentException("no buffer");
            case HEAP, HEAP_BIG -> ByteBuffer.wrap(big);
            case HEAP_LITTLE_WITHIN ->
                ByteBuffer.allocate(little.length + 10)
                        .position(3)
                        .put(little)
                        .flip()
                        .position(3)
                        .order(ByteOrder.LITTLE_ENDIAN);
            case DIRECT_BIG -> ByteBuffer.allocateDirect(big.length).put(big).flip();
            case DIRECT_LITTLE ->
                ByteBuffer.allocateDirect(little.length).put(little).flip().order(ByteOrder.LITTLE_ENDIAN);
            case READ_ONLY -> ByteBuffer.wrap(big).asReadOnlyBuffer();
        };
    }

    private static byte[] bytes(long[] numbers, Width width, ByteOrder order) {
        ByteBuffer bytes =
                ByteBuffer.allocate(numbers.length << width.ordinal()).order(order);
        for (long number : numbers) {
            switch (width) {
                case BYTE -> bytes.put((byte) number);
                case SHORT -> bytes.putShort((short) number);
                case INT -> bytes.putInt((int) number);
                case LONG -> bytes.putLong(number);
            }
        }
        return bytes.array();
    }

    /** Seeded rows. */
    private static final class Data {
        private final int indicators;
        private final long[] patterns;
        private final long[] known;
        private final long[] groups;
        private final long[] weights;
        private final long[] sizes;

        Data(int rows, int indicators, int weightBits, long seed) {
            Random random = new Random(seed);
            this.indicators = indicators;
            long full = PatternTable.fullMask(indicators);
            this.known = random.longs(rows)
                    .map(bits -> random.nextInt(4) == 0 ? bits & full : full)
                    .toArray();
            this.patterns =
                    random.longs(rows).map(bits -> bits & full & bits >> 7).toArray();
            this.groups = random.longs(rows, 0, GROUPS).toArray();
            this.weights = random.longs(rows, 0, 1L << weightBits).toArray();
            this.sizes = random.longs(rows, 1, 20).toArray();
        }

        List<PatternTable<Unit.SampledHouseholds>> tables(int from, int to, boolean areKnown) {
            List<PatternTable<Unit.SampledHouseholds>> tables = new ArrayList<>();
            for (int group = 0; group < GROUPS; group++) {
                List<PatternRow> rows = new ArrayList<>();
                for (int i = from; i < to; i++) {
                    long ofKnown = areKnown ? PatternTable.fullMask(indicators) : known[i];
                    if (groups[i] == group) {
                        rows.add(new PatternRow(ofKnown, patterns[i] & ofKnown, weights[i]));
                    }
                }
                tables.add(PatternRow.table(indicators, rows));
            }
            return tables;
        }
    }

    @Property(tries = 60)
    void theShortWayIsRight(
            @ForAll("narrow") List<Kind> kinds,
            @ForAll @IntRange(min = 1, max = 16) int indicators,
            @ForAll @IntRange(min = 1, max = 31) int weightBits,
            @ForAll @IntRange(max = 5_000) int rows,
            @ForAll long seed) {
        Data data = new Data(rows, indicators, weightBits, seed);
        assertThat(PatternColumns.of(
                                PatternRow.indicators(indicators), PatternRow.UNIT, column(data.patterns, kinds.get(0)))
                        .groups(column(data.groups, kinds.get(1)), GROUPS)
                        .weights(column(data.weights, kinds.get(2)))
                        .tally())
                .isEqualTo(data.tables(0, rows, true));
    }

    @Property(tries = 100)
    void columnsOfAllKindsAreCountedAlike(
            @ForAll("kinds") Kind patterns,
            @ForAll("kinds") Kind groups,
            @ForAll("kinds") Kind weights,
            @ForAll @IntRange(max = 5_000) int rows,
            @ForAll long seed) {
        int bits = Byte.SIZE << patterns.width().ordinal();
        Data data = new Data(rows, bits, (Byte.SIZE << weights.width().ordinal()) == Long.SIZE ? 40 : 7, seed);
        assertThat(PatternColumns.of(PatternRow.indicators(bits), PatternRow.UNIT, column(data.patterns, patterns))
                        .groups(column(data.groups, groups), GROUPS)
                        .weights(column(data.weights, weights))
                        .tally())
                .isEqualTo(data.tables(0, rows, true));
    }

    @Property(tries = 60)
    void someRowsWithUnknownIndicators(
            @ForAll("kinds") Kind kind,
            @ForAll @IntRange(max = 5_000) int one,
            @ForAll @IntRange(max = 5_000) int other,
            @ForAll long seed) {
        int bits = Byte.SIZE << kind.width().ordinal();
        Data data = new Data(5_000, bits, 7, seed);
        long[] deprived = IntStream.range(0, 5_000)
                .mapToLong(i -> data.patterns[i] & data.known[i])
                .toArray();
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        assertThat(PatternColumns.of(PatternRow.indicators(bits), PatternRow.UNIT, column(deprived, kind))
                        .known(column(data.known, kind))
                        .groups(column(data.groups, kind), GROUPS)
                        .weights(column(data.weights, kind))
                        .rows(from, to)
                        .tally())
                .isEqualTo(data.tables(from, to, false));
    }

    @Property(tries = 3)
    void threadsMakeWhatOneDoes(@ForAll @IntRange(min = 11, max = 18) int indicators, @ForAll long seed) {
        Data data = new Data(1_500_000, indicators, 20, seed);
        PatternColumns<Unit.SampledHouseholds> columns = PatternColumns.of(
                        PatternRow.indicators(indicators), PatternRow.UNIT, Column.of(data.patterns))
                .groups(Column.of(data.groups), GROUPS)
                .weights(Column.of(data.weights));
        assertThat(columns.parallel().tally()).isEqualTo(columns.tally());
        assertThat(columns.rows(700_001, 1_400_003).parallel().tally())
                .isEqualTo(columns.rows(700_001, 1_400_003).tally());
    }

    @Property(tries = 20)
    void sizesMultiplyWeights(@ForAll @IntRange(max = 5_000) int rows, @ForAll long seed) {
        Data data = new Data(rows, 7, 30, seed);
        long[] products = IntStream.range(0, rows)
                .mapToLong(i -> data.weights[i] * data.sizes[i])
                .toArray();
        PatternColumns<Unit.SampledPersons> columns =
                PatternColumns.of(PatternRow.indicators(7), Unit.sampledPersons(2), Column.of(data.patterns));
        assertThat(columns.weights(Column.of(data.weights))
                        .sizes(Column.of(data.sizes))
                        .tally())
                .isEqualTo(columns.weights(Column.of(products)).tally());
        assertThat(columns.sizes(Column.of(data.sizes)).tally().get(0).population())
                .isEqualByComparingTo(
                        java.math.BigDecimal.valueOf(Arrays.stream(data.sizes).sum(), 2));
    }

    /** Communes: so many groups that each has a tally of its own. */
    @Property(tries = 10)
    void manyGroupsAreCountedAsFewAre(@ForAll @IntRange(max = 3_000) int rows, @ForAll long seed) {
        Data data = new Data(rows, 12, 10, seed);
        PatternColumns<Unit.SampledHouseholds> columns = PatternColumns.of(
                        PatternRow.indicators(12), PatternRow.UNIT, Column.of(data.patterns))
                .weights(Column.of(data.weights));
        long[] far = Arrays.stream(data.groups).map(group -> group * 499).toArray();
        List<PatternTable<Unit.SampledHouseholds>> tables =
                columns.groups(Column.of(far), 2_000).tally();
        List<PatternTable<Unit.SampledHouseholds>> expected = data.tables(0, rows, true);
        for (int group = 0; group < GROUPS; group++) {
            assertThat(tables.get(group * 499)).isEqualTo(expected.get(group));
        }
        assertThat(tables).hasSize(2_000);
        assertThat(tables.get(1).patterns()).isEmpty();
    }
}

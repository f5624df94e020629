package vn.giamngheo.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import scala.Tuple2;
import vn.giamngheo.text.RefusedException;

class HouseholdCountsProperties {

    private static final List<ReadRow> ROWS =
            MadeUpRegister.rows(30).map(RowReader::read).toList();

    private static final byte[] SOME = counts(ROWS.stream().limit(50)).toBytes();

    private static HouseholdCounts counts(Stream<ReadRow> rows) {
        return rows.collect(HouseholdTally.collector());
    }

    /** Rows fall into parts, parts into sums, and sums come in any order: as partitions and executors do. */
    @Property(tries = 100)
    void partsAddUpToTheBytesOfTheWhole(
            @ForAll @Size(200) List<@IntRange(max = 6) Integer> partOfRow,
            @ForAll @Size(7) List<@IntRange(max = 2) Integer> sumOfPart) {
        AddUp adding = new AddUp();
        TreeMap<Integer, byte[]> sums = new TreeMap<>();
        for (int part = 0; part < 7; part++) {
            int wanted = part;
            byte[] counted = counts(IntStream.range(0, partOfRow.size())
                            .filter(row -> partOfRow.get(row) == wanted)
                            .mapToObj(ROWS::get))
                    .toBytes();
            int sum = sumOfPart.get(part);
            byte[] before = sums.getOrDefault(sum, adding.zero());
            sums.put(sum, adding.reduce(before, new Tuple2<>("01", counted)));
        }
        byte[] forwards = sums.values().stream().reduce(adding.zero(), adding::merge);
        byte[] backwards = sums.descendingMap().values().stream().reduce(adding.zero(), adding::merge);

        byte[] whole = counts(ROWS.stream().limit(partOfRow.size())).toBytes();
        assertThat(adding.finish(forwards)).isEqualTo(whole);
        assertThat(adding.finish(backwards)).isEqualTo(whole);
    }

    @Property(tries = 100)
    void bytesAreReadAsTheyWereWritten(@ForAll @IntRange(max = 1_020) int rows) {
        HouseholdCounts counts = counts(ROWS.stream().limit(rows));

        assertThat(HouseholdCounts.fromBytes(counts.toBytes())).isEqualTo(counts);
    }

    @Property(tries = 200)
    void bytesThatWereCutOffAreRefused(@ForAll @IntRange(max = 100_000) int seed) {
        assertThatThrownBy(() -> HouseholdCounts.fromBytes(Arrays.copyOf(SOME, seed % SOME.length)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> HouseholdCounts.fromBytes(Arrays.copyOf(SOME, SOME.length + 1)))
                .isInstanceOf(RefusedException.class);
    }

    @Property(tries = 50)
    void aTallyMergesAsTheCountsAdd(@ForAll @IntRange(max = 400) int first) {
        List<ReadRow> some = new ArrayList<>(ROWS.subList(0, first));
        List<ReadRow> others = ROWS.subList(first, 500);

        assertThat(counts(Stream.of(some, others).flatMap(List::stream).parallel()))
                .isEqualTo(counts(some.stream()).plus(counts(others.stream())));
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternReaderTest {

    /** Somebody else's object. */
    private record Own(int province, int mask, long weight, boolean asked) {}

    private static final List<Own> ROWS = IntStream.range(0, 20_000)
            .mapToObj(i -> new Own(i % 3, (i * 31 >> 2) & 0b11111, i % 100, i % 7 != 0))
            .toList();

    private static final PatternReader<Own, Unit.SampledHouseholds> READER =
            PatternReader.<Own, Unit.SampledHouseholds>of(PatternRow.indicators(5), PatternRow.UNIT, Own::mask)
                    .weight(Own::weight);

    private static PatternTable<Unit.SampledHouseholds> expected(int province) {
        return PatternRow.table(
                5,
                ROWS.stream()
                        .filter(own -> own.province() == province)
                        .map(own -> new PatternRow(0b11111, own.mask(), own.weight()))
                        .toList());
    }

    private static PatternTable<Unit.SampledHouseholds> all() {
        return expected(0).plus(expected(1)).plus(expected(2));
    }

    @Test
    void objectsAreCountedAsTheyAre() {
        assertThat(READER.count(ROWS)).isEqualTo(all());
        assertThat(ROWS.stream().collect(READER.collector())).isEqualTo(all());
        assertThat(ROWS.parallelStream().collect(READER.collector())).isEqualTo(all());
    }

    @Test
    void byGroup() {
        List<PatternTable<Unit.SampledHouseholds>> expected = List.of(expected(0), expected(1), expected(2));
        assertThat(READER.count(ROWS, 3, Own::province)).isEqualTo(expected);
        assertThat(ROWS.stream().collect(READER.collector(3, Own::province))).isEqualTo(expected);
        assertThat(ROWS.parallelStream().collect(READER.collector(3, Own::province)))
                .isEqualTo(expected);
        assertThat(ROWS.parallelStream()
                        .collect(Groups.by(own -> "p" + own.province(), READER.collector()))
                        .asMap())
                .containsExactly(
                        java.util.Map.entry("p0", expected(0)),
                        java.util.Map.entry("p1", expected(1)),
                        java.util.Map.entry("p2", expected(2)));
    }

    @Test
    void unknownIndicatorsAreToldByAFunctionToo() {
        PatternTable<Unit.SampledHouseholds> expected = PatternRow.table(
                5,
                ROWS.stream()
                        .map(own -> own.asked()
                                ? new PatternRow(0b11111, own.mask(), own.weight())
                                : new PatternRow(0b00001, own.mask() & 1, own.weight()))
                        .toList());
        PatternReader<Own, Unit.SampledHouseholds> reader = PatternReader.<Own, Unit.SampledHouseholds>of(
                        PatternRow.indicators(5), PatternRow.UNIT, own -> own.asked() ? own.mask() : own.mask() & 1)
                .known(own -> own.asked() ? 0b11111 : 1)
                .weight(Own::weight);
        assertThat(reader.count(ROWS)).isEqualTo(expected);
    }

    @Test
    void householdsCountOnceAndWhatIsNotHouseholdsHasWeights() {
        assertThat(PatternReader.<Own, Unit.Households>of(PatternRow.indicators(5), Unit.HOUSEHOLDS, Own::mask)
                        .count(ROWS)
                        .population())
                .isEqualByComparingTo("20000");
        PatternReader<Own, Unit.Persons> persons = PatternReader.of(PatternRow.indicators(5), Unit.PERSONS, Own::mask);
        assertThatIllegalArgumentException().isThrownBy(() -> persons.count(ROWS));
        assertThatIllegalArgumentException().isThrownBy(persons::collector);
        assertThatIllegalArgumentException().isThrownBy(() -> persons.collector(3, Own::province));
    }

    @Test
    void refusesWhatFunctionsMustNotGive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.weight(own -> -1).count(ROWS));
        assertThatIllegalArgumentException().isThrownBy(() -> READER.count(ROWS, 0, Own::province));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> READER.count(ROWS, 2, Own::province));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> READER.count(ROWS, 2, own -> -1));
    }
}

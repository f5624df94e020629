package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever way patterns are added, the table is that of the cells put together in a sorted map. */
class PatternTallyProperties {

    private static final int[] WIDTHS = {1, 2, 5, 12, 16, 17, 33, 64};

    /** Rows of some number of indicators, with few patterns or many, unknown indicators or none. */
    record Rows(int indicators, List<PatternRow> rows) {}

    @Provide
    Arbitrary<Rows> rows() {
        return Arbitraries.of(IntStream.of(WIDTHS).boxed().toList()).flatMap(width -> {
            long full = PatternTable.fullMask(width);
            Arbitrary<Long> bits =
                    Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(0, 7));
            Arbitrary<Long> known = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(full)), Tuple.of(1, bits));
            Arbitrary<PatternRow> row = Combinators.combine(
                            known, bits, Arbitraries.longs().between(0, 1L << 40))
                    .as((ofKnown, deprived, weight) ->
                            new PatternRow(ofKnown & full, deprived & ofKnown & full, weight));
            return row.list().ofMaxSize(300).map(list -> new Rows(width, list));
        });
    }

    @Property(tries = 300)
    void addingIsAddingToASortedMap(@ForAll("rows") Rows rows) {
        assertThat(tally(rows.indicators(), rows.rows()).toTable())
                .isEqualTo(PatternRow.table(rows.indicators(), rows.rows()));
    }

    @Property(tries = 100)
    void twoTalliesMakeWhatOneDoes(@ForAll("rows") Rows rows, @ForAll @IntRange(max = 300) int at) {
        int cut = Math.min(at, rows.rows().size());
        PatternTally<Unit.SampledHouseholds> one =
                tally(rows.indicators(), rows.rows().subList(0, cut));
        PatternTally<Unit.SampledHouseholds> other =
                tally(rows.indicators(), rows.rows().subList(cut, rows.rows().size()));
        PatternTable<Unit.SampledHouseholds> ofOther = other.toTable();
        one.merge(other);
        assertThat(one.toTable()).isEqualTo(PatternRow.table(rows.indicators(), rows.rows()));
        assertThat(other.toTable()).as("the other is as it was").isEqualTo(ofOther);
    }

    @Property(tries = 100)
    void tablesAreAddedToATally(@ForAll("rows") Rows rows, @ForAll @IntRange(max = 300) int at) {
        int cut = Math.min(at, rows.rows().size());
        PatternTally<Unit.SampledHouseholds> tally =
                tally(rows.indicators(), rows.rows().subList(0, cut));
        tally.add(PatternRow.table(
                        rows.indicators(), rows.rows().subList(cut, rows.rows().size()))
                .named("rest"));
        assertThat(tally.toTable()).isEqualTo(PatternRow.table(rows.indicators(), rows.rows()));
    }

    @Property(tries = 20)
    void manyPatternsTakeTheDenseWay(@ForAll @IntRange(min = 9, max = 16) int indicators) {
        List<PatternRow> rows = new ArrayList<>();
        long full = PatternTable.fullMask(indicators);
        for (int i = 0; i < 5_000; i++) {
            long known = i % 10 == 0 ? i & full : full;
            rows.add(new PatternRow(known, (i * 7L) & known, 1 + i % 3));
        }
        assertThat(tally(indicators, rows).toTable()).isEqualTo(PatternRow.table(indicators, rows));
    }

    private static PatternTally<Unit.SampledHouseholds> tally(int indicators, List<PatternRow> rows) {
        PatternTally<Unit.SampledHouseholds> tally =
                PatternTally.of(PatternRow.indicators(indicators), PatternRow.UNIT);
        rows.forEach(row -> tally.add(row.known(), row.deprived(), row.weight()));
        return tally;
    }
}

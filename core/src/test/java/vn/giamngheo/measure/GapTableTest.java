package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

class GapTableTest {

    private static final Ratio HALF = Ratio.of(1, 2);

    private static GapTable<Unit.Persons> fourPersons() {
        List<Map<String, String>> rows = ExactData.rows("small/af-four-persons.csv");
        Map<String, String> cutoffs = rows.get(rows.size() - 1);
        GapTally<Unit.Persons> tally = GapTally.of(Small.equal(4).indicators(), Unit.PERSONS);
        for (Map<String, String> row : rows.subList(0, rows.size() - 1)) {
            List<Ratio> gaps = new ArrayList<>();
            List.of("income", "schooling", "health", "access")
                    .forEach(name -> gaps.add(NormalisedGap.of(
                            Ratio.of(new BigDecimal(row.get(name))), Ratio.of(new BigDecimal(cutoffs.get(name))))));
            tally.add(gaps, 1);
        }
        return tally.toTable();
    }

    private static GapTable<Unit.Households> table(Ratio first, Ratio second, long weight) {
        GapTally<Unit.Households> tally = GapTally.of(Small.equal(2).indicators(), Unit.HOUSEHOLDS);
        tally.add(List.of(first, second), weight);
        return tally.toTable();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void fourPersonsComeOutExactly(int k) {
        GapMeasures<Unit.Persons> measures = fourPersons().measure(Small.equal(4), PovertyCutoff.of(k, 4));
        List<String> seen = new ArrayList<>();
        ExactData.rows("small.csv").stream()
                .filter(row -> row.get("example").equals("af-four-persons k=" + k))
                .forEach(row -> {
                    seen.add(row.get("quantity"));
                    ExactData.assertEqual(
                            switch (row.get("quantity")) {
                                case "H" -> measures.counted().headcountRatio();
                                case "A" -> measures.counted().intensity();
                                case "M0" -> measures.counted().adjustedHeadcountRatio();
                                case "M1" -> measures.adjustedGap();
                                case "M2" -> measures.adjustedSquaredGap();
                                case "G (average gap)" -> measures.averageGap();
                                default -> throw new AssertionError(row);
                            },
                            row.get("exact"),
                            row.get("double"));
                });
        assertThat(seen).containsExactly("H", "A", "M0", "M1", "M2", "G (average gap)");
    }

    @Test
    void gapsAreSharesOfTheCutoff() {
        assertThat(NormalisedGap.of(Ratio.of(7), Ratio.of(12))).isEqualTo(Ratio.of(5, 12));
        assertThat(NormalisedGap.of(Ratio.of(12), Ratio.of(12))).isEqualTo(Ratio.ZERO);
        assertThat(NormalisedGap.of(Ratio.of(13), Ratio.of(12))).isEqualTo(Ratio.ZERO);
        assertThat(NormalisedGap.of(Ratio.ZERO, Ratio.of(12))).isEqualTo(Ratio.ONE);
        assertThatThrownBy(() -> NormalisedGap.of(Ratio.of(-1), Ratio.of(12)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "the achievement must not be negative and the deprivation cut-off above 0 but they were -1 and 12");
        assertThatThrownBy(() -> NormalisedGap.of(Ratio.ONE, Ratio.ZERO)).isInstanceOf(RefusedException.class);
    }

    @Test
    void indicatorsAddUpToTheMeasures() {
        // One of four is deprived: by 1/2 and 1/4.
        GapTable<Unit.Households> table = table(HALF, Ratio.of(1, 4), 1).plus(table(Ratio.ZERO, Ratio.ZERO, 3));
        GapMeasures<Unit.Households> measures = table.measure(Small.equal(2), PovertyCutoff.of(1, 1));
        assertThat(measures.indicators())
                .extracting(GapMeasures.OfIndicator::gap)
                .containsExactly(Ratio.of(1, 16), Ratio.of(1, 32));
        assertThat(measures.indicators())
                .extracting(GapMeasures.OfIndicator::squaredGap)
                .containsExactly(Ratio.of(1, 32), Ratio.of(1, 128));
        assertThat(measures.adjustedGap()).contains(Ratio.of(3, 32));
        assertThat(measures.adjustedSquaredGap()).contains(Ratio.of(5, 128));
        assertThat(measures.averageGap()).contains(Ratio.of(3, 8));
        assertThat(measures.averageSquaredGap()).contains(Ratio.of(5, 32));
        assertThat(measures).hasToString("GapMeasures{k = 1, M0 = 1/4, M1 = 3/32, M2 = 5/128}");
    }

    @Test
    void withoutPoorAndWithoutAnybody() {
        GapMeasures<Unit.Households> noPoor =
                table(HALF, Ratio.ZERO, 2).measure(Small.equal(2), PovertyCutoff.of(1, 1));
        assertThat(noPoor.adjustedGap()).contains(Ratio.ZERO);
        assertThat(noPoor.averageGap()).isEmpty();
        assertThat(noPoor.averageSquaredGap()).isEmpty();
        GapMeasures<Unit.Households> nobody =
                table(HALF, Ratio.ZERO, 0).measure(Small.equal(2), PovertyCutoff.of(1, 1));
        assertThat(nobody.adjustedGap()).isEmpty();
        assertThat(nobody.adjustedSquaredGap()).isEmpty();
        assertThat(nobody.averageGap()).isEmpty();
        assertThat(nobody.indicators()).isEmpty();
        assertThat(nobody).hasToString("GapMeasures{k = 1, M0 = none, M1 = none, M2 = none}");
    }

    @Test
    void samplesCountTheirWeights() {
        GapTally<Unit.SampledHouseholds> tally = GapTally.of(Small.equal(1).indicators(), Unit.sampledHouseholds(2));
        tally.add(List.of(HALF), 150);
        tally.add(List.of(Ratio.ZERO), 50);
        GapTable<Unit.SampledHouseholds> table = tally.toTable();
        assertThat(table.population()).isEqualTo(new BigDecimal("2.00"));
        GapMeasures<Unit.SampledHouseholds> measures = table.measure(Small.equal(1), PovertyCutoff.of(1, 1));
        assertThat(measures.adjustedGap()).contains(Ratio.of(3, 8));
        assertThat(measures.indicators().get(0).gap()).isEqualTo(Ratio.of(3, 8));
    }

    @Test
    void tablesAreTheirPatterns() {
        assertThat(fourPersons().patterns()).isEqualTo(Small.afFourPersons());
        assertThat(fourPersons().named("Xã A").patterns().group()).contains("Xã A");
        assertThat(fourPersons().indicators()).isEqualTo(Small.equal(4).indicators());
        assertThat(fourPersons().unit()).isEqualTo(Unit.PERSONS);
        assertThat(fourPersons()).hasToString("GapTable{4 indicators, 4 persons}");
        assertThat(fourPersons().named("Xã A")).hasToString("GapTable{Xã A, 4 indicators, 4 persons}");
    }

    @Test
    void tablesAddUpIfTheyCountAlike() {
        GapTable<Unit.Households> one = table(HALF, Ratio.ZERO, 1);
        assertThat(one.plus(one)).isEqualTo(table(HALF, Ratio.ZERO, 2)).hasSameHashCodeAs(table(HALF, Ratio.ZERO, 2));
        assertThat(one.plus(table(Ratio.ZERO, HALF, 1)).population()).isEqualTo(new BigDecimal("2"));
        assertThat(one.named("A").plus(one.named("A")).group()).contains("A");
        assertThat(one.named("A").plus(one.named("B")).group()).isEmpty();
        assertThat(one).isNotEqualTo(one.named("A"));
        assertThat(one).isNotEqualTo(table(HALF, HALF, 1));
        assertThat(one).isNotEqualTo("table");
        GapTable<Unit.Households> other =
                GapTally.of(Small.equal(3).indicators(), Unit.HOUSEHOLDS).toTable();
        assertThatThrownBy(() -> one.plus(other)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> one.named(" ")).isInstanceOf(RefusedException.class);
        GapTable<Unit.Households> many = table(HALF, Ratio.ZERO, Long.MAX_VALUE);
        GapTable<Unit.Households> more = table(HALF, HALF, 1);
        assertThatThrownBy(() -> many.plus(more)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> many.plus(one)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesGapsOutOfBounds() {
        GapTally<Unit.Households> tally = GapTally.of(Small.equal(2).indicators(), Unit.HOUSEHOLDS);
        assertThatThrownBy(() -> tally.add(List.of(Ratio.of(-1, 9), Ratio.ZERO), 1))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a gap must be from 0 to 1 but was -1/9");
        assertThatThrownBy(() -> tally.add(List.of(Ratio.ZERO, Ratio.of(10, 9)), 1))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> tally.add(List.of(Ratio.ZERO), 1)).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tally.add(List.of(Ratio.ZERO, Ratio.ZERO), -1))
                .isExactlyInstanceOf(IllegalArgumentException.class);
        tally.add(List.of(Ratio.ONE, Ratio.ZERO), 1);
        assertThat(tally.toTable()).isEqualTo(table(Ratio.ONE, Ratio.ZERO, 1));
    }

    @Test
    void bytesGiveTheTableAgain() {
        GapTable<Unit.Persons> table = fourPersons().named("Xã A");
        assertThat(GapTable.fromBytes(table.toBytes())).isEqualTo(table);
        assertThat(GapTable.fromBytes(table.toBytes()).in(Unit.PERSONS)).isEqualTo(table);
        assertThat(GapTable.fromBytes(fourPersons().toBytes())).isEqualTo(fourPersons());
        assertThatThrownBy(() -> GapTable.fromBytes(table.toBytes()).in(Unit.HOUSEHOLDS))
                .isInstanceOf(RefusedException.class);
    }

    private static PackedOut beginning(long cells) {
        return new PackedOut()
                .text("giamngheo:gaps")
                .whole(1)
                .text("households")
                .whole(0)
                .whole(0)
                .whole(1)
                .text("i1")
                .whole(cells);
    }

    private static PackedOut cell(PackedOut out, long pattern, long weight, String gap, String square) {
        return out.whole(pattern).whole(weight).text(gap).text("4").text(square).text("4");
    }

    private static void assertBroken(byte[] bytes) {
        assertThatThrownBy(() -> GapTable.fromBytes(bytes))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the bytes are damaged, cut off or of another kind");
    }

    @Test
    void refusesOtherBytes() {
        byte[] bytes = fourPersons().toBytes();
        bytes[20] ^= 1;
        assertBroken(bytes);
        assertBroken(Small.afFourPersons().toBytes());
        assertBroken(new PackedOut().text("giamngheo:gaps").whole(2).toBytes());
        // A gap of one half and its square: in quarters the half is not in lowest terms.
        assertBroken(cell(beginning(1), 1, 1, "2", "1").toBytes());
        assertBroken(cell(beginning(1), 2, 1, "1", "1").toBytes());
        assertBroken(cell(beginning(1), 1, 0, "1", "1").toBytes());
        assertBroken(cell(beginning(1), 0, 1, "1", "1").toBytes());
        assertBroken(cell(beginning(1), 1, 1, "0", "0").toBytes());
        assertBroken(cell(beginning(1), 1, 1, "5", "1").toBytes());
        assertBroken(cell(beginning(1), 1, 9, "1", "3").toBytes());
        assertBroken(cell(beginning(1), 1, 1, "3", "1").toBytes());
        assertBroken(cell(beginning(1), 1, 1, "x", "1").toBytes());
        assertBroken(cell(beginning(1), 1, 1, "", "1").toBytes());
        assertBroken(beginning(1)
                .whole(1)
                .whole(1)
                .text("1")
                .text("0")
                .text("1")
                .text("1")
                .toBytes());
        assertBroken(beginning(1).whole(1).whole(1).text("1".repeat(10_001)).toBytes());
        PackedOut two = beginning(2).whole(0).whole(Long.MAX_VALUE);
        two.text("0").text("1").text("0").text("1");
        assertBroken(
                two.whole(1).whole(1).text("1").text("1").text("1").text("1").toBytes());
        assertBroken(beginning(1).toBytes());
        assertThat(GapTable.fromBytes(beginning(0).toBytes()).group()).isEqualTo(Optional.empty());
        PackedOut twice = beginning(2);
        for (int i = 0; i < 2; i++) {
            twice.whole(1).whole(1).text("1").text("2").text("1").text("4");
        }
        assertBroken(twice.toBytes());
    }
}

package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** {@link PatternTable}, what is measured of it at the edges, and weights and cut-offs that are refused. */
class PatternTableTest {

    private static final IndicatorWeights FOUR = Small.equal(4);
    private static final PovertyCutoff HALF = PovertyCutoff.of(1, 2);

    private static PatternTable<Unit.Households> table(PatternCell... cells) {
        return PatternTable.of(FOUR.indicators(), Unit.HOUSEHOLDS, List.of(cells));
    }

    private static PatternCell known(int deprived, long weight) {
        return new PatternCell(0b1111, deprived, weight);
    }

    /** Of three households one is poor, one is not, and of one two indicators are unknown and a third is deprived. */
    private static PatternTable<Unit.Households> incomplete() {
        return table(known(0b0111, 1), known(0b0001, 1), new PatternCell(0b0011, 0b0001, 1));
    }

    @ParameterizedTest
    @EnumSource(MissingPolicy.class)
    @DisplayName("Of nobody there is no share, and nothing adds to anything")
    void measuresOfNobody(MissingPolicy policy) {
        AlkireFoster<Unit.Households> af = table().measure(FOUR, HALF, policy);
        assertThat(af.population()).isEqualByComparingTo("0");
        assertThat(af.headcountRatio()).isEmpty();
        assertThat(af.intensity()).isEmpty();
        assertThat(af.adjustedHeadcountRatio()).isEmpty();
        assertThat(af.bounds()).isEmpty();
        assertThat(af.indicators()).isEmpty();
        assertThat(af.dimensions()).isEmpty();
        assertThat(af).hasToString("AlkireFoster{k = 1/2, H = none, A = none, M0 = none}");
        assertThat(table().atEveryCutoff(FOUR, policy).scores()).isEmpty();
    }

    @Test
    @DisplayName("Where nobody is poor, H and M0 are 0, A is empty and nothing has a share of nothing")
    void nobodyIsPoor() {
        AlkireFoster<Unit.Households> af = table(known(0b0001, 3)).measure(FOUR, HALF);
        assertThat(af.headcountRatio()).contains(Ratio.ZERO);
        assertThat(af.adjustedHeadcountRatio()).contains(Ratio.ZERO);
        assertThat(af.intensity()).isEmpty();
        assertThat(af.indicators().get(0))
                .isEqualTo(new AlkireFoster.OfIndicator(
                        FOUR.weights().get(0), Ratio.ONE, Ratio.ZERO, Ratio.ZERO, Optional.empty()));
        assertThat(af.dimensions()).allMatch(one -> one.share().isEmpty());
    }

    @Test
    @DisplayName("Who weighs nothing is nobody")
    void weightsOfNothing() {
        PatternTally<Unit.Households> tally = PatternTally.of(FOUR.indicators(), Unit.HOUSEHOLDS);
        tally.add(0b1111, 0);
        assertThat(tally.toTable()).isEqualTo(table());
    }

    @Test
    @DisplayName("Exactly half of the deprivations is poor at k = 1/2, one less is not")
    void atTheCutoffIsPoor() {
        assertThat(table(known(0b0011, 1)).measure(FOUR, HALF).poor()).isEqualByComparingTo("1");
        assertThat(table(known(0b0001, 1)).measure(FOUR, HALF).poor()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("Unknown indicators are refused unless a policy is chosen")
    void incompleteIsRefused() {
        assertThatThrownBy(() -> incomplete().measure(FOUR, HALF))
                .isInstanceOf(RefusedException.class)
                .hasMessage("indicators are unknown of some (1 / 3), so a policy must be chosen: LIST_WISE,"
                        + " NOT_DEPRIVED, DEPRIVED, REWEIGHTED");
        assertThatThrownBy(() -> incomplete().atEveryCutoff(FOUR, MissingPolicy.COMPLETE))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("What is unknown but weighs nothing is not missed")
    void unknownWithoutWeight() {
        IndicatorWeights two = Small.equal(2);
        AlkireFoster<Unit.Households> af = incomplete().measure(two, HALF);
        assertThat(af.incomplete()).isEqualByComparingTo("0");
        assertThat(af.headcountRatio()).contains(Ratio.ONE);
        // Scores 1, 1/2 and 1/2.
        assertThat(af.adjustedHeadcountRatio()).contains(Ratio.of(2, 3));
    }

    @Test
    @DisplayName("List-wise: two are measured, one is left out")
    void listWise() {
        AlkireFoster<Unit.Households> af = incomplete().measure(FOUR, HALF, MissingPolicy.LIST_WISE);
        assertThat(af.population()).isEqualByComparingTo("2");
        assertThat(af.leftOut()).isEqualByComparingTo("1");
        assertThat(af.incomplete()).isEqualByComparingTo("1");
        assertThat(af.headcountRatio()).contains(Ratio.of(1, 2));
        assertThat(af.adjustedHeadcountRatio()).contains(Ratio.of(3, 8));
    }

    @Test
    @DisplayName("Unknown taken for not deprived, and for deprived: the bounds of every policy")
    void bounds() {
        // Of three, scores 3/4, 1/4 and, of the one not known whole, from 1/4 to 3/4.
        AlkireFoster.Bounds bounds = new AlkireFoster.Bounds(
                new RatioRange(Ratio.of(1, 3), Ratio.of(2, 3)), new RatioRange(Ratio.of(1, 4), Ratio.of(1, 2)));
        AlkireFoster<Unit.Households> least = incomplete().measure(FOUR, HALF, MissingPolicy.NOT_DEPRIVED);
        assertThat(least.headcountRatio()).contains(Ratio.of(1, 3));
        assertThat(least.adjustedHeadcountRatio()).contains(Ratio.of(1, 4));
        AlkireFoster<Unit.Households> most = incomplete().measure(FOUR, HALF, MissingPolicy.DEPRIVED);
        assertThat(most.headcountRatio()).contains(Ratio.of(2, 3));
        assertThat(most.adjustedHeadcountRatio()).contains(Ratio.of(1, 2));
        assertThat(List.of(least, most)).allSatisfy(af -> {
            assertThat(af.bounds()).contains(bounds);
            assertThat(af.incomplete()).isEqualByComparingTo("1");
            assertThat(af.leftOut()).isEqualByComparingTo("0");
        });
        assertThat(incomplete().measure(FOUR, HALF, MissingPolicy.LIST_WISE).bounds())
                .contains(bounds);
    }

    @Test
    @DisplayName("Reweighted: one of two known is a score of one half; what each indicator adds still makes M0")
    void reweighted() {
        AlkireFoster<Unit.Households> af = incomplete().measure(FOUR, HALF, MissingPolicy.REWEIGHTED);
        assertThat(af.headcountRatio()).contains(Ratio.of(2, 3));
        assertThat(af.intensity()).contains(Ratio.of(5, 8));
        assertThat(af.adjustedHeadcountRatio()).contains(Ratio.of(5, 12));
        // The first: 1/4 of one and 1/2 of the other, of three.
        assertThat(af.indicators().get(0))
                .isEqualTo(new AlkireFoster.OfIndicator(
                        FOUR.weights().get(0), Ratio.ONE, Ratio.of(2, 3), Ratio.of(1, 4), Optional.of(Ratio.of(3, 5))));
        assertThat(af.leftOut()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("Reweighted: of whom nothing is known is left out")
    void reweightedLeavesOutTheUnknown() {
        AlkireFoster<Unit.Households> af =
                table(new PatternCell(0, 0, 4), known(0b1111, 1)).measure(FOUR, HALF, MissingPolicy.REWEIGHTED);
        assertThat(af.leftOut()).isEqualByComparingTo("4");
        assertThat(af.headcountRatio()).contains(Ratio.ONE);
        assertThat(af.bounds().orElseThrow().headcountRatio()).isEqualTo(new RatioRange(Ratio.of(1, 5), Ratio.ONE));
    }

    @Test
    @DisplayName("Between two scores nothing changes")
    void everyCutoff() {
        EveryCutoff<Unit.Households> every =
                table(known(0b0111, 1), known(0b0001, 2)).atEveryCutoff(FOUR, MissingPolicy.COMPLETE);
        assertThat(every.scores()).containsExactly(Ratio.of(1, 4), Ratio.of(3, 4));
        assertThat(every.at(PovertyCutoff.of(1, 4)).headcountRatio()).contains(Ratio.ONE);
        assertThat(every.at(PovertyCutoff.of(26, 100)).headcountRatio()).contains(Ratio.of(1, 3));
        assertThat(every.at(PovertyCutoff.of(3, 4)).headcountRatio()).contains(Ratio.of(1, 3));
        assertThat(every.at(PovertyCutoff.of(76, 100)).headcountRatio()).contains(Ratio.ZERO);
        assertThat(every)
                .hasToString("EveryCutoff[AlkireFoster{k = 1/4, H = 1, A = 5/12, M0 = 5/12},"
                        + " AlkireFoster{k = 3/4, H = 1/3, A = 3/4, M0 = 1/4}]");
    }

    @Test
    @DisplayName("Every score that can occur: equal weights step by one, nested ones by their sums")
    void cutoffsOfWeights() {
        assertThat(FOUR.cutoffs())
                .containsExactly(
                        PovertyCutoff.of(1, 4), PovertyCutoff.of(1, 2), PovertyCutoff.of(3, 4), PovertyCutoff.of(1, 1));
        // Of the global index all but 1/18 less than the whole and 1/18 more than nothing: 18 scores.
        assertThat(Small.global().cutoffs()).hasSize(18).startsWith(PovertyCutoff.of(1, 18));
        assertThat(Small.equal(64).cutoffs()).hasSize(64);
    }

    @Test
    @DisplayName("More than a million different scores are refused, not waited for")
    void tooManyScores() {
        // Powers of 2: every pattern has a score of its own.
        IndicatorWeights powers = IndicatorWeights.of(IntStream.range(0, 21)
                .mapToObj(i -> new IndicatorWeight(
                        DeprivationIndicator.of("i" + i), Dimension.of("d"), Ratio.of(1L << i, (1L << 21) - 1)))
                .toList());
        assertThatThrownBy(powers::cutoffs)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more than 1000000");
    }

    @Test
    @DisplayName("Groups of nobody have no shares of their own and add nothing")
    void emptyGroups() {
        Decomposition<String, Unit.Households> of = Decomposition.of(
                Groups.of(Map.of("a", table(), "b", table(known(0b1111, 2)))), FOUR, HALF, MissingPolicy.COMPLETE);
        assertThat(of.groups().get("a"))
                .returns(Optional.of(Ratio.ZERO), Decomposition.OfGroup::populationShare)
                .returns(Optional.of(Ratio.ZERO), Decomposition.OfGroup::poorShare)
                .returns(Optional.of(Ratio.ZERO), Decomposition.OfGroup::contribution)
                .returns(Optional.of(Ratio.ZERO), Decomposition.OfGroup::share);
        assertThat(of.groups().get("a").measures().headcountRatio()).isEmpty();
        assertThat(of.groups().get("b").share()).contains(Ratio.ONE);
        assertThat(of)
                .hasToString("Decomposition{AlkireFoster{k = 1/2, H = 1, A = 1, M0 = 1}, a: AlkireFoster{k = 1/2,"
                        + " H = none, A = none, M0 = none}, b: AlkireFoster{k = 1/2, H = 1, A = 1, M0 = 1}}");
    }

    @Test
    @DisplayName("If all groups are of nobody, no group has a share of anything")
    void onlyEmptyGroups() {
        Decomposition<String, Unit.Households> of =
                Decomposition.of(Groups.of(Map.of("a", table())), FOUR, HALF, MissingPolicy.COMPLETE);
        Decomposition.OfGroup<Unit.Households> group = of.groups().get("a");
        assertThat(group)
                .returns(Optional.empty(), Decomposition.OfGroup::populationShare)
                .returns(Optional.empty(), Decomposition.OfGroup::poorShare)
                .returns(Optional.empty(), Decomposition.OfGroup::contribution)
                .returns(Optional.empty(), Decomposition.OfGroup::share);
        assertThat(group.indicators())
                .hasSize(4)
                .allMatch(one -> one.contribution().isEmpty() && one.share().isEmpty());
    }

    @Test
    void noGroupsAreRefused() {
        Groups<String, PatternTable<Unit.Households>> none = Groups.of(Map.of());
        assertThatThrownBy(() -> Decomposition.of(none, FOUR, HALF, MissingPolicy.COMPLETE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("there are no groups to decompose");
    }

    @Test
    @DisplayName("Beyond a long there is an exception, never a wrong number")
    void overflow() {
        PatternTable<Unit.Households> most = table(known(0b0001, Long.MAX_VALUE));
        PatternTable<Unit.Households> one = table(known(0b0010, 1));
        assertThatThrownBy(() -> most.plus(one)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> table(known(0b0001, Long.MAX_VALUE), known(0b0001, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThat(most.measure(FOUR, PovertyCutoff.of(1, 4)).adjustedHeadcountRatio())
                .contains(Ratio.of(1, 4));
    }

    @Test
    void tablesThatDoNotAddUp() {
        PatternTable<Unit> households = PatternTable.of(FOUR.indicators(), Unit.HOUSEHOLDS, List.of());
        PatternTable<Unit> persons = PatternTable.of(FOUR.indicators(), Unit.PERSONS, List.of());
        PatternTable<Unit> fewer = PatternTable.of(FOUR.indicators().subList(0, 3), Unit.HOUSEHOLDS, List.of());
        assertThatThrownBy(() -> households.plus(persons))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("another unit");
        assertThatThrownBy(() -> households.plus(fewer)).isInstanceOf(RefusedException.class);
    }

    @Test
    void namesOfGroups() {
        PatternTable<Unit.Households> a = table(known(1, 1)).named("a");
        assertThat(a.group()).contains("a");
        assertThat(a.plus(a).group()).contains("a");
        assertThat(a.plus(a.named("b")).group()).isEmpty();
        assertThat(a.measure(FOUR, HALF).group()).contains("a");
        assertThat(a).isNotEqualTo(a.named("b")).hasToString("PatternTable{a, 4 indicators, 1 households}");
        assertThatThrownBy(() -> a.named(" ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void readAsAnotherUnit() {
        PatternTable<?> read = PatternTable.fromBytes(table(known(1, 1)).toBytes());
        assertThat(read.in(Unit.HOUSEHOLDS)).isEqualTo(table(known(1, 1)));
        assertThatThrownBy(() -> read.in(Unit.sampledHouseholds(2)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the table counts households, not sampled-households (2)");
    }

    @Test
    @DisplayName("Bytes hold what is known of each cell, and the name of the group")
    void bytesHoldWhatIsKnown() {
        List<PatternCell> cells = List.of(
                new PatternCell(0b111, 0b000, 4),
                new PatternCell(0b111, 0b101, 3),
                new PatternCell(0b110, 0b010, 2),
                new PatternCell(0b110, 0b100, 5),
                new PatternCell(0b011, 0b000, 1),
                new PatternCell(0b011, 0b001, 6),
                new PatternCell(0b000, 0b000, 7));
        PatternTable<?> table = PatternTable.of(PatternRow.indicators(3), Unit.HOUSEHOLDS, cells)
                .named("xã A");

        PatternTable<?> read = PatternTable.fromBytes(table.toBytes());

        assertThat(read.patterns()).containsExactlyElementsOf(cells);
        assertThat(read.group()).contains("xã A");
        assertThat(read).isEqualTo(table).hasSameHashCodeAs(table);
        byte[] more = Arrays.copyOf(table.toBytes(), table.toBytes().length + 1);
        assertThatThrownBy(() -> PatternTable.fromBytes(more)).isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("Tables and measures are equal only if all of them is")
    void whatIsEqual() {
        PatternCell one = new PatternCell(0b11, 0b01, 2);
        IndicatorWeights weights = Small.equal(2);
        List<PatternTable<?>> tables = List.of(
                PatternTable.of(weights.indicators(), Unit.HOUSEHOLDS, List.of(one)),
                PatternTable.of(weights.indicators(), Unit.HOUSEHOLDS, List.of(one))
                        .named("xã A"),
                PatternTable.of(weights.indicators(), Unit.PERSONS, List.of(one)),
                PatternTable.of(weights.indicators(), Unit.HOUSEHOLDS, List.of(new PatternCell(0b11, 0b01, 3))),
                PatternTable.of(weights.indicators(), Unit.HOUSEHOLDS, List.of(new PatternCell(0b11, 0b11, 2))),
                PatternTable.of(weights.indicators(), Unit.HOUSEHOLDS, List.of(new PatternCell(0b01, 0b01, 2))),
                PatternTable.of(weights.indicators(), Unit.HOUSEHOLDS, List.of(one, new PatternCell(0b11, 0b10, 2))));
        List<Object> measures = new ArrayList<>();
        for (PatternTable<?> table : tables) {
            measures.add(table.measure(weights, PovertyCutoff.of(1, 2), MissingPolicy.REWEIGHTED));
        }
        measures.add(tables.get(0).measure(weights, PovertyCutoff.of(1, 3), MissingPolicy.REWEIGHTED));
        measures.add(tables.get(0).measure(weights, PovertyCutoff.of(1, 2), MissingPolicy.LIST_WISE));

        assertThat(tables).doesNotHaveDuplicates();
        assertThat(measures).doesNotHaveDuplicates();
        assertThat(tables.get(0).measure(weights, PovertyCutoff.of(1, 2), MissingPolicy.REWEIGHTED))
                .isEqualTo(measures.get(0))
                .hasSameHashCodeAs(measures.get(0))
                .hasToString("AlkireFoster{k = 1/2, H = 1, A = 1/2, M0 = 1/2}");
        assertThat(measures.get(1)).asString().startsWith("AlkireFoster{xã A, k = 1/2");
    }

    @Test
    @DisplayName("A table of 4.096 patterns takes at most 5 bytes for each of small sums")
    void bytesAreFew() {
        long[] sums = new long[4096];
        Arrays.fill(sums, 1000);
        byte[] bytes = PatternTable.ofDense(Small.equal(12).indicators(), Unit.HOUSEHOLDS, sums, 0)
                .toBytes();
        assertThat(bytes.length).isBetween(2 * 4096, 5 * 4096);
        assertThat(PatternTable.fromBytes(bytes).population()).isEqualByComparingTo(new BigDecimal(4096 * 1000));
    }

    @Test
    void cellsThatAreRefused() {
        assertThatThrownBy(() -> new PatternCell(0b01, 0b10, 1))
                .isInstanceOf(RefusedException.class)
                .hasMessage("deprivations must be within what is known but were 0b10 within 0b1");
        assertThatThrownBy(() -> new PatternCell(1, 1, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> table(new PatternCell(0b10000, 0, 1)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a cell has bits beyond 4 indicators: 0b10000");
        assertThatThrownBy(() -> PatternTable.of(List.of(), Unit.HOUSEHOLDS, List.of()))
                .isInstanceOf(RefusedException.class);
        DeprivationIndicator one = FOUR.indicators().get(0);
        assertThatThrownBy(() -> PatternTable.of(List.of(one, one), Unit.HOUSEHOLDS, List.of()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PatternTable.of(Small.equal(64).indicators(), Unit.HOUSEHOLDS, List.of())
                        .only(List.of(DeprivationIndicator.of("none"))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void indicatorsThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> table().measure(Small.equal(5), HALF))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the table has no indicator 'i5' but only [i1, i2, i3, i4]");
    }

    @Test
    void cutoffsThatAreRefused() {
        assertThat(PovertyCutoff.of(1, 1)).hasToString("1");
        assertThatThrownBy(() -> PovertyCutoff.of(0, 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PovertyCutoff.of(13, 12))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the poverty cut-off k must be above 0 and at most 1 but was 13/12");
    }

    @Test
    @DisplayName("Weights of a national standard: of dimensions alike, of indicators alike")
    void weightsOfAStandard() {
        PovertyStandard standard = NationalStandards.VN_2022;
        assertThat(IndicatorWeights.equal(standard).weights())
                .hasSize(12)
                .allMatch(one -> one.weight().equals(Ratio.of(1, 12)));
        assertThat(IndicatorWeights.nested(standard).dimensions().values())
                .containsOnly(Ratio.of(
                        1, IndicatorWeights.nested(standard).dimensions().size()));
    }

    @Test
    void weightsThatAreRefused() {
        IndicatorWeight half = new IndicatorWeight(DeprivationIndicator.of("a"), Dimension.of("d"), Ratio.of(1, 2));
        IndicatorWeight third = new IndicatorWeight(DeprivationIndicator.of("b"), Dimension.of("d"), Ratio.of(1, 3));
        assertThatThrownBy(() -> IndicatorWeights.of(List.of(half, third)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("weights must add up to 1 but make 5/6");
        assertThatThrownBy(() -> IndicatorWeights.of(List.of(half, half)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("indicators must differ but these repeat: [a]");
        assertThatThrownBy(() -> IndicatorWeights.of(List.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> IndicatorWeights.equal(Map.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Small.equal(65)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> IndicatorWeights.of(List.of(
                        new IndicatorWeight(half.indicator(), half.dimension(), Ratio.of(1, 1_000_000_007)),
                        new IndicatorWeight(
                                third.indicator(), third.dimension(), Ratio.of(1_000_000_006, 1_000_000_007)))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("common denominator");
        assertThatThrownBy(() -> new IndicatorWeight(half.indicator(), half.dimension(), Ratio.ZERO))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new IndicatorWeight(half.indicator(), half.dimension(), Ratio.of(13, 12)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("Own weights: written in their order, dimensions add up")
    void ownWeights() {
        assertThat(Small.global().dimensions().values())
                .containsExactly(Ratio.of(1, 3), Ratio.of(1, 3), Ratio.of(1, 3));
        assertThat(Small.equal(2)).hasToString("i1 1/2, i2 1/2").isEqualTo(Small.equal(2));
        assertThat(Small.equal(2)).hasSameHashCodeAs(Small.equal(2)).isNotEqualTo(Small.equal(3));
    }

    @Test
    void unitsByCode() {
        assertThat(Unit.of("households", 0)).isEqualTo(Unit.HOUSEHOLDS);
        assertThat(Unit.of("persons", 0)).isEqualTo(Unit.PERSONS);
        assertThat(Unit.of("sampled-households", 2)).isEqualTo(Unit.sampledHouseholds(2));
        assertThat(Unit.of("sampled-persons", 9)).isEqualTo(Unit.sampledPersons(9));
        assertThatThrownBy(() -> Unit.of("people", 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Unit.of("persons", 1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Unit.sampledPersons(10)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Unit.sampledHouseholds(-1)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(MissingPolicy.class)
    void everyPolicyHasWords(MissingPolicy policy) {
        assertThat(policy.phrase().in(Language.VIETNAMESE))
                .isNotEqualTo(policy.phrase().in(Language.ENGLISH));
        assertThat(policy.code())
                .isEqualTo(policy.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

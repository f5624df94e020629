package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/** What was kept of a whole and its groups is taken only if each follows from the other. */
class DecompositionTest {

    private static final IndicatorWeights WEIGHTS = Small.equal(2);
    private static final PovertyCutoff HALF = PovertyCutoff.of(1, 2);
    private static final String NOT_THE_WHOLE = "do not make the whole";

    private static PatternTable<Unit.Households> table(PatternCell... cells) {
        return PatternTable.of(WEIGHTS.indicators(), Unit.HOUSEHOLDS, List.of(cells));
    }

    private static Decomposition<String, Unit.Households> of(
            MissingPolicy policy, PatternTable<Unit.Households> one, PatternTable<Unit.Households> other) {
        return Decomposition.of(Groups.of(Map.of("một", one, "hai", other)), WEIGHTS, HALF, policy);
    }

    /** One poor of two, and two poor of two. */
    private static Decomposition<String, Unit.Households> decomposed() {
        return of(
                MissingPolicy.COMPLETE,
                table(new PatternCell(3, 1, 1), new PatternCell(3, 0, 1)),
                table(new PatternCell(3, 3, 1), new PatternCell(3, 2, 1)));
    }

    private static void assertRefused(
            AlkireFoster<Unit.Households> total,
            Map<String, ? extends Decomposition.OfGroup<?>> groups,
            String... words) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Decomposition.recorded(total, groups))
                .withMessageContainingAll(words);
    }

    /** Worked out by hand: scores of 1/2, 1 and 1/2 among four households. */
    @Test
    void groupsMakeTheWhole() {
        Decomposition<String, Unit.Households> decomposed = decomposed();

        assertThat(decomposed.total().adjustedHeadcountRatio()).contains(Ratio.of(1, 2));
        assertThat(decomposed.groups().get("hai"))
                .returns(Optional.of(Ratio.of(1, 2)), Decomposition.OfGroup::populationShare)
                .returns(Optional.of(Ratio.of(2, 3)), Decomposition.OfGroup::poorShare)
                .returns(Optional.of(Ratio.of(3, 8)), Decomposition.OfGroup::contribution)
                .returns(Optional.of(Ratio.of(3, 4)), Decomposition.OfGroup::share);
        assertThat(decomposed.groups().get("hai").indicators().get(1))
                .returns(Optional.of(Ratio.of(1, 4)), Decomposition.OfIndicator::contribution)
                .returns(Optional.of(Ratio.of(1, 2)), Decomposition.OfIndicator::share);
        assertThat(decomposed.groups().get("hai").dimensions().get(0))
                .returns(Optional.of(Ratio.of(1, 8)), Decomposition.OfDimension::contribution)
                .returns(Optional.of(Ratio.of(1, 4)), Decomposition.OfDimension::share);
    }

    @Test
    void whatFollowsIsTaken() {
        Decomposition<String, Unit.Households> decomposed = decomposed();

        assertThat(Decomposition.recorded(decomposed.total(), decomposed.groups()))
                .isEqualTo(decomposed)
                .hasSameHashCodeAs(decomposed)
                .hasToString(decomposed.toString());
        assertThat(decomposed).isNotEqualTo(of(MissingPolicy.LIST_WISE, table(), table()));
        assertThat(decomposed.toString()).contains("M0 = 1/2", "hai: ", "M0 = 3/4", "một: ", "M0 = 1/4");
    }

    private static Decomposition.OfGroup<Unit.Households> with(
            Decomposition.OfGroup<Unit.Households> group, Optional<Ratio> wrong, int field) {
        return new Decomposition.OfGroup<>(
                group.measures(),
                field == 0 ? wrong : group.populationShare(),
                field == 1 ? wrong : group.poorShare(),
                field == 2 ? wrong : group.contribution(),
                field == 3 ? wrong : group.share(),
                field == 4 ? List.of() : group.indicators(),
                field == 5 ? List.of() : group.dimensions());
    }

    static Stream<UnaryOperator<Decomposition.OfGroup<Unit.Households>>> changes() {
        return Stream.of(0, 1, 2, 3, 4, 5).map(field -> group -> with(group, Optional.of(Ratio.of(1, 7)), field));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void namesTheGroupThatAddsSomethingElse(UnaryOperator<Decomposition.OfGroup<Unit.Households>> change) {
        Decomposition<String, Unit.Households> decomposed = decomposed();
        assertRefused(
                decomposed.total(),
                Map.of(
                        "một", decomposed.groups().get("một"),
                        "hai", change.apply(decomposed.groups().get("hai"))),
                "'hai'",
                "does not follow");
    }

    @Test
    void namesTheGroupThatIsMeasuredOtherwise() {
        AlkireFoster<Unit.Households> total = decomposed().total();
        PatternTable<Unit.Households> table = table(new PatternCell(3, 1, 1));
        PatternTable<Unit.Persons> persons =
                PatternTable.of(WEIGHTS.indicators(), Unit.PERSONS, List.of(new PatternCell(3, 1, 1)));
        IndicatorWeights turned = IndicatorWeights.of(
                List.of(WEIGHTS.weights().get(1), WEIGHTS.weights().get(0)));
        for (AlkireFoster<?> other : List.<AlkireFoster<?>>of(
                persons.measure(WEIGHTS, HALF, MissingPolicy.COMPLETE),
                table.measure(turned, HALF, MissingPolicy.COMPLETE),
                table.measure(WEIGHTS, PovertyCutoff.of(1, 1), MissingPolicy.COMPLETE),
                table.measure(WEIGHTS, HALF, MissingPolicy.LIST_WISE))) {
            Decomposition.OfGroup<?> group = new Decomposition.OfGroup<>(
                    other,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
            assertRefused(total, Map.of("khác", group), "'khác'", "is measured in another unit");
        }
    }

    /** Without the group of nobody poor and nobody deprived only the population is not the sum. */
    @Test
    void thePopulationIsTheSum() {
        Decomposition<String, Unit.Households> all =
                of(MissingPolicy.COMPLETE, table(new PatternCell(3, 1, 1)), table(new PatternCell(3, 0, 1)));

        assertRefused(all.total(), Map.of("một", all.groups().get("một")), NOT_THE_WHOLE);
    }

    @Test
    void thereIsAGroup() {
        AlkireFoster<Unit.Households> ofNobody = table().measure(WEIGHTS, HALF);

        assertRefused(ofNobody, Map.of(), NOT_THE_WHOLE);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Decomposition.of(
                        Groups.of(Map.<String, PatternTable<Unit.Households>>of()),
                        WEIGHTS,
                        HALF,
                        MissingPolicy.COMPLETE))
                .withMessageContaining("no groups");
    }

    /** A whole of as many, as many poor and the same scores, but something else beneath. */
    private static void assertNotTheWhole(
            MissingPolicy policy, PatternTable<Unit.Households> groups, PatternTable<Unit.Households> whole) {
        Decomposition<String, Unit.Households> all = of(policy, groups, table());

        assertRefused(whole.measure(WEIGHTS, HALF, policy), all.groups(), NOT_THE_WHOLE);
        assertThat(Decomposition.recorded(groups.measure(WEIGHTS, HALF, policy), all.groups()))
                .isEqualTo(all);
    }

    @Test
    void indicatorsAreTheSums() {
        assertNotTheWhole(
                MissingPolicy.COMPLETE,
                table(new PatternCell(3, 1, 1), new PatternCell(3, 0, 1)),
                table(new PatternCell(3, 2, 1), new PatternCell(3, 0, 1)));
    }

    @Test
    void thoseOfWhomSomethingIsUnknownAreTheSum() {
        assertNotTheWhole(
                MissingPolicy.NOT_DEPRIVED,
                table(new PatternCell(3, 1, 1), new PatternCell(3, 0, 1)),
                table(new PatternCell(3, 1, 1), new PatternCell(1, 0, 1)));
    }

    /** Once the second knows something and is measured; once it knows nothing and is left out, with another in its place. */
    @Test
    void thoseLeftOutAreTheSum() {
        assertNotTheWhole(
                MissingPolicy.REWEIGHTED,
                table(new PatternCell(3, 1, 1), new PatternCell(1, 0, 1)),
                table(new PatternCell(3, 1, 1), new PatternCell(3, 0, 1), new PatternCell(0, 0, 1)));
    }

    /** The weights of indicators are scaled up for another one than in the groups. */
    @Test
    void whatWasScaledUpIsTheSum() {
        assertNotTheWhole(
                MissingPolicy.REWEIGHTED,
                table(new PatternCell(1, 1, 1), new PatternCell(3, 2, 1)),
                table(new PatternCell(3, 1, 1), new PatternCell(2, 2, 1)));
    }
}

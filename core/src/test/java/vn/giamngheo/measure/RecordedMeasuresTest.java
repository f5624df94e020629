package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.text.RefusedException;

/** What was kept is taken only if all of it follows from the sums, and the sums can be. */
class RecordedMeasuresTest {

    /** In units of the last decimal. */
    private static final String MOST = "9223372036854775807";

    private static final String BEYOND = "9223372036854775808";

    private static AlkireFoster<Unit.Households> measured(MissingPolicy policy, PatternCell... cells) {
        return PatternTable.of(Kept.WEIGHTS.indicators(), Unit.HOUSEHOLDS, List.of(cells))
                .measure(Kept.WEIGHTS, PovertyCutoff.of(1, 2), policy);
    }

    @Test
    void whatFollowsIsWhatWasMeasured() {
        assertThat(new Kept().recorded().measures())
                .isEqualTo(measured(
                        MissingPolicy.COMPLETE,
                        new PatternCell(3, 3, 1),
                        new PatternCell(3, 1, 1),
                        new PatternCell(3, 0, 2)));
    }

    @Test
    void whatWasScaledUpIsWhatWasMeasured() {
        assertThat(Kept.reweighted().recorded().measures())
                .isEqualTo(measured(MissingPolicy.REWEIGHTED, new PatternCell(1, 1, 1), new PatternCell(3, 0, 1)));
    }

    @Test
    void ofNobodyThereIsNothing() {
        assertThat(Kept.ofNobody().recorded().measures()).isEqualTo(measured(MissingPolicy.COMPLETE));
    }

    @Test
    void decimalsAreThoseOfTheUnit() {
        Kept kept = Kept.with(one -> {
            one.unit = new Unit.SampledHouseholds(1);
            one.population = "0.4";
            one.poor = "0.2";
        });

        assertThat(kept.recorded().measures().population()).isEqualByComparingTo("0.4");
        assertThat(kept.recorded().measures().poor()).isEqualTo(new BigDecimal("0.2"));
    }

    static Stream<Arguments> whatDoesNotFollow() {
        return Stream.of(
                not("population", kept -> kept.population = "-4"),
                not("population", kept -> kept.population = "4.5"),
                not("population", kept -> kept.population = BEYOND),
                not("poor", kept -> kept.poor = "-2"),
                not("poor", kept -> kept.poor = "5"),
                not("incomplete", kept -> kept.incomplete = "-1"),
                not("incomplete", kept -> kept.incomplete = "1"),
                not("leftOut", kept -> kept.leftOut = "-1"),
                not("headcountRatio", kept -> kept.h = "1/4"),
                not("headcountRatio", kept -> kept.h = null),
                not("intensity", kept -> kept.a = "1"),
                not("intensity", kept -> kept.a = null),
                not("adjustedHeadcountRatio", kept -> kept.m0 = "1/2"),
                not("adjustedHeadcountRatio", kept -> kept.m0 = null),
                not("bounds", kept -> kept.bounds = null),
                not("bounds", kept -> kept.bounds = List.of("1/4", "1/2", "3/8", "3/8")),
                not("bounds", kept -> kept.bounds = List.of("1/2", "1/2", "3/8", "1/2")),
                not("indicators", kept -> kept.indicators.remove(1)),
                not("indicators", kept -> kept.indicators = List.of()),
                not("indicators", kept -> kept.indicators.set(1, List.of("1/3", "1/4", "1/8", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("5/4", "1/4", "1/8", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("-1/4", "1/4", "1/8", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("1/4", "1/2", "1/4", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("1", "3/4", "3/8", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("1/4", "1/4", "1/4", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("1/4", "1/4", "1/16", "1/3"))),
                not("indicators", kept -> kept.indicators.set(1, List.of("1/4", "1/4", "1/8", "2/3"))),
                not("dimensions", kept -> kept.dimensions.remove(1)),
                not("dimensions", kept -> kept.dimensions.set(1, List.of("1/4", "1/3"))),
                not("dimensions", kept -> kept.dimensions.set(1, List.of("1/8", "2/3"))));
    }

    private static Arguments not(String name, Consumer<Kept> change) {
        return Arguments.of(name, change);
    }

    private static void assertRefused(String name, Kept kept) {
        RecordedMeasures recorded = kept.recorded();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(recorded::measures)
                .withMessage("the measures do not go together: '" + name + "' does not follow from the rest");
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotFollow")
    void namesWhatDoesNotFollow(String name, Consumer<Kept> change) {
        assertRefused(name, Kept.with(change));
    }

    @Test
    void ofAnotherWeightThereIsNoIndicator() {
        RecordedMeasures right = new Kept().recorded();
        List<AlkireFoster.OfIndicator> turned =
                List.of(right.indicators().get(1), right.indicators().get(0));
        RecordedMeasures wrong = new RecordedMeasures(
                right.unit(),
                right.group(),
                right.weights(),
                right.cutoff(),
                right.policy(),
                right.population(),
                right.poor(),
                right.incomplete(),
                right.leftOut(),
                right.headcountRatio(),
                right.intensity(),
                right.adjustedHeadcountRatio(),
                right.bounds(),
                turned,
                right.dimensions());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(wrong::measures)
                .withMessageContaining("'indicators'");
    }

    /** Two poor of a score of 1/4 each would not be poor at k = 1/2. */
    @Test
    void nobodyIsPoorBelowTheCutoff() {
        assertRefused("intensity", Kept.with(kept -> {
            kept.a = "1/4";
            kept.m0 = "1/8";
            kept.bounds = List.of("1/2", "1/2", "1/8", "1/8");
            kept.indicators = List.of(List.of("1/4", "1/4", "1/8", "1"), List.of("0", "0", "0", "0"));
            kept.dimensions = List.of(List.of("1/8", "1"), List.of("0", "0"));
        }));
    }

    @Test
    void theMeanScoreMayBeTheCutoffItself() {
        Kept kept = Kept.with(one -> {
            one.a = "1/2";
            one.m0 = "1/4";
            one.bounds = List.of("1/2", "1/2", "1/4", "1/4");
            one.indicators = List.of(List.of("1/2", "1/2", "1/4", "1"), List.of("0", "0", "0", "0"));
            one.dimensions = List.of(List.of("1/4", "1"), List.of("0", "0"));
        });

        assertThat(kept.recorded().measures().intensity()).hasToString("Optional[1/2]");
    }

    /** Each indicator alone could add 1 to the score of one household, but not both. */
    @Test
    void noScoreIsAboveOne() {
        Kept kept = Kept.reweighted();
        kept.a = "2";
        kept.m0 = "1";
        kept.bounds = List.of("1/2", "1/2", "1/4", "1");
        kept.indicators = List.of(List.of("1/2", "1/2", "1/2", "1/2"), List.of("1/2", "1/2", "1/2", "1/2"));
        kept.dimensions = List.of(List.of("1/2", "1/2"), List.of("1/2", "1/2"));

        assertRefused("intensity", kept);
    }

    @Test
    void everybodyMayBePoor() {
        Kept kept = Kept.with(one -> {
            one.population = "2";
            one.h = "1";
            one.m0 = "3/4";
            one.bounds = List.of("1", "1", "3/4", "3/4");
            one.indicators = List.of(List.of("1", "1", "1/2", "2/3"), List.of("1/2", "1/2", "1/4", "1/3"));
            one.dimensions = List.of(List.of("1/2", "2/3"), List.of("1/4", "1/3"));
        });

        assertThat(kept.recorded().measures())
                .isEqualTo(measured(MissingPolicy.COMPLETE, new PatternCell(3, 3, 1), new PatternCell(3, 1, 1)));
    }

    @Test
    void weightsAreScaledUpNeitherBelowThemselvesNorAboveOne() {
        Kept below = Kept.reweighted();
        below.indicators = List.of(List.of("1/2", "1/2", "1/8", "1"), List.of("0", "0", "0", "0"));
        Kept above = Kept.reweighted();
        above.indicators = List.of(List.of("1/2", "1/2", "1", "1"), List.of("0", "0", "0", "0"));
        Kept notAtAll = Kept.reweighted();
        notAtAll.a = "1/2";
        notAtAll.m0 = "1/4";
        notAtAll.indicators = List.of(List.of("1/2", "1/2", "1/4", "1"), List.of("0", "0", "0", "0"));
        notAtAll.dimensions = List.of(List.of("1/4", "1"), List.of("0", "0"));

        assertRefused("indicators", below);
        assertRefused("indicators", above);
        assertThat(notAtAll.recorded().measures().adjustedHeadcountRatio()).hasToString("Optional[1/4]");
    }

    static Stream<List<String>> boundsThatCannotBe() {
        return Stream.of(
                List.of("-1/2", "1/2", "1/4", "1/2"),
                List.of("1/2", "3/2", "1/4", "1/2"),
                List.of("1/3", "1/2", "1/4", "1/2"),
                List.of("1/2", "2/3", "1/4", "1/2"),
                List.of("1/2", "1/2", "-1/4", "1/2"),
                List.of("1/2", "1/2", "1/4", "3/2"),
                // Of H that is 1/2 and M0 that is 1/2:
                List.of("1", "1", "1/4", "1/2"),
                List.of("0", "0", "1/4", "1/2"),
                List.of("1/2", "1/2", "3/4", "1"),
                List.of("1/2", "1/2", "0", "1/4"));
    }

    @ParameterizedTest
    @MethodSource("boundsThatCannotBe")
    void boundsAreSharesOfEverybodyAroundWhatIsMeasured(List<String> bounds) {
        Kept kept = Kept.reweighted();
        kept.bounds = bounds;

        assertRefused("bounds", kept);
    }

    @Test
    void boundsMayBeAllThatCanBe() {
        Kept kept = Kept.reweighted();
        kept.bounds = List.of("0", "1", "0", "1");

        assertThat(kept.recorded().measures().bounds())
                .isEqualTo(kept.recorded().bounds());
    }

    /** Of two households one is deprived in the first indicator, and of the other the second is unknown: it may be poor. */
    private static Kept oneUnknown(MissingPolicy policy, List<String> bounds) {
        return Kept.with(kept -> {
            kept.policy = policy;
            kept.population = "2";
            kept.poor = "1";
            kept.incomplete = "1";
            kept.a = "1/2";
            kept.m0 = "1/4";
            kept.bounds = bounds;
            kept.indicators = List.of(List.of("1/2", "1/2", "1/4", "1"), List.of("0", "0", "0", "0"));
            kept.dimensions = List.of(List.of("1/4", "1"), List.of("0", "0"));
        });
    }

    @Test
    void takenForNoDeprivationTheMeasuresAreTheLeast() {
        assertThat(oneUnknown(MissingPolicy.NOT_DEPRIVED, List.of("1/2", "1", "1/4", "1/2"))
                        .recorded()
                        .measures())
                .isEqualTo(measured(MissingPolicy.NOT_DEPRIVED, new PatternCell(3, 1, 1), new PatternCell(1, 0, 1)));
        assertRefused("bounds", oneUnknown(MissingPolicy.NOT_DEPRIVED, List.of("0", "1/2", "1/4", "1/2")));
        assertRefused("bounds", oneUnknown(MissingPolicy.NOT_DEPRIVED, List.of("1/2", "1", "0", "1/4")));
    }

    @Test
    void takenForADeprivationTheMeasuresAreTheMost() {
        assertThat(oneUnknown(MissingPolicy.DEPRIVED, List.of("0", "1/2", "0", "1/4"))
                        .recorded()
                        .measures()
                        .policy())
                .isEqualTo(MissingPolicy.DEPRIVED);
        assertRefused("bounds", oneUnknown(MissingPolicy.DEPRIVED, List.of("1/2", "1", "0", "1/4")));
        assertRefused("bounds", oneUnknown(MissingPolicy.DEPRIVED, List.of("0", "1/2", "1/4", "1/2")));
    }

    @Test
    void whoIsLeftOutIsOfNoPolicyThatTakesEverybody() {
        for (MissingPolicy policy : List.of(MissingPolicy.NOT_DEPRIVED, MissingPolicy.DEPRIVED)) {
            Kept kept = oneUnknown(policy, List.of("1/2", "1/2", "1/4", "1/4"));
            kept.leftOut = "1";
            assertRefused("leftOut", kept);
        }
    }

    /** The household of which something is unknown is left out: what is measured is of another population than the bounds. */
    @Test
    void boundsOfEverybodyNeedNotHoldWhatIsMeasuredOfSome() {
        Kept kept = Kept.with(one -> {
            one.policy = MissingPolicy.LIST_WISE;
            one.incomplete = "1";
            one.leftOut = "1";
            // M0 of the four, 3/8, is not within.
            one.bounds = List.of("2/5", "3/5", "0", "1/10");
        });

        assertThat(kept.recorded().measures().leftOut()).isEqualByComparingTo("1");
        kept.bounds = List.of("1/2", "3/5", "0", "1/10");
        assertRefused("bounds", kept);
        kept.bounds = null;
        assertRefused("bounds", kept);
    }

    @Test
    void whoIsLeftOutIsWhoIsIncomplete() {
        Kept fewer = Kept.with(kept -> {
            kept.policy = MissingPolicy.LIST_WISE;
            kept.incomplete = "2";
            kept.leftOut = "1";
        });
        Kept more = Kept.with(kept -> {
            kept.policy = MissingPolicy.LIST_WISE;
            kept.incomplete = "1";
            kept.leftOut = "2";
        });

        assertRefused("leftOut", fewer);
        assertRefused("incomplete", more);
    }

    @Test
    void incompleteIsNobodyWhoIsNeitherMeasuredNorLeftOut() {
        Kept all = Kept.reweighted();
        all.incomplete = "2";
        Kept more = Kept.reweighted();
        more.incomplete = "3";

        assertThat(all.recorded().measures().incomplete()).isEqualByComparingTo("2");
        assertRefused("incomplete", more);
    }

    @Test
    void ifEverybodyIsLeftOutThereAreStillBounds() {
        Kept kept = Kept.ofNobody();
        kept.policy = MissingPolicy.LIST_WISE;
        kept.incomplete = "1";
        kept.leftOut = "1";
        assertRefused("bounds", kept);

        kept.bounds = List.of("0", "1", "0", "1");
        assertThat(kept.recorded().measures()).isEqualTo(measured(MissingPolicy.LIST_WISE, new PatternCell(0, 0, 1)));
    }

    /** What was measured and who was left out are together no more than a long holds. */
    @Test
    void everybodyIsNoMoreThanALongHolds() {
        Kept kept = Kept.ofNobody();
        kept.policy = MissingPolicy.LIST_WISE;
        kept.incomplete = MOST;
        kept.leftOut = MOST;
        kept.bounds = List.of("0", "1", "0", "1");
        assertThat(kept.recorded().measures().leftOut()).isEqualByComparingTo(MOST);

        kept.population = "1";
        assertRefused("population", kept);
    }

    @Test
    void aGroupHasAName() {
        RecordedMeasures recorded = new Kept().recorded();
        for (String name : List.of("", " ")) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> new RecordedMeasures(
                            recorded.unit(),
                            Optional.of(name),
                            recorded.weights(),
                            recorded.cutoff(),
                            recorded.policy(),
                            recorded.population(),
                            recorded.poor(),
                            recorded.incomplete(),
                            recorded.leftOut(),
                            recorded.headcountRatio(),
                            recorded.intensity(),
                            recorded.adjustedHeadcountRatio(),
                            recorded.bounds(),
                            recorded.indicators(),
                            recorded.dimensions()))
                    .withMessageContaining("name of a group");
        }
    }
}

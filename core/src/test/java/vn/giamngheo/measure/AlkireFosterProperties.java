package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;

/** What holds of {@link AlkireFoster} for any households, weights and cut-offs. */
class AlkireFosterProperties extends OfPopulations {

    private static AlkireFoster<?> measure(Population population, PovertyCutoff cutoff) {
        return population.table().measure(population.weights(), cutoff);
    }

    @Property
    void isWhatTheDefinitionsSay(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll("policies") MissingPolicy policy) {
        assertLikeTheDefinitions(population, cutoff, policy);
    }

    @Property(tries = 20)
    void isWhatTheDefinitionsSayForMany(
            @ForAll("large") Population population, @ForAll("cutoffs") PovertyCutoff cutoff) {
        assertLikeTheDefinitions(population, cutoff, MissingPolicy.COMPLETE);
    }

    private static void assertLikeTheDefinitions(Population population, PovertyCutoff cutoff, MissingPolicy policy) {
        AlkireFoster<?> af = population.table().measure(population.weights(), cutoff, policy);
        Naive naive = new Naive(population, cutoff, policy);
        assertThat(Ratio.of(af.population())).isEqualTo(naive.count().dividedBy(Ratio.of(10)));
        assertThat(Ratio.of(af.poor())).isEqualTo(naive.poor().dividedBy(Ratio.of(10)));
        assertThat(af.population().add(af.leftOut()))
                .isEqualTo(population.table().population());
        assertThat(af.headcountRatio()).isEqualTo(naive.headcountRatio());
        assertThat(af.intensity()).isEqualTo(naive.intensity());
        assertThat(af.adjustedHeadcountRatio()).isEqualTo(naive.adjusted());
        assertThat(af.indicators())
                .hasSize(
                        naive.count().signum() == 0
                                ? 0
                                : population.weights().weights().size());
        af.indicators()
                .forEach(one -> assertThat(one)
                        .returns(naive.uncensored(one.weight()), AlkireFoster.OfIndicator::uncensored)
                        .returns(naive.censored(one.weight()), AlkireFoster.OfIndicator::censored)
                        .returns(naive.contribution(one.weight()), AlkireFoster.OfIndicator::contribution));
    }

    @Property
    void intensityIsFromTheCutoffToOne(
            @ForAll("complete") Population population, @ForAll("cutoffs") PovertyCutoff cutoff) {
        assertThat(measure(population, cutoff).intensity())
                .satisfies(a -> a.ifPresent(ratio -> assertThat(ratio).isBetween(cutoff.k(), Ratio.ONE)));
    }

    @Property
    void adjustedIsHeadcountTimesIntensity(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll("policies") MissingPolicy policy) {
        AlkireFoster<?> af = population.table().measure(population.weights(), cutoff, policy);
        Optional<Ratio> product =
                af.headcountRatio().map(h -> af.intensity().map(h::times).orElse(Ratio.ZERO));
        assertThat(af.adjustedHeadcountRatio()).isEqualTo(product);
    }

    @Property
    void fallsAsTheCutoffRises(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff one,
            @ForAll("cutoffs") PovertyCutoff other,
            @ForAll("policies") MissingPolicy policy) {
        List<PovertyCutoff> rising = Stream.of(one, other).sorted().toList();
        List<? extends AlkireFoster<?>> both = population.table().atCutoffs(population.weights(), rising, policy);
        assertNoLessPoverty(both.get(0), both.get(1));
    }

    /** Where nobody is counted, neither has a ratio. */
    private static void assertNoLessPoverty(AlkireFoster<?> greater, AlkireFoster<?> less) {
        assertThat(greater.headcountRatio().isPresent())
                .isEqualTo(less.headcountRatio().isPresent());
        assertThat(headcount(greater)).isGreaterThanOrEqualTo(headcount(less));
        assertThat(adjusted(greater)).isGreaterThanOrEqualTo(adjusted(less));
    }

    private static Ratio headcount(AlkireFoster<?> af) {
        return af.headcountRatio().orElse(Ratio.ZERO);
    }

    private static Ratio adjusted(AlkireFoster<?> af) {
        return af.adjustedHeadcountRatio().orElse(Ratio.ZERO);
    }

    @Property
    void partsAddUp(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll("policies") MissingPolicy policy) {
        AlkireFoster<?> af = population.table().measure(population.weights(), cutoff, policy);
        Ratio m0 = adjusted(af);
        assertThat(sum(af.indicators().stream().map(AlkireFoster.OfIndicator::contribution)))
                .isEqualTo(m0);
        assertThat(sum(af.dimensions().stream().map(AlkireFoster.OfDimension::contribution)))
                .isEqualTo(m0);
        assertThat(sum(af.dimensions().stream().map(AlkireFoster.OfDimension::weight)))
                .isEqualTo(af.headcountRatio().isPresent() ? Ratio.ONE : Ratio.ZERO);
        Ratio whole = m0.signum() == 0 ? Ratio.ZERO : Ratio.ONE;
        assertThat(sum(af.indicators().stream().flatMap(one -> one.share().stream())))
                .isEqualTo(whole);
        assertThat(sum(af.dimensions().stream().flatMap(one -> one.share().stream())))
                .isEqualTo(whole);
        if (policy != MissingPolicy.REWEIGHTED) {
            assertThat(af.indicators())
                    .allSatisfy(one -> assertThat(one.contribution())
                            .isEqualTo(one.weight().weight().times(one.censored())));
        }
    }

    private static Ratio sum(Stream<Ratio> ratios) {
        return ratios.reduce(Ratio.ZERO, Ratio::plus);
    }

    @Property
    void isTheSameOfManyTimesThePopulation(
            @ForAll("complete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll @IntRange(min = 2, max = 5) int times) {
        List<Population.Household> many = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            many.addAll(population.households());
        }
        AlkireFoster<?> one = measure(population, cutoff);
        AlkireFoster<?> all = measure(population.with(many), cutoff);
        assertThat(all.headcountRatio()).isEqualTo(one.headcountRatio());
        assertThat(all.intensity()).isEqualTo(one.intensity());
        assertThat(all.adjustedHeadcountRatio()).isEqualTo(one.adjustedHeadcountRatio());
        assertThat(all.indicators()).isEqualTo(one.indicators());
    }

    @Property
    void oneMoreDeprivationOfThePoorIsMorePoverty(
            @ForAll("complete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(max = 8) int of) {
        List<Population.Household> households = population.households();
        Assume.that(!households.isEmpty());
        List<IndicatorWeight> weights = population.weights().weights();
        IndicatorWeight weight = weights.get(of % weights.size());
        Naive naive = new Naive(population, cutoff, MissingPolicy.COMPLETE);
        int changed = which % households.size();
        Population.Household before = households.get(changed);
        List<Population.Household> more = new ArrayList<>(households);
        more.set(changed, before.deprivedIn(population.bit(weight.indicator())));
        AlkireFoster<?> less = measure(population, cutoff);
        AlkireFoster<?> greater = measure(population.with(more), cutoff);
        assertNoLessPoverty(greater, less);
        if (before.weight() > 0 && naive.isPoor(before) && !naive.isDeprived(before, weight)) {
            assertThat(adjusted(greater)).isGreaterThan(adjusted(less));
        }
    }

    @Property
    void namesOfIndicatorsDoNotMatter(
            @ForAll("complete") Population population, @ForAll("cutoffs") PovertyCutoff cutoff) {
        Population renamed = new Population(
                population.indicators().stream()
                        .map(AlkireFosterProperties::renamed)
                        .toList(),
                IndicatorWeights.of(population.weights().weights().stream()
                        .map(one -> new IndicatorWeight(renamed(one.indicator()), one.dimension(), one.weight()))
                        .toList()),
                population.households());
        assertThat(measure(renamed, cutoff).dimensions())
                .isEqualTo(measure(population, cutoff).dimensions());
        assertThat(measure(renamed, cutoff).headcountRatio())
                .isEqualTo(measure(population, cutoff).headcountRatio());
    }

    private static DeprivationIndicator renamed(DeprivationIndicator indicator) {
        return DeprivationIndicator.of("other-" + indicator.code());
    }

    @Property
    void whatWeighsNothingDoesNotMatter(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll("policies") MissingPolicy policy) {
        PatternTable<Unit.SampledHouseholds> table = population.table();
        assertThat(table.only(population.weights().indicators()).measure(population.weights(), cutoff, policy))
                .isEqualTo(table.measure(population.weights(), cutoff, policy));
    }

    @Property
    void manyCutoffsAtOnceAreOneByOne(
            @ForAll("incomplete") Population population,
            @ForAll @Size(max = 6) List<@From("cutoffs") PovertyCutoff> cutoffs,
            @ForAll("policies") MissingPolicy policy) {
        assertAtOnce(population, cutoffs, policy);
    }

    @Property(tries = 20)
    void manyCutoffsAtOnceAreOneByOneForMany(
            @ForAll("large") Population population,
            @ForAll @Size(max = 3) List<@From("cutoffs") PovertyCutoff> cutoffs) {
        assertAtOnce(population, cutoffs, MissingPolicy.COMPLETE);
    }

    private static void assertAtOnce(Population population, List<PovertyCutoff> cutoffs, MissingPolicy policy) {
        PatternTable<Unit.SampledHouseholds> table = population.table();
        List<AlkireFoster<Unit.SampledHouseholds>> oneByOne = cutoffs.stream()
                .map(cutoff -> table.measure(population.weights(), cutoff, policy))
                .toList();
        EveryCutoff<Unit.SampledHouseholds> every = table.atEveryCutoff(population.weights(), policy);
        assertThat(table.atCutoffs(population.weights(), cutoffs, policy)).isEqualTo(oneByOne);
        assertThat(cutoffs.stream().map(every::at)).isEqualTo(oneByOne);
        assertThat(every.scores()).isSorted().doesNotHaveDuplicates();
        assertThat(every.steps())
                .isEqualTo(every.scores().stream()
                        .map(score -> table.measure(population.weights(), new PovertyCutoff(score), policy))
                        .toList());
    }

    @Property
    void everyScoreOfAHouseholdIsOneThatCanOccur(@ForAll("complete") Population population) {
        assertThat(population.weights().cutoffs().stream().map(PovertyCutoff::k))
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(population
                        .table()
                        .atEveryCutoff(population.weights(), MissingPolicy.COMPLETE)
                        .scores());
    }

    @Property
    void boundsHoldEveryCompletion(
            @ForAll("incomplete") Population population,
            @ForAll("cutoffs") PovertyCutoff cutoff,
            @ForAll("policies") MissingPolicy policy,
            @ForAll long seed) {
        AlkireFoster<?> af = population.table().measure(population.weights(), cutoff, policy);
        AlkireFoster<?> completed = measure(completed(population, seed), cutoff);
        assertThat(af.bounds().isPresent()).isEqualTo(completed.headcountRatio().isPresent());
        af.bounds().ifPresent(bounds -> {
            assertThat(bounds.headcountRatio())
                    .matches(range -> range.contains(completed.headcountRatio().orElseThrow()))
                    .matches(range -> af.leftOut().signum() > 0
                            || range.contains(af.headcountRatio().orElseThrow()));
            assertThat(bounds.adjustedHeadcountRatio())
                    .matches(range ->
                            range.contains(completed.adjustedHeadcountRatio().orElseThrow()))
                    .matches(range -> af.leftOut().signum() > 0
                            || range.contains(af.adjustedHeadcountRatio().orElseThrow()));
            assertThat(bounds.headcountRatio().min()).isEqualTo(naive(population, cutoff, false));
            assertThat(bounds.headcountRatio().max()).isEqualTo(naive(population, cutoff, true));
        });
    }

    private static Ratio naive(Population population, PovertyCutoff cutoff, boolean deprived) {
        MissingPolicy policy = deprived ? MissingPolicy.DEPRIVED : MissingPolicy.NOT_DEPRIVED;
        return new Naive(population, cutoff, policy).headcountRatio().orElseThrow();
    }

    /** What is unknown becomes known, one way or the other. */
    private static Population completed(Population population, long seed) {
        long full = -1L >>> (64 - population.indicators().size());
        return population.with(population.households().stream()
                .map(one -> new Population.Household(
                        full,
                        one.deprived() | (full & ~one.known() & Long.rotateLeft(seed, (int) one.weight())),
                        one.weight()))
                .toList());
    }
}

package vn.giamngheo.measure;

import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;

/**
 * Households with weights for their indicators.
 *
 * @param indicators those asked for
 * @param weights of some or all of them, in an order of their own
 * @param households the households
 */
record Population(
        List<DeprivationIndicator> indicators, IndicatorWeights weights, List<Population.Household> households) {

    /**
     * A household.
     *
     * @param known the indicators known
     * @param deprived those deprived in
     * @param weight what it counts
     */
    record Household(long known, long deprived, long weight) {

        Household deprivedIn(int bit) {
            return new Household(known | 1L << bit, deprived | 1L << bit, weight);
        }
    }

    /** Everything is known. */
    static Arbitrary<Population> complete() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(size -> of(size, household(size, false)))
                .withoutEdgeCases();
    }

    /** Some is unknown. */
    static Arbitrary<Population> incomplete() {
        return Arbitraries.integers()
                .between(1, 9)
                .flatMap(size -> of(size, household(size, true)))
                .withoutEdgeCases();
    }

    /** So many households that sums are made by bytes of patterns. */
    static Arbitrary<Population> large() {
        return Arbitraries.integers()
                .between(11, 64)
                .flatMap(size -> Combinators.combine(
                                weights(size), household(size, false).list().ofSize(700))
                        .as((weights, households) -> new Population(indicators(size), weights, households)))
                .withoutEdgeCases();
    }

    /** Those that do not refuse what is incomplete. */
    static Arbitrary<MissingPolicy> policies() {
        return Arbitraries.of(EnumSet.complementOf(EnumSet.of(MissingPolicy.COMPLETE)));
    }

    private static Arbitrary<Population> of(int size, Arbitrary<Household> household) {
        return Combinators.combine(weights(size), household.list().ofMaxSize(12))
                .as((weights, households) -> new Population(indicators(size), weights, households));
    }

    static List<DeprivationIndicator> indicators(int size) {
        return Small.equal(size).indicators();
    }

    private static Arbitrary<Household> household(int size, boolean unknown) {
        long full = -1L >>> (64 - size);
        Arbitrary<Long> patterns = Arbitraries.longs().map(bits -> bits & full);
        Arbitrary<Long> known = unknown
                ? Arbitraries.oneOf(Arbitraries.just(full), patterns, Arbitraries.just(0L))
                : Arbitraries.just(full);
        return Combinators.combine(known, patterns, Arbitraries.longs().between(0, 1000))
                .as((of, deprived, weight) -> new Household(of, deprived & of, weight));
    }

    /** Weights of whole parts for some of so many indicators, in any order, in up to three dimensions. */
    static Arbitrary<IndicatorWeights> weights(int size) {
        return Combinators.combine(
                        Arbitraries.shuffle(indicators(size)),
                        Arbitraries.integers().between(1, size),
                        Arbitraries.integers().between(1, 9).list().ofSize(size))
                .as((shuffled, used, parts) -> weights(shuffled.subList(0, used), parts));
    }

    private static IndicatorWeights weights(List<DeprivationIndicator> used, List<Integer> parts) {
        long whole = parts.subList(0, used.size()).stream().mapToLong(i -> i).sum();
        return IndicatorWeights.of(used.stream()
                .map(one -> new IndicatorWeight(
                        one, Dimension.of("d" + used.indexOf(one) % 3), Ratio.of(parts.get(used.indexOf(one)), whole)))
                .toList());
    }

    static Arbitrary<PovertyCutoff> cutoffs() {
        return Arbitraries.integers()
                .between(1, 36)
                .flatMap(whole -> Arbitraries.integers().between(1, whole).map(part -> PovertyCutoff.of(part, whole)));
    }

    PatternTable<Unit.SampledHouseholds> table() {
        return tableOf(households);
    }

    PatternTable<Unit.SampledHouseholds> tableOf(List<Household> some) {
        PatternTally<Unit.SampledHouseholds> tally = PatternTally.of(indicators, Unit.sampledHouseholds(1));
        some.forEach(one -> tally.add(one.known(), one.deprived(), one.weight()));
        return tally.toTable();
    }

    /** The bit of an indicator. */
    int bit(DeprivationIndicator indicator) {
        return indicators.indexOf(indicator);
    }

    Population with(List<Household> others) {
        return new Population(indicators, weights, others);
    }
}

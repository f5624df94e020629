package vn.giamngheo.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.giamngheo.quantity.Ratio;

/** The definitions of the measures, household by household, in fractions. Slow, and like the book. */
final class Naive {

    private final Population population;
    private final PovertyCutoff cutoff;
    private final MissingPolicy policy;
    private final List<Population.Household> measured;

    Naive(Population population, PovertyCutoff cutoff, MissingPolicy policy) {
        this.population = population;
        this.cutoff = cutoff;
        this.policy = policy;
        this.measured =
                population.households().stream().filter(this::isMeasured).toList();
    }

    private boolean isMeasured(Population.Household one) {
        return switch (policy) {
            case LIST_WISE, COMPLETE ->
                population.weights().weights().stream().allMatch(weight -> isKnown(one, weight));
            case REWEIGHTED -> population.weights().weights().stream().anyMatch(weight -> isKnown(one, weight));
            case DEPRIVED, NOT_DEPRIVED -> true;
        };
    }

    private boolean isKnown(Population.Household one, IndicatorWeight weight) {
        return (one.known() >> population.bit(weight.indicator()) & 1) == 1;
    }

    boolean isDeprived(Population.Household one, IndicatorWeight weight) {
        return isKnown(one, weight)
                ? (one.deprived() >> population.bit(weight.indicator()) & 1) == 1
                : policy == MissingPolicy.DEPRIVED;
    }

    /** What a deprivation of a household adds to its score. */
    private Ratio added(Population.Household one, IndicatorWeight weight) {
        if (!isDeprived(one, weight)) {
            return Ratio.ZERO;
        }
        return policy == MissingPolicy.REWEIGHTED
                ? weight.weight()
                        .dividedBy(sum(
                                population.weights().weights(),
                                each -> isKnown(one, each) ? each.weight() : Ratio.ZERO))
                : weight.weight();
    }

    private static <T> Ratio sum(List<T> all, Function<T, Ratio> of) {
        return all.stream().map(of).reduce(Ratio.ZERO, Ratio::plus);
    }

    Ratio score(Population.Household one) {
        return sum(population.weights().weights(), weight -> added(one, weight));
    }

    boolean isPoor(Population.Household one) {
        return score(one).compareTo(cutoff.k()) >= 0;
    }

    private Ratio weightOf(Predicate<Population.Household> which) {
        return sum(measured.stream().filter(which).toList(), one -> Ratio.of(one.weight()));
    }

    Ratio count() {
        return weightOf(one -> true);
    }

    Ratio poor() {
        return weightOf(this::isPoor);
    }

    Optional<Ratio> headcountRatio() {
        return count().signum() == 0 ? Optional.empty() : Optional.of(poor().dividedBy(count()));
    }

    private Ratio scoreOfPoor() {
        return sum(
                measured.stream().filter(this::isPoor).toList(),
                one -> score(one).times(one.weight()));
    }

    Optional<Ratio> intensity() {
        return poor().signum() == 0
                ? Optional.empty()
                : Optional.of(scoreOfPoor().dividedBy(poor()));
    }

    Optional<Ratio> adjusted() {
        return count().signum() == 0
                ? Optional.empty()
                : Optional.of(scoreOfPoor().dividedBy(count()));
    }

    Ratio uncensored(IndicatorWeight weight) {
        return weightOf(one -> isDeprived(one, weight)).dividedBy(count());
    }

    Ratio censored(IndicatorWeight weight) {
        return weightOf(one -> isPoor(one) && isDeprived(one, weight)).dividedBy(count());
    }

    Ratio contribution(IndicatorWeight weight) {
        return sum(
                        measured.stream().filter(this::isPoor).toList(),
                        one -> added(one, weight).times(one.weight()))
                .dividedBy(count());
    }
}

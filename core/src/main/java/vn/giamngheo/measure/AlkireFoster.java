package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.Dimension;

/**
 * The measures of Alkire and Foster (2011) of a population at one cut-off: who is poor (H), how deprived the poor are
 * (A), and both in one (M0), with what each indicator and dimension adds to it. Exact fractions; a share of nobody is
 * empty, never 0.
 *
 * @param <U> what is counted
 */
public final class AlkireFoster<U extends Unit> {

    /**
     * What an indicator adds.
     *
     * @param weight the indicator, its dimension and its weight
     * @param uncensored the share of the population taken for deprived in it, poor or not
     * @param censored the share of the population that is poor and taken for deprived in it
     * @param contribution what it adds to M0: its weight times {@code censored}; under
     *     {@link MissingPolicy#REWEIGHTED} more, as the weights of who is not known whole are scaled up
     * @param share its part of M0; empty if M0 is 0
     */
    public record OfIndicator(
            IndicatorWeight weight, Ratio uncensored, Ratio censored, Ratio contribution, Optional<Ratio> share) {}

    /**
     * What a dimension adds.
     *
     * @param dimension the dimension
     * @param weight the sum of the weights of its indicators
     * @param contribution what its indicators add to M0
     * @param share its part of M0; empty if M0 is 0
     */
    public record OfDimension(Dimension dimension, Ratio weight, Ratio contribution, Optional<Ratio> share) {}

    /**
     * Where the measures lie whatever is unknown: those of the whole population, with whom a policy leaves out, if nobody
     * is deprived in what is unknown, and if everybody is.
     *
     * @param headcountRatio the bounds of H, from 0 to 1
     * @param adjustedHeadcountRatio the bounds of M0, from 0 to 1
     */
    public record Bounds(RatioRange headcountRatio, RatioRange adjustedHeadcountRatio) {}

    /** What was measured. */
    record Method(IndicatorWeights weights, PovertyCutoff cutoff, MissingPolicy policy) {}

    /** What was unknown; bounds only if something was. */
    record Missing(long incomplete, long leftOut, Optional<Bounds> bounds) {}

    private final U unit;
    private final Optional<String> group;
    private final Method method;
    private final Missing missing;
    private final Sums sums;

    AlkireFoster(U unit, Optional<String> group, Method method, Missing missing, Sums sums) {
        this.unit = unit;
        this.group = group;
        this.method = method;
        this.missing = missing;
        this.sums = sums;
    }

    /** {@return what is counted} */
    public U unit() {
        return unit;
    }

    /** {@return whom it is of; empty if not told} */
    public Optional<String> group() {
        return group;
    }

    /** {@return what indicators weigh} */
    public IndicatorWeights weights() {
        return method.weights();
    }

    /** {@return the cut-off} */
    public PovertyCutoff cutoff() {
        return method.cutoff();
    }

    /** {@return what was made of unknown indicators} */
    public MissingPolicy policy() {
        return method.policy();
    }

    /** {@return how much was measured, without {@link #leftOut()}} */
    public BigDecimal population() {
        return amount(sums.population());
    }

    /** {@return how much of it is poor} */
    public BigDecimal poor() {
        return amount(sums.poor());
    }

    /** {@return of how much an indicator is unknown that weighs something, whatever was made of it} */
    public BigDecimal incomplete() {
        return amount(missing.incomplete());
    }

    /** {@return how much the policy left out of {@link #population()}} */
    public BigDecimal leftOut() {
        return amount(missing.leftOut());
    }

    private BigDecimal amount(long sum) {
        return BigDecimal.valueOf(sum, unit.decimals());
    }

    /** {@return H, the share that is poor, from 0 to 1; empty of nobody} */
    public Optional<Ratio> headcountRatio() {
        return sums.population() == 0 ? Optional.empty() : Optional.of(Ratio.of(sums.poor(), sums.population()));
    }

    /** {@return A, the mean deprivation score of the poor, from k to 1; empty if nobody is poor} */
    public Optional<Ratio> intensity() {
        return sums.poor() == 0 ? Optional.empty() : Optional.of(score().dividedBy(Ratio.of(sums.poor())));
    }

    /** {@return M0 = H × A, the adjusted headcount ratio, from 0 to 1; 0 if nobody is poor; empty of nobody} */
    public Optional<Ratio> adjustedHeadcountRatio() {
        return sums.population() == 0 ? Optional.empty() : Optional.of(ofPopulation(score()));
    }

    /** The deprivation scores of all poor together. */
    Ratio score() {
        return sums.score(weights());
    }

    private Ratio ofPopulation(Ratio amount) {
        return amount.dividedBy(Ratio.of(sums.population()));
    }

    /**
     * {@return where H and M0 lie whatever the unknown indicators are; empty if there is nobody at all} What is measured
     * is within, unless somebody was left out: then it is of another population. If nothing is unknown, the bounds are
     * the measures.
     */
    public Optional<Bounds> bounds() {
        return missing.bounds()
                .or(() ->
                        headcountRatio().map(h -> new Bounds(RatioRange.of(h), RatioRange.of(ofPopulation(score())))));
    }

    /** {@return what each indicator adds, in the order of the weights; none of nobody} */
    public List<OfIndicator> indicators() {
        if (sums.population() == 0) {
            return List.of();
        }
        Ratio score = score();
        return IntStream.range(0, weights().weights().size())
                .mapToObj(i -> indicator(i, score))
                .toList();
    }

    private OfIndicator indicator(int index, Ratio score) {
        Ratio amount = sums.amount(weights(), index);
        return new OfIndicator(
                weights().weights().get(index),
                Ratio.of(sums.uncensored(index), sums.population()),
                Ratio.of(sums.censored(index), sums.population()),
                ofPopulation(amount),
                Shares.of(amount, score));
    }

    /** {@return what each dimension adds, in the order in which they first come among the weights; none of nobody} */
    public List<OfDimension> dimensions() {
        if (sums.population() == 0) {
            return List.of();
        }
        Ratio score = score();
        List<OfDimension> dimensions = new ArrayList<>();
        amountsByDimension()
                .forEach((dimension, amount) -> dimensions.add(new OfDimension(
                        dimension,
                        Objects.requireNonNull(weights().dimensions().get(dimension)),
                        ofPopulation(amount),
                        Shares.of(amount, score))));
        return List.copyOf(dimensions);
    }

    /** What each indicator adds to the scores of the poor. */
    List<Ratio> amounts() {
        return IntStream.range(0, weights().weights().size())
                .mapToObj(i -> sums.amount(weights(), i))
                .toList();
    }

    /** What the indicators of each dimension add to the scores of the poor. */
    Map<Dimension, Ratio> amountsByDimension() {
        Map<Dimension, Ratio> amounts = new LinkedHashMap<>();
        List<Ratio> ofIndicators = amounts();
        for (int i = 0; i < ofIndicators.size(); i++) {
            amounts.merge(weights().weights().get(i).dimension(), ofIndicators.get(i), Ratio::plus);
        }
        return amounts;
    }

    /** The sums that all measures are made of. */
    Sums sums() {
        return sums;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AlkireFoster<?> that
                && unit.equals(that.unit)
                && group.equals(that.group)
                && method.equals(that.method)
                && missing.equals(that.missing)
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, group, method, missing, sums);
    }

    /** H, A and M0 as fractions. */
    @Override
    public String toString() {
        return "AlkireFoster{" + group.map(name -> name + ", ").orElse("") + "k = " + cutoff() + ", H = "
                + shown(headcountRatio()) + ", A = " + shown(intensity()) + ", M0 = "
                + shown(adjustedHeadcountRatio()) + "}";
    }

    private static String shown(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toString).orElse("none");
    }
}

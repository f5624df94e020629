package vn.giamngheo.survey;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MissingPolicy;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.text.RefusedException;

/**
 * The measures of Alkire and Foster of a sample at one cut-off, with their errors (Alkire et al. 2015, chapter 8). Values
 * are those of {@link AlkireFoster}; a share of nobody is empty.
 *
 * @param <U> what is counted
 */
public final class SampleMeasures<U extends Unit.Sampled> {

    /**
     * What an indicator adds.
     *
     * @param weight the indicator, its dimension and its weight
     * @param uncensored the share of the population deprived in it, poor or not
     * @param censored the share of the population that is poor and deprived in it
     * @param contribution what it adds to M0
     * @param share its part of M0; empty if M0 is 0
     */
    public record OfIndicator(
            IndicatorWeight weight,
            Estimate uncensored,
            Estimate censored,
            Estimate contribution,
            Optional<Estimate> share) {}

    /**
     * What a dimension adds.
     *
     * @param dimension the dimension
     * @param weight the sum of the weights of its indicators
     * @param contribution what it adds to M0
     * @param share its part of M0; empty if M0 is 0
     */
    public record OfDimension(Dimension dimension, Ratio weight, Estimate contribution, Optional<Estimate> share) {}

    /**
     * How much of a whole a group is.
     *
     * @param ofPopulation its share of the population; empty if there is nobody
     * @param ofPoor its share of the poor; empty if nobody is poor
     * @param ofM0 its share of M0; empty if nobody is poor
     */
    public record GroupShares(Optional<Estimate> ofPopulation, Optional<Estimate> ofPoor, Optional<Estimate> ofM0) {}

    private final Sample<U> sample;
    private final IndicatorWeights weights;
    private final PovertyCutoff cutoff;
    private final MissingPolicy policy;
    /** By the place of the unit in the design; units of which somebody was measured. */
    private final Map<Integer, UnitSums> sums;

    private final Totals population;
    private final Totals poor;
    private final Totals score;

    private SampleMeasures(
            Sample<U> sample,
            IndicatorWeights weights,
            PovertyCutoff cutoff,
            MissingPolicy policy,
            Map<Integer, UnitSums> sums) {
        this.sample = sample;
        this.weights = weights;
        this.cutoff = cutoff;
        this.policy = policy;
        this.sums = sums;
        this.population = totals(UnitSums::population);
        this.poor = totals(UnitSums::poor);
        this.score = totals(UnitSums::score);
    }

    static <U extends Unit.Sampled> SampleMeasures<U> of(
            Sample<U> sample, IndicatorWeights weights, PovertyCutoff cutoff, MissingPolicy policy) {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(policy, "policy");
        Map<Integer, UnitSums> sums = new TreeMap<>();
        sample.tables().asMap().forEach((unit, table) -> {
            AlkireFoster<U> measured = table.measure(weights, cutoff, policy);
            if (measured.population().signum() > 0) {
                sums.put(sample.design().place(unit).orElseThrow(), UnitSums.of(measured));
            }
        });
        return new SampleMeasures<>(sample, weights, cutoff, policy, sums);
    }

    private Totals totals(Function<UnitSums, Ratio> sum) {
        return Totals.of(IntStream.range(0, sample.design().units().size())
                .mapToObj(place -> Optional.ofNullable(sums.get(place)))
                .map(ofUnit -> ofUnit.map(sum).orElse(Ratio.ZERO))
                .toList());
    }

    /** {@return the sample} */
    public Sample<U> sample() {
        return sample;
    }

    /** {@return what indicators weigh} */
    public IndicatorWeights weights() {
        return weights;
    }

    /** {@return the cut-off} */
    public PovertyCutoff cutoff() {
        return cutoff;
    }

    /** {@return what was made of unknown indicators} */
    public MissingPolicy policy() {
        return policy;
    }

    /** {@return the same measures without errors; empty of nobody} */
    public Optional<AlkireFoster<U>> withoutErrors() {
        return sample.table().map(table -> table.measure(weights, cutoff, policy));
    }

    /** {@return how many households or persons there are, by the weights} */
    public Estimate population() {
        return total(population).toEstimate();
    }

    /** {@return how many households or persons are poor} */
    public Estimate poor() {
        return totalOfPoor().toEstimate();
    }

    /** {@return H, the share that is poor; empty of nobody} */
    public Optional<Estimate> headcountRatio() {
        return headcount().map(Linearised::toEstimate);
    }

    /** {@return A, the mean deprivation score of the poor; empty if nobody is poor} */
    public Optional<Estimate> intensity() {
        return meanScore().map(Linearised::toEstimate);
    }

    /** {@return M0 = H × A, the adjusted headcount ratio; empty of nobody} */
    public Optional<Estimate> adjustedHeadcountRatio() {
        return adjusted().map(Linearised::toEstimate);
    }

    /**
     * {@return the variance of H as a multiple of that of a simple random sample of as many households, drawn with
     * replacement: the design effect; empty if none or all are poor, or of less than two households}
     *
     * @param households the number of households measured, each with a weight above 0
     */
    public Optional<Ratio> designEffect(long households) {
        return headcountRatio().filter(rate -> households > 1).flatMap(rate -> {
            Ratio spread = rate.value().times(Ratio.ONE.minus(rate.value()));
            return spread.signum() == 0
                    ? Optional.empty()
                    : Optional.of(rate.variance().times(households - 1).dividedBy(spread));
        });
    }

    /** {@return what each indicator adds, in the order of the weights; none of nobody} */
    public List<OfIndicator> indicators() {
        return population.sum().signum() == 0
                ? List.of()
                : IntStream.range(0, weights.weights().size())
                        .mapToObj(this::indicator)
                        .toList();
    }

    private OfIndicator indicator(int index) {
        Totals contributions = totals(of -> of.contributions().get(index));
        return new OfIndicator(
                weights.weights().get(index),
                uncensored(index).toEstimate(),
                censored(index).toEstimate(),
                ofPopulation(contributions).toEstimate(),
                ofScore(contributions));
    }

    /** {@return what each dimension adds, in the order in which they first come among the weights; none of nobody} */
    public List<OfDimension> dimensions() {
        return population.sum().signum() == 0
                ? List.of()
                : weights.dimensions().entrySet().stream()
                        .map(one -> dimension(one.getKey(), one.getValue()))
                        .toList();
    }

    private OfDimension dimension(Dimension dimension, Ratio weight) {
        List<Integer> own = IntStream.range(0, weights.weights().size())
                .filter(index -> weights.weights().get(index).dimension().equals(dimension))
                .boxed()
                .toList();
        Totals contributions =
                totals(of -> own.stream().map(of.contributions()::get).reduce(Ratio.ZERO, Ratio::plus));
        return new OfDimension(dimension, weight, ofPopulation(contributions).toEstimate(), ofScore(contributions));
    }

    /**
     * {@return how much of a whole this group is}
     *
     * @param whole the measures of the whole sample, by the same design, weights, cut-off and policy
     * @throws RefusedException if they differ in one of these
     */
    public GroupShares shareOf(SampleMeasures<U> whole) {
        requireComparable(whole);
        if (!sample.design().equals(whole.sample.design())) {
            throw new RefusedException(
                    "nhóm và toàn bộ phải cùng thiết kế mẫu: " + sample + " và " + whole.sample,
                    "a group and its whole must be of the same design: " + sample + " and " + whole.sample);
        }
        return new GroupShares(
                whole.share(population, whole.population).map(Linearised::toEstimate),
                whole.share(poor, whole.poor).map(Linearised::toEstimate),
                whole.share(score, whole.score).map(Linearised::toEstimate));
    }

    void requireComparable(SampleMeasures<U> other) {
        if (!weights.equals(other.weights) || !cutoff.equals(other.cutoff) || policy != other.policy) {
            throw new RefusedException(
                    "không so sánh được số đo có quyền số, ngưỡng nghèo hoặc cách xử lý thông tin thiếu khác nhau",
                    "measures of other weights, another cut-off or another policy for what is missing do not compare");
        }
    }

    Optional<Linearised> headcount() {
        return share(poor, population);
    }

    Optional<Linearised> meanScore() {
        return share(score, poor);
    }

    Optional<Linearised> adjusted() {
        return share(score, population);
    }

    Linearised totalOfPoor() {
        return total(poor);
    }

    Linearised uncensored(int index) {
        return ofPopulation(totals(of -> of.uncensored().get(index)));
    }

    Linearised censored(int index) {
        return ofPopulation(totals(of -> of.censored().get(index)));
    }

    boolean hasMembers() {
        return population.sum().compareTo(BigInteger.ZERO) > 0;
    }

    private Linearised ofPopulation(Totals part) {
        return share(part, population).orElseThrow();
    }

    private Optional<Estimate> ofScore(Totals part) {
        return share(part, score).map(Linearised::toEstimate);
    }

    private Optional<Linearised> share(Totals part, Totals whole) {
        return Linearised.of(sample.design(), part, whole);
    }

    private Linearised total(Totals total) {
        return Linearised.of(sample.design(), total, population.present());
    }

    /** H, A and M0 with their errors. */
    @Override
    public String toString() {
        return "SampleMeasures{k = " + cutoff + ", H = " + headcountRatio().orElse(null) + ", A = "
                + intensity().orElse(null) + ", M0 = "
                + adjustedHeadcountRatio().orElse(null) + "}";
    }
}

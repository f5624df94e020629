package vn.giamngheo.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.text.RefusedException;

/**
 * How the measures of a sample differ from those of another one, with the errors of the differences: of two years, or of
 * two groups of one sample.
 *
 * @param <U> what is counted
 */
public final class Change<U extends Unit.Sampled> {

    /**
     * How the headcounts of an indicator changed.
     *
     * @param weight the indicator, its dimension and its weight
     * @param uncensored of the share of the population deprived in it, poor or not
     * @param censored of the share of the population that is poor and deprived in it
     */
    public record OfIndicator(IndicatorWeight weight, Difference uncensored, Difference censored) {}

    private final SampleMeasures<U> earlier;
    private final SampleMeasures<U> later;
    private final SampleOverlap overlap;

    private Change(SampleMeasures<U> earlier, SampleMeasures<U> later, SampleOverlap overlap) {
        this.earlier = earlier;
        this.later = later;
        this.overlap = overlap;
    }

    /**
     * {@return what changed}
     *
     * @param earlier the measures that are compared with
     * @param later the measures that are compared
     * @param overlap how the samples were drawn; two groups of one sample are {@link SampleOverlap#SAME_UNITS}
     * @param <U> what is counted
     * @throws RefusedException if weights, cut-off or policy differ, or the samples have the same units and do not agree
     *     on lonely units or on how many units there are in all
     */
    public static <U extends Unit.Sampled> Change<U> between(
            SampleMeasures<U> earlier, SampleMeasures<U> later, SampleOverlap overlap) {
        earlier.requireComparable(later);
        if (Objects.requireNonNull(overlap, "overlap") == SampleOverlap.SAME_UNITS) {
            // Refuses here rather than at the first difference.
            earlier.sample().design().with(later.sample().design());
        }
        return new Change<>(earlier, later, overlap);
    }

    /** {@return the measures that are compared with} */
    public SampleMeasures<U> earlier() {
        return earlier;
    }

    /** {@return the measures that are compared} */
    public SampleMeasures<U> later() {
        return later;
    }

    /** {@return how the samples were drawn} */
    public SampleOverlap overlap() {
        return overlap;
    }

    /** {@return how the number of the poor changed} */
    public Difference poor() {
        return difference(earlier.totalOfPoor(), later.totalOfPoor());
    }

    /** {@return how H changed; empty if there is nobody in one} */
    public Optional<Difference> headcountRatio() {
        return difference(earlier.headcount(), later.headcount());
    }

    /** {@return how A changed; empty if nobody is poor in one} */
    public Optional<Difference> intensity() {
        return difference(earlier.meanScore(), later.meanScore());
    }

    /** {@return how M0 changed; empty if there is nobody in one} */
    public Optional<Difference> adjustedHeadcountRatio() {
        return difference(earlier.adjusted(), later.adjusted());
    }

    /** {@return how the headcounts of each indicator changed, in the order of the weights; none if there is nobody in one} */
    public List<OfIndicator> indicators() {
        return earlier.hasMembers() && later.hasMembers()
                ? IntStream.range(0, earlier.weights().weights().size())
                        .mapToObj(this::indicator)
                        .toList()
                : List.of();
    }

    private OfIndicator indicator(int index) {
        return new OfIndicator(
                earlier.weights().weights().get(index),
                difference(earlier.uncensored(index), later.uncensored(index)),
                difference(earlier.censored(index), later.censored(index)));
    }

    private Optional<Difference> difference(Optional<Linearised> from, Optional<Linearised> to) {
        return from.flatMap(one -> to.map(other -> difference(one, other)));
    }

    private Difference difference(Linearised from, Linearised to) {
        return overlap == SampleOverlap.SAME_UNITS
                ? Difference.ofSameUnits(from, to)
                : Difference.ofIndependent(from, to);
    }
}

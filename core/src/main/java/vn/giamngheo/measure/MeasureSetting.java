package vn.giamngheo.measure;

import java.util.List;
import java.util.Objects;

/**
 * How a population is measured: one of the choices that a comparison goes over.
 *
 * @param weights what indicators weigh
 * @param cutoff the cut-off
 * @param policy what is made of unknown indicators
 */
public record MeasureSetting(IndicatorWeights weights, PovertyCutoff cutoff, MissingPolicy policy) {

    /**
     * Checks that nothing is left out.
     *
     * @param weights what indicators weigh
     * @param cutoff the cut-off
     * @param policy what is made of unknown indicators
     */
    public MeasureSetting {
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * {@return a setting where nothing is unknown}
     *
     * @param weights what indicators weigh
     * @param cutoff the cut-off
     */
    public static MeasureSetting of(IndicatorWeights weights, PovertyCutoff cutoff) {
        return new MeasureSetting(weights, cutoff, MissingPolicy.COMPLETE);
    }

    /**
     * {@return a setting for each cut-off, where nothing is unknown}
     *
     * @param weights what indicators weigh
     * @param cutoffs the cut-offs
     */
    public static List<MeasureSetting> overCutoffs(IndicatorWeights weights, List<PovertyCutoff> cutoffs) {
        return cutoffs.stream().map(cutoff -> of(weights, cutoff)).toList();
    }

    <U extends Unit> AlkireFoster<U> measure(PatternTable<U> table) {
        return table.measure(weights, cutoff, policy);
    }

    /** Weights, cut-off and policy. */
    @Override
    public String toString() {
        return "k = " + cutoff + ", " + policy.code() + ", " + weights;
    }
}

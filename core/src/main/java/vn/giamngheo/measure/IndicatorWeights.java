package vn.giamngheo.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.RefusedException;

/**
 * What the indicators of a measure weigh: exact fractions that add up to 1. The deprivation score of a household is the
 * sum of the weights of its deprivations.
 */
public final class IndicatorWeights {

    /** The most indicators of a measure. */
    public static final int MAX_SIZE = 64;

    /** The greatest common denominator of the weights: scores times weights of samples stay whole numbers of a long. */
    private static final BigInteger MOST_PARTS = BigInteger.valueOf(1_000_000_000);

    /** More different scores are of no use to anyone. */
    private static final int MOST_SCORES = 1_000_000;

    private final List<IndicatorWeight> weights;
    /** Each weight as a whole number of {@link #whole}ths. */
    private final List<Long> parts;

    private final long whole;

    private IndicatorWeights(List<IndicatorWeight> weights, long whole) {
        this.weights = weights;
        this.whole = whole;
        this.parts = weights.stream()
                .map(weight -> weight.weight().times(whole).numerator().longValueExact())
                .toList();
    }

    /**
     * {@return weights of one's own}
     *
     * @param weights from 1 to 64, each indicator once, adding up to 1
     * @throws RefusedException if there are none or too many, an indicator repeats, they do not add up to 1, or their
     *     common denominator is above 1,000,000,000
     */
    public static IndicatorWeights of(List<IndicatorWeight> weights) {
        List<IndicatorWeight> kept = List.copyOf(weights);
        requireSize(kept.size());
        requireOnce(kept);
        Ratio sum = kept.stream().map(IndicatorWeight::weight).reduce(Ratio.ZERO, Ratio::plus);
        if (!sum.equals(Ratio.ONE)) {
            throw new RefusedException(
                    "tổng các quyền số phải bằng 1, không phải " + sum, "weights must add up to 1 but make " + sum);
        }
        BigInteger common = kept.stream()
                .map(weight -> weight.weight().denominator())
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        if (common.compareTo(MOST_PARTS) > 0) {
            throw new RefusedException(
                    "mẫu số chung của các quyền số không được quá " + MOST_PARTS + " nhưng là " + common,
                    "the common denominator of the weights must be at most " + MOST_PARTS + " but was " + common);
        }
        return new IndicatorWeights(kept, common.longValueExact());
    }

    /**
     * {@return weights by which every indicator weighs the same}
     *
     * @param indicators the indicators of each dimension, in order
     * @throws RefusedException as {@link #of(List)}
     */
    public static IndicatorWeights equal(Map<Dimension, List<DeprivationIndicator>> indicators) {
        int size = indicators.values().stream().mapToInt(List::size).sum();
        requireSize(size);
        List<IndicatorWeight> weights = new ArrayList<>();
        indicators.forEach((dimension, ofDimension) ->
                ofDimension.forEach(one -> weights.add(new IndicatorWeight(one, dimension, Ratio.of(1, size)))));
        return of(weights);
    }

    /**
     * {@return weights by which every dimension weighs the same, and within it every indicator}
     *
     * @param indicators the indicators of each dimension, in order; no dimension without
     * @throws RefusedException as {@link #of(List)}
     */
    public static IndicatorWeights nested(Map<Dimension, List<DeprivationIndicator>> indicators) {
        List<IndicatorWeight> weights = new ArrayList<>();
        indicators.forEach((dimension, ofDimension) -> ofDimension.forEach(one -> weights.add(
                new IndicatorWeight(one, dimension, Ratio.of(1, (long) indicators.size() * ofDimension.size())))));
        return of(weights);
    }

    /**
     * {@return the indicators of a standard, each of the same weight}
     *
     * @param standard the standard
     * @throws RefusedException if it has none
     */
    public static IndicatorWeights equal(PovertyStandard standard) {
        return equal(byDimension(standard));
    }

    /**
     * {@return the indicators of a standard, each dimension of the same weight, and within it every indicator}
     *
     * @param standard the standard
     * @throws RefusedException if it has none
     */
    public static IndicatorWeights nested(PovertyStandard standard) {
        return nested(byDimension(standard));
    }

    private static Map<Dimension, List<DeprivationIndicator>> byDimension(PovertyStandard standard) {
        Map<Dimension, List<DeprivationIndicator>> indicators = new LinkedHashMap<>();
        standard.indicators()
                .forEach(rule -> indicators
                        .computeIfAbsent(rule.dimension(), dimension -> new ArrayList<>())
                        .add(rule.indicator()));
        return indicators;
    }

    private static void requireSize(int size) {
        if (size == 0 || size > MAX_SIZE) {
            throw new RefusedException(
                    "phải có từ 1 đến " + MAX_SIZE + " chỉ số, không phải " + size,
                    "there must be from 1 to " + MAX_SIZE + " indicators but there were " + size);
        }
    }

    private static void requireOnce(List<IndicatorWeight> weights) {
        Set<DeprivationIndicator> seen = new HashSet<>();
        Set<DeprivationIndicator> repeated = new LinkedHashSet<>();
        weights.stream()
                .map(IndicatorWeight::indicator)
                .filter(indicator -> !seen.add(indicator))
                .forEach(repeated::add);
        if (!repeated.isEmpty()) {
            throw new RefusedException(
                    "chỉ số bị lặp lại: " + repeated, "indicators must differ but these repeat: " + repeated);
        }
    }

    /** {@return the weights in order; unmodifiable} */
    public List<IndicatorWeight> weights() {
        return weights;
    }

    /** {@return the indicators in order; unmodifiable} */
    public List<DeprivationIndicator> indicators() {
        return weights.stream().map(IndicatorWeight::indicator).toList();
    }

    /** {@return the weight of each dimension, in the order in which they first come; they add up to 1} */
    public Map<Dimension, Ratio> dimensions() {
        Map<Dimension, Ratio> dimensions = new LinkedHashMap<>();
        weights.forEach(weight -> dimensions.merge(weight.dimension(), weight.weight(), Ratio::plus));
        return dimensions;
    }

    /**
     * {@return every deprivation score above 0 that a household of which all is known can have, ascending: as cut-offs they
     * tell populations apart, and what lies between two of them tells no more}
     *
     * @throws RefusedException if there are more than 1,000,000
     */
    public List<PovertyCutoff> cutoffs() {
        Set<Long> scores = new TreeSet<>(Set.of(0L));
        for (long part : parts) {
            scores.addAll(scores.stream().map(score -> score + part).toList());
            if (scores.size() > MOST_SCORES) {
                throw new RefusedException(
                        "có hơn " + MOST_SCORES + " điểm thiếu hụt khác nhau",
                        "there are more than " + MOST_SCORES + " different deprivation scores");
            }
        }
        return scores.stream()
                .skip(1)
                .map(score -> PovertyCutoff.of(score, whole))
                .toList();
    }

    /** The weight of an indicator as a whole number of {@link #whole}ths. */
    long parts(int index) {
        return parts.get(index);
    }

    /** The common denominator of all weights. */
    long whole() {
        return whole;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorWeights that && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return weights.hashCode();
    }

    /** Every indicator with its weight: {@code nutrition 1/6, …}. */
    @Override
    public String toString() {
        return String.join(
                ", ",
                weights.stream()
                        .map(weight -> weight.indicator() + " " + weight.weight())
                        .toList());
    }
}

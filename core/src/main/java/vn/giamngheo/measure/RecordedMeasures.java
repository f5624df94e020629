package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.text.RefusedException;

/**
 * Measures of Alkire and Foster as they were kept somewhere, with all that follows from what was counted beside it. They
 * become measures again only if it does follow: what was kept tells no other result than its sums.
 *
 * @param unit what is counted
 * @param group whom it is of; empty if not told
 * @param weights what indicators weigh
 * @param cutoff the cut-off
 * @param policy what was made of unknown indicators
 * @param population how much was measured, not negative; no more decimals than the unit has, as for all amounts
 * @param poor how much of it is poor
 * @param incomplete of how much an indicator is unknown that weighs something
 * @param leftOut how much the policy left out
 * @param headcountRatio H; empty of nobody
 * @param intensity A; empty if nobody is poor
 * @param adjustedHeadcountRatio M0; empty of nobody
 * @param bounds where H and M0 lie whatever is unknown; empty if there is nobody at all
 * @param indicators what each indicator adds, in the order of the weights; none of nobody
 * @param dimensions what each dimension adds; none of nobody
 */
public record RecordedMeasures(
        Unit unit,
        Optional<String> group,
        IndicatorWeights weights,
        PovertyCutoff cutoff,
        MissingPolicy policy,
        BigDecimal population,
        BigDecimal poor,
        BigDecimal incomplete,
        BigDecimal leftOut,
        Optional<Ratio> headcountRatio,
        Optional<Ratio> intensity,
        Optional<Ratio> adjustedHeadcountRatio,
        Optional<AlkireFoster.Bounds> bounds,
        List<AlkireFoster.OfIndicator> indicators,
        List<AlkireFoster.OfDimension> dimensions) {

    /**
     * Keeps the lists as they are.
     *
     * @param unit what is counted
     * @param group whom it is of
     * @param weights what indicators weigh
     * @param cutoff the cut-off
     * @param policy what was made of unknown indicators
     * @param population how much was measured
     * @param poor how much of it is poor
     * @param incomplete of how much an indicator is unknown
     * @param leftOut how much the policy left out
     * @param headcountRatio H
     * @param intensity A
     * @param adjustedHeadcountRatio M0
     * @param bounds where H and M0 lie
     * @param indicators what each indicator adds
     * @param dimensions what each dimension adds
     * @throws RefusedException if the group is blank
     */
    public RecordedMeasures {
        if (group.filter(String::isBlank).isPresent()) {
            throw RefusedException.blank("tên nhóm", "the name of a group");
        }
        indicators = List.copyOf(indicators);
        dimensions = List.copyOf(dimensions);
    }

    /**
     * {@return the measures}
     *
     * @throws RefusedException if they are none that can be, or what was kept beside the sums does not follow from them;
     *     what does not is named
     */
    public AlkireFoster<?> measures() {
        return measures(unit);
    }

    private <U extends Unit> AlkireFoster<U> measures(U counted) {
        Missing missing = missing();
        AlkireFoster<U> made = new AlkireFoster<>(
                counted,
                group,
                new AlkireFoster.Method(weights, cutoff, policy),
                new AlkireFoster.Missing(
                        missing.incomplete, missing.leftOut, missing.incomplete == 0 ? Optional.empty() : bounds),
                sums(missing.population, missing.poor));
        requireSame("headcountRatio", made.headcountRatio(), headcountRatio);
        requireSame("intensity", made.intensity(), intensity);
        requireSame("adjustedHeadcountRatio", made.adjustedHeadcountRatio(), adjustedHeadcountRatio);
        requireSame("indicators", made.indicators(), indicators);
        requireSame("dimensions", made.dimensions(), dimensions);
        requireSame("bounds", made.bounds(), bounds);
        // Of nobody there is no score; where somebody is poor, the mean score is at least the cut-off.
        made.intensity()
                .ifPresent(mean ->
                        require("intensity", mean.compareTo(cutoff.k()) >= 0 && mean.compareTo(Ratio.ONE) <= 0));
        if (missing.incomplete > 0) {
            requireBounds(made, missing);
        }
        return made;
    }

    /** The amounts as whole numbers of the last decimal. */
    private record Missing(long population, long poor, long incomplete, long leftOut) {}

    private Missing missing() {
        Missing missing = new Missing(
                sum("population", population),
                sum("poor", poor),
                sum("incomplete", incomplete),
                sum("leftOut", leftOut));
        require("poor", missing.poor <= missing.population);
        require("population", missing.population <= Long.MAX_VALUE - missing.leftOut);
        require(
                "incomplete",
                missing.incomplete >= missing.leftOut
                        && missing.incomplete - missing.leftOut <= missing.population
                        && (policy != MissingPolicy.COMPLETE || missing.incomplete == 0));
        boolean asThePolicySays = switch (policy) {
            case COMPLETE, LIST_WISE -> missing.leftOut == missing.incomplete;
            case NOT_DEPRIVED, DEPRIVED -> missing.leftOut == 0;
            case REWEIGHTED -> true;
        };
        require("leftOut", asThePolicySays);
        return missing;
    }

    private long sum(String name, BigDecimal amount) {
        require(
                name,
                amount.signum() >= 0
                        && amount.scale() <= unit.decimals()
                        && amount.compareTo(BigDecimal.valueOf(Long.MAX_VALUE, unit.decimals())) <= 0);
        return amount.setScale(unit.decimals()).unscaledValue().longValueExact();
    }

    private Sums sums(long people, long ofPoor) {
        int size = weights.weights().size();
        long[] uncensored = new long[size];
        long[] censored = new long[size];
        require("indicators", indicators.size() == (people == 0 ? 0 : size));
        for (int i = 0; i < indicators.size(); i++) {
            AlkireFoster.OfIndicator one = indicators.get(i);
            uncensored[i] = part(one.uncensored(), people);
            censored[i] = part(one.censored(), people);
            require(
                    "indicators",
                    one.weight().equals(weights.weights().get(i)) && censored[i] <= Math.min(uncensored[i], ofPoor));
        }
        return new Sums(people, ofPoor, uncensored, censored, scaled(people, censored));
    }

    private static long part(Ratio share, long people) {
        Ratio part = share.times(people);
        require("indicators", share.signum() >= 0 && share.compareTo(Ratio.ONE) <= 0 && part.isWhole());
        return part.numerator().longValueExact();
    }

    /** Null where each indicator adds its weight times who is deprived in it: so it is unless weights are scaled up. */
    private @Nullable List<Ratio> scaled(long people, long[] censored) {
        List<Ratio> amounts = new ArrayList<>();
        boolean asTheyAre = true;
        for (int i = 0; i < indicators.size(); i++) {
            Ratio least = weights.weights().get(i).weight().times(censored[i]);
            Ratio amount = indicators.get(i).contribution().times(people);
            int order = amount.compareTo(least);
            require(
                    "indicators",
                    order == 0
                            || (policy == MissingPolicy.REWEIGHTED
                                    && order > 0
                                    && amount.compareTo(Ratio.of(censored[i])) <= 0));
            asTheyAre &= order == 0;
            amounts.add(amount);
        }
        return asTheyAre ? null : List.copyOf(amounts);
    }

    private static void requireBounds(AlkireFoster<?> made, Missing missing) {
        AlkireFoster.Bounds bounds = made.bounds().orElseThrow(() -> mismatch("bounds"));
        long everybody = missing.population + missing.leftOut;
        RatioRange ofH = bounds.headcountRatio();
        require(
                "bounds",
                isShare(ofH)
                        && isShare(bounds.adjustedHeadcountRatio())
                        && ofH.min().times(everybody).isWhole()
                        && ofH.max().times(everybody).isWhole());
        made.headcountRatio()
                .filter(h -> missing.leftOut == 0)
                .ifPresent(h -> require("bounds", isWithin(made.policy(), h, ofH)));
        made.adjustedHeadcountRatio()
                .filter(m0 -> missing.leftOut == 0)
                .ifPresent(m0 -> require("bounds", isWithin(made.policy(), m0, bounds.adjustedHeadcountRatio())));
    }

    private static boolean isShare(RatioRange range) {
        return range.min().signum() >= 0 && range.max().compareTo(Ratio.ONE) <= 0;
    }

    private static boolean isWithin(MissingPolicy policy, Ratio measured, RatioRange bounds) {
        return switch (policy) {
            case NOT_DEPRIVED -> measured.equals(bounds.min());
            case DEPRIVED -> measured.equals(bounds.max());
            case COMPLETE, LIST_WISE, REWEIGHTED ->
                measured.compareTo(bounds.min()) >= 0 && measured.compareTo(bounds.max()) <= 0;
        };
    }

    private static void requireSame(String name, Object follows, Object kept) {
        require(name, follows.equals(kept));
    }

    private static void require(String name, boolean condition) {
        if (!condition) {
            throw mismatch(name);
        }
    }

    private static RefusedException mismatch(String name) {
        return new RefusedException(
                "kết quả không nhất quán: “" + name + "” không thể có từ các số liệu còn lại",
                "the measures do not go together: '" + name + "' does not follow from the rest");
    }
}

package vn.giamngheo.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;

/** Shares of the way from a baseline to a target. */
final class ProgressArithmetic {

    private ProgressArithmetic() {}

    static Progress of(RatePath path, KnownRate actual) {
        RateGoal goal = path.goal();
        Ratio start = path.baseline().rate();
        int left = goal.left(start).signum();
        if (goal.direction() == Direction.NONE || left <= 0) {
            boolean same = left == 0 && goal.ends().isExact();
            return new Progress.Undefined(same ? Progress.Reason.TARGET_IS_BASELINE : Progress.Reason.MET_AT_BASELINE);
        }
        RatioRange share = range(List.of(start), List.of(actual.rate()), goal.ends());
        return new Progress.Measured(
                goal.direction(), share, bounds(path.baseline().within(), actual.within(), goal));
    }

    /**
     * For one target, the share (start − actual) / (start − target) is monotone in the actual rate and, on either side
     * of the target, in the start: so its extremes are at the ends of what is known.
     */
    private static Optional<RatioRange> bounds(RatioRange start, RatioRange actual, RateGoal goal) {
        boolean certain =
                goal.left(start.min()).signum() > 0 && goal.left(start.max()).signum() > 0;
        return certain
                ? Optional.of(
                        range(List.of(start.min(), start.max()), List.of(actual.min(), actual.max()), goal.ends()))
                : Optional.empty();
    }

    private static RatioRange range(List<Ratio> starts, List<Ratio> actuals, RatioRange ends) {
        List<Ratio> shares = new ArrayList<>();
        for (Ratio start : starts) {
            for (Ratio actual : actuals) {
                for (Ratio end : List.of(ends.min(), ends.max())) {
                    shares.add(start.minus(actual).dividedBy(start.minus(end)));
                }
            }
        }
        return new RatioRange(
                shares.stream().min(Comparator.naturalOrder()).orElseThrow(),
                shares.stream().max(Comparator.naturalOrder()).orElseThrow());
    }
}

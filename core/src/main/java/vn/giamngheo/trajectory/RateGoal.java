package vn.giamngheo.trajectory;

import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;

/**
 * What must hold of a rate for a target to be met, seen from where the rate started. A target is met by a rate that
 * would be printed, with the decimals of the target, as the target or better; below or above a bound that is itself too
 * much or not enough, by the number itself.
 *
 * @param direction which way the rate is to go
 * @param near the end of the target that is reached first
 * @param far the other end: the same of one number, empty where any better rate will do
 * @param strict whether {@code near} itself is not enough
 */
record RateGoal(Direction direction, PublishedRate near, Optional<PublishedRate> far, boolean strict) {

    static RateGoal of(Ratio start, Stated<PublishedRate> target) {
        Stated<PublishedRate> precise = target.precise();
        Optional<PublishedRate> low = precise.low();
        Optional<PublishedRate> high = precise.high();
        boolean strict = precise instanceof Stated.LessThan<?> || precise instanceof Stated.MoreThan<?>;
        if (low.isEmpty()) {
            return new RateGoal(Direction.DOWN, high.orElseThrow(), low, strict);
        }
        if (high.isEmpty()) {
            return new RateGoal(Direction.UP, low.orElseThrow(), high, strict);
        }
        int toLow = start.compareTo(Ratio.of(low.orElseThrow().value()));
        int toHigh = start.compareTo(Ratio.of(high.orElseThrow().value()));
        if (toHigh > 0 || (toHigh == 0 && toLow > 0)) {
            return new RateGoal(Direction.DOWN, high.orElseThrow(), low, false);
        }
        return toLow < 0 || (toHigh < 0 && toLow == 0)
                ? new RateGoal(Direction.UP, low.orElseThrow(), high, false)
                : new RateGoal(Direction.NONE, low.orElseThrow(), high, false);
    }

    /** The number of the near end. */
    Ratio nearRate() {
        return Ratio.of(near.value());
    }

    /** The numbers of both ends; where any better rate will do, of the near one. */
    RatioRange ends() {
        Ratio other = Ratio.of(far.orElse(near).value());
        return nearRate().compareTo(other) <= 0 ? new RatioRange(nearRate(), other) : new RatioRange(other, nearRate());
    }

    /** How far a rate is still from the near end; not above 0 from there on. */
    Ratio left(Ratio rate) {
        return direction == Direction.UP ? nearRate().minus(rate) : rate.minus(nearRate());
    }

    /** Whether a rate certainly meets the target. */
    boolean isMetBy(KnownRate rate) {
        if (strict) {
            return direction == Direction.DOWN ? rate.isBelow(nearRate()) : rate.isAbove(nearRate());
        }
        return switch (direction) {
            case DOWN -> rate.isBelow(high(near));
            case UP -> rate.isAtLeast(low(near));
            case NONE -> rate.isAtLeast(low(near)) && rate.isBelow(high(far.orElse(near)));
        };
    }

    /** Whether a rate certainly does not meet the target. */
    boolean isMissedBy(KnownRate rate) {
        if (strict) {
            return direction == Direction.DOWN ? rate.isAtLeast(nearRate()) : rate.isAtMost(nearRate());
        }
        return switch (direction) {
            case DOWN -> rate.isAtLeast(high(near));
            case UP -> rate.isBelow(low(near));
            case NONE -> rate.isBelow(low(near)) || rate.isAtLeast(high(far.orElse(near)));
        };
    }

    /** Whether a rate is certainly better than all that the target asks for. */
    boolean isExceededBy(KnownRate rate) {
        return switch (direction) {
            case DOWN -> far.map(end -> rate.isBelow(low(end))).orElse(false);
            case UP -> far.map(end -> rate.isAtLeast(high(end))).orElse(false);
            case NONE -> false;
        };
    }

    /** The goal of reaching another rate on the way. */
    RateGoal onTheWay(PublishedRate milestone) {
        return new RateGoal(direction, milestone, Optional.of(milestone), false);
    }

    private static Ratio low(PublishedRate rate) {
        return Ratio.of(rate.interval().low());
    }

    private static Ratio high(PublishedRate rate) {
        return Ratio.of(rate.interval().high());
    }
}

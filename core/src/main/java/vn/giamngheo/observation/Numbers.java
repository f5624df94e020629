package vn.giamngheo.observation;

import java.math.BigInteger;
import java.util.Optional;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.WholeRange;

/**
 * The numbers that a figure can be of.
 *
 * @param count the numerators
 * @param total the denominators; those of a number are of no use
 * @param rate the rates in per cent
 * @param weighed false if nothing is known of the total but the rate
 */
record Numbers(WholeRange count, WholeRange total, RatioRange rate, boolean weighed) {

    private static final long HUNDRED = 100;
    private static final Ratio ALL = Ratio.of(HUNDRED);

    /** Empty if no whole numbers print as the rate. */
    static Optional<Numbers> of(ObservedValue value) {
        if (value instanceof ObservedValue.Share share) {
            return Optional.of(new Numbers(
                    one(share.numerator()), one(share.denominator()), RatioRange.of(share.exactRate()), true));
        }
        if (value instanceof ObservedValue.Printed printed) {
            return ofPrinted(printed);
        }
        long number = value.count().orElseThrow();
        return Optional.of(new Numbers(one(number), one(1), RatioRange.of(Ratio.ZERO), true));
    }

    private static Optional<Numbers> ofPrinted(ObservedValue.Printed value) {
        if (value.total().isPresent()) {
            long total = value.total().get();
            return counts(value.printed(), total)
                    .map(count -> new Numbers(
                            count,
                            one(total),
                            new RatioRange(rate(count.min(), total), rate(count.max(), total)),
                            true));
        }
        RatioRange rate = rates(value.printed());
        if (value.count().isPresent()) {
            long count = value.count().get();
            return value.printed()
                    .impliedDenominator(count)
                    .map(total -> new Numbers(one(count), total, rate, total.isBounded()));
        }
        WholeRange count = WholeRange.from(rate.min().signum() > 0 ? 1 : 0);
        return Optional.of(new Numbers(count, WholeRange.from(1), rate, false));
    }

    /** Those that print as the rate, the high end of the interval included, but no more than all. */
    static RatioRange rates(PublishedRate printed) {
        RatioRange closed = RatioRange.closing(printed.interval());
        return closed.max().compareTo(ALL) > 0 ? new RatioRange(closed.min(), ALL) : closed;
    }

    /** The numerators that print as the rate over the total. */
    static Optional<WholeRange> counts(PublishedRate printed, long total) {
        DecimalInterval interval = printed.interval();
        Ratio of = Ratio.of(total, HUNDRED);
        BigInteger least = Ratio.of(interval.low()).times(of).ceiling();
        // Below the high end: at a whole number there, one less.
        BigInteger most = Ratio.of(interval.high())
                .times(of)
                .ceiling()
                .subtract(BigInteger.ONE)
                .min(BigInteger.valueOf(total));
        return least.compareTo(most) <= 0
                ? Optional.of(new WholeRange(least.longValueExact(), most.longValueExact()))
                : Optional.empty();
    }

    private static Ratio rate(long count, long total) {
        return Ratio.of(count, total).percent();
    }

    private static WholeRange one(long number) {
        return new WholeRange(number, number);
    }
}

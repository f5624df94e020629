package vn.giamngheo.survey;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/**
 * How an estimate differs from another one.
 *
 * @param from the earlier one
 * @param to the later one
 * @param absolute the later one less the earlier; of rates, a part of one, not of a hundred
 * @param relative {@code absolute} as a part of the earlier one; empty if that is 0
 */
public record Difference(Estimate from, Estimate to, Estimate absolute, Optional<Estimate> relative) {

    /**
     * A difference.
     *
     * @param from the earlier estimate
     * @param to the later one
     * @param absolute the later one less the earlier
     * @param relative {@code absolute} as a part of the earlier one; empty if that is 0
     */
    public Difference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(absolute, "absolute");
        Objects.requireNonNull(relative, "relative");
    }

    /** With the covariance that they have by a design of the units of both. */
    static Difference ofSameUnits(Linearised from, Linearised to) {
        SurveyDesign both = from.design().with(to.design());
        Linearised earlier = from.in(both);
        Linearised later = to.in(both);
        return of(
                from,
                to,
                new Errors(
                        earlier.variance(),
                        later.variance(),
                        earlier.covariance(later),
                        earlier.degreesOfFreedomWith(later)));
    }

    static Difference ofIndependent(Linearised from, Linearised to) {
        return of(
                from,
                to,
                new Errors(
                        from.variance(), to.variance(), Ratio.ZERO, from.degreesOfFreedom() + to.degreesOfFreedom()));
    }

    private record Errors(Ratio ofEarlier, Ratio ofLater, Ratio covariance, int degreesOfFreedom) {

        /** The variance of {@code later × factor - earlier × other}. */
        Ratio variance(Ratio factor, Ratio other) {
            return ofLater.times(factor)
                    .times(factor)
                    .plus(ofEarlier.times(other).times(other))
                    .minus(covariance.times(factor).times(other).times(2));
        }

        Estimate estimate(Ratio value, Ratio factor, Ratio other) {
            return Estimate.of(value, variance(factor, other), degreesOfFreedom);
        }
    }

    private static Difference of(Linearised from, Linearised to, Errors errors) {
        Ratio earlier = from.value();
        Ratio change = to.value().minus(earlier);
        Estimate absolute = errors.estimate(change, Ratio.ONE, Ratio.ONE);
        if (earlier.signum() == 0) {
            return new Difference(from.toEstimate(), to.toEstimate(), absolute, Optional.empty());
        }
        // b / a - 1 moves with b by 1 / a, and with a by -b / a².
        Ratio byLater = Ratio.ONE.dividedBy(earlier);
        Ratio byEarlier = to.value().times(byLater).times(byLater);
        Estimate relative = errors.estimate(change.dividedBy(earlier), byLater, byEarlier);
        return new Difference(from.toEstimate(), to.toEstimate(), absolute, Optional.of(relative));
    }

    /**
     * {@return the absolute difference of a year, the same in every year}
     *
     * @param years the years between, above 0
     * @throws RefusedException if they are not
     */
    public Estimate absolutePerYear(Ratio years) {
        requireYears(years);
        return absolute.times(Ratio.ONE.dividedBy(years));
    }

    /**
     * {@return the relative difference of a year, the same in every year: the root of {@code to / from}, less 1; empty if the
     * earlier or the later estimate is 0}
     *
     * @param years the years between, above 0
     * @throws RefusedException if they are not
     */
    public Optional<RoughEstimate> relativePerYear(Ratio years) {
        requireYears(years);
        return relative.filter(one -> to.value().signum() != 0).map(one -> {
            double perYear = Estimate.nearest(Ratio.ONE.dividedBy(years));
            double factor = Estimate.nearest(one.value().plus(Ratio.ONE));
            double root = Math.pow(factor, perYear);
            return new RoughEstimate(root - 1, perYear * root / factor * one.standardError(), one.degreesOfFreedom());
        });
    }

    private static void requireYears(Ratio years) {
        if (years.signum() <= 0) {
            throw new RefusedException(
                    "số năm giữa hai kỳ phải lớn hơn 0, không phải " + years,
                    "the years between must be above 0 but were " + years);
        }
    }
}

package vn.giamngheo.survey;

import java.util.Optional;

/** Intervals by Student's distribution. */
final class Intervals {

    private Intervals() {}

    /** A number and standard errors to each side; empty without degrees of freedom. */
    static Optional<Interval> around(double middle, double standardError, double level, int degreesOfFreedom) {
        // Asked for before, so that a wrong level is one at any degrees of freedom.
        double reach = StudentT.quantile(level, Math.max(1, degreesOfFreedom)) * standardError;
        return degreesOfFreedom == 0 ? Optional.empty() : Optional.of(new Interval(middle - reach, middle + reach));
    }
}

package vn.giamngheo.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * What a sample says of a number of the population, and how far off it may be. Value and variance are exact for the
 * sample at hand; whatever needs a root is of double precision.
 */
public final class Estimate {

    private static final MathContext DIVISION = new MathContext(40);
    private static final MathContext ROOT = new MathContext(24);

    private final Ratio value;
    private final Ratio variance;
    private final int degreesOfFreedom;

    private Estimate(Ratio value, Ratio variance, int degreesOfFreedom) {
        this.value = Objects.requireNonNull(value, "value");
        this.variance = variance;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * {@return an estimate}
     *
     * @param value the estimated number
     * @param variance its variance, not negative
     * @param degreesOfFreedom not negative
     * @throws RefusedException if one is negative that must not be
     */
    public static Estimate of(Ratio value, Ratio variance, int degreesOfFreedom) {
        if (variance.signum() < 0 || degreesOfFreedom < 0) {
            throw new RefusedException(
                    "phương sai và số bậc tự do không được âm nhưng là " + variance + " và " + degreesOfFreedom,
                    "variance and degrees of freedom must not be negative but were " + variance + " and "
                            + degreesOfFreedom);
        }
        return new Estimate(value, variance, degreesOfFreedom);
    }

    /** {@return the estimated number} */
    public Ratio value() {
        return value;
    }

    /** {@return its variance, not negative} */
    public Ratio variance() {
        return variance;
    }

    /**
     * {@return the primary sampling units that have some of whom the number is a share or total, less the strata of
     * these; of A and of shares of M0, units with poor; of a change between independent samples, both added up. With 0
     * nothing is known of the error, whatever the variance says: a share of a group within one unit has variance 0}
     */
    public int degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** {@return the root of the variance, to the last bit or one next to it} */
    public double standardError() {
        return decimal(variance).sqrt(ROOT).doubleValue();
    }

    /** {@return the standard error as a part of the value without its sign; empty if that is 0} */
    public OptionalDouble relativeStandardError() {
        return value.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(decimal(variance.dividedBy(value.times(value)))
                        .sqrt(ROOT)
                        .doubleValue());
    }

    /** The number of double precision nearest to a ratio. */
    static double nearest(Ratio ratio) {
        return decimal(ratio).doubleValue();
    }

    private static BigDecimal decimal(Ratio ratio) {
        return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()), DIVISION);
    }

    /**
     * {@return the interval of the value and as many standard errors to each side as Student's distribution asks for; may
     * go beyond 0 and 1; empty without degrees of freedom}
     *
     * @param level how sure, such as 0.95: above 0, at most 0.999999
     * @throws IllegalArgumentException if it is not
     */
    public Optional<Interval> confidenceInterval(double level) {
        return Intervals.around(nearest(value), standardError(), level, degreesOfFreedom);
    }

    /**
     * {@return the interval of the log-odds, turned back: of a share, it stays between 0 and 1; empty without degrees of
     * freedom, and for values that are not between 0 and 1, exclusive}
     *
     * @param level how sure, such as 0.95: above 0, at most 0.999999
     * @throws IllegalArgumentException if it is not
     */
    public Optional<Interval> logitInterval(double level) {
        if (value.signum() <= 0 || value.compareTo(Ratio.ONE) >= 0) {
            return Optional.empty();
        }
        double odds = nearest(value.dividedBy(Ratio.ONE.minus(value)));
        double slope = nearest(value.times(Ratio.ONE.minus(value)));
        return Intervals.around(0, standardError() / slope, level, degreesOfFreedom)
                .map(ofLogs -> new Interval(share(odds, ofLogs.lower()), share(odds, ofLogs.upper())));
    }

    /** The share of odds that are changed by a difference of logarithms. */
    private static double share(double odds, double logarithm) {
        return 1 / (1 + Math.exp(-logarithm) / odds);
    }

    /**
     * {@return how often a sample would be off by the value or more, to either side, if the number were 0 in truth: the
     * p-value of the two-sided test, good to 12 decimals; empty without degrees of freedom or without error}
     */
    public OptionalDouble pValue() {
        if (degreesOfFreedom == 0 || variance.signum() == 0) {
            return OptionalDouble.empty();
        }
        double t = Math.abs(nearest(value)) / standardError();
        return OptionalDouble.of(Math.max(0, 1 - StudentT.within(t, degreesOfFreedom)));
    }

    /** A multiple of the estimate. */
    Estimate times(Ratio factor) {
        return new Estimate(value.times(factor), variance.times(factor).times(factor), degreesOfFreedom);
    }

    /**
     * {@return value and standard error in per cent for a reader, rounded half up: {@code 22,3% (sai số chuẩn 1,2 điểm phần
     * trăm)}}
     *
     * @param language the language
     * @param decimals how many decimals, from 0 to 20
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 20
     */
    public String percentIn(Language language, int decimals) {
        String error = Interval.percent(standardError(), language, decimals);
        return value.percentIn(language, decimals)
                + new Phrase(
                                " (sai số chuẩn " + error + " điểm phần trăm)",
                                " (standard error " + error + " percentage points)")
                        .in(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Estimate that
                && value.equals(that.value)
                && variance.equals(that.variance)
                && degreesOfFreedom == that.degreesOfFreedom;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, variance, degreesOfFreedom);
    }

    /** Value, standard error and degrees of freedom. */
    @Override
    public String toString() {
        return "Estimate{" + value + ", standard error " + standardError() + ", " + degreesOfFreedom
                + " degrees of freedom}";
    }
}

package vn.giamngheo.survey;

import java.util.Optional;
import vn.giamngheo.text.RefusedException;

/**
 * An estimate of a number that is no fraction, such as a root.
 *
 * @param value the estimated number
 * @param standardError its standard error, not negative
 * @param degreesOfFreedom not negative; with 0 nothing is known of the error
 */
public record RoughEstimate(double value, double standardError, int degreesOfFreedom) {

    /**
     * Checks the numbers.
     *
     * @param value the estimated number, finite
     * @param standardError its standard error, finite and not negative
     * @param degreesOfFreedom not negative
     * @throws RefusedException if they are not
     */
    public RoughEstimate {
        if (!Double.isFinite(value) || !Double.isFinite(standardError) || standardError < 0 || degreesOfFreedom < 0) {
            throw new RefusedException(
                    "ước lượng, sai số chuẩn (không âm) và số bậc tự do (không âm) phải là số hữu hạn",
                    "estimate, standard error (not negative) and degrees of freedom (not negative) must be finite");
        }
    }

    /**
     * {@return the interval of the value and standard errors to each side, by Student's distribution; empty without degrees
     * of freedom}
     *
     * @param level how sure, such as 0.95: above 0, at most 0.999999
     * @throws IllegalArgumentException if it is not
     */
    public Optional<Interval> confidenceInterval(double level) {
        return Intervals.around(value, standardError, level, degreesOfFreedom);
    }
}

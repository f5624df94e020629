package vn.giamngheo.measure;

import java.util.Objects;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.text.RefusedException;

/**
 * What an indicator weighs in the sum of deprivations.
 *
 * @param indicator the indicator
 * @param dimension its dimension
 * @param weight its share of the whole, above 0 and at most 1
 */
public record IndicatorWeight(DeprivationIndicator indicator, Dimension dimension, Ratio weight) {

    /**
     * Checks the weight.
     *
     * @param indicator the indicator
     * @param dimension its dimension
     * @param weight above 0 and at most 1
     * @throws RefusedException if the weight is not
     */
    public IndicatorWeight {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(dimension, "dimension");
        if (weight.signum() <= 0 || weight.compareTo(Ratio.ONE) > 0) {
            throw new RefusedException(
                    "quyền số của chỉ số “" + indicator + "” phải lớn hơn 0 và không quá 1, không phải " + weight,
                    "the weight of indicator '" + indicator + "' must be above 0 and at most 1 but was " + weight);
        }
    }
}

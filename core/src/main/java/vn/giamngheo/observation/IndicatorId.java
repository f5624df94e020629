package vn.giamngheo.observation;

import vn.giamngheo.text.Code;

/**
 * What an observation or a target measures. Open: plans name indicators of their own beside the known ones.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record IndicatorId(String code) {

    /** Tỷ lệ hộ nghèo: poor households by total households. */
    public static final IndicatorId POOR_HOUSEHOLD_RATE = of("poor-household-rate");
    /** Tỷ lệ hộ cận nghèo: near-poor households by total households. */
    public static final IndicatorId NEAR_POOR_HOUSEHOLD_RATE = of("near-poor-household-rate");
    /**
     * Tỷ lệ nghèo đa chiều as reviews report it: poor and near-poor households by total households. It is not the rate
     * of poor households.
     */
    public static final IndicatorId MULTIDIMENSIONAL_POVERTY_RATE = of("multidimensional-poverty-rate");
    /** Số hộ nghèo: poor households. */
    public static final IndicatorId POOR_HOUSEHOLDS = of("poor-households");
    /** Số hộ cận nghèo: near-poor households. */
    public static final IndicatorId NEAR_POOR_HOUSEHOLDS = of("near-poor-households");

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public IndicatorId {
        Code.check(code, "indicator");
    }

    /**
     * {@return the indicator of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static IndicatorId of(String code) {
        return new IndicatorId(code);
    }

    @Override
    public String toString() {
        return code;
    }
}

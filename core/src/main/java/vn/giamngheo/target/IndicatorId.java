package vn.giamngheo.target;

import vn.giamngheo.text.Code;

/**
 * What a target measures. Open: plans name indicators of their own beside the known ones.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record IndicatorId(String code) {

    /** Tỷ lệ hộ nghèo: poor households by total households. */
    public static final IndicatorId POOR_HOUSEHOLD_RATE = of("poor-household-rate");

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

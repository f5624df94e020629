package vn.giamngheo.observation;

import java.util.Map;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Phrase;

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

    private static final Map<IndicatorId, Phrase> NAMES = Map.of(
            POOR_HOUSEHOLD_RATE, new Phrase("tỷ lệ hộ nghèo", "rate of poor households"),
            NEAR_POOR_HOUSEHOLD_RATE, new Phrase("tỷ lệ hộ cận nghèo", "rate of near-poor households"),
            MULTIDIMENSIONAL_POVERTY_RATE, new Phrase("tỷ lệ nghèo đa chiều", "multidimensional poverty rate"),
            POOR_HOUSEHOLDS, new Phrase("số hộ nghèo", "number of poor households"),
            NEAR_POOR_HOUSEHOLDS, new Phrase("số hộ cận nghèo", "number of near-poor households"));

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

    /**
     * {@return the words for a known indicator, in lower case; the code of any other}
     */
    public Phrase phrase() {
        return NAMES.getOrDefault(this, new Phrase(code, code));
    }

    /**
     * {@return whether the figure rests on a poverty standard: true for the known indicators, all of which count
     * households that a standard makes poor or near-poor; false for others, of which that is not known}
     */
    public boolean restsOnStandard() {
        return NAMES.containsKey(this);
    }

    @Override
    public String toString() {
        return code;
    }
}

package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Phrase;

/**
 * An indicator of a standard: its dimension, its name there, and when a household is deprived in it.
 *
 * @param indicator the indicator
 * @param dimension its dimension
 * @param name its name in this standard
 * @param provenance how sure it is that the indicator is one of the standard
 * @param cutoff when a household is deprived, judged from raw facts; the commune's own judgement needs none
 */
public record IndicatorRule(
        DeprivationIndicator indicator,
        Dimension dimension,
        Phrase name,
        Provenance provenance,
        Parameter<Cutoff> cutoff) {

    /**
     * Checks that nothing is missing.
     *
     * @param indicator the indicator
     * @param dimension its dimension
     * @param name its name in this standard
     * @param provenance how sure it is that the indicator is one of the standard
     * @param cutoff when a household is deprived
     */
    public IndicatorRule {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(cutoff, "cutoff");
    }

    /**
     * {@return this indicator with another cut-off}
     *
     * @param other the cut-off
     */
    public IndicatorRule withCutoff(Parameter<Cutoff> other) {
        return new IndicatorRule(indicator, dimension, name, provenance, other);
    }
}

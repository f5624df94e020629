package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * How far a number is from the boundary it was compared with.
 *
 * @param amount the exact difference, 0 on the boundary itself, never negative
 * @param unit the unit of the comparison, such as đồng of household income or indicators
 */
public record Distance(BigDecimal amount, Phrase unit) {

    /**
     * Checks the sign.
     *
     * @param amount the exact difference, at least 0
     * @param unit its unit
     * @throws IllegalArgumentException if the amount is negative
     */
    public Distance {
        Objects.requireNonNull(unit, "unit");
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount must not be negative but was " + amount);
        }
    }

    /** The unit; the number is personal data. */
    @Override
    public String toString() {
        return "Distance{" + unit.english() + "}";
    }
}

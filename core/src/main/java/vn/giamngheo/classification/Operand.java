package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * A number that a condition was decided by.
 *
 * @param name what it is
 * @param value the exact value
 * @param unit its unit
 */
public record Operand(Phrase name, BigDecimal value, Phrase unit) {

    /**
     * Checks that nothing is missing.
     *
     * @param name what it is
     * @param value the exact value
     * @param unit its unit
     */
    public Operand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** Name and unit; the number is personal data. */
    @Override
    public String toString() {
        return "Operand{" + name.english() + ", " + unit.english() + "}";
    }
}

package vn.giamngheo.classification;

import java.util.Objects;
import vn.giamngheo.standard.Comparison;

/**
 * The two numbers a condition compares, in one unit, so that their difference is the distance to the boundary.
 *
 * @param found the number of the household
 * @param comparison how it must stand to the boundary for the condition to hold
 * @param boundary the boundary
 */
public record Compared(Operand found, Comparison comparison, Operand boundary) {

    /**
     * Checks that nothing is missing.
     *
     * @param found the number of the household
     * @param comparison how it must stand to the boundary
     * @param boundary the boundary
     */
    public Compared {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(boundary, "boundary");
    }

    /** {@return the difference of the two numbers} */
    public Distance distance() {
        return new Distance(found.value().subtract(boundary.value()).abs(), boundary.unit());
    }
}

package vn.giamngheo.standard;

import java.util.List;
import java.util.Objects;

/**
 * A standard that is to be registered beside others.
 *
 * @param standard the standard
 * @param others those that are registered
 */
public record StandardAddition(PovertyStandard standard, Standards others) {

    /**
     * Checks that nothing is missing.
     *
     * @param standard the standard
     * @param others those that are registered
     */
    public StandardAddition {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(others, "others");
    }

    /** {@return what stands against registering it; empty if {@link Standards#with} would take it} */
    public List<StandardConflict> conflicts() {
        return others.conflicts(standard);
    }
}

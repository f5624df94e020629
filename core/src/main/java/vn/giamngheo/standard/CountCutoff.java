package vn.giamngheo.standard;

import java.util.Objects;

/**
 * A cut-off of the number of deprived indicators.
 *
 * @param id what it is called
 * @param count the number, from 0 to the number of indicators
 */
public record CountCutoff(ParameterId id, Parameter<Integer> count) {

    /**
     * Checks that nothing is missing.
     *
     * @param id what it is called
     * @param count the number
     */
    public CountCutoff {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(count, "count");
    }
}

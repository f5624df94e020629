package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;

/**
 * That a commune recognised the result of a review (<i>công nhận</i>): the act that gives it legal effect.
 *
 * @param day the day of the decision
 * @param decision the decision of the chairperson of the commune's People's Committee; empty if its number is not recorded
 */
public record Recognition(LocalDate day, Optional<InstrumentReference> decision) {

    /**
     * Checks that nothing is missing.
     *
     * @param day the day of the decision
     * @param decision the decision
     */
    public Recognition {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(decision, "decision");
    }
}

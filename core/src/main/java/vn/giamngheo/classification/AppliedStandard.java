package vn.giamngheo.classification;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;

/**
 * The standard of a proof.
 *
 * @param id its identifier in the library
 * @param title what it is called
 * @param basis the instrument that states its rule
 * @param period by virtue of what it applies to the day of the review; empty if it does not and was asked for all the
 *     same
 */
public record AppliedStandard(StandardId id, Phrase title, InstrumentReference basis, Optional<AppliedPeriod> period) {

    /**
     * Checks that nothing is missing.
     *
     * @param id its identifier
     * @param title what it is called
     * @param basis the instrument that states its rule
     * @param period by virtue of what it applies to the day
     */
    public AppliedStandard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(period, "period");
    }
}

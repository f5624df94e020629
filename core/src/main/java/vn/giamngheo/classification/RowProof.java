package vn.giamngheo.classification;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Phrase;

/**
 * A row of the standard, or a gap of the law, with what was found of the household; also where it does not hold.
 *
 * @param status the class it gives; {@link PovertyStatus#UNDEFINED_BY_LAW} for a gap
 * @param when its condition
 * @param citation where the law says so
 * @param provenance how sure the row is; empty for a gap
 * @param wording a few deciding words of the law; empty if not at hand
 * @param gap what the law leaves open; empty for a row
 */
public record RowProof(
        PovertyStatus status,
        ProofNode when,
        InstrumentReference citation,
        Optional<Provenance> provenance,
        Optional<String> wording,
        Optional<Phrase> gap) {

    /**
     * Checks that nothing is missing.
     *
     * @param status the class it gives
     * @param when its condition
     * @param citation where the law says so
     * @param provenance how sure the row is
     * @param wording a few deciding words of the law
     * @param gap what the law leaves open
     */
    public RowProof {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(gap, "gap");
    }

    /** {@return whether it holds of the household} */
    public Truth truth() {
        return when.truth();
    }
}

package vn.giamngheo.law;

import java.util.Objects;

/**
 * One line of the opening of an instrument: what it rests on, carries out, was proposed by or is enclosed with.
 *
 * @param kind the relation
 * @param instrument the other instrument, as this one names it
 */
public record LegalBasis(BasisKind kind, InstrumentReference instrument) {

    /**
     * Relates an instrument.
     *
     * @param kind the relation
     * @param instrument the other instrument
     */
    public LegalBasis {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(instrument, "instrument");
    }
}

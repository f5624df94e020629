package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * One step from the agency asked about towards the holder. Back in time it leads from the later to the earlier agency.
 *
 * @param day the first day of the new state, inclusive
 * @param what what happened
 * @param from the agency that the step leaves
 * @param to the agency that it reaches
 * @param function the function that is followed; empty where all went together
 * @param by the instrument that ordered it
 * @param provenance where that was read, and how sure that makes it
 */
public record Step(
        LocalDate day,
        Phrase what,
        Agency from,
        Agency to,
        Optional<AgencyFunction> function,
        InstrumentReference by,
        Provenance provenance) {

    /**
     * Checks that nothing is missing.
     *
     * @param day the first day of the new state
     * @param what what happened
     * @param from the agency that the step leaves
     * @param to the agency that it reaches
     * @param function the function that is followed
     * @param by the instrument that ordered it
     * @param provenance where that was read
     */
    public Step {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * The step in words: what happened, on which day, by which instrument.
     *
     * @param language the language of the reader
     * @return the words, without a full stop
     */
    public String describe(Language language) {
        return HoldingText.step(this, language);
    }
}

package vn.giamngheo.standard;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.RefusedException;

/**
 * One class of a rule: the households of which the condition holds are of the status. Several rows may have one status
 * (<i>một trong hai</i>).
 *
 * @param status a class of households
 * @param when the condition
 * @param citation where the law says so; empty if the basis of the standard says it
 * @param wording a few deciding words of the law; empty if not at hand
 * @param provenance how sure the row is
 * @param mayHide a parameter that is absent and, were it known, might give a part of these households another status
 */
public record Row(
        PovertyStatus status,
        Condition when,
        Optional<InstrumentReference> citation,
        Optional<String> wording,
        Provenance provenance,
        Optional<ParameterId> mayHide) {

    /**
     * Checks the status.
     *
     * @param status a class of households
     * @param when the condition
     * @param citation where the law says so
     * @param wording a few deciding words of the law
     * @param provenance how sure the row is
     * @param mayHide a parameter that is absent
     * @throws RefusedException if the status is no class of households
     */
    public Row {
        if (!status.isClass()) {
            throw new RefusedException(
                    "một dòng của quy tắc phải xếp vào một loại hộ, không phải “" + status.code() + "”",
                    "a row must give a class of households but gives '" + status.code() + "'");
        }
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(mayHide, "mayHide");
    }

    /**
     * A row that the basis of the standard states.
     *
     * @param status a class of households
     * @param when the condition
     * @param provenance how sure the row is
     * @return the row
     * @throws RefusedException if the status is no class of households
     */
    public static Row of(PovertyStatus status, Condition when, Provenance provenance) {
        return new Row(status, when, Optional.empty(), Optional.empty(), provenance, Optional.empty());
    }

    /**
     * {@return this row with a few deciding words of the law}
     *
     * @param words the words as printed
     */
    public Row quoting(String words) {
        return new Row(status, when, citation, Optional.of(words), provenance, mayHide);
    }

    /** This row for an instrument that says the same in words of its own. */
    Row unquoted() {
        return new Row(status, when, citation, Optional.empty(), provenance, mayHide);
    }

    /**
     * {@return this row with the parameter whose absence may hide another status}
     *
     * @param absent the parameter
     */
    public Row hiding(ParameterId absent) {
        return new Row(status, when, citation, wording, provenance, Optional.of(absent));
    }
}

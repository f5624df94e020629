package vn.giamngheo.validation;

import java.util.Objects;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.Language;

/**
 * The law that a rule rests on, and how sure that is.
 *
 * @param reference the provision
 * @param provenance where it was read, and how sure that makes it
 */
public record LegalGround(InstrumentReference reference, Provenance provenance) {

    /**
     * Checks that nothing is missing.
     *
     * @param reference the provision
     * @param provenance where it was read, and how sure that makes it
     */
    public LegalGround {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * {@return the law}
     *
     * @param provision article, clause and point, as the law writes them: {@code khoản 2 Điều 3}
     * @param number the number of the instrument: {@code 07/2021/NĐ-CP}
     * @param provenance where it was read, and how sure that makes it
     */
    public static LegalGround of(String provision, String number, Provenance provenance) {
        return new LegalGround(
                InstrumentReference.of(number).toBuilder().provision(provision).build(), provenance);
    }

    /**
     * {@return the citation as running text writes it}
     *
     * @param language the language of the reader
     */
    public String citation(Language language) {
        return reference.citation(language);
    }
}

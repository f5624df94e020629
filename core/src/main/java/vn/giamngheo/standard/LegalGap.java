package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * Households that the wording of the law puts into no class, acknowledged as such: they are
 * {@link PovertyStatus#UNDEFINED_BY_LAW}, and the library does not decide for the law.
 *
 * @param when of which households
 * @param reason what the law leaves open
 */
public record LegalGap(Condition when, Phrase reason) {

    /**
     * Checks that nothing is missing.
     *
     * @param when of which households
     * @param reason what the law leaves open
     */
    public LegalGap {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(reason, "reason");
    }
}

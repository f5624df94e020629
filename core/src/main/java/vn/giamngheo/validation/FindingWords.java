package vn.giamngheo.validation;

import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * All that a kind of finding says.
 *
 * @param id as {@link FindingCode#id()}
 * @param severity as {@link FindingCode#severity()}
 * @param template as {@link FindingCode#template}
 * @param hint as {@link FindingCode#hint}
 */
public record FindingWords(String id, Severity severity, Phrase template, Phrase hint) {
    /**
     * Checks that nothing is missing.
     *
     * @param id the code
     * @param severity how grave it is
     * @param template the message
     * @param hint what to do
     */
    public FindingWords {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(hint, "hint");
    }
}

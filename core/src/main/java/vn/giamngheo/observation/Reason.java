package vn.giamngheo.observation;

import java.util.Objects;
import vn.giamngheo.text.Phrase;

/**
 * Why two figures do not go together, in words that name both sides.
 *
 * @param difference in what they differ
 * @param words the reason; without a capital at its beginning and a full stop at its end
 */
public record Reason(Difference difference, Phrase words) {

    /**
     * Checks the arguments.
     *
     * @param difference in what they differ
     * @param words the reason
     */
    public Reason {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(words, "words");
    }
}

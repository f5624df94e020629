package vn.giamngheo.classification;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/**
 * What whoever relies on a verdict has to know: a value that was not confirmed, or something that was not found.
 *
 * @param words the caveat as a clause, without a capital at its beginning and a full stop at its end
 * @param path the value of the standard it is about; empty where it is about none
 * @param provenance where that value was seen; empty where it is about none
 */
public record Caveat(Phrase words, Optional<JsonPointer> path, Optional<Provenance> provenance) {

    /**
     * Checks that nothing is missing.
     *
     * @param words the caveat as a clause
     * @param path the value of the standard it is about
     * @param provenance where that value was seen
     */
    public Caveat {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(provenance, "provenance");
    }

    static Caveat of(String vietnamese, String english) {
        return new Caveat(new Phrase(vietnamese, english), Optional.empty(), Optional.empty());
    }
}

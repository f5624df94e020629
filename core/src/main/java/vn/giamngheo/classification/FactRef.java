package vn.giamngheo.classification;

import java.util.Objects;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/**
 * A fact of a household.
 *
 * @param path where it stands in the household, the same as in its JSON: {@code /income}, {@code /members/1/birthDate},
 *     {@code /deprivations/housing-area}
 * @param name the fact in words; names a member by its id
 */
public record FactRef(JsonPointer path, Phrase name) implements Comparable<FactRef> {

    /**
     * Checks that nothing is missing.
     *
     * @param path where it stands in the household
     * @param name the fact in words
     */
    public FactRef {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
    }

    /** By path. */
    @Override
    public int compareTo(FactRef other) {
        return path.compareTo(other.path);
    }
}

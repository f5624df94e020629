package vn.giamngheo.validation;

import java.util.Objects;

/**
 * A kind of finding without an enum. Two that say the same are the same.
 *
 * @param words all that it says
 */
record OwnCode(FindingWords words) implements WordedFinding {

    OwnCode {
        Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
        return id();
    }
}

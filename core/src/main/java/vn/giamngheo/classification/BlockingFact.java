package vn.giamngheo.classification;

import java.util.Objects;

/**
 * An unknown fact that keeps a verdict open.
 *
 * @param fact the fact
 * @param outcomes how many statuses it alone can still make a difference between, in the completion of the other unknown
 *     facts where it makes the most; at least 2
 */
public record BlockingFact(FactRef fact, int outcomes) {

    /**
     * Checks that there is a fact.
     *
     * @param fact the fact
     * @param outcomes how many statuses it alone keeps open
     */
    public BlockingFact {
        Objects.requireNonNull(fact, "fact");
    }
}

package vn.giamngheo.history;

import java.util.Objects;
import vn.giamngheo.standard.ReviewDate;

/**
 * What lies between two successive reviews of a household.
 *
 * @param from the earlier review
 * @param to the later review
 * @param kind what happened
 * @param again whether the household had been on the list it came to before, and left it
 * @param knownSince the first review that was looked at: whether it is new or again is known only since then
 * @param acrossStandards whether the two were found under different standards, so that nothing in the household's life
 *     need have changed
 */
public record StatusChange(
        DatedStatus from,
        DatedStatus to,
        ChangeKind kind,
        boolean again,
        ReviewDate knownSince,
        boolean acrossStandards) {

    /**
     * Checks that nothing is missing.
     *
     * @param from the earlier review
     * @param to the later review
     * @param kind what happened
     * @param again whether the household had been on the list before
     * @param knownSince the first review that was looked at
     * @param acrossStandards whether the two were found under different standards
     */
    public StatusChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(knownSince, "knownSince");
    }
}

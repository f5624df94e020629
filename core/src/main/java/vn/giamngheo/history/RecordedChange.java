package vn.giamngheo.history;

import java.util.Objects;
import vn.giamngheo.standard.ReviewDate;

/**
 * A change of status as a list or a report records it, whatever the statuses say.
 *
 * @param review the review by which it was found
 * @param kind what is recorded
 */
public record RecordedChange(ReviewDate review, ChangeKind kind) {

    /**
     * Checks that nothing is missing.
     *
     * @param review the review by which it was found
     * @param kind what is recorded
     */
    public RecordedChange {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(kind, "kind");
    }
}

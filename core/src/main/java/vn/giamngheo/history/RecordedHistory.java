package vn.giamngheo.history;

import java.util.List;
import java.util.Objects;

/**
 * What is on record of one household: its statuses, and the changes as the lists of poor households name them.
 *
 * @param history the statuses; without any where they are not known
 * @param changes the changes, in the order of the record
 */
public record RecordedHistory(StatusHistory history, List<RecordedChange> changes) {

    /**
     * Copies the list.
     *
     * @param history the statuses
     * @param changes the changes
     */
    public RecordedHistory {
        Objects.requireNonNull(history, "history");
        changes = List.copyOf(changes);
    }
}

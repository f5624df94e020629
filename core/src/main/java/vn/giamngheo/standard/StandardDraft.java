package vn.giamngheo.standard;

import java.util.List;
import java.util.Objects;

/**
 * A standard that is being written: what keeps it from being built. See {@link PovertyStandard.Builder#draft()}.
 *
 * @param id the identifier
 * @param defects all of them: of values, or if there are none, of the rows; empty if it can be built
 */
public record StandardDraft(StandardId id, List<StandardDefect> defects) {

    /**
     * Copies the list.
     *
     * @param id the identifier
     * @param defects all defects
     */
    public StandardDraft {
        Objects.requireNonNull(id, "id");
        defects = List.copyOf(defects);
    }
}

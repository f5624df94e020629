package vn.giamngheo.continuity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.text.JsonPointer;

/**
 * Who holds one task, or owes one report, now.
 *
 * @param pointer where it stands in the plan
 * @param number the number printed before it; empty if there is none
 * @param title what is to be done or reported, as in the plan; empty for a report that says only to whom
 * @param holders those whom the document names in a role, in the order of lead, co-ordinators and other roles
 */
public record TaskHolders(JsonPointer pointer, Optional<String> number, String title, List<RoleHolder> holders) {
    /**
     * Copies the list.
     *
     * @param pointer where it stands in the plan
     * @param number the number printed before it
     * @param title what is to be done
     * @param holders those whom the document names in a role
     */
    public TaskHolders {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        holders = List.copyOf(holders);
    }

    /** {@return those of whom nobody can be named who holds it now} */
    public List<RoleHolder> unresolved() {
        return holders.stream()
                .filter(holder -> !holder.standing().isResolved())
                .toList();
    }
}

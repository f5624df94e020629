package vn.giamngheo.plan;

import java.util.Objects;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A role in a task beside leading and co-ordinating.
 *
 * @param role the role; neither {@link Role#LEAD} nor {@link Role#COORDINATE}, which a task states by themselves
 * @param agencies who has it; not empty
 * @param toward toward whom: who is guided, advised, inspected, or to whom one is accountable; may be empty
 */
public record Responsibility(Role role, AgencyList agencies, AgencyList toward) {

    /**
     * Checks what is given.
     *
     * @param role the role; neither {@link Role#LEAD} nor {@link Role#COORDINATE}, which a task states by themselves
     * @param agencies who has it; not empty
     * @param toward toward whom: who is guided, advised, inspected, or to whom one is accountable; may be empty
     * @throws IllegalArgumentException if the role leads or co-ordinates, or nobody has it
     */
    public Responsibility {
        Objects.requireNonNull(toward, "toward");
        if (role == Role.LEAD || role == Role.COORDINATE) {
            throw new RefusedException(
                    "vai trò " + role.noun(Language.VIETNAMESE)
                            + " được ghi ở lead hoặc coordinate của nhiệm vụ, không ghi ở đây",
                    "role must not be " + role + ": a task has lead and coordinate for it");
        }
        if (agencies.isEmpty()) {
            throw new RefusedException("phải nêu ít nhất một cơ quan (agencies)", "agencies must not be empty");
        }
    }
}

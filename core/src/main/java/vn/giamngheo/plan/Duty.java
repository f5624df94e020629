package vn.giamngheo.plan;

import java.util.Objects;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;

/**
 * One role of one agency in one task.
 *
 * @param role the role
 * @param task the task
 * @param toward toward whom the role is exercised; empty for leading and co-ordinating
 */
public record Duty(Role role, Located<Task> task, AgencyList toward) {
    /**
     * Checks what is given.
     *
     * @param role the role
     * @param task the task
     * @param toward toward whom the role is exercised; empty for leading and co-ordinating
     */
    public Duty {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(toward, "toward");
    }
}

package vn.giamngheo.continuity;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.directory.Agency;

/**
 * All that a plan asks of one agency of today, by whatever name the plan calls those before it.
 *
 * @param agency the agency of today
 * @param tasks the tasks that it holds, each with the holders through whom it came, in document order
 * @param reports the reports that it owes, in document order
 */
public record HolderSheet(Agency agency, List<TaskHolders> tasks, List<TaskHolders> reports) {
    /**
     * Copies the lists.
     *
     * @param agency the agency of today
     * @param tasks the tasks that it holds
     * @param reports the reports that it owes
     */
    public HolderSheet {
        Objects.requireNonNull(agency, "agency");
        tasks = List.copyOf(tasks);
        reports = List.copyOf(reports);
    }
}

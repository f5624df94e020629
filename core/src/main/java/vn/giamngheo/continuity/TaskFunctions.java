package vn.giamngheo.continuity;

import java.util.Map;
import java.util.Set;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;

/**
 * Which functions a task falls under. A document does not say it; whoever knows the task does. Of an agency that has
 * some of them, those are followed; of one that has none of them, all of its functions are, and parted where they parted.
 */
@FunctionalInterface
public interface TaskFunctions {

    /**
     * {@return the functions that a task falls under; empty if that is not known}
     *
     * @param task the task
     */
    Set<AgencyFunction> of(Located<Task> task);

    /**
     * {@return the functions that a report falls under which is asked for outside any task; empty if that is not known, as
     * it is unless this is overridden} A report that a task asks for falls under what the task does.
     *
     * @param report the report
     */
    default Set<AgencyFunction> ofReport(Located<ReportingLine> report) {
        return Set.of();
    }

    /** {@return nothing is known of any task} */
    static TaskFunctions unknown() {
        return task -> Set.of();
    }

    /**
     * {@return all tasks and reports fall under these functions, as those of a plan on poverty reduction do under that}
     *
     * @param functions the functions
     */
    static TaskFunctions all(AgencyFunction... functions) {
        return new SameFunctions(Set.of(functions));
    }

    /**
     * {@return these, but for some tasks and reports}
     *
     * @param others the functions of each of those, by where the task or report stands in the plan
     */
    default TaskFunctions but(Map<JsonPointer, Set<AgencyFunction>> others) {
        return new FunctionsBut(this, others);
    }
}

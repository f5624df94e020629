package vn.giamngheo.continuity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.plan.Located;
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

    /** {@return nothing is known of any task} */
    static TaskFunctions unknown() {
        return task -> Set.of();
    }

    /**
     * {@return all tasks fall under these functions, as those of a plan on poverty reduction do under that}
     *
     * @param functions the functions
     */
    static TaskFunctions all(AgencyFunction... functions) {
        Set<AgencyFunction> same = Set.of(functions);
        return task -> same;
    }

    /**
     * {@return these, but for some tasks}
     *
     * @param others the functions of each of those tasks, by where the task stands in the plan
     */
    default TaskFunctions but(Map<JsonPointer, Set<AgencyFunction>> others) {
        Map<JsonPointer, Set<AgencyFunction>> known = new TreeMap<>(others);
        return task -> known.containsKey(task.pointer()) ? Set.copyOf(known.get(task.pointer())) : of(task);
    }
}

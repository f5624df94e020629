package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.succession.Succession;

/**
 * Who holds the tasks of a plan on a day.
 *
 * @param plan the number of the plan; empty if it has none
 * @param day the day
 * @param tasks all tasks, in document order
 * @param reports all reports that are asked for, in document order; those who owe them in the role of reporting
 */
public record PlanHolders(
        Optional<InstrumentNumber> plan, LocalDate day, List<TaskHolders> tasks, List<TaskHolders> reports) {

    /**
     * Copies the lists.
     *
     * @param plan the number of the plan
     * @param day the day
     * @param tasks all tasks
     * @param reports all reports
     */
    public PlanHolders {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(day, "day");
        tasks = List.copyOf(tasks);
        reports = List.copyOf(reports);
    }

    /**
     * {@return who holds the tasks of a plan on a day, which may also be that of the plan}
     *
     * @param plan the plan; its jurisdiction and day tell from where its names are read
     * @param day the day
     * @param succession the agencies and what became of them
     * @param functions which functions the tasks fall under
     */
    public static PlanHolders on(Plan plan, LocalDate day, Succession succession, TaskFunctions functions) {
        return new HolderSearch(plan, day, succession, functions).find();
    }

    /**
     * {@return from where the names of a plan are read: its day, and the province of its jurisdiction where the gazetteer
     * has it}
     *
     * @param plan the plan
     * @param gazetteer the places
     */
    public static Setting settingOf(Plan plan, Gazetteer gazetteer) {
        return Settings.of(plan, gazetteer);
    }

    /** {@return the tasks of which somebody cannot be named who holds them now, with only those} */
    public List<TaskHolders> unresolved() {
        return unresolved(tasks);
    }

    /** {@return the reports of which somebody cannot be named who owes them now, with only those} */
    public List<TaskHolders> unresolvedReports() {
        return unresolved(reports);
    }

    private static List<TaskHolders> unresolved(List<TaskHolders> all) {
        return all.stream()
                .filter(task -> !task.unresolved().isEmpty())
                .map(task -> new TaskHolders(task.pointer(), task.number(), task.title(), task.unresolved()))
                .toList();
    }

    /**
     * {@return what the plan asks of each agency of today, in the order in which they first appear} What parted is on
     * the sheet of each who holds a part of it; classes of agencies and what is unresolved is on none.
     */
    public List<HolderSheet> sheets() {
        return HolderSheets.of(this);
    }
}

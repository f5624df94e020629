package vn.giamngheo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;

/**
 * What a plan has for one year: tasks, reports and targets that fall due in it, and those that run in it without a day.
 *
 * @param year the year
 * @param entries first those with a day, by day; then those without, in document order
 */
public record PlanCalendar(int year, List<Entry> entries) {

    /**
     * Copies the list.
     *
     * @param year the year
     * @param entries first those with a day, by day; then those without, in document order
     */
    public PlanCalendar {
        entries = List.copyOf(entries);
    }

    /**
     * One thing in the year.
     *
     * @param due the last day to do it; empty where the wording gives none
     * @param schedule the wording
     * @param item what it is
     */
    public record Entry(Optional<LocalDate> due, Schedule schedule, Item item) {
        /**
         * Checks what is given.
         *
         * @param due the last day to do it; empty where the wording gives none
         * @param schedule the wording
         * @param item what it is
         */
        public Entry {
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(schedule, "schedule");
            Objects.requireNonNull(item, "item");
        }
    }

    /** What is due. */
    public sealed interface Item {
        /** {@return where it stands in the plan} */
        JsonPointer pointer();
    }

    /** A task to be done. */
    public record TaskItem(Located<Task> task) implements Item {
        @Override
        public JsonPointer pointer() {
            return task.pointer();
        }
    }

    /** A report to be given. */
    public record ReportItem(Located<ReportingLine> line) implements Item {
        @Override
        public JsonPointer pointer() {
            return line.pointer();
        }
    }

    /** A target to be reached. */
    public record TargetItem(Located<Target> target) implements Item {
        @Override
        public JsonPointer pointer() {
            return target.pointer();
        }
    }

    /**
     * The calendar of a plan for a year. What states no time, or times of other years only, is not in it; what runs
     * without a day, such as {@code hằng năm}, is in it for the years of the plan's own period.
     *
     * @param plan the plan
     * @param year a year from 1900 to 2099
     * @return the calendar
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PlanCalendar of(Plan plan, int year) {
        boolean running = !plan.period().isStated() || plan.period().concerns(year);
        List<Entry> entries = new ArrayList<>();
        plan.tasks().forEach(task -> add(entries, year, running, task.value().schedule(), new TaskItem(task)));
        plan.reporting()
                .forEach(line -> add(entries, year, running, line.value().schedule(), new ReportItem(line)));
        plan.targets()
                .forEach(target -> add(entries, year, running, target.value().due(), new TargetItem(target)));
        entries.sort(Comparator.comparing(entry -> entry.due().orElse(LocalDate.MAX)));
        return new PlanCalendar(year, entries);
    }

    private static void add(List<Entry> entries, int year, boolean running, Schedule schedule, Item item) {
        schedule.dueIn(year).forEach(day -> entries.add(new Entry(Optional.of(day), schedule, item)));
        if (running && schedule.runsIn(year)) {
            entries.add(new Entry(Optional.empty(), schedule, item));
        }
    }
}

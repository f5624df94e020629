package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giamngheo.continuity.TaskHolders;
import vn.giamngheo.desk.service.DueDay;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

/** The duty sheet of one agency, in words. */
@Component
class DutyLook {

    private final Deadlines deadlines;

    DutyLook(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * A duty sheet.
     *
     * @param key by which the agency is asked for
     * @param agency its name
     * @param asOf the day
     * @param day the day in words
     * @param from the first day that is looked at for deadlines
     * @param span from when until when, in words
     * @param deadlines what falls due in that time
     * @param years in which anything is due on a day
     * @param sheets by plan
     */
    record View(
            String key,
            String agency,
            LocalDate asOf,
            String day,
            LocalDate from,
            Span span,
            List<Deadline> deadlines,
            List<String> years,
            List<Sheet> sheets) {

        /** The deadlines as days of a calendar; the same deadline is the same day each time it is taken. */
        List<DueDay> days() {
            return deadlines.stream()
                    .map(due -> new DueDay(
                            String.join("/", key, due.plan(), due.on().toString()) + due.pointer(),
                            due.on(),
                            due.kind() + ": " + due.what(),
                            due.planName() + "\n" + due.written()))
                    .toList();
        }
    }

    /**
     * The time that is looked at.
     *
     * @param first its first day
     * @param last its last day
     */
    record Span(String first, String last) {}

    /**
     * What one plan asks.
     *
     * @param plan which
     * @param planName its name
     * @param taskCount how many tasks
     * @param reportCount how many reports
     * @param rows tasks, then reports
     */
    record Sheet(String plan, String planName, String taskCount, String reportCount, List<Row> rows) {}

    /**
     * A task or report.
     *
     * @param report whether it is a report
     * @param what what is to be done, as written
     * @param role in what role
     * @param named by what name the plan calls the agency
     * @param written its time, as written
     */
    record Row(boolean report, String what, String role, String named, String written) {}

    View of(Map.Entry<Agency, List<Sheets.OfPlan>> asked, LocalDate day, LocalDate from, Language language) {
        List<Deadline> due = new ArrayList<>();
        for (Sheets.OfPlan one : asked.getValue()) {
            deadlines.after(List.of(one.plan()), from, language).stream()
                    .filter(deadline -> one.pointers().contains(deadline.pointer()))
                    .forEach(due::add);
        }
        due.sort(Comparator.comparing(Deadline::on));
        return new View(
                AgencyKey.of(asked.getKey()),
                asked.getKey().name(),
                day,
                language.day(day),
                from,
                new Span(language.shortDay(from), language.shortDay(Deadlines.until(from))),
                due,
                years(asked.getValue()),
                asked.getValue().stream().map(one -> sheet(one, language)).toList());
    }

    private static List<String> years(List<Sheets.OfPlan> asked) {
        return asked.stream()
                .flatMap(one -> PlanYears.withDays(one.plan().value(), one.pointers()).stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static Sheet sheet(Sheets.OfPlan asked, Language language) {
        Map<JsonPointer, Schedule> schedules = schedules(asked.plan().value());
        List<Row> rows = new ArrayList<>();
        asked.sheet().tasks().forEach(task -> rows.add(row(task, false, schedules, language)));
        asked.sheet().reports().forEach(report -> rows.add(row(report, true, schedules, language)));
        return new Sheet(
                asked.plan().id(),
                PlanLook.name(asked.plan().value(), language),
                language.notation().format(asked.sheet().tasks().size()),
                language.notation().format(asked.sheet().reports().size()),
                rows);
    }

    private static Map<JsonPointer, Schedule> schedules(Plan plan) {
        Map<JsonPointer, Schedule> schedules = new HashMap<>();
        plan.tasks().forEach(task -> schedules.put(task.pointer(), task.value().schedule()));
        plan.reporting()
                .forEach(line -> schedules.put(line.pointer(), line.value().schedule()));
        return schedules;
    }

    private static Row row(TaskHolders task, boolean report, Map<JsonPointer, Schedule> schedules, Language language) {
        String number = task.number().map(DutyLook::numbered).orElse("");
        return new Row(
                report,
                number + task.title(),
                task.holders().stream()
                        .map(holder -> holder.role().noun(language))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                task.holders().stream()
                        .map(holder -> holder.named().name())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                schedules.getOrDefault(task.pointer(), Schedule.unstated()).text());
    }

    /** As before a line of a list: {@code 1.}, {@code a)}. */
    private static String numbered(String number) {
        return number.matches(".*[\\p{L}\\p{N}]") ? number + ". " : number + " ";
    }
}

package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.PlanCalendar;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.Language;

/** What falls due, by plan. */
@Component
class Deadlines {

    private final MessageSource messages;

    Deadlines(MessageSource messages) {
        this.messages = messages;
    }

    /** The end of the time that pages look ahead. */
    static LocalDate until(LocalDate day) {
        return day.plusYears(1);
    }

    /** What has a day from a day on, within a year, by day. */
    List<Deadline> after(List<Stored<Plan>> plans, LocalDate day, Language language) {
        LocalDate until = until(day);
        List<Deadline> found = new ArrayList<>();
        for (Stored<Plan> plan : plans) {
            for (int year = day.getYear(); year <= until.getYear(); year++) {
                for (PlanCalendar.Entry entry : PlanYears.entries(plan.value(), year)) {
                    entry.due()
                            .filter(due -> !due.isBefore(day) && !due.isAfter(until))
                            .ifPresent(due -> found.add(deadline(plan, entry, due, language)));
                }
            }
        }
        found.sort(Comparator.comparing(Deadline::on));
        return found;
    }

    private Deadline deadline(Stored<Plan> plan, PlanCalendar.Entry entry, LocalDate due, Language language) {
        Item item = item(entry.item());
        Locale locale = language.locale();
        return new Deadline(
                due,
                language.shortDay(due),
                messages.getMessage("deadline." + item.kind(), null, locale),
                item.what(),
                item.who(),
                entry.schedule().text(),
                plan.id(),
                PlanLook.name(plan.value(), language),
                entry.item().pointer());
    }

    private record Item(String kind, String what, String who) {}

    private static Item item(PlanCalendar.Item item) {
        if (item instanceof PlanCalendar.TaskItem task) {
            return new Item(
                    "task", task.task().value().title(), responsible(task.task().value()));
        }
        if (item instanceof PlanCalendar.ReportItem report) {
            ReportingLine line = report.line().value();
            return new Item(
                    "report",
                    line.subject().orElse(line.to().text()),
                    line.reporters().text());
        }
        return new Item(
                "target", ((PlanCalendar.TargetItem) item).target().value().title(), "");
    }

    private static String responsible(Task task) {
        AgencyList named = task.lead().isEmpty() ? task.coordinate() : task.lead();
        return named.text();
    }
}

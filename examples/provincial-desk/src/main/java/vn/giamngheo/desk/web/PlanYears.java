package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.PlanCalendar;
import vn.giamngheo.schedule.TimeFrame;
import vn.giamngheo.text.JsonPointer;

/** The years in which a plan has anything to do: those of an old plan lie behind. */
final class PlanYears {

    private PlanYears() {}

    /** From the year in which it was issued to the end of its time; with another year, if there is something in it. */
    static List<Integer> of(Plan plan, int asked) {
        return IntStream.concat(own(plan), IntStream.of(asked))
                .distinct()
                .sorted()
                .filter(year -> !entries(plan, year).isEmpty())
                .boxed()
                .toList();
    }

    /** The years in which any of these places of a plan has a day. */
    static List<Integer> withDays(Plan plan, Set<JsonPointer> places) {
        return own(plan)
                .filter(year -> entries(plan, year).stream()
                        .filter(entry -> entry.due().isPresent())
                        .anyMatch(entry -> places.contains(entry.item().pointer())))
                .boxed()
                .toList();
    }

    /** What a plan has for a year. What recurs ends with the time of the plan, where it states one. */
    static List<PlanCalendar.Entry> entries(Plan plan, int year) {
        boolean isOver = plan.period().isStated() && !plan.period().concerns(year);
        return PlanCalendar.of(plan, year).entries().stream()
                .filter(entry -> !isOver || entry.schedule().frames().stream().noneMatch(TimeFrame::recurring))
                .toList();
    }

    private static IntStream own(Plan plan) {
        int issued = plan.instrument().issuedOn().getYear();
        int first = plan.period().firstDay().map(LocalDate::getYear).orElse(issued);
        int last = plan.period().lastDay().map(LocalDate::getYear).orElse(issued);
        // What is due “before 15 January of the next year” is due after the plan.
        return IntStream.rangeClosed(Math.min(issued, first), Math.max(issued, last) + 1);
    }

    /** That year, if the plan has anything in it; else the last one before it, else its first. */
    static int shown(Plan plan, int asked) {
        List<Integer> years = of(plan, asked);
        return years.stream()
                .filter(year -> year <= asked)
                .reduce((one, later) -> later)
                .or(() -> years.stream().findFirst())
                .orElse(asked);
    }
}

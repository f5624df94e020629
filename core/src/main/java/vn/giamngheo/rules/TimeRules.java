package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.Unreadable;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Times: whether they can be read, what they leave open, and whether they fit each other. */
final class TimeRules implements PlanRules {

    private record Timed(JsonPointer at, Schedule schedule) {}

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        List<Timed> work = plan.tasks().stream()
                .map(task ->
                        new Timed(task.pointer().child("schedule"), task.value().schedule()))
                .toList();
        List<Timed> due = new ArrayList<>(work);
        for (Located<ReportingLine> line : plan.reporting()) {
            due.add(new Timed(line.pointer().child("schedule"), line.value().schedule()));
        }
        for (Located<Target> target : plan.targets()) {
            due.add(new Timed(target.pointer().child("due"), target.value().due()));
        }
        LocalDate issuedOn = plan.instrument().issuedOn();
        due.forEach(timed -> each(timed, issuedOn, findings));
        baselines(plan, findings);
        readable(new Timed(JsonPointer.ROOT.child("period"), plan.period()), findings);
        afterReport(plan, work, findings);
    }

    private static void each(Timed timed, LocalDate issuedOn, Consumer<Finding> findings) {
        Schedule schedule = timed.schedule();
        if (!readable(timed, findings)) {
            return;
        }
        if (schedule.frames().stream()
                .anyMatch(frame -> !frame.recurring() && frame.lastDay().isEmpty())) {
            findings.accept(Finding.of(PlanFinding.TIME_VAGUE, timed.at(), time(schedule)));
        }
        if (schedule.overlapping()) {
            findings.accept(Finding.of(PlanFinding.PERIODS_OVERLAP, timed.at(), time(schedule)));
        }
        schedule.lastDay()
                .filter(day -> day.isBefore(issuedOn))
                .ifPresent(day -> findings.accept(Finding.of(
                        PlanFinding.DUE_BEFORE_ISSUE,
                        timed.at(),
                        Map.of(
                                "time", Argument.text(schedule.text()),
                                "lastDay", Argument.day(day),
                                "issuedOn", Argument.day(issuedOn)))));
    }

    private static boolean readable(Timed timed, Consumer<Finding> findings) {
        boolean readable = timed.schedule().frames().stream().noneMatch(Unreadable.class::isInstance);
        if (!readable) {
            findings.accept(Finding.of(PlanFinding.TIME_UNREADABLE, timed.at(), time(timed.schedule())));
        }
        return readable;
    }

    private static void baselines(Plan plan, Consumer<Finding> findings) {
        for (Located<Target> target : plan.targets()) {
            if (target.value().measure() instanceof Measure.Reduction reduction) {
                JsonPointer at = target.pointer().child("measure").child("from").child("at");
                reduction.from().ifPresent(from -> readable(new Timed(at, from.at()), findings));
            }
        }
    }

    /** The last report on the whole closes the plan: work due after it cannot be in it. */
    private static void afterReport(Plan plan, List<Timed> work, Consumer<Finding> findings) {
        Optional<Located<ReportingLine>> last = plan.reporting().stream()
                .filter(line -> line.value().schedule().lastDay().isPresent())
                .max(Comparator.comparing(
                        line -> line.value().schedule().lastDay().orElseThrow()));
        if (last.isEmpty()) {
            return;
        }
        Schedule report = last.get().value().schedule();
        LocalDate reportDay = report.lastDay().orElseThrow();
        for (Timed timed : work) {
            timed.schedule()
                    .lastDay()
                    .filter(day -> day.isAfter(reportDay) && day.getYear() == reportDay.getYear())
                    .ifPresent(day -> findings.accept(Finding.of(
                            PlanFinding.DUE_AFTER_REPORT,
                            timed.at(),
                            Map.of(
                                    "time", Argument.text(timed.schedule().text()),
                                    "lastDay", Argument.day(day),
                                    "reportTime", Argument.text(report.text()),
                                    "reportDay", Argument.day(reportDay),
                                    "report", Argument.place(last.get().pointer())))));
        }
    }

    private static Map<String, Argument> time(Schedule schedule) {
        return Map.of("time", Argument.text(schedule.text()));
    }
}

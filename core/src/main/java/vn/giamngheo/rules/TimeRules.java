package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.schedule.BeforeDay;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.TimeFrame;
import vn.giamngheo.schedule.Unreadable;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Times: whether they can be read, what they leave open, and whether they fit each other. */
final class TimeRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        Times times = new Times(plan, findings);
        for (Located<Task> task : plan.tasks()) {
            times.task(task.value().schedule(), task.pointer());
        }
        for (Located<ReportingLine> line : plan.reporting()) {
            times.each(line.value().schedule(), line.pointer(), "schedule");
        }
        for (Located<Target> target : plan.targets()) {
            times.target(target.value(), target.pointer());
        }
        times.period();
    }

    /** The last day a time can mean; null if it is unstated or open at its end. */
    static @Nullable LocalDate lastDay(Schedule schedule) {
        List<TimeFrame> frames = schedule.frames();
        if (frames.size() == 1) {
            return frames.get(0).lastDay().orElse(null);
        }
        return frames.isEmpty() ? null : schedule.lastDay().orElse(null);
    }

    private static boolean isReadable(Schedule schedule) {
        for (TimeFrame frame : schedule.frames()) {
            if (frame instanceof Unreadable) {
                return false;
            }
        }
        return true;
    }

    /** The times of one plan. */
    private static final class Times {
        private final Plan plan;
        private final LocalDate issuedOn;
        private final @Nullable LocalDate periodEnd;
        private final @Nullable Located<ReportingLine> report;
        private final @Nullable LocalDate reportDay;
        private final Consumer<Finding> findings;

        private Times(Plan plan, Consumer<Finding> findings) {
            this.plan = plan;
            this.issuedOn = plan.instrument().issuedOn();
            this.periodEnd = lastDay(plan.period());
            this.report = lastReport(plan.reporting());
            this.reportDay = report == null ? null : lastDay(report.value().schedule());
            this.findings = findings;
        }

        /** The last report on the whole closes the plan: work due after it cannot be in it. */
        private static @Nullable Located<ReportingLine> lastReport(List<Located<ReportingLine>> lines) {
            Located<ReportingLine> last = null;
            LocalDate reached = LocalDate.MIN;
            for (Located<ReportingLine> line : lines) {
                LocalDate day = lastDay(line.value().schedule());
                if (day != null && day.isAfter(reached)) {
                    last = line;
                    reached = day;
                }
            }
            return last;
        }

        private void task(Schedule schedule, JsonPointer at) {
            if (!schedule.isStated()) {
                return;
            }
            each(schedule, at, "schedule");
            LocalDate day = lastDay(schedule);
            if (day != null) {
                outside(schedule, day, at);
                afterReport(schedule, day, at);
            }
        }

        private void outside(Schedule schedule, LocalDate day, JsonPointer at) {
            if (periodEnd != null && day.isAfter(periodEnd)) {
                findings.accept(Finding.of(
                        PlanFinding.DUE_OUTSIDE_PERIOD,
                        at.child("schedule"),
                        Map.of(
                                "time", Argument.text(schedule.text()),
                                "lastDay", Argument.day(day),
                                "period", Argument.text(plan.period().text()),
                                "periodEnd", Argument.day(periodEnd))));
            }
        }

        private void afterReport(Schedule schedule, LocalDate day, JsonPointer at) {
            if (report != null && reportDay != null && day.isAfter(reportDay) && day.getYear() == reportDay.getYear()) {
                findings.accept(Finding.of(
                        PlanFinding.DUE_AFTER_REPORT,
                        at.child("schedule"),
                        Map.of(
                                "time", Argument.text(schedule.text()),
                                "lastDay", Argument.day(day),
                                "reportTime",
                                        Argument.text(report.value().schedule().text()),
                                "reportDay", Argument.day(reportDay),
                                "report", Argument.place(report.pointer()))));
            }
        }

        private void target(Target target, JsonPointer at) {
            each(target.due(), at, "due");
            Optional<Baseline> start = MeasureTexts.start(target.measure());
            if (start.isPresent() && !isReadable(start.get().at())) {
                unreadable(start.get().at(), at.child("measure").child("from").child("at"));
            }
        }

        private void each(Schedule schedule, JsonPointer holder, String name) {
            List<TimeFrame> frames = schedule.frames();
            if (frames.isEmpty()) {
                return;
            }
            if (!isReadable(schedule)) {
                unreadable(schedule, holder.child(name));
                return;
            }
            if (isVague(frames)) {
                findings.accept(Finding.of(PlanFinding.TIME_VAGUE, holder.child(name), time(schedule)));
            }
            if (frames.size() > 1 && schedule.overlapping()) {
                findings.accept(Finding.of(PlanFinding.PERIODS_OVERLAP, holder.child(name), time(schedule)));
            }
            LocalDate day = lastDay(schedule);
            if (day != null && day.isBefore(issuedOn)) {
                over(PlanFinding.DUE_BEFORE_ISSUE, "time", schedule, day, holder.child(name));
            }
            excluded(schedule, holder, name);
        }

        private static boolean isVague(List<TimeFrame> frames) {
            for (TimeFrame frame : frames) {
                if (!frame.recurring() && frame.lastDay().isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        private void excluded(Schedule schedule, JsonPointer holder, String name) {
            for (TimeFrame frame : schedule.frames()) {
                if (frame instanceof BeforeDay before && isLastOfMonth(before.day())) {
                    findings.accept(Finding.of(
                            PlanFinding.LAST_DAY_EXCLUDED,
                            holder.child(name),
                            Map.of(
                                    "time", Argument.text(schedule.text()),
                                    "day", Argument.day(before.day()),
                                    "lastDay", Argument.day(before.day().minusDays(1)))));
                }
            }
        }

        private static boolean isLastOfMonth(LocalDate day) {
            return day.getDayOfMonth() == day.lengthOfMonth();
        }

        private void period() {
            JsonPointer at = JsonPointer.ROOT.child("period");
            if (!isReadable(plan.period())) {
                unreadable(plan.period(), at);
            } else if (periodEnd != null && periodEnd.isBefore(issuedOn)) {
                over(PlanFinding.PERIOD_BEFORE_ISSUE, "period", plan.period(), periodEnd, at);
            }
        }

        private void over(PlanFinding code, String name, Schedule schedule, LocalDate day, JsonPointer at) {
            findings.accept(Finding.of(
                    code,
                    at,
                    Map.of(
                            name,
                            Argument.text(schedule.text()),
                            "lastDay",
                            Argument.day(day),
                            "issuedOn",
                            Argument.day(issuedOn))));
        }

        private void unreadable(Schedule schedule, JsonPointer at) {
            findings.accept(
                    Finding.of(PlanFinding.TIME_UNREADABLE, at, Map.of("time", TextRules.shown(schedule.text()))));
        }

        private static Map<String, Argument> time(Schedule schedule) {
            return Map.of("time", Argument.text(schedule.text()));
        }
    }
}

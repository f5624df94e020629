package vn.giamngheo.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Where targets start, when they are due, and whether they fit each other and the plan. */
final class TargetGoalRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        if (plan.targets().isEmpty()) {
            return;
        }
        Goals goals = new Goals(plan, findings);
        for (Located<Section> section : plan.sections()) {
            List<Target> targets = section.value().targets();
            for (int i = 0; i < targets.size(); i++) {
                goals.whole(targets.get(i), section.pointer().child("targets").child(i));
            }
            goals.repeated(targets, section.pointer(), "targets");
        }
        for (Located<Target> target : plan.targets()) {
            goals.each(target.value(), target.pointer());
        }
    }

    /** What two levels must share to speak of the same thing. */
    private record Subject(IndicatorId indicator, Optional<Scope> scope, CountUnit unit, LocalDate lastDay) {}

    private record Level(PublishedRate rate, JsonPointer at) {}

    /** The targets of one plan. */
    private static final class Goals {
        private final Plan plan;
        private final boolean fullText;
        private final @Nullable LocalDate periodEnd;
        private final Map<Subject, Level> levels = new HashMap<>();
        private final Set<Subject> contradictory = new HashSet<>();
        private final Consumer<Finding> findings;

        private Goals(Plan plan, Consumer<Finding> findings) {
            this.plan = plan;
            this.fullText = plan.source().kind() == Source.Kind.FULL_TEXT;
            this.periodEnd = TimeRules.lastDay(plan.period());
            this.findings = findings;
        }

        /** A target that is no part of another: a part shares the time of its total. */
        private void whole(Target target, JsonPointer at) {
            if (fullText && !target.due().isStated() && !plan.period().isStated()) {
                findings.accept(
                        Finding.of(TargetFinding.DUE_MISSING, at, Map.of("target", TextRules.shown(target.title()))));
            }
            LocalDate day = TimeRules.lastDay(target.due());
            if (day != null) {
                outside(target.due(), day, at);
                level(target, day, at);
            }
        }

        private void outside(Schedule due, LocalDate day, JsonPointer at) {
            if (periodEnd != null && day.isAfter(periodEnd)) {
                findings.accept(Finding.of(
                        TargetFinding.DUE_OUTSIDE_PERIOD,
                        at.child("due"),
                        Map.of(
                                "due", Argument.text(due.text()),
                                "lastDay", Argument.day(day),
                                "period", Argument.text(plan.period().text()),
                                "periodEnd", Argument.day(periodEnd))));
            }
        }

        /** One rate for one thing at one time; 8.5 and 8.50 are no contradiction. */
        private void level(Target target, LocalDate day, JsonPointer at) {
            if (target.indicator().isEmpty() || !(target.measure() instanceof Measure.Level level)) {
                return;
            }
            Optional<PublishedRate> rate = level.rate().value().flatMap(Stated::exact);
            if (rate.isEmpty()) {
                return;
            }
            Subject subject = new Subject(target.indicator().get(), target.scope(), level.unit(), day);
            Level other = levels.putIfAbsent(subject, new Level(rate.get(), at));
            // Once for each subject: otherwise the order would tell how often.
            if (other != null
                    && other.rate().value().compareTo(rate.get().value()) != 0
                    && contradictory.add(subject)) {
                findings.accept(Finding.of(
                        TargetFinding.LEVELS_CONTRADICT,
                        at.child("measure").child("rate"),
                        Map.of(
                                "level", rate(rate.get()),
                                "other", rate(other.rate()),
                                "first", Argument.place(other.at()),
                                "due", Argument.text(target.due().text()))));
            }
        }

        private void repeated(List<Target> targets, JsonPointer holder, String name) {
            if (targets.size() < 2) {
                return;
            }
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < targets.size(); i++) {
                Integer before = first.putIfAbsent(targets.get(i).title(), i);
                if (before != null && isSame(targets.get(before), targets.get(i))) {
                    JsonPointer list = holder.child(name);
                    findings.accept(Finding.of(
                            TargetFinding.REPEATED,
                            list.child(i),
                            Map.of(
                                    "target", TextRules.shown(targets.get(i).title()),
                                    "first", Argument.place(list.child(before)))));
                }
            }
        }

        private static boolean isSame(Target one, Target other) {
            return one.measure().equals(other.measure())
                    && one.scope().equals(other.scope())
                    && one.split().equals(other.split())
                    && one.due().equals(other.due());
        }

        private void each(Target target, JsonPointer at) {
            start(target, at);
            noChange(target, at);
            if (target.measure() instanceof Measure.ReductionPerYear reduction
                    && reduction.from().isPresent()) {
                pace(reduction, reduction.from().get(), target.due(), at);
            }
            if (!target.parts().isEmpty()) {
                parts(target, at);
                repeated(target.parts(), at, "parts");
            }
        }

        private void parts(Target target, JsonPointer at) {
            LocalDate totalDay = TimeRules.lastDay(target.due());
            for (int i = 0; totalDay != null && i < target.parts().size(); i++) {
                Schedule due = target.parts().get(i).due();
                LocalDate day = TimeRules.lastDay(due);
                if (day != null && day.isAfter(totalDay)) {
                    findings.accept(Finding.of(
                            TargetFinding.PART_DUE_LATER,
                            at.child("parts").child(i).child("due"),
                            Map.of(
                                    "due", Argument.text(due.text()),
                                    "lastDay", Argument.day(day),
                                    "totalDue", Argument.text(target.due().text()),
                                    "totalDay", Argument.day(totalDay))));
                }
            }
        }

        private void start(Target target, JsonPointer at) {
            Measure measure = target.measure();
            Optional<Baseline> from = MeasureTexts.start(measure);
            if (from.isPresent()) {
                startDay(from.get().at(), target.due(), at.child("measure").child("from"));
            } else if (fullText && isChange(measure) && !isCompared(measure)) {
                findings.accept(Finding.of(
                        TargetFinding.BASELINE_MISSING, at, Map.of("target", TextRules.shown(target.title()))));
            }
        }

        private static boolean isChange(Measure measure) {
            return measure instanceof Measure.Reduction
                    || measure instanceof Measure.ReductionPerYear
                    || measure instanceof Measure.RelativeReduction
                    || measure instanceof Measure.Multiplier;
        }

        private static boolean isCompared(Measure measure) {
            return (measure instanceof Measure.RelativeReduction reduction
                            && reduction.since().isStated())
                    || (measure instanceof Measure.Multiplier multiplier
                            && multiplier.since().isStated());
        }

        private void startDay(Schedule at, Schedule due, JsonPointer from) {
            LocalDate dueDay = TimeRules.lastDay(due);
            Optional<LocalDate> startDay = at.firstDay().or(at::lastDay);
            if (dueDay != null && startDay.isPresent() && !startDay.get().isBefore(dueDay)) {
                findings.accept(Finding.of(
                        TargetFinding.BASELINE_AFTER_DUE,
                        from.child("at"),
                        Map.of(
                                "at", Argument.text(at.text()),
                                "from", Argument.day(startDay.get()),
                                "due", Argument.text(due.text()),
                                "lastDay", Argument.day(dueDay))));
            }
        }

        /** Printed figures were rounded: only what cannot be, whatever was rounded, is found. */
        private void pace(Measure.ReductionPerYear reduction, Baseline from, Schedule due, JsonPointer at) {
            Optional<Stated<PublishedPoints>> by = reduction.by().value().filter(value -> !value.approximate());
            Optional<Stated<PublishedRate>> start = from.rate().value().filter(value -> !value.approximate());
            Optional<PublishedPoints> least = by.flatMap(Stated::low);
            Optional<PublishedRate> most = start.flatMap(Stated::high);
            long years = years(from, due);
            if (least.isEmpty() || most.isEmpty() || years < 1) {
                return;
            }
            BigDecimal taken = least.get().interval().low().multiply(BigDecimal.valueOf(years));
            if (taken.compareTo(most.get().interval().high()) >= 0) {
                findings.accept(Finding.of(
                        TargetFinding.PACE_BELOW_ZERO,
                        at.child("measure").child("by"),
                        Map.of(
                                "by", Argument.points(by.orElseThrow()),
                                "years", Argument.whole(years),
                                "from", Argument.rate(start.orElseThrow()))));
            }
        }

        /** The whole years from the start to the due day, or to the end of the plan; 0 if one is not known. */
        private long years(Baseline from, Schedule due) {
            Optional<LocalDate> start = from.yearPoint().flatMap(YearPoint::day);
            LocalDate end = due.isStated() ? TimeRules.lastDay(due) : periodEnd;
            return start.isEmpty() || end == null ? 0 : ChronoUnit.YEARS.between(start.get(), end.plusDays(1));
        }

        private void noChange(Target target, JsonPointer at) {
            Argument by = nothing(target.measure());
            if (by != null) {
                findings.accept(Finding.of(
                        TargetFinding.NO_CHANGE,
                        at.child("measure"),
                        Map.of("target", TextRules.shown(target.title()), "by", by)));
            }
        }

        /** The change, if it changes nothing. */
        private static @Nullable Argument nothing(Measure measure) {
            if (measure instanceof Measure.Reduction reduction) {
                return nothing(reduction.by());
            }
            if (measure instanceof Measure.ReductionPerYear reduction) {
                return nothing(reduction.by());
            }
            if (measure instanceof Measure.RelativeReduction reduction) {
                Optional<PublishedRate> by = reduction.by().value().flatMap(Stated::exact);
                return by.isPresent() && by.get().value().signum() == 0 ? rate(by.get()) : null;
            }
            if (measure instanceof Measure.CountChange change) {
                Optional<Long> by = change.by().value().flatMap(Stated::exact);
                return by.isPresent() && by.get() == 0 ? Argument.whole(0) : null;
            }
            if (measure instanceof Measure.Multiplier multiplier) {
                Optional<PublishedFactor> factor = multiplier.factor().value().flatMap(Stated::exact);
                return factor.isPresent() && factor.get().value().compareTo(BigDecimal.ONE) == 0
                        ? Argument.factor(Stated.exactly(factor.get()))
                        : null;
            }
            return null;
        }

        private static @Nullable Argument nothing(Written<Stated<PublishedPoints>> points) {
            Optional<PublishedPoints> by = points.value().flatMap(Stated::exact);
            return by.isPresent() && by.get().value().signum() == 0 ? Argument.points(Stated.exactly(by.get())) : null;
        }

        private static Argument rate(PublishedRate rate) {
            return Argument.rate(Stated.exactly(rate));
        }
    }
}

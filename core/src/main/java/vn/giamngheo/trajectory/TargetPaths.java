package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.OnDay;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Derived;
import vn.giamngheo.target.Figure;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.PerYear;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.AskedRate.Fall;
import vn.giamngheo.trajectory.PathOfTarget.Reason;

/** Finds the path in a target. */
final class TargetPaths {

    /** Of a level that follows from a start with no end of decimals: as many as figures are shown with. */
    private static final int DECIMALS = 4;

    private static final Set<IndicatorId> RATES = Set.of(
            IndicatorId.POOR_HOUSEHOLD_RATE,
            IndicatorId.NEAR_POOR_HOUSEHOLD_RATE,
            IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE);
    private static final Set<IndicatorId> NUMBERS =
            Set.of(IndicatorId.POOR_HOUSEHOLDS, IndicatorId.NEAR_POOR_HOUSEHOLDS);

    private TargetPaths() {}

    static PathOfTarget of(Target target) {
        boolean ofRate = target.indicator().filter(RATES::contains).isPresent();
        Optional<AskedRate> asked = asked(target, ofRate);
        if (asked.isEmpty()) {
            return noRate(target);
        }
        Optional<Baseline> baseline = asked.flatMap(AskedRate::fall).flatMap(Fall::from);
        if (baseline.isEmpty()) {
            return none(Reason.NO_BASELINE);
        }
        Optional<PublishedRate> rate = baseline.orElseThrow().rate().value().flatMap(Stated::exact);
        if (rate.isEmpty()) {
            return none(Reason.BASELINE_NOT_EXACT);
        }
        return day(baseline.orElseThrow().at())
                .map(day -> of(target, asked.orElseThrow(), KnownRate.of(rate.orElseThrow()), day))
                .orElseGet(() -> none(Reason.BASELINE_UNDATED));
    }

    static PathOfTarget of(Target target, Observation baseline) {
        // Of an indicator that is not known here, that it is a rate is seen from what was observed.
        boolean ofRate = target.indicator().filter(id -> !NUMBERS.contains(id)).isPresent();
        Optional<AskedRate> asked = asked(target, ofRate);
        if (asked.isEmpty()) {
            return noRate(target);
        }
        return difference(target, asked.orElseThrow(), baseline)
                .map(TargetPaths::none)
                .orElseGet(() -> of(target, asked.orElseThrow(), KnownRate.of(baseline), baseline.asOf()));
    }

    /** Per cent less are a rate only where a rate falls: half as many households can be more than half the rate. */
    private static Optional<AskedRate> asked(Target target, boolean ofRate) {
        return AskedRate.of(target.measure())
                .filter(asked -> ofRate || !(target.measure() instanceof Measure.RelativeReduction));
    }

    /** Why the target does not start from what was observed. */
    private static Optional<Reason> difference(Target target, AskedRate asked, Observation baseline) {
        if (baseline.value() instanceof ObservedValue.Tally) {
            return Optional.of(Reason.OBSERVATION_NO_RATE);
        }
        if (!asked.unit().equals(baseline.unit())) {
            return Optional.of(Reason.OTHER_UNIT);
        }
        if (target.indicator().filter(id -> !id.equals(baseline.indicator())).isPresent()) {
            return Optional.of(Reason.OTHER_INDICATOR);
        }
        boolean elsewhere = target.scope()
                .flatMap(Scope::place)
                .filter(place -> !place.key().equals(baseline.place().key()))
                .isPresent();
        if (elsewhere) {
            return Optional.of(Reason.OTHER_PLACE);
        }
        if (isOfOthers(target, baseline)) {
            return Optional.of(Reason.OTHER_GROUP);
        }
        // A stated level is the same wherever the rate stands; what is to fall, falls from where it was.
        boolean startsElsewhen = asked.stated().isEmpty()
                && asked.fall()
                        .filter(fall -> excludes(fall.at(), baseline.asOf()))
                        .isPresent();
        return startsElsewhen ? Optional.of(Reason.OTHER_DAY) : Optional.empty();
    }

    private static PathOfTarget of(Target target, AskedRate asked, KnownRate start, LocalDate day) {
        Optional<LocalDate> due = target.due().lastDay();
        if (due.isEmpty()) {
            return none(Reason.DUE_UNDATED);
        }
        if (!due.orElseThrow().isAfter(day)) {
            return none(Reason.DUE_NOT_AFTER_BASELINE);
        }
        RatePath.Start from = RatePath.from(start, day);
        if (asked.stated().isPresent()) {
            return found(from.to(asked.stated().orElseThrow(), due.orElseThrow()));
        }
        if (asked.fall().flatMap(Fall::by).isEmpty()) {
            return none(Reason.RATE_UNREADABLE);
        }
        Fall fall = asked.fall().orElseThrow();
        Optional<PerYear> times = fall.yearly() ? years(day, target.due()) : Optional.of(new PerYear(1));
        if (times.isEmpty()) {
            return none(Reason.NO_WHOLE_YEARS);
        }
        return level(times.orElseThrow(), fall, start)
                .map(level -> found(from.to(level, due.orElseThrow())))
                .orElseGet(() -> none(Reason.RATE_OUT_OF_RANGE));
    }

    /** The level in as many decimals as it takes; empty if it is no rate. */
    private static Optional<Stated<PublishedRate>> level(PerYear times, Fall fall, KnownRate start) {
        Figure from = start instanceof KnownRate.Printed printed
                ? Figure.rate(Stated.exactly(printed.printed()))
                : Figure.rate(start.rate());
        Derived level = times.level(fall.form(), from, fall.by().orElseThrow());
        return level.known().flatMap(figure -> figure.asRate().or(() -> figure.asRate(DECIMALS)));
    }

    /** The years from the end of one to the end of another; empty if they are not whole, or it is not told which end. */
    private static Optional<PerYear> years(LocalDate start, Schedule due) {
        LocalDate end = due.lastDay().orElseThrow();
        boolean told = YearPoint.of(due).map(point -> point.day().isPresent()).orElse(true);
        return told && isYearEnd(start) && isYearEnd(end)
                ? Optional.of(new PerYear(end.getYear() - start.getYear()))
                : Optional.empty();
    }

    private static boolean isYearEnd(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == Month.DECEMBER.maxLength();
    }

    /** The day a figure is of; none where only the year is told. */
    private static Optional<LocalDate> day(Schedule at) {
        Optional<LocalDate> ofYear = YearPoint.of(at).flatMap(YearPoint::day);
        boolean ofDay = at.frames().size() == 1 && at.frames().get(0) instanceof OnDay;
        return ofYear.or(() -> ofDay ? at.lastDay() : Optional.empty());
    }

    /** Whether a wording tells a time that a day is not: of a year only, any day from its start to its end will do. */
    private static boolean excludes(Schedule at, LocalDate day) {
        Optional<Integer> year = YearPoint.of(at).map(YearPoint::year);
        return day(at).map(told -> !told.equals(day))
                .orElseGet(() -> year.filter(told -> day.isBefore(startOf(told)) || day.getYear() > told)
                        .isPresent());
    }

    private static LocalDate startOf(int year) {
        return YearPoint.startOf(year).day().orElseThrow();
    }

    /** The part of a place and the households a target is for; those it names in its own words may be any. */
    private static boolean isOfOthers(Target target, Observation baseline) {
        Optional<Scope> scope = target.scope();
        return !scope.flatMap(Scope::area).equals(baseline.area())
                || (scope.flatMap(Scope::group).isEmpty()
                        && !scope.flatMap(Scope::population).equals(baseline.group()));
    }

    private static PathOfTarget noRate(Target target) {
        return none(target.measure() instanceof Measure.Undecided ? Reason.UNDECIDED : Reason.NO_RATE);
    }

    private static PathOfTarget found(RatePath path) {
        return new PathOfTarget.Found(path);
    }

    private static PathOfTarget none(Reason reason) {
        return new PathOfTarget.None(reason);
    }
}

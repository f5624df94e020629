package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.OnDay;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.PathOfTarget.Reason;

/** Finds the path in a target. */
final class TargetPaths {

    private TargetPaths() {}

    static PathOfTarget of(Target target) {
        if (asked(target.measure()).isEmpty()) {
            return noRate(target);
        }
        if (!(target.measure() instanceof Measure.Reduction reduction)
                || reduction.from().isEmpty()) {
            return none(Reason.NO_BASELINE);
        }
        Baseline baseline = reduction.from().orElseThrow();
        Optional<PublishedRate> rate = baseline.rate().value().flatMap(Stated::exact);
        if (rate.isEmpty()) {
            return none(Reason.BASELINE_NOT_EXACT);
        }
        return day(baseline.at())
                .map(day -> of(target, KnownRate.of(rate.orElseThrow()), day))
                .orElseGet(() -> none(Reason.BASELINE_UNDATED));
    }

    static PathOfTarget of(Target target, Observation baseline) {
        Optional<Asked> asked = asked(target.measure());
        if (asked.isEmpty()) {
            return noRate(target);
        }
        if (baseline.value() instanceof ObservedValue.Tally) {
            return none(Reason.OBSERVATION_NO_RATE);
        }
        if (!asked.orElseThrow().unit().equals(baseline.unit())) {
            return none(Reason.OTHER_UNIT);
        }
        if (target.indicator().filter(id -> !id.equals(baseline.indicator())).isPresent()) {
            return none(Reason.OTHER_INDICATOR);
        }
        boolean elsewhere = target.scope()
                .flatMap(Scope::place)
                .filter(place -> !place.equals(baseline.place()))
                .isPresent();
        if (elsewhere) {
            return none(Reason.OTHER_PLACE);
        }
        return isOfOthers(target, baseline)
                ? none(Reason.OTHER_GROUP)
                : of(target, KnownRate.of(baseline), baseline.asOf());
    }

    private static PathOfTarget of(Target target, KnownRate baseline, LocalDate start) {
        Optional<Stated<PublishedRate>> rate = asked(target.measure()).flatMap(Asked::rate);
        if (rate.isEmpty()) {
            return none(Reason.RATE_UNREADABLE);
        }
        Optional<LocalDate> due = target.due().lastDay();
        if (due.isEmpty()) {
            return none(Reason.DUE_UNDATED);
        }
        return due.orElseThrow().isAfter(start)
                ? new PathOfTarget.Found(RatePath.from(baseline, start).to(rate.orElseThrow(), due.orElseThrow()))
                : none(Reason.DUE_NOT_AFTER_BASELINE);
    }

    /** The rate to stand at, if it can be read, and what it counts. */
    private record Asked(Optional<Stated<PublishedRate>> rate, CountUnit unit) {}

    /** Empty if the measure asks for no such rate. */
    private static Optional<Asked> asked(Measure measure) {
        if (measure instanceof Measure.Level level) {
            return Optional.of(new Asked(level.rate().value(), level.unit()));
        }
        if (measure instanceof Measure.Coverage coverage) {
            return Optional.of(new Asked(coverage.rate().value(), coverage.unit()));
        }
        if (measure instanceof Measure.Reduction reduction) {
            Optional<Stated<PublishedRate>> written = reduction.to().flatMap(Written::value);
            return Optional.of(new Asked(written.or(() -> reduction.arithmetic().expected()), reduction.unit()));
        }
        return Optional.empty();
    }

    /** The day a figure is of; none where only the year is told. */
    private static Optional<LocalDate> day(Schedule at) {
        Optional<LocalDate> ofYear = YearPoint.of(at).flatMap(YearPoint::day);
        boolean ofDay = at.frames().size() == 1 && at.frames().get(0) instanceof OnDay;
        return ofYear.or(() -> ofDay ? at.lastDay() : Optional.empty());
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

    private static PathOfTarget none(Reason reason) {
        return new PathOfTarget.None(reason);
    }
}

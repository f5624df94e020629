package vn.giamngheo.desk.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;

/** The ways of rates to the targets of a plan. */
public final class TargetWays {

    /** Levels of one rate belong together. */
    private record Rate(Optional<IndicatorId> indicator, Optional<Scope> scope) {}

    private final Optional<Place> jurisdiction;
    private final List<Observation> observations;
    private final Map<Rate, Target> levels = new HashMap<>();

    private TargetWays(Plan plan, List<Observation> observations) {
        this.jurisdiction = plan.jurisdiction();
        this.observations = observations;
    }

    /**
     * {@return the targets of a plan that are about rates, in document order}
     *
     * @param plan the plan
     * @param observations what was observed, of whatever
     */
    public static List<TargetWay> of(Plan plan, List<Observation> observations) {
        TargetWays ways = new TargetWays(plan, observations);
        List<TargetWay> all = new ArrayList<>();
        for (Located<Target> target : plan.targets()) {
            Measure measure = target.value().measure();
            if (measure instanceof Measure.Level || measure instanceof Measure.Reduction) {
                all.add(new TargetWay(target, ways.path(target.value()), ways.observed(target.value())));
            }
        }
        return List.copyOf(all);
    }

    private PathOfTarget path(Target target) {
        if (target.measure() instanceof Measure.Level) {
            return level(target);
        }
        return RatePath.of(target);
    }

    /** A level starts where the level before it ends, if the document sets one. */
    private PathOfTarget level(Target target) {
        Rate rate = new Rate(target.indicator(), target.scope());
        Optional<Target> before = Optional.ofNullable(levels.put(rate, target));
        return before.flatMap(TargetWays::start)
                .<PathOfTarget>flatMap(start -> rate(target)
                        .flatMap(to -> target.due().lastDay().map(due -> start.to(to, due)))
                        .map(PathOfTarget.Found::new))
                .orElseGet(() -> RatePath.of(target));
    }

    private static Optional<RatePath.Start> start(Target level) {
        return rate(level)
                .flatMap(Stated::exact)
                .map(KnownRate::of)
                .flatMap(rate -> level.due().lastDay().map(day -> RatePath.from(rate, day)));
    }

    private static Optional<Stated<PublishedRate>> rate(Target level) {
        return level.measure() instanceof Measure.Level measure
                ? Optional.of(measure.rate()).flatMap(written -> written.value())
                : Optional.empty();
    }

    /** Where a target does not say what is measured or where, nothing is taken for it. */
    private List<Observation> observed(Target target) {
        Function<Target, Optional<Place>> place =
                of -> of.scope().flatMap(Scope::place).or(() -> jurisdiction);
        return observations.stream()
                .filter(one -> target.indicator().equals(Optional.of(one.indicator())))
                .filter(one -> place.apply(target)
                        .map(Place::key)
                        .equals(Optional.of(one.place().key())))
                .sorted(Comparator.comparing(Observation::asOf))
                .toList();
    }
}

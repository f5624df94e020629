package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.service.TargetWay;
import vn.giamngheo.desk.service.TargetWays;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;

/** The targets that a rate can be held beside: those which say what is measured, and where. */
@Component
class RateTargets {

    private final Plans plans;

    RateTargets(Plans plans) {
        this.plans = plans;
    }

    /**
     * A target of a rate.
     *
     * @param plan the plan that sets it
     * @param way the target, and the way to it
     * @param indicator what is measured
     * @param place where
     */
    record RateTarget(Stored<Plan> plan, TargetWay way, IndicatorId indicator, Place place) {

        /** By what a form asks for it. */
        String key() {
            return plan.id() + way.target().pointer();
        }

        String name(Language language) {
            return target().title() + " – " + PlanLook.name(plan.value(), language);
        }

        Target target() {
            return way.target().value();
        }
    }

    static List<RateTarget> of(List<Stored<Plan>> plans) {
        List<RateTarget> targets = new ArrayList<>();
        for (Stored<Plan> plan : plans) {
            for (TargetWay way : TargetWays.of(plan.value(), List.of())) {
                Target target = way.target().value();
                Optional<Place> place = target.scope()
                        .flatMap(Scope::place)
                        .or(() -> plan.value().jurisdiction());
                if (target.indicator().isPresent() && place.isPresent()) {
                    targets.add(new RateTarget(plan, way, target.indicator().get(), place.get()));
                }
            }
        }
        return targets;
    }

    Optional<RateTarget> find(String key) {
        return of(plans.all()).stream()
                .filter(target -> target.key().equals(key))
                .findFirst();
    }
}

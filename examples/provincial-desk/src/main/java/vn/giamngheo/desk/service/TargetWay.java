package vn.giamngheo.desk.service;

import java.util.List;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.plan.Located;
import vn.giamngheo.target.Target;
import vn.giamngheo.trajectory.PathOfTarget;

/**
 * A target, the way to it and what was observed on it.
 *
 * @param target the target, with where it stands
 * @param path the way of the rate to it; or why there is none
 * @param observations rates of what the target is about, in the order of their days
 */
public record TargetWay(Located<Target> target, PathOfTarget path, List<Observation> observations) {
    /**
     * Copies the list.
     *
     * @param target the target
     * @param path the way
     * @param observations rates
     */
    public TargetWay {
        observations = List.copyOf(observations);
    }
}

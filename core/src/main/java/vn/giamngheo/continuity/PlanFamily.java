package vn.giamngheo.continuity;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.plan.Plan;

/**
 * A plan and the plans that carry it out one level below: that of a province and those of its districts or communes. It
 * is not checked whether they are all there.
 *
 * @param superior the plan that the others carry out
 * @param subordinates the plans below it, in any order
 */
public record PlanFamily(Plan superior, List<Plan> subordinates) {

    /**
     * Copies the list.
     *
     * @param superior the plan that the others carry out
     * @param subordinates the plans below it, in any order
     */
    public PlanFamily {
        Objects.requireNonNull(superior, "superior");
        subordinates = List.copyOf(subordinates);
    }
}

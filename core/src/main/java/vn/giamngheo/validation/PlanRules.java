package vn.giamngheo.validation;

import java.util.function.Consumer;
import vn.giamngheo.plan.Plan;

/** Rules of one kind on plans; each finding goes to the consumer. */
interface PlanRules {
    void check(Plan plan, Consumer<Finding> findings);
}

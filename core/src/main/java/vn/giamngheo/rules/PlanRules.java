package vn.giamngheo.rules;

import java.util.function.Consumer;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Finding;

/** Rules of one kind on plans; each finding goes to the consumer. */
interface PlanRules {
    void check(Plan plan, Consumer<Finding> findings);
}

package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/**
 * Says all there is to say about a plan at once. Official text is never refused: documents repeat numbers and print
 * what cannot be read, and the report grades it. Immutable and safe for use by several threads.
 */
public final class PlanValidator {

    private static final PlanValidator STANDARD = new PlanValidator(List.of(
            new LawRules(),
            new StructureRules(),
            new ResponsibilityRules(),
            new TimeRules(),
            new TargetRules(),
            new FundingRules()));

    private final List<PlanRules> rules;

    private PlanValidator(List<PlanRules> rules) {
        this.rules = rules;
    }

    /** {@return the validator with the rules of this library} */
    public static PlanValidator standard() {
        return STANDARD;
    }

    /**
     * {@return all findings on the plan; empty if there is nothing to say}
     *
     * @param plan the plan
     */
    public Report validate(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        for (PlanRules rule : rules) {
            rule.check(plan, findings::add);
        }
        return Report.of(findings);
    }
}

package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/**
 * Holds a plan against what is known of agencies and of legal effects on its own day. What is not known of is not wrong:
 * no finding is an error, and no name is ever corrected. {@link StandardRules#validator()} needs none of this and says the rest.
 */
public final class PlanAgencyValidator {

    private PlanAgencyValidator() {}

    /**
     * {@return all findings on the plan; empty if there is nothing to say}
     *
     * @param plan the plan
     * @param directory the agencies and places
     * @param effects what instruments have done to others
     */
    public static Report validate(Plan plan, Directory directory, LegalEffects effects) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> found = findings::add;
        new PlanAgencyRules(directory).check(plan, found);
        new BasisRules(effects).check(plan, found);
        return Report.of(findings);
    }
}

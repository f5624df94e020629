package vn.giamngheo.rules;

import vn.giamngheo.validation.Validator;

/** The rules on plans and on what belongs to several plans. */
final class PlanRuleSet {

    private PlanRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator;
    }
}

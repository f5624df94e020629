package vn.giamngheo.rules;

import vn.giamngheo.validation.Validator;

/** The rules on tables, places, agencies and what became of them. */
final class ReferenceRuleSet {

    private ReferenceRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator;
    }
}

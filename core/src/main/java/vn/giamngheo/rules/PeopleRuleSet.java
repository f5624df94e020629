package vn.giamngheo.rules;

import vn.giamngheo.validation.Validator;

/** The rules on households, poverty standards and determinations. */
final class PeopleRuleSet {

    private PeopleRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator;
    }
}

package vn.giamngheo.rules;

import vn.giamngheo.validation.Validator;

/** The rules on targets, observations, tables, paths, allocations and movement accounts. */
final class FigureRuleSet {

    private FigureRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator;
    }
}

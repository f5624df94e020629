package vn.giamngheo.rules;

import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.Household;
import vn.giamngheo.validation.Validator;

/** The rules on households, poverty standards and determinations. */
final class PeopleRuleSet {

    private PeopleRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator
                .with(Household.class, HouseholdRules.all())
                .with(HouseholdReview.class, ReviewRules.all())
                .with(HouseholdRegister.class, RegisterRules.all());
    }
}

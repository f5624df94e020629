package vn.giamngheo.rules;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardDraft;
import vn.giamngheo.validation.Validator;

/** The rules on households, poverty standards and determinations. */
final class PeopleRuleSet {

    private PeopleRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator
                .with(Household.class, HouseholdRules.all())
                .with(HouseholdReview.class, ReviewRules.all())
                .with(HouseholdRegister.class, RegisterRules.all())
                .with(PovertyStandard.class, PovertyStandardRules.all())
                .with(StandardDraft.class, StandardAdditionRules.ofDrafts())
                .with(StandardAddition.class, StandardAdditionRules.ofAdditions())
                .with(Determination.class, DeterminationRules.all())
                .with(DeterminationFile.class, DeterminationRules.ofFiles());
    }
}

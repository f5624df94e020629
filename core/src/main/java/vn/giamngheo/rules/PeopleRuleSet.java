package vn.giamngheo.rules;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardDraft;
import vn.giamngheo.validation.Validator;

/** The rules on households, poverty standards, determinations, status histories and exit plans. */
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
                .with(DeterminationFile.class, DeterminationRules.ofFiles())
                .with(StatusHistory.class, HistoryRules.all())
                .with(RecordedHistory.class, HistoryRules.ofRecords())
                .with(ExitPlan.class, ExitPlanRules.all());
    }
}

package vn.giamngheo.testkit.internal;

import java.util.List;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PointsReview;
import vn.giamngheo.classification.Recognition;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.household.HouseholdGen;
import vn.giamngheo.testkit.household.HouseholdParts;
import vn.giamngheo.testkit.household.ReviewDateGen;
import vn.giamngheo.testkit.household.ReviewGen;
import vn.giamngheo.testkit.household.StandardParts;

/** The types of households, standards and classifications. */
public final class HouseholdTypes {

    private HouseholdTypes() {}

    /** {@return the types with their generators} */
    public static List<Typed<?>> all() {
        return List.of(
                new Typed<>(Household.class, HouseholdGen::any),
                new Typed<>(Member.class, HouseholdParts::members),
                new Typed<>(Dwelling.class, HouseholdParts::dwellings),
                new Typed<>(Income.class, HouseholdParts::incomes),
                new Typed<>(DeprivationProfile.class, HouseholdParts::profiles),
                new Typed<>(DeprivationIndicator.class, HouseholdParts::indicators),
                new Typed<>(IndicatorList.class, HouseholdParts::indicatorLists),
                new Typed<>(Asset.class, HouseholdParts::assets),
                new Typed<>(WaterSource.class, HouseholdParts::waterSources),
                new Typed<>(Latrine.class, HouseholdParts::latrines),
                new Typed<>(TargetGroup.class, HouseholdParts::targetGroups),
                new Typed<>(Vnd.class, HouseholdParts::amounts),
                new Typed<>(ReviewDate.class, ReviewDateGen::any),
                new Typed<>(PovertyStandard.class, StandardParts::anyStandards),
                new Typed<>(Standards.class, StandardParts::registries),
                new Typed<>(StandardAddition.class, StandardParts::additions),
                new Typed<>(StandardId.class, StandardParts::ids),
                new Typed<>(IncomeLine.class, StandardParts::lines),
                new Typed<>(ParameterId.class, StandardParts::parameterIds),
                new Typed<>(CountCutoff.class, StandardParts::countCutoffs),
                new Typed<>(IndicatorRule.class, StandardParts::indicatorRules),
                new Typed<>(Cutoff.class, StandardParts::cutoffs),
                new Typed<>(Row.class, StandardParts::rows),
                new Typed<>(Condition.class, StandardParts::conditions),
                new Typed<>(HouseholdReview.class, ReviewGen::any),
                new Typed<>(HouseholdRegister.class, StandardParts::registers),
                new Typed<>(PointsReview.class, StandardParts::pointsReviews),
                new Typed<>(Recognition.class, StandardParts::recognitions),
                new Typed<>(Goal.class, StandardParts::goals),
                new Typed<>(Verdict.class, StandardParts::verdicts),
                new Typed<>(Determination.class, StandardParts::determinations),
                new Typed<>(DeterminationFile.class, StandardParts::files));
    }
}

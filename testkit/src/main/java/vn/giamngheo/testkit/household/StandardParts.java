package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PointsReview;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Recognition;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** What standards and classifications are made of, each by itself. */
public final class StandardParts {

    private static final int MOST_REVIEWS = 5;
    private static final int MOST_DAYS = 60;
    private static final String SALT = "muối";
    private static final int MOST_NUMBER = 999;

    private StandardParts() {}

    /** {@return standards of all kinds: national ones, local ones and own ones} */
    public static Gen<PovertyStandard> anyStandards() {
        return Gens.oneOf(
                Gens.among(ReviewDateGen.national()),
                Provinces.CURRENT.then(province -> StandardGen.any().localOf(province)),
                StandardGen.any());
    }

    /** {@return registries: the national standards, these with a local one, and none at all} */
    public static Gen<Standards> registries() {
        return Gens.oneOf(
                Gens.constant(Standards.national()),
                additions().map(addition -> addition.others().with(addition.standard())),
                Gens.constant(Standards.none()));
    }

    /** {@return local standards to be registered beside the national ones, without conflict} */
    public static Gen<StandardAddition> additions() {
        return Provinces.CURRENT
                .then(province -> StandardGen.any().localOf(province))
                .map(standard -> new StandardAddition(standard, Standards.national()));
    }

    /** {@return identifiers of standards: of the national ones, and of local ones} */
    public static Gen<StandardId> ids() {
        Gen<StandardId> national = Gens.among(ReviewDateGen.national()).map(PovertyStandard::id);
        return Gens.oneOf(
                national,
                choices -> StandardId.of("VN-" + Provinces.CURRENT.from(choices).code() + ":"
                        + (Province.FIRST_DAY_OF_CURRENT_CODES.getYear() + 1 + choices.upTo(4))));
    }

    /** {@return lines of the national standards, of local ones and of own ones} */
    public static Gen<IncomeLine> lines() {
        return anyStandards().then(standard -> Gens.among(standard.lines()));
    }

    /** {@return names of numbers of standards} */
    public static Gen<ParameterId> parameterIds() {
        return Gens.among(
                ParameterId.POVERTY_LINE,
                ParameterId.NEAR_POVERTY_LINE,
                ParameterId.AVERAGE_LINE,
                ParameterId.POVERTY_CUTOFF,
                ParameterId.NEAR_POVERTY_FLOOR,
                ParameterId.of("one-deprivation"));
    }

    /** {@return cut-offs of the number of deprivations, of standards that have one} */
    public static Gen<CountCutoff> countCutoffs() {
        return Gens.oneOf(
                Gens.among(NationalStandards.VN_2022.cutoffs()),
                choices -> new CountCutoff(
                        ParameterId.POVERTY_CUTOFF, Parameter.of(choices.upTo(16), IndicatorRules.OWN)));
    }

    /** {@return indicators of standards, with the cut-offs of the national ones and others} */
    public static Gen<IndicatorRule> indicatorRules() {
        return Gens.oneOf(
                Gens.among(IndicatorRules.ALL),
                choices -> Gens.among(IndicatorRules.ALL)
                        .from(choices)
                        .withCutoff(Parameter.of(IndicatorRules.OF_FACTS.from(choices), IndicatorRules.OWN)));
    }

    /** {@return when a household is deprived in an indicator: every kind, with the numbers of the national standards and others} */
    public static Gen<Cutoff> cutoffs() {
        return Gens.among(IndicatorRules.CUTOFFS);
    }

    /** {@return rows of rules: of national, local and own standards} */
    public static Gen<Row> rows() {
        return anyStandards().then(standard -> Gens.among(standard.rows()));
    }

    /** {@return what rows ask for, whole or in parts} */
    public static Gen<Condition> conditions() {
        Gen<Condition> whole = rows().map(Row::when);
        Gen<Condition> part = whole.then(
                condition -> parts(condition).isEmpty() ? Gens.constant(condition) : Gens.among(parts(condition)));
        return Gens.oneOf(part, whole, part.list(1, 3).map(Condition.AnyOf::new));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.of();
        }
        return condition instanceof Condition.AnyOf any ? any.of() : List.of();
    }

    /**
     * {@return reviews by points under the national standard that has a scorecard: half of the B1 points at a line of it or
     * beside, B2 points those of a possible number of deprivations}
     */
    public static Gen<PointsReview> pointsReviews() {
        PovertyStandard standard = NationalStandards.VN_2022;
        Scorecard card = standard.scorecard().orElseThrow();
        Gen<ReviewDate> days = ReviewDateGen.any().under(standard);
        return choices -> {
            AreaType area = Gens.among(AreaType.values()).from(choices);
            int line = (area == AreaType.RURAL ? card.rural() : card.urban()).get();
            int b1 = choices.upTo(1) == 1 ? line + Gens.among(0, -1, 1).from(choices) : choices.upTo(2 * line);
            int deprived = Judgements.count(standard, standard.indicators().size(), choices, false);
            return PointsReview.of(
                    days.from(choices), area, b1, deprived * card.perIndicator().get());
        };
    }

    /** {@return recognitions, on the day after some review or later; half of them with the number of their decision} */
    public static Gen<Recognition> recognitions() {
        return choices -> recognition(ReviewDateGen.any().from(choices), choices);
    }

    private static Recognition recognition(ReviewDate review, Choices choices) {
        LocalDate day = review.day().plusDays(choices.upTo(MOST_DAYS));
        boolean numbered = choices.upTo(1) == 1;
        return new Recognition(
                day,
                numbered
                        ? Optional.of(InstrumentReference.of(1 + choices.upTo(MOST_NUMBER - 1) + "/QĐ-UBND"))
                        : Optional.empty());
    }

    /** {@return goals: every class of households} */
    public static Gen<Goal> goals() {
        return Gens.among(
                        PovertyStatus.NON_POOR,
                        PovertyStatus.NEAR_POOR,
                        PovertyStatus.AVERAGE_LIVING_STANDARD,
                        PovertyStatus.POOR)
                .map(Goal::atLeast);
    }

    /** {@return registers: up to 5 reviews of one day under one national standard, of households with numbers of their own} */
    public static Gen<HouseholdRegister> registers() {
        return choices -> {
            PovertyStandard standard = Gens.among(ReviewDateGen.national()).from(choices);
            ReviewDate day = ReviewDateGen.any().under(standard).from(choices);
            AreaType area = Gens.among(AreaType.values()).from(choices);
            HouseholdGen households =
                    HouseholdGen.any().underStandard(standard).reviewedOn(day).in(area);
            List<Household> made = households.list(0, MOST_REVIEWS).from(choices);
            List<HouseholdReview> reviews = new ArrayList<>();
            for (Household household : made) {
                String id = String.valueOf(reviews.size() + 1);
                reviews.add(new HouseholdReview(
                        household.toBuilder().id(id).province(Optional.empty()).build(), day, Standards.national()));
            }
            return new HouseholdRegister(reviews);
        };
    }

    /** {@return verdicts on reviews, three in four of which are decided} */
    public static Gen<Verdict> verdicts() {
        return choices -> verdict(someReview(choices));
    }

    private static HouseholdReview someReview(Choices choices) {
        return choices.upTo(3) == 3
                ? ReviewGen.any().of(HouseholdGen.any().withUnknownFacts()).from(choices)
                : ReviewGen.any().from(choices);
    }

    private static Verdict verdict(HouseholdReview review) {
        return PovertyEngine.of(review.standards()).classify(review.household(), review.review());
    }

    /** {@return determinations of verdicts, half of them with a salt} */
    public static Gen<Determination> determinations() {
        return choices -> {
            Verdict verdict = verdicts().from(choices);
            return choices.upTo(1) == 1 ? verdict.determination(SALT) : verdict.determination();
        };
    }

    /** {@return determinations with what was kept beside them} */
    public static Gen<DeterminationFile> files() {
        return choices -> {
            HouseholdReview review = someReview(choices);
            Determination determination = verdict(review).determination();
            DeterminationFile.Builder file = DeterminationFile.builder().determination(determination);
            if (choices.upTo(1) == 1) {
                file.household(review.household());
            }
            if (choices.upTo(1) == 1) {
                file.recognition(recognition(review.review(), choices));
            }
            return file.build();
        };
    }
}

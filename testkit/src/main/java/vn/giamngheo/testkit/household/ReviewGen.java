package vn.giamngheo.testkit.household;

import java.util.List;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Households with the day of their review and the standards to go by, so that they can be classified: the standard of that day
 * is the one that the household was made for.
 *
 * <p>The standard is chosen first, then a day to which it applies, then a household for both. So when a failing review is made
 * simpler, its day moves within the time of that standard and never over a boundary into another one by accident; only where
 * another standard fails as well, and is simpler, is it taken instead, with a household of its own.
 *
 * <p>The simplest is of the first day of the standard of 2022, and of the simplest household.
 */
public final class ReviewGen implements Gen<HouseholdReview> {

    private static final Standards NATIONAL = Standards.national();
    private static final ReviewGen ANY = new ReviewGen(HouseholdGen.any(), ReviewDateGen.national(), NATIONAL);

    private final HouseholdGen households;
    private final List<PovertyStandard> chosen;
    private final Standards standards;

    private ReviewGen(HouseholdGen households, List<PovertyStandard> chosen, Standards standards) {
        this.households = households;
        this.chosen = List.copyOf(chosen);
        this.standards = standards;
    }

    /** {@return the reviews under all national standards} */
    public static ReviewGen any() {
        return ANY;
    }

    /**
     * {@return the same of certain households} Which standard and which day these were made for does not matter; all else that
     * was asked of them does.
     *
     * @param others the households
     */
    public ReviewGen of(HouseholdGen others) {
        return new ReviewGen(others, chosen, standards);
    }

    /**
     * {@return the same under one standard} It is registered beside the national ones if it can be, and otherwise alone.
     *
     * @param standard the standard
     */
    public ReviewGen underStandard(PovertyStandard standard) {
        return new ReviewGen(households, List.of(standard), registered(standard));
    }

    private static Standards registered(PovertyStandard standard) {
        if (NATIONAL.all().contains(standard)) {
            return NATIONAL;
        }
        return NATIONAL.conflicts(standard).isEmpty()
                ? NATIONAL.with(standard)
                : Standards.none().with(standard);
    }

    @Override
    public HouseholdReview from(Choices choices) {
        PovertyStandard standard =
                chosen.size() == 1 ? chosen.get(0) : Gens.among(chosen).from(choices);
        ReviewDate review = ReviewDateGen.any().under(standard).from(choices);
        Household household =
                households.underStandard(standard).reviewedOn(review).from(choices);
        return new HouseholdReview(household, review, standards);
    }
}

package vn.giamngheo.classification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * A household as a commune reviews it on a day: what is validated before it is classified.
 *
 * @param household the household
 * @param review the day of the review
 * @param standards the standards to go by
 */
public record HouseholdReview(Household household, ReviewDate review, Standards standards) {

    /**
     * Checks that nothing is missing.
     *
     * @param household the household
     * @param review the day of the review
     * @param standards the standards to go by
     */
    public HouseholdReview {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(standards, "standards");
    }

    /** {@return the standard of that day and province; null if none applies} */
    public @Nullable PovertyStandard standardOrNull() {
        return standards.applicable(review, household.provinceOrNull());
    }

    /**
     * {@return whether the household can be classified under a standard: it states no indicator of another one, and nobody
     * in it is born after the review} Allocates nothing.
     *
     * @param standard the standard
     */
    public boolean fits(PovertyStandard standard) {
        return statesOnly(standard) && !PovertyEngine.isAnyBornAfter(review.day(), household.members());
    }

    private boolean statesOnly(PovertyStandard standard) {
        var stated = household.deprivations().indicators();
        var known = standard.indicatorList();
        if (stated.equals(known)) {
            return true;
        }
        for (int i = 0; i < stated.size(); i++) {
            if (known.indexOf(stated.get(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The day only: all else is personal data. */
    @Override
    public String toString() {
        return "HouseholdReview{" + review + "}";
    }
}

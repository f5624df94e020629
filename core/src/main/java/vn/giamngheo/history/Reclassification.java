package vn.giamngheo.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;

/**
 * The same households under two standards. Figures under different standards are not comparable; this is how they are
 * made so: each household is classified under both.
 *
 * @param from the standard before
 * @param fromReview the day that decides area and ages under it
 * @param to the standard after
 * @param toReview the day that decides area and ages under it
 */
public record Reclassification(PovertyStandard from, ReviewDate fromReview, PovertyStandard to, ReviewDate toReview) {

    /**
     * Checks that nothing is missing.
     *
     * @param from the standard before
     * @param fromReview the day that decides area and ages under it
     * @param to the standard after
     * @param toReview the day that decides area and ages under it
     */
    public Reclassification {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fromReview, "fromReview");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(toReview, "toReview");
    }

    /**
     * One household under both. Its profile may hold the indicators of both standards; of each, those count that the
     * standard asks for, and one that it asks for and the profile does not hold is unknown.
     *
     * @param household the household
     * @return the matrix of this one household
     * @throws vn.giamngheo.text.RefusedException if a member is born after one of the days
     */
    public TransitionMatrix of(Household household) {
        return TransitionMatrix.of(status(from, household, fromReview), status(to, household, toReview));
    }

    /**
     * A population under both.
     *
     * @param households the households; read once
     * @return the matrix
     * @throws vn.giamngheo.text.RefusedException if a member is born after one of the days
     */
    public TransitionMatrix of(Stream<Household> households) {
        return households.map(this::of).reduce(TransitionMatrix.EMPTY, TransitionMatrix::plus);
    }

    private static PovertyStatus status(PovertyStandard standard, Household household, ReviewDate review) {
        Map<DeprivationIndicator, DeprivationStatus> asked = new LinkedHashMap<>();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            asked.put(indicator, household.deprivations().status(indicator));
        }
        Household seen = household.withDeprivations(DeprivationProfile.of(asked));
        return PovertyEngine.classifyUnder(standard, seen, review).status();
    }
}

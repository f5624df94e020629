package vn.giamngheo.history;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;

/**
 * The status of a household at one review.
 *
 * @param review the day of the review
 * @param status the status
 * @param standard the standard it was found under; empty if none applied or it is not recorded
 */
public record DatedStatus(ReviewDate review, PovertyStatus status, Optional<StandardId> standard) {

    /**
     * Checks that nothing is missing.
     *
     * @param review the day of the review
     * @param status the status
     * @param standard the standard it was found under
     */
    public DatedStatus {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(standard, "standard");
    }

    /**
     * {@return the status that a verdict gives}
     *
     * @param verdict the verdict
     */
    public static DatedStatus of(Verdict verdict) {
        return new DatedStatus(
                verdict.review(), verdict.status(), verdict.standard().map(PovertyStandard::id));
    }

    /** Whether the household is on neither list: of average living standard or not poor. */
    boolean isAbove() {
        return status.isAtLeast(PovertyStatus.AVERAGE_LIVING_STANDARD);
    }
}

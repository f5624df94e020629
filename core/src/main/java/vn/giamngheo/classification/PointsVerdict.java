package vn.giamngheo.classification;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * What a household is by the points of its review: {@link PovertyStatus#POOR}, {@link PovertyStatus#NEAR_POOR}, or
 * neither, which is {@link PovertyStatus#NON_POOR} here, because points do not tell an average living standard.
 *
 * <p>Poor and near-poor are B1 points up to those of the area; what is poor has B2 points from the cut-off on.
 */
public final class PointsVerdict {

    private final PointsReview review;
    private final Resolution resolution;
    private final PovertyStatus status;

    private PointsVerdict(PointsReview review, Resolution resolution, PovertyStatus status) {
        this.review = review;
        this.resolution = resolution;
        this.status = status;
    }

    static PointsVerdict of(PointsReview review, Resolution resolution) {
        if (!(resolution instanceof Resolution.Resolved resolved)
                || resolved.standard().scorecard().isEmpty()) {
            return new PointsVerdict(review, resolution, PovertyStatus.NO_STANDARD);
        }
        Scorecard card = resolved.standard().scorecard().get();
        requirePossible(review.b2(), card, resolved.standard());
        if (review.b1() > PointsProver.line(card, review.area()).get()) {
            return new PointsVerdict(review, resolution, PovertyStatus.NON_POOR);
        }
        boolean poor = review.b2() >= card.cutoff().get();
        return new PointsVerdict(review, resolution, poor ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR);
    }

    private static void requirePossible(int b2, Scorecard card, PovertyStandard standard) {
        int each = card.perIndicator().get();
        int most = each * standard.indicators().size();
        if (b2 % each != 0 || b2 > most) {
            throw new RefusedException(
                    "điểm phiếu B2 phải là bội số của " + each + ", từ 0 đến " + most + ", không phải " + b2,
                    "b2 must be a multiple of " + each + " from 0 to " + most + " but was " + b2);
        }
    }

    /** {@return the status} */
    public PovertyStatus status() {
        return status;
    }

    /** {@return the review as it was given} */
    public PointsReview review() {
        return review;
    }

    /** {@return the standard that applies to the day; empty if none does} */
    public Optional<PovertyStandard> standard() {
        return resolved().map(Resolution.Resolved::standard);
    }

    /** {@return by virtue of what the standard applies to the day; empty if there is none} */
    public Optional<AppliedPeriod> period() {
        return resolved().map(Resolution.Resolved::period);
    }

    /** {@return why no standard applies; empty if one does} */
    public Optional<Resolution.Unresolved> noStandard() {
        return resolution instanceof Resolution.Unresolved unresolved ? Optional.of(unresolved) : Optional.empty();
    }

    /** {@return that the standard which applies has no scorecard here; empty if it has, or no standard applies} */
    public Optional<Phrase> noScorecard() {
        return standard()
                .filter(standard -> standard.scorecard().isEmpty())
                .map(standard -> new Phrase(
                        "chuẩn " + standard.id() + " trong thư viện không có phiếu điểm",
                        "standard " + standard.id() + " has no scorecard in the library"));
    }

    /**
     * Where the law says so. The instrument by which the standard applies to the day is not among them: that it also
     * prolongs the review by points is another question.
     *
     * @return one reference; none without a scorecard
     */
    public List<InstrumentReference> citations() {
        return scorecard().map(card -> List.of(card.citation())).orElse(List.of());
    }

    /** {@return why it is so; made anew at each call; its operands are points} */
    public Proof proof() {
        return PointsProver.prove(this);
    }

    /** {@return what whoever relies on the verdict has to know} */
    public List<Caveat> caveats() {
        return PointsProver.caveats(this);
    }

    /** The scorecard of the standard that applies. */
    Optional<Scorecard> scorecard() {
        return standard().flatMap(PovertyStandard::scorecard);
    }

    private Optional<Resolution.Resolved> resolved() {
        return resolution instanceof Resolution.Resolved resolved ? Optional.of(resolved) : Optional.empty();
    }

    /** Status and standard; nothing of the household. */
    @Override
    public String toString() {
        return "PointsVerdict{" + status
                + standard().map(standard -> ", " + standard).orElse("") + "}";
    }
}

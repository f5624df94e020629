package vn.giamngheo.classification;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.text.RefusedException;

/**
 * A review of a household by points (<i>phiếu B1, B2</i>). Points are not đồng: nothing here converts the one into the
 * other, and a review by points has no income.
 *
 * @param review the day of the review
 * @param province the province of the household; empty where national standards are meant
 * @param area the area of the household on that day
 * @param b1 the points of form B1, which estimate income; at least 0
 * @param b2 the points of form B2, which count deprivations; at least 0
 */
public record PointsReview(ReviewDate review, Optional<Province> province, AreaType area, int b1, int b2) {

    /**
     * Checks the points.
     *
     * @param review the day of the review
     * @param province the province of the household
     * @param area the area of the household on that day
     * @param b1 the points of form B1, at least 0
     * @param b2 the points of form B2, at least 0
     * @throws RefusedException if points are negative
     */
    public PointsReview {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(area, "area");
        requireNotNegative(b1, "B1", "b1");
        requireNotNegative(b2, "B2", "b2");
    }

    /**
     * A review under national standards.
     *
     * @param review the day of the review
     * @param area the area of the household on that day
     * @param b1 the points of form B1, at least 0
     * @param b2 the points of form B2, at least 0
     * @return the review
     * @throws RefusedException if points are negative
     */
    public static PointsReview of(ReviewDate review, AreaType area, int b1, int b2) {
        return new PointsReview(review, Optional.empty(), area, b1, b2);
    }

    /**
     * The points of form B2 that a profile stands for: so many times those of one indicator.
     *
     * @param standard a standard with a scorecard
     * @param profile what the commune judged; every indicator of the standard
     * @return the points
     * @throws RefusedException if the standard has no scorecard, or an indicator of it is unknown
     */
    public static int b2(PovertyStandard standard, DeprivationProfile profile) {
        Scorecard card = standard.scorecard()
                .orElseThrow(() -> new RefusedException(
                        "chuẩn " + standard.id() + " trong thư viện không có phiếu điểm",
                        "standard " + standard.id() + " has no scorecard in the library"));
        int deprived = 0;
        for (IndicatorRule rule : standard.indicators()) {
            DeprivationStatus status = profile.status(rule.indicator());
            if (status == DeprivationStatus.UNKNOWN) {
                throw new RefusedException(
                        "chưa rõ chỉ số “" + rule.name().vietnamese() + "” nên không tính được điểm B2",
                        "B2 points need every indicator but '" + rule.name().english() + "' is unknown");
            }
            deprived += status == DeprivationStatus.DEPRIVED ? 1 : 0;
        }
        return deprived * card.perIndicator().get();
    }

    private static void requireNotNegative(int points, String form, String argument) {
        if (points < 0) {
            throw new RefusedException(
                    "điểm phiếu " + form + " không được âm nhưng là " + points,
                    argument + " must not be negative but was " + points);
        }
    }

    /** The day only: points are personal data. */
    @Override
    public String toString() {
        return "PointsReview{" + review + "}";
    }
}

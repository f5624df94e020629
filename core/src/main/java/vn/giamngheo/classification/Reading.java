package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

/**
 * What is known of a household as a standard sees it. An indicator is as the commune judged it; what the commune did not
 * judge is judged from raw facts.
 *
 * @param area the area on the day of the review; null if unknown
 * @param point the income on the scale of incomes; {@link #NO_POINT} if unknown
 * @param deprived the indicators deprived in, within {@code known}
 * @param known the indicators that are known; those that income decides are if income is
 */
record Reading(@Nullable AreaType area, long point, int deprived, int known) {

    /** The {@link Household#incomePoint()} of an income that is not known. */
    static final long NO_POINT = -1;

    /**
     * Reads a household.
     *
     * @throws RefusedException naming every indicator that is none of the standard and every member born after the
     *     review
     */
    static Reading of(Household household, ReviewDate review, PovertyStandard standard) {
        requireFitting(household, review, standard);
        IndicatorList list = standard.indicatorList();
        long point = household.incomePoint();
        int deprived = 0;
        int known = 0;
        for (int i = 0; i < list.size(); i++) {
            Truth truth = truth(household, review, standard.indicators().get(i), point);
            known |= truth == Truth.UNKNOWN ? 0 : 1 << i;
            deprived |= truth == Truth.HOLDS ? 1 << i : 0;
        }
        return new Reading(household.areaOrNullOn(review.day()), point, deprived, known);
    }

    private static Truth truth(Household household, ReviewDate review, IndicatorRule rule, long point) {
        if (rule.cutoff().find().orElse(null) instanceof Cutoff.IncomeIndicator) {
            return point == NO_POINT ? Truth.UNKNOWN : Truth.FAILS; // the table sets the bit by the band of income
        }
        return truth(household, review, rule);
    }

    /** Whether a household is deprived in an indicator that income does not decide. */
    static Truth truth(Household household, ReviewDate review, IndicatorRule rule) {
        DeprivationStatus stated = household.deprivations().status(rule.indicator());
        if (stated != DeprivationStatus.UNKNOWN) {
            return Truth.of(stated == DeprivationStatus.DEPRIVED);
        }
        return rule.cutoff()
                .find()
                .map(cutoff -> Judge.truth(cutoff, household, review.day()))
                .orElse(Truth.UNKNOWN);
    }

    private static void requireFitting(Household household, ReviewDate review, PovertyStandard standard) {
        List<String> vietnamese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        DeprivationProfile profile = household.deprivations();
        for (DeprivationIndicator indicator : profile.indicators().all()) {
            if (standard.indicatorList().indexOf(indicator) < 0) {
                vietnamese.add("chỉ số “" + indicator + "” không thuộc chuẩn " + standard.id());
                english.add("indicator '" + indicator + "' is none of standard " + standard.id());
            }
        }
        for (Member member : household.members()) {
            if (member.birthDate().isPresent() && member.birthDate().get().isAfter(review.day())) {
                vietnamese.add("thành viên “" + member.id() + "” sinh sau ngày rà soát");
                english.add("member '" + member.id() + "' is born after the review");
            }
        }
        if (!vietnamese.isEmpty()) {
            throw new RefusedException(String.join("; ", vietnamese), String.join("; ", english));
        }
    }

    /** Whether nothing is unknown that the standard asks for. */
    boolean isComplete(PovertyStandard standard) {
        return area != null
                && point != NO_POINT
                && known == standard.indicatorList().fullMask();
    }
}

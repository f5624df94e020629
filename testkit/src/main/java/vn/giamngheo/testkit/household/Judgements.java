package vn.giamngheo.testkit.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gens;

/** How many indicators a household is deprived in, and which. */
final class Judgements {

    private static final int RARELY = 6;
    private static final List<Integer> BESIDE = List.of(0, -1, 1);

    private Judgements() {}

    /**
     * How many indicators to be deprived in, and which of those that income does not decide, where there is a choice.
     *
     * @param count how many, with those that income or members decide
     * @param mask a bit for each of as many indicators
     */
    record Plan(int count, int mask) {}

    static Plan plan(PovertyStandard standard, Choices choices, boolean nearOnly) {
        int size = free(standard).size();
        int count = count(standard, standard.indicators().size(), choices, nearOnly);
        return new Plan(count, mask(size, Math.max(0, Math.min(size, count)), choices));
    }

    /** The mask with so many bits, as near as can be. */
    static int exactly(int count, int mask, int size) {
        int changed = mask;
        for (int i = 0; i < size && Integer.bitCount(changed) != count; i++) {
            boolean isMissing = (changed & (1 << i)) == 0;
            boolean isTooFew = Integer.bitCount(changed) < count;
            changed ^= isMissing == isTooFew ? 1 << i : 0;
        }
        return changed;
    }

    /** A number of deprivations, any or at a cut-off. */
    static int count(PovertyStandard standard, int most, Choices choices, boolean nearOnly) {
        List<Integer> cutoffs = standard.cutoffs().stream()
                .map(CountCutoff::count)
                .flatMap(count -> count.find().stream())
                .toList();
        boolean near = nearOnly || choices.upTo(1) == 1;
        if (!near || cutoffs.isEmpty()) {
            return choices.upTo(most);
        }
        int which = choices.upTo(cutoffs.size() * BESIDE.size() - 1);
        return cutoffs.get(which % cutoffs.size()) + BESIDE.get(which / cutoffs.size());
    }

    /** So many of the positions below a size, by one choice; the first ones are the simplest. */
    static int mask(int size, int count, Choices choices) {
        long rank = choices.upTo(ways(size, count) - 1);
        int mask = 0;
        int left = count;
        for (int i = 0; i < size && left > 0; i++) {
            long with = ways(size - i - 1, left - 1);
            if (rank < with) {
                mask |= 1 << i;
                left--;
            } else {
                rank -= with;
            }
        }
        return mask;
    }

    /** In how many ways so many can be taken. */
    private static long ways(int size, int count) {
        long ways = 1;
        for (int i = 1; i <= count; i++) {
            ways = ways * (size - count + i) / i;
        }
        return ways;
    }

    /** Every indicator judged; what income decides as it decides it. */
    static DeprivationProfile judged(
            PovertyStandard standard, int byIncome, Plan plan, Choices choices, boolean oneUnknown) {
        List<DeprivationIndicator> all = standard.indicatorList().all();
        List<DeprivationIndicator> free = free(standard);
        if (all.isEmpty()) {
            return DeprivationProfile.none();
        }
        int wish = exactly(plan.count() - Integer.bitCount(byIncome), plan.mask(), free.size());
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            int position = free.indexOf(all.get(i));
            boolean deprived = position < 0 ? (byIncome & (1 << i)) != 0 : (wish & (1 << position)) != 0;
            statuses.put(all.get(i), deprived ? DeprivationStatus.DEPRIVED : DeprivationStatus.NOT_DEPRIVED);
        }
        int notApplicable = choices.upTo(RARELY * all.size());
        if (notApplicable > 0 && notApplicable <= all.size()) {
            statuses.replace(
                    all.get(notApplicable - 1), DeprivationStatus.NOT_DEPRIVED, DeprivationStatus.NOT_APPLICABLE);
        }
        if (oneUnknown) {
            statuses.put(Gens.among(free).from(choices), DeprivationStatus.UNKNOWN);
        }
        return DeprivationProfile.of(statuses);
    }

    /** The same with some indicators that nobody judged. */
    static DeprivationProfile forgetting(DeprivationProfile profile, Choices choices) {
        List<DeprivationIndicator> all = profile.indicators().all();
        if (all.isEmpty()) {
            return profile;
        }
        DeprivationProfile less = profile;
        for (DeprivationIndicator each : Gens.among(all).list(0, 4).from(choices)) {
            less = less.with(each, DeprivationStatus.UNKNOWN);
        }
        return less;
    }

    /** The indicators that income does not decide. */
    static List<DeprivationIndicator> free(PovertyStandard standard) {
        return standard.indicators().stream()
                .filter(rule -> rule.cutoff()
                        .find()
                        .filter(Cutoff.IncomeIndicator.class::isInstance)
                        .isEmpty())
                .map(IndicatorRule::indicator)
                .toList();
    }
}

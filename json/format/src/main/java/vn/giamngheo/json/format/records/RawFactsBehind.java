package vn.giamngheo.json.format.records;

import java.util.List;
import vn.giamngheo.classification.RawFacts;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;

/** From which facts of a household the indicators of a standard are judged where the commune did not judge them. */
final class RawFactsBehind {

    private static final int INFORMATION =
            RegisterScan.INTERNET | RegisterScan.TELEPHONE | RegisterScan.LOUDSPEAKER | RegisterScan.ASSETS;

    /** By indicator, the properties that may tell something of it. */
    private final int[] behind;
    /** The indicators of which nothing is known where none of these is there. */
    private final int open;

    RawFactsBehind(PovertyStandard standard, ReviewDate review) {
        List<IndicatorRule> rules = standard.indicators();
        Household nothingKnown = Household.builder().id("-").build();
        behind = new int[rules.size()];
        int unknown = 0;
        for (int i = 0; i < behind.length; i++) {
            Cutoff cutoff = rules.get(i).cutoff().find().orElse(null);
            if (cutoff instanceof Cutoff.IncomeIndicator) {
                continue;
            }
            behind[i] = cutoff == null ? 0 : facts(cutoff);
            boolean isUnknown = cutoff == null || RawFacts.deprived(cutoff, nothingKnown, review) == Truth.UNKNOWN;
            unknown |= isUnknown ? 1 << i : 0;
        }
        open = unknown;
    }

    private static int facts(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.UncleanWater) {
            return RegisterScan.WATER;
        }
        if (cutoff instanceof Cutoff.UnhygienicLatrine) {
            return RegisterScan.LATRINE;
        }
        if (cutoff instanceof Cutoff.FlimsyHouse
                || cutoff instanceof Cutoff.NonDurableParts
                || cutoff instanceof Cutoff.FloorAreaBelow) {
            return RegisterScan.DWELLING;
        }
        return cutoff instanceof Cutoff.WithoutInternet
                        || cutoff instanceof Cutoff.WithoutTelephoneOrInternet
                        || cutoff instanceof Cutoff.WithoutAssets
                        || cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker
                ? INFORMATION
                : RegisterScan.MEMBERS;
    }

    /**
     * Whether nothing is known of some indicators, so that each may turn out either way, whatever becomes of the others.
     *
     * @param unknown the indicators, which the commune did not judge
     * @param stated the properties that the household has
     */
    boolean areOpen(int unknown, int stated) {
        if ((unknown & ~open) != 0) {
            return false;
        }
        for (int rest = unknown; rest != 0; rest &= rest - 1) {
            if ((behind[Integer.numberOfTrailingZeros(rest)] & stated) != 0) {
                return false;
            }
        }
        return true;
    }
}

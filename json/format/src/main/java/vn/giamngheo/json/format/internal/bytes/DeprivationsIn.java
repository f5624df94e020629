package vn.giamngheo.json.format.internal.bytes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.IndicatorList;

/**
 * Reads what the commune judged. Most households of a register have the same indicators in the same order, so their
 * profiles share one list; a few lists are kept.
 */
final class DeprivationsIn {

    private static final int LISTS = 16;

    static final Words<DeprivationStatus> STATUSES = Words.kebab(DeprivationStatus.class);

    private final Codebook<DeprivationIndicator> indicators = new Codebook<>(DeprivationIndicator::of);
    private final DeprivationIndicator[] stated = new DeprivationIndicator[IndicatorList.MAX_SIZE];
    private final @Nullable IndicatorList[] lists = new IndicatorList[LISTS];

    DeprivationProfile read(Cursor in) {
        int size = 0;
        int deprived = 0;
        int notApplicable = 0;
        int unknown = 0;
        for (boolean more = in.firstEntry(); more; more = in.nextEntry()) {
            if (size == stated.length) {
                throw NotSure.here();
            }
            int bit = 1 << size;
            stated[size] = in.key(indicators);
            size++;
            switch (in.word(STATUSES)) {
                case DEPRIVED -> deprived |= bit;
                case NOT_APPLICABLE -> notApplicable |= bit;
                case UNKNOWN -> unknown |= bit;
                case NOT_DEPRIVED -> {}
            }
        }
        if (size == 0) {
            return DeprivationProfile.none();
        }
        DeprivationProfile profile = DeprivationProfile.of(list(size), deprived);
        profile = with(profile, notApplicable, DeprivationStatus.NOT_APPLICABLE);
        return with(profile, unknown, DeprivationStatus.UNKNOWN);
    }

    private static DeprivationProfile with(DeprivationProfile judged, int mask, DeprivationStatus status) {
        DeprivationProfile profile = judged;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            profile = profile.with(profile.indicators().get(index), status);
        }
        return profile;
    }

    /** Refuses an indicator that is there twice. */
    private IndicatorList list(int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + stated[i].hashCode();
        }
        int place = (hash ^ (hash >>> 16)) & (LISTS - 1);
        IndicatorList list = lists[place];
        if (list == null || !holds(list, size)) {
            list = IndicatorList.of(Arrays.asList(stated).subList(0, size));
            lists[place] = list;
        }
        return list;
    }

    private boolean holds(IndicatorList list, int size) {
        if (list.size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!list.get(i).equals(stated[i])) {
                return false;
            }
        }
        return true;
    }
}

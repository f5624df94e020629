package vn.giamngheo.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.RefusedException;

/**
 * Deprivation indicators in order, each once. The position of an indicator is its bit in a mask: bit 0 is the first.
 * Two lists are equal if they hold the same indicators in the same order.
 */
public final class IndicatorList {

    /** The most indicators of a list: as many as a mask of 16 bits tells apart. */
    public static final int MAX_SIZE = 16;

    /** The list of a profile of nothing. No standard has it, so callers cannot make it. */
    static final IndicatorList NONE = new IndicatorList(List.of());

    private final List<DeprivationIndicator> indicators;
    private final int fullMask;

    /**
     * Filled as subsets are asked for. Threads may race: each stores an equal list that is safe to publish, so whichever
     * stays is right.
     */
    private @Nullable List<DeprivationIndicator> @Nullable [] subsets;

    private IndicatorList(List<DeprivationIndicator> indicators) {
        this.indicators = indicators;
        this.fullMask = (1 << indicators.size()) - 1;
    }

    /**
     * {@return the list of these indicators}
     *
     * @param indicators from 1 to 16, each once
     * @throws RefusedException if there are none or more than 16, or one is given twice
     */
    public static IndicatorList of(DeprivationIndicator... indicators) {
        return of(List.of(indicators));
    }

    /**
     * {@return the list of these indicators}
     *
     * @param indicators from 1 to 16, each once
     * @throws RefusedException if there are none or more than 16, or one is given twice
     */
    public static IndicatorList of(List<DeprivationIndicator> indicators) {
        if (indicators.isEmpty()) {
            throw new RefusedException(
                    "danh mục phải có ít nhất một chỉ số", "a list must have at least one indicator");
        }
        return upTo16(indicators);
    }

    /** The same, where a profile may state nothing. */
    static IndicatorList upTo16(List<DeprivationIndicator> indicators) {
        if (indicators.size() > MAX_SIZE) {
            throw new RefusedException(
                    "được tối đa " + MAX_SIZE + " chỉ số, không phải " + indicators.size(),
                    "there must be at most " + MAX_SIZE + " indicators but there were " + indicators.size());
        }
        List<DeprivationIndicator> kept = List.copyOf(indicators);
        refuseRepeated(kept);
        return kept.isEmpty() ? NONE : new IndicatorList(kept);
    }

    private static void refuseRepeated(List<DeprivationIndicator> indicators) {
        for (int i = 1; i < indicators.size(); i++) {
            if (indicators.indexOf(indicators.get(i)) < i) {
                throw repeated(indicators);
            }
        }
    }

    private static RefusedException repeated(List<DeprivationIndicator> indicators) {
        Set<DeprivationIndicator> seen = new HashSet<>();
        Set<DeprivationIndicator> repeated = new LinkedHashSet<>();
        for (DeprivationIndicator indicator : indicators) {
            if (!seen.add(indicator)) {
                repeated.add(indicator);
            }
        }
        return new RefusedException(
                "chỉ số bị lặp lại: " + codes(repeated), "indicators must differ but these repeat: " + codes(repeated));
    }

    private static String codes(Collection<DeprivationIndicator> indicators) {
        return indicators.stream().map(DeprivationIndicator::code).collect(Collectors.joining(", "));
    }

    /** {@return how many indicators, from 0 (only in a profile of nothing) to 16} */
    public int size() {
        return indicators.size();
    }

    /**
     * {@return the indicator at a position}
     *
     * @param index the position, from 0
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public DeprivationIndicator get(int index) {
        return indicators.get(index);
    }

    /**
     * {@return the position of an indicator, −1 if it is not in the list}
     *
     * @param indicator any indicator
     */
    public int indexOf(DeprivationIndicator indicator) {
        return indicators.indexOf(indicator);
    }

    /** {@return all indicators in order; unmodifiable} */
    public List<DeprivationIndicator> all() {
        return indicators;
    }

    /** {@return the mask of all indicators: as many ones as there are indicators} */
    public int fullMask() {
        return fullMask;
    }

    /**
     * {@return the indicators of a mask, in the order of this list; unmodifiable} Kept, so that asking again costs
     * nothing: a list of 16 indicators that was asked for all its subsets keeps 65,536 of them.
     *
     * @param mask a bit for each indicator wanted
     * @throws IllegalArgumentException if the mask has bits beyond this list
     */
    public List<DeprivationIndicator> subset(int mask) {
        requireWithin(mask, "mask");
        @Nullable List<DeprivationIndicator>[] kept = kept();
        List<DeprivationIndicator> subset = kept[mask];
        if (subset == null) {
            subset = pick(mask);
            kept[mask] = subset;
        }
        return subset;
    }

    // Only lists go in: the array never leaves this class.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable List<DeprivationIndicator>[] kept() {
        @Nullable List<DeprivationIndicator>[] kept = subsets;
        if (kept == null) {
            kept = new List[1 << indicators.size()];
            subsets = kept;
        }
        return kept;
    }

    private List<DeprivationIndicator> pick(int mask) {
        if (mask == fullMask()) {
            return indicators;
        }
        List<DeprivationIndicator> picked = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                picked.add(indicators.get(i));
            }
        }
        return List.copyOf(picked);
    }

    /**
     * {@return the mask of some indicators of this list}
     *
     * @param chosen the indicators, in any order; repeats do not matter
     * @throws RefusedException if some are not in this list; names all of them
     */
    public int maskOf(Collection<DeprivationIndicator> chosen) {
        int mask = 0;
        Set<DeprivationIndicator> foreign = new LinkedHashSet<>();
        for (DeprivationIndicator indicator : chosen) {
            int index = indexOf(indicator);
            if (index < 0) {
                foreign.add(indicator);
            } else {
                mask |= 1 << index;
            }
        }
        if (!foreign.isEmpty()) {
            throw new RefusedException(
                    "chỉ số không có trong danh mục: " + codes(foreign),
                    "indicators must be of the list but these are not: " + codes(foreign));
        }
        return mask;
    }

    void requireWithin(int mask, String argument) {
        if ((mask & ~fullMask()) != 0) {
            throw new IllegalArgumentException(argument + " must only have the lowest " + size() + " bits but was 0b"
                    + Integer.toBinaryString(mask));
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof IndicatorList list && indicators.equals(list.indicators));
    }

    @Override
    public int hashCode() {
        return indicators.hashCode();
    }

    @Override
    public String toString() {
        return indicators.toString();
    }
}

package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.text.RefusedException;

/**
 * Sets of deprivations that stand for all there can be under one or two standards. Indicators that no condition names
 * are interchangeable: of a group of these only the number matters, and one set for each number is enough. Indicators
 * that income decides are in no set.
 */
final class Patterns {

    /** More could not be gone through in a reasonable time. */
    static final int MOST_INDICATORS = 20;

    private final List<DeprivationIndicator> indicators;
    private final List<Integer> masks;

    private Patterns(List<DeprivationIndicator> indicators, List<Integer> masks) {
        this.indicators = indicators;
        this.masks = masks;
    }

    /**
     * The patterns of some standards.
     *
     * @throws RefusedException if they have more than 20 indicators together
     */
    static Patterns of(PovertyStandard... standards) {
        Map<DeprivationIndicator, String> kinds = kinds(standards);
        if (kinds.size() > MOST_INDICATORS) {
            throw new RefusedException(
                    "chỉ so sánh được các chuẩn có tổng cộng không quá " + MOST_INDICATORS + " chỉ số, không phải "
                            + kinds.size(),
                    "standards can only be compared with at most " + MOST_INDICATORS + " indicators together, not "
                            + kinds.size());
        }
        List<DeprivationIndicator> indicators = List.copyOf(kinds.keySet());
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            groups.computeIfAbsent(kinds.get(indicators.get(i)), kind -> new ArrayList<>())
                    .add(1 << i);
        }
        return new Patterns(indicators, masks(groups.values()));
    }

    /** Each indicator that does not hang on income, with what it has in common with those it can be exchanged for. */
    private static Map<DeprivationIndicator, String> kinds(PovertyStandard... standards) {
        Set<DeprivationIndicator> named = new LinkedHashSet<>();
        Map<DeprivationIndicator, String> kinds = new LinkedHashMap<>();
        for (int i = 0; i < standards.length; i++) {
            Rule rule = standards[i].table().rule();
            named.addAll(rule.named());
            for (DeprivationIndicator indicator : rule.free()) {
                kinds.merge(indicator, "/" + i, String::concat);
            }
        }
        kinds.replaceAll((indicator, kind) -> named.contains(indicator) ? indicator.code() : kind);
        return kinds;
    }

    private static List<Integer> masks(Collection<List<Integer>> groups) {
        List<Integer> masks = List.of(0);
        for (List<Integer> group : groups) {
            List<Integer> more = new ArrayList<>();
            for (int mask : masks) {
                int longer = mask;
                more.add(longer);
                for (int bit : group) {
                    longer |= bit;
                    more.add(longer);
                }
            }
            masks = more;
        }
        return masks.stream()
                .sorted(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Every indicator that does not hang on income, in the order of the standards; bit i of a mask is of the i-th. */
    List<DeprivationIndicator> indicators() {
        return indicators;
    }

    /** The sets, those of fewer deprivations first. */
    List<Integer> masks() {
        return masks;
    }

    /** The indicators of one of the sets. */
    List<DeprivationIndicator> indicatorsOf(int mask) {
        List<DeprivationIndicator> of = new ArrayList<>();
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            of.add(indicators.get(Integer.numberOfTrailingZeros(rest)));
        }
        return of;
    }

    /** The sets as masks of the indicators of a standard, in the order of {@link #masks()}. */
    int[] masksOf(PovertyStandard standard) {
        int[] bits = indicators.stream()
                .mapToInt(indicator -> standard.indicatorList().indexOf(indicator))
                .map(index -> index < 0 ? 0 : 1 << index)
                .toArray();
        return masks.stream().mapToInt(mask -> translated(mask, bits)).toArray();
    }

    private static int translated(int mask, int[] bits) {
        int translated = 0;
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            translated |= bits[Integer.numberOfTrailingZeros(rest)];
        }
        return translated;
    }
}

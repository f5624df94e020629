package vn.giamngheo.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lists of indicators, known and of a province's own, and statements on them. */
final class IndicatorArbitraries {

    private IndicatorArbitraries() {}

    static Arbitrary<DeprivationIndicator> indicators() {
        return Arbitraries.of(
                        "employment",
                        "dependants",
                        "nutrition",
                        "health-insurance",
                        "adult-education",
                        "school-attendance",
                        "housing-quality",
                        "housing-area",
                        "water-source",
                        "sanitation",
                        "telecom",
                        "information-assets",
                        "health-care",
                        "waste-treatment",
                        "a",
                        "b",
                        "c",
                        "d")
                .map(DeprivationIndicator::of);
    }

    static Arbitrary<IndicatorList> lists() {
        return indicators().list().uniqueElements().ofMinSize(1).ofMaxSize(16).map(IndicatorList::of);
    }

    static Arbitrary<Map<DeprivationIndicator, DeprivationStatus>> statements() {
        Arbitrary<List<DeprivationIndicator>> keys =
                indicators().list().uniqueElements().ofMaxSize(16);
        return Combinators.combine(
                        keys, Arbitraries.of(DeprivationStatus.class).list().ofSize(16))
                .as(IndicatorArbitraries::map);
    }

    private static Map<DeprivationIndicator, DeprivationStatus> map(
            List<DeprivationIndicator> keys, List<DeprivationStatus> statuses) {
        Map<DeprivationIndicator, DeprivationStatus> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), statuses.get(i));
        }
        return map;
    }
}

package vn.giamngheo.json.format.versions;

import java.util.List;
import java.util.Map;

/**
 * From 0.9 to 1.0. The draft was flat where it could be: columns of a register became properties one by one. What it could
 * not say – whose income, of how many months, what kind of figure – became objects that tell their kind.
 */
final class Draft {

    private static final String KIND = "kind";

    static final Upcast UPCAST = new Upcast(
            new Version(0, 9),
            Map.of(
                    "household", List.of(incomePerHead(), incomeOfHousehold()),
                    "observation", List.of(place(), Step.within("value", kindOfValue())),
                    "resolution", List.of(Step.recode(KIND, "found", "agency"))));

    private Draft() {}

    private static Step incomePerHead() {
        return Step.gather("income", Map.of(KIND, "per-head"), Map.of("incomePerHead", "perMonth"));
    }

    private static Step incomeOfHousehold() {
        return Step.gather(
                "income", Map.of(KIND, "household"), Map.of("householdIncome", "total", "incomeMonths", "months"));
    }

    private static Step place() {
        return Step.gather("place", Map.of(), Map.of("placeName", "name", "placeLevel", "level"));
    }

    /** A share may have its rate printed beside it, so that is looked at last. */
    private static Step kindOfValue() {
        return Step.tag(
                KIND,
                List.of(
                        Map.entry("numerator", "share"),
                        Map.entry("denominator", "share"),
                        Map.entry("number", "number"),
                        Map.entry("printed", "printed")));
    }
}

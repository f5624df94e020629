package vn.giamngheo.examples.register;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What these registers do not say in a column, because it is the same for all of their households. */
final class MonthlyIncome {

    private MonthlyIncome() {}

    static void ofHousehold(ObjectNode household) {
        if (household.get("income") instanceof ObjectNode income) {
            income.put("kind", "household").put("months", 1);
        }
    }

    static void perHead(ObjectNode household) {
        if (household.get("income") instanceof ObjectNode income) {
            income.put("kind", "per-head");
        }
    }
}

package vn.giamngheo.examples.spark;

import vn.giamngheo.household.Household;

/**
 * A household of the register.
 *
 * @param household the household, of which province and number of persons are known
 * @param weight its sampling weight in hundredths, not negative
 */
record WeighedHousehold(Household household, long weight) {

    /** What it counts among persons, in hundredths. */
    long persons() {
        return Math.multiplyExact(weight, (long) household.persons().orElseThrow());
    }
}

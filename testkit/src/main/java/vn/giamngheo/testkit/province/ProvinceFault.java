package vn.giamngheo.testkit.province;

/** What can be wrong with the report of one commune, where everything else is right. */
public enum ProvinceFault {
    /** Two neighbouring digits of a number changed places. */
    DIGITS_SWAPPED(12),
    /** The last three digits of a number were lost, as after a point of thousands. */
    THOUSAND_LOST(2_000),
    /** A year starts with another number of households than the year before ended with, and closes nevertheless. */
    START_DIFFERS(1),
    /** There is no report. */
    PART_MISSING(1);

    private final long leastHouseholds;

    ProvinceFault(long leastHouseholds) {
        this.leastHouseholds = leastHouseholds;
    }

    long leastHouseholds() {
        return leastHouseholds;
    }
}

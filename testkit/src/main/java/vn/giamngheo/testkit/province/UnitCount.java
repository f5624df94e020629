package vn.giamngheo.testkit.province;

/**
 * The households of a unit at the end of a year.
 *
 * @param households all of them, at least 1
 * @param poor those on the list of the poor
 * @param nearPoor those on the list of the near-poor
 */
public record UnitCount(long households, long poor, long nearPoor) {

    /**
     * {@return the sum of two units that have no household in common}
     *
     * @param other the other unit
     */
    public UnitCount plus(UnitCount other) {
        return new UnitCount(households + other.households, poor + other.poor, nearPoor + other.nearPoor);
    }
}

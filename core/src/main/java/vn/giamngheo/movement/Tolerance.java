package vn.giamngheo.movement;

import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.RefusedException;

/**
 * How much of a residual is put down to households that were formed, split, moved or died out without a column of their
 * own. What is tolerated is still reported.
 *
 * @param households households, not negative
 * @param persons persons, not negative
 */
public record Tolerance(long households, long persons) {

    /** Nothing: an account closes or it does not. */
    public static final Tolerance NONE = new Tolerance(0, 0);

    /**
     * Checks the numbers.
     *
     * @param households households
     * @param persons persons
     * @throws RefusedException if a number is negative
     */
    public Tolerance {
        if (households < 0 || persons < 0) {
            throw new RefusedException("mức chênh lệch cho phép không được âm", "tolerance must not be negative");
        }
    }

    /**
     * {@return a tolerance for households, none for persons}
     *
     * @param households households, not negative
     * @throws RefusedException if negative
     */
    public static Tolerance ofHouseholds(long households) {
        return new Tolerance(households, 0);
    }

    /**
     * {@return what is tolerated in accounts of a unit}
     *
     * @param unit households or persons
     */
    long of(CountUnit unit) {
        return unit.equals(CountUnit.HOUSEHOLD) ? households : persons;
    }
}

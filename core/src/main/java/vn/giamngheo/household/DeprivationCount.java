package vn.giamngheo.household;

/**
 * How many indicators a household is deprived in, as far as is known: an interval.
 *
 * @param fewest if every unknown indicator turned out not deprived
 * @param most if every unknown indicator turned out deprived
 */
public record DeprivationCount(int fewest, int most) {

    /**
     * Checks what is given.
     *
     * @param fewest from 0
     * @param most not below {@code fewest}
     * @throws IllegalArgumentException if {@code fewest} is negative or above {@code most}
     */
    public DeprivationCount {
        if (fewest < 0 || fewest > most) {
            throw new IllegalArgumentException(
                    "fewest must be from 0 to most but was " + fewest + ", and most " + most);
        }
    }

    /** {@return whether nothing is unknown} */
    public boolean isExact() {
        return fewest == most;
    }
}

package vn.giamngheo.household;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many indicators a household is deprived in, as far as is known: an interval.
 *
 * @param fewest if every unknown indicator turned out not deprived
 * @param most if every unknown indicator turned out deprived
 */
public record DeprivationCount(int fewest, int most) {

    private static final int SIDE = IndicatorList.MAX_SIZE + 1;

    /** Every count that a profile can have, by most and fewest, so that counting millions of them makes no objects. */
    private static final List<DeprivationCount> SHARED = IntStream.range(0, SIDE * SIDE)
            .mapToObj(index -> new DeprivationCount(Math.min(index % SIDE, index / SIDE), index / SIDE))
            .toList();

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

    /** The shared count of up to 16 indicators. */
    static DeprivationCount of(int fewest, int most) {
        return SHARED.get(most * SIDE + fewest);
    }

    /** {@return whether nothing is unknown} */
    public boolean isExact() {
        return fewest == most;
    }
}

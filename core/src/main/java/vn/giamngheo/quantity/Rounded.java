package vn.giamngheo.quantity;

import java.math.BigDecimal;

/** What figures of a printed number of decimals have in common. */
final class Rounded {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounded() {}

    static void checked(BigDecimal value, int low, int high, String argument) {
        Decimals.within(value, low, high, argument);
        if (value.scale() < 0) {
            throw new IllegalArgumentException(
                    argument + " must have a scale from 0 to " + Decimals.MAX_DECIMALS + " but was " + value);
        }
    }

    /** All that rounds half up to the value. */
    static DecimalInterval interval(BigDecimal value) {
        BigDecimal half = HALF.scaleByPowerOfTen(-value.scale());
        return new DecimalInterval(value.subtract(half), value.add(half));
    }
}

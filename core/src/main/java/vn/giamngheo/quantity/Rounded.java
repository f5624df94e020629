package vn.giamngheo.quantity;

import java.math.BigDecimal;
import vn.giamngheo.text.RefusedException;

/** What figures of a printed number of decimals have in common. */
final class Rounded {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounded() {}

    static void checked(BigDecimal value, int low, int high, String argument) {
        Decimals.within(value, low, high, argument);
        if (value.scale() < 0) {
            throw new RefusedException(
                    "số phải viết đủ chữ số, có từ 0 đến " + Decimals.MAX_DECIMALS + " chữ số thập phân, không phải "
                            + Decimals.vietnamese(value),
                    argument + " must have a scale from 0 to " + Decimals.MAX_DECIMALS + " but was " + value);
        }
    }

    /** All that rounds half up to the value. */
    static DecimalInterval interval(BigDecimal value) {
        BigDecimal half = HALF.scaleByPowerOfTen(-value.scale());
        return new DecimalInterval(value.subtract(half), value.add(half));
    }
}

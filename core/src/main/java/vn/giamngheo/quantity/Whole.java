package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/** From decimals to whole numbers, exactly or not at all. */
final class Whole {

    private Whole() {}

    /** The number times a power of ten. */
    static long scaled(BigDecimal number, int exponent, String argument) {
        Objects.requireNonNull(number, argument);
        // Size first: the exact conversion would expand what only looks short.
        if (!Decimals.isBounded(number)) {
            throw new ArithmeticException(
                    argument + " must be a whole number within the range of a long but has the scale " + number.scale()
                            + " and " + number.unscaledValue().bitLength() + " significant bits");
        }
        try {
            return number.scaleByPowerOfTen(exponent).longValueExact();
        } catch (ArithmeticException e) {
            ArithmeticException clearer = new ArithmeticException(
                    argument + " must come to a whole number within the range of a long but was " + number);
            clearer.initCause(e);
            throw clearer;
        }
    }
}

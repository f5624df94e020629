package vn.giamngheo.trajectory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.giamngheo.quantity.Ratio;

/**
 * Powers with a fraction in the exponent, rounded half up exactly: candidates are compared with the true number by
 * raising both to a whole power, with as many digits as it takes to tell them apart.
 */
final class Powers {

    private static final int MAX_DECIMALS = 20;
    private static final int FIRST_DIGITS = 50;

    private Powers() {}

    /** {@code factor * base^exponent}; factor and base are above 0, the exponent is not below 0. */
    static BigDecimal round(Ratio factor, Ratio base, Ratio exponent, int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MAX_DECIMALS + " but was " + decimals);
        }
        Power power = new Power(
                factor,
                base,
                exponent.numerator().intValueExact(),
                exponent.denominator().intValueExact());
        BigInteger unit = BigInteger.TEN.pow(decimals);
        // The greatest x with (x - 1/2) / unit <= power: below lies 0, and above what doubling finds.
        BigInteger low = BigInteger.ZERO;
        BigInteger high = unit;
        while (power.isAtLeast(middle(high, unit))) {
            low = high;
            high = high.shiftLeft(1);
        }
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger between = low.add(high).shiftRight(1);
            if (power.isAtLeast(middle(between, unit))) {
                low = between;
            } else {
                high = between;
            }
        }
        return new BigDecimal(low, decimals);
    }

    /** Where rounding up to {@code x / unit} begins. */
    private static Ratio middle(BigInteger x, BigInteger unit) {
        return Ratio.of(x.shiftLeft(1).subtract(BigInteger.ONE), unit.shiftLeft(1));
    }

    /** {@code factor * base^(above/below)}. */
    private record Power(Ratio factor, Ratio base, int above, int below) {

        /** Whether this is a number or more: (number / factor)^below <= base^above. */
        boolean isAtLeast(Ratio number) {
            Ratio left = number.dividedBy(factor);
            for (int digits = FIRST_DIGITS; ; digits *= 2) {
                if (raised(left, below, digits, RoundingMode.CEILING)
                                .compareTo(raised(base, above, digits, RoundingMode.FLOOR))
                        <= 0) {
                    return true;
                }
                if (raised(left, below, digits, RoundingMode.FLOOR)
                                .compareTo(raised(base, above, digits, RoundingMode.CEILING))
                        > 0) {
                    return false;
                }
                if (digits > MAX_DIGITS) {
                    return exactlyAtLeast(left);
                }
            }
        }

        private static final int MAX_DIGITS = 400;

        /** Only where both are the same number, or nearly: then the whole powers are short enough to write out. */
        private boolean exactlyAtLeast(Ratio left) {
            BigInteger smaller =
                    left.numerator().pow(below).multiply(base.denominator().pow(above));
            BigInteger greater =
                    left.denominator().pow(below).multiply(base.numerator().pow(above));
            return smaller.compareTo(greater) <= 0;
        }

        /** A whole power of a number above 0, rounded one way in each step. */
        private static BigDecimal raised(Ratio number, int power, int digits, RoundingMode rounding) {
            MathContext context = new MathContext(digits, rounding);
            BigDecimal square =
                    new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), context);
            BigDecimal result = BigDecimal.ONE;
            for (int rest = power; rest > 0; rest >>= 1) {
                if ((rest & 1) == 1) {
                    result = result.multiply(square, context);
                }
                square = square.multiply(square, context);
            }
            return result;
        }
    }
}

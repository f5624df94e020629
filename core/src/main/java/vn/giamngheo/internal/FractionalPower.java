package vn.giamngheo.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * {@code factor * base^exponent} with fractions throughout, rounded half up exactly: candidates are compared with the true
 * number by raising both to a whole power, with as many digits as it takes to tell them apart.
 *
 * @param factor above 0
 * @param base above 0
 * @param above the numerator of the exponent, not below 0
 * @param below the denominator of the exponent, above 0
 */
public record FractionalPower(Fraction factor, Fraction base, int above, int below) {

    private static final int FIRST_DIGITS = 50;
    private static final int MAX_DIGITS = 400;

    /**
     * A fraction.
     *
     * @param numerator above 0
     * @param denominator above 0
     */
    public record Fraction(BigInteger numerator, BigInteger denominator) {

        /** 1. */
        public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        private Fraction dividedBy(Fraction other) {
            return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
        }
    }

    /**
     * {@return the number, rounded half up}
     *
     * @param decimals how many decimals, not below 0
     */
    public BigDecimal round(int decimals) {
        BigInteger unit = BigInteger.TEN.pow(decimals);
        // The greatest x with (x - 1/2) / unit <= power: below lies 0, and above what doubling finds.
        BigInteger low = BigInteger.ZERO;
        BigInteger high = unit;
        while (isAtLeast(middle(high, unit))) {
            low = high;
            high = high.shiftLeft(1);
        }
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger between = low.add(high).shiftRight(1);
            if (isAtLeast(middle(between, unit))) {
                low = between;
            } else {
                high = between;
            }
        }
        return new BigDecimal(low, decimals);
    }

    /** Where rounding up to {@code x / unit} begins. */
    private static Fraction middle(BigInteger x, BigInteger unit) {
        return new Fraction(x.shiftLeft(1).subtract(BigInteger.ONE), unit.shiftLeft(1));
    }

    /** Whether this is a number or more: (number / factor)^below <= base^above. */
    private boolean isAtLeast(Fraction number) {
        Fraction left = number.dividedBy(factor);
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

    /** Only where both are the same number, or nearly: then the whole powers are short enough to write out. */
    private boolean exactlyAtLeast(Fraction left) {
        BigInteger smaller = left.numerator.pow(below).multiply(base.denominator.pow(above));
        BigInteger greater = left.denominator.pow(below).multiply(base.numerator.pow(above));
        return smaller.compareTo(greater) <= 0;
    }

    /** A whole power of a number above 0, rounded one way in each step. */
    private static BigDecimal raised(Fraction number, int power, int digits, RoundingMode rounding) {
        MathContext context = new MathContext(digits, rounding);
        BigDecimal square = new BigDecimal(number.numerator).divide(new BigDecimal(number.denominator), context);
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

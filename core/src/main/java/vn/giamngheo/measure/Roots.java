package vn.giamngheo.measure;

import java.math.BigDecimal;
import vn.giamngheo.internal.FractionalPower;
import vn.giamngheo.internal.FractionalPower.Fraction;
import vn.giamngheo.quantity.Ratio;

/** Roots of fractions, rounded half up exactly. */
final class Roots {

    private static final int MAX_DECIMALS = 100;

    private Roots() {}

    /** {@code base^exponent}; the base is not below 0, the exponent above 0. */
    static BigDecimal power(Ratio base, Ratio exponent, int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MAX_DECIMALS + " but was " + decimals);
        }
        return base.signum() == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : new FractionalPower(
                                Fraction.ONE,
                                new Fraction(base.numerator(), base.denominator()),
                                exponent.numerator().intValueExact(),
                                exponent.denominator().intValueExact())
                        .round(decimals);
    }

    static BigDecimal square(Ratio base, int decimals) {
        return power(base, Ratio.of(1, 2), decimals);
    }
}

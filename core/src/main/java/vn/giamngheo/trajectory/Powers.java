package vn.giamngheo.trajectory;

import java.math.BigDecimal;
import vn.giamngheo.internal.FractionalPower;
import vn.giamngheo.internal.FractionalPower.Fraction;
import vn.giamngheo.quantity.Ratio;

/** Powers with a fraction in the exponent, rounded half up exactly. */
final class Powers {

    private static final int MAX_DECIMALS = 20;

    private Powers() {}

    /** {@code factor * base^exponent}; factor and base are above 0, the exponent is not below 0. */
    static BigDecimal round(Ratio factor, Ratio base, Ratio exponent, int decimals) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MAX_DECIMALS + " but was " + decimals);
        }
        return new FractionalPower(
                        fraction(factor),
                        fraction(base),
                        exponent.numerator().intValueExact(),
                        exponent.denominator().intValueExact())
                .round(decimals);
    }

    private static Fraction fraction(Ratio ratio) {
        return new Fraction(ratio.numerator(), ratio.denominator());
    }
}

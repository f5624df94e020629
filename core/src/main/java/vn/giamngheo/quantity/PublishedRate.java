package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import vn.giamngheo.text.Language;

/**
 * A rate in per cent as a document prints it. The decimals are part of it: {@code 99.90} says more than {@code 99.9}
 * and is not equal to it.
 *
 * <p>A printed rate was rounded half up, so {@code 8.49} stands for [8.485, 8.495). No true rate is below 0, so that
 * is where the interval of a rate that prints as 0 begins: {@code 0.0} stands for [0, 0.05). The high end is never cut
 * off: cut off at an excluded 100, the interval of {@code 100.0}, [99.95, 100.05), would lose 100 itself.
 *
 * <p>Ordered by number, then by decimals, so that {@code 99.9} comes before {@code 99.90}.
 *
 * @param value from 0 to 100, both included; its scale, from 0 to 20, is the number of printed decimals
 */
public record PublishedRate(BigDecimal value) implements Comparable<PublishedRate> {

    private static final int MAX = 100;
    private static final BigInteger HUNDRED = BigInteger.valueOf(MAX);

    /**
     * A printed rate.
     *
     * @param value the number, with the printed decimals
     * @throws IllegalArgumentException if the value is not from 0 to 100 or its scale not from 0 to 20
     */
    public PublishedRate {
        Rounded.checked(value, 0, MAX, "rate");
    }

    /**
     * A rate from plain digits, zeros at the end included.
     *
     * @param value such as {@code 99.90}, with a decimal dot and without sign, groups and exponent
     * @return the rate
     * @throws IllegalArgumentException if it is no such number, not from 0 to 100 or has more than 20 decimals
     */
    public static PublishedRate of(String value) {
        return new PublishedRate(Decimals.plain(value, "rate"));
    }

    /**
     * The rate a part of a whole is printed as: rounded half up.
     *
     * @param part how many of the whole, from 0 to {@code whole}
     * @param whole how many there are, at least 1
     * @param decimals how many decimals are printed, from 0 to 20
     * @return the rate; 1,000 of 10,000 with two decimals is {@code 10.00}
     * @throws IllegalArgumentException if an argument is out of its bounds; a rate of nothing at all is no rate
     */
    public static PublishedRate ofShare(long part, long whole, int decimals) {
        if (whole < 1) {
            throw new IllegalArgumentException("whole must be at least 1 but was " + whole);
        }
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to " + whole + " but was " + part);
        }
        if (decimals < 0 || decimals > Decimals.MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "decimals must be from 0 to " + Decimals.MAX_DECIMALS + " but was " + decimals);
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(MAX));
        return new PublishedRate(hundredfold.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
    }

    /**
     * How many decimals are printed.
     *
     * @return from 0 to 20
     */
    public int decimals() {
        return value.scale();
    }

    /**
     * The printed number as if it were exact.
     *
     * @return the percentage
     */
    public Percentage percentage() {
        return new Percentage(value);
    }

    /**
     * The true rates that print like this.
     *
     * @return from half a unit of the last decimal below, but not below 0, to half a unit above, not included
     */
    public DecimalInterval interval() {
        DecimalInterval interval = Rounded.interval(value);
        return interval.low().signum() < 0 ? new DecimalInterval(BigDecimal.ZERO, interval.high()) : interval;
    }

    /**
     * The totals of which the numerator is a part that prints as this rate. A document that says "48.267 hộ, đạt tỷ lệ
     * 46,68%" implies a total of 103,389 to 103,410 households.
     *
     * <p>A total is at least 1 and at least the numerator. There is no upper bound, see {@link WholeRange#isBounded()},
     * where the rate prints as 0 (a large enough total makes any numerator vanish; a numerator of 0 fits every total)
     * and, for want of larger numbers, where it would be beyond {@link Long#MAX_VALUE}.
     *
     * @param numerator the part, not negative
     * @return the possible totals, or empty if there is none within the range of a {@code long}
     * @throws IllegalArgumentException if the numerator is negative
     */
    public Optional<WholeRange> impliedDenominator(long numerator) {
        if (numerator < 0) {
            throw new IllegalArgumentException("numerator must not be negative but was " + numerator);
        }
        DecimalInterval rates = interval();
        if (numerator == 0) {
            return rates.low().signum() == 0 ? Optional.of(WholeRange.from(1)) : Optional.empty();
        }
        // low <= 100 n / d < high, so 100 n / high < d <= 100 n / low; the ends as fractions of one denominator.
        int scale = Math.max(rates.low().scale(), rates.high().scale());
        BigInteger hundredfold = BigInteger.valueOf(numerator).multiply(HUNDRED).multiply(BigInteger.TEN.pow(scale));
        BigInteger least = hundredfold
                .divide(rates.high().setScale(scale).unscaledValue())
                .add(BigInteger.ONE)
                .max(BigInteger.valueOf(numerator));
        BigInteger longest = BigInteger.valueOf(Long.MAX_VALUE);
        BigInteger greatest = rates.low().signum() == 0
                ? longest
                : hundredfold
                        .divide(rates.low().setScale(scale).unscaledValue())
                        .min(longest);
        return least.compareTo(greatest) <= 0
                ? Optional.of(new WholeRange(least.longValueExact(), greatest.longValueExact()))
                : Optional.empty();
    }

    /**
     * The rate as it is printed: {@code 8,49%}, {@code 8.49%}.
     *
     * @param language the language, which decides the notation
     * @return number and per cent sign
     */
    public String in(Language language) {
        return language.notation().format(value) + "%";
    }

    @Override
    public int compareTo(PublishedRate other) {
        return Comparator.comparing(PublishedRate::value)
                .thenComparingInt(PublishedRate::decimals)
                .compare(this, other);
    }

    /** The number in plain digits, zeros at the end included: {@code 99.90}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * An exact fraction of two whole numbers, in lowest terms. What comes of dividing one figure by another; nothing is
 * rounded before somebody says how: with {@link #round(int, RoundingMode)}, or for a reader with
 * {@link #percentIn(Language, int)}.
 *
 * <p>Two fractions are equal if they are the same number: 34/48 equals 17/24.
 */
public final class Ratio implements Comparable<Ratio> {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    /** The whole. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final int HUNDRED = 100;
    private static final int MAX_DECIMALS = 100;

    /** A longer text is no number of this field. */
    private static final int MAX_LENGTH = 200;

    private final BigInteger numerator;
    private final BigInteger denominator;

    /** In lowest terms, with a positive denominator. */
    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * {@return a whole number}
     *
     * @param number the number
     */
    public static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /**
     * {@return the numerator divided by the denominator}
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @throws ArithmeticException if the denominator is 0: a share of nothing is no number
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return the numerator divided by the denominator}
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @throws ArithmeticException if the denominator is 0: a share of nothing is no number
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator must not be 0, with numerator " + numerator);
        }
        if (numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** Most figures are small, and small numbers are reduced much sooner. Neither is the least of all longs. */
    private static Ratio reduced(long numerator, long denominator) {
        long common = common(Math.abs(numerator), Math.abs(denominator));
        long divisor = denominator < 0 ? -common : common;
        return new Ratio(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    private static long common(long one, long other) {
        long greater = one;
        long rest = other;
        while (rest != 0) {
            long next = greater % rest;
            greater = rest;
            rest = next;
        }
        return greater;
    }

    /**
     * {@return the same number as a fraction}
     *
     * @param number a decimal number
     * @throws RefusedException if the number has more than 100 decimals or about 120 digits
     */
    public static Ratio of(BigDecimal number) {
        BigDecimal plain = Decimals.canonical(number, "number");
        return of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * {@return the ratio that {@link #toString()} writes}
     *
     * @param text such as {@code 17/24}, {@code -3}: whole numbers in plain digits, the denominator positive
     * @throws RefusedException if it is anything else, not in lowest terms, or longer than 200 characters
     */
    public static Ratio parse(String text) {
        Optional<Ratio> read = Optional.of(text)
                .filter(written -> written.length() <= MAX_LENGTH)
                .flatMap(Ratio::read)
                // What is written otherwise, 34/48 or 03 or -0, is not its own text.
                .filter(ratio -> ratio.toString().equals(text));
        if (read.isPresent()) {
            return read.get();
        }
        String shown = Phrase.shown(text);
        throw new RefusedException(
                "phân số phải ở dạng tối giản, như “17/24” hoặc “-3”, không phải “" + shown + "”",
                "a ratio must be in lowest terms, such as '17/24' or '-3', but was '" + shown + "'");
    }

    /** Any whole number or fraction in digits; empty if it is none. */
    private static Optional<Ratio> read(String text) {
        int slash = text.indexOf('/');
        String above = slash < 0 ? text : text.substring(0, slash);
        String below = slash < 0 ? "1" : text.substring(slash + 1);
        if (!isDigits(above.startsWith("-") ? above.substring(1) : above) || !isDigits(below)) {
            return Optional.empty();
        }
        BigInteger divisor = new BigInteger(below);
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(of(new BigInteger(above), divisor));
    }

    private static boolean isDigits(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return the numerator, in lowest terms; it has the sign} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the denominator, in lowest terms; positive} */
    public BigInteger denominator() {
        return denominator;
    }

    /** {@return -1, 0 or 1 as this is below, equal to or above 0} */
    public int signum() {
        return numerator.signum();
    }

    /** {@return true for a whole number} */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * {@return the sum}
     *
     * @param other what is added
     */
    public Ratio plus(Ratio other) {
        if (isSmall() && other.isSmall()) {
            long one = denominator.longValue();
            long two = other.denominator.longValue();
            return reduced(numerator.longValue() * two + other.numerator.longValue() * one, one * two);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Whether two products of such numbers, added, are in the range of a long. */
    private boolean isSmall() {
        return numerator.bitLength() < Integer.SIZE - 1 && denominator.bitLength() < Integer.SIZE - 1;
    }

    /**
     * {@return the difference}
     *
     * @param other what is taken away
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * {@return the product}
     *
     * @param other the other factor
     */
    public Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return the product}
     *
     * @param factor the other factor
     */
    public Ratio times(long factor) {
        return times(of(factor));
    }

    /**
     * {@return the quotient}
     *
     * @param other the divisor, not 0
     * @throws ArithmeticException if the divisor is 0
     */
    public Ratio dividedBy(Ratio other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** {@return this with the other sign} */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /** {@return this number in per cent: a hundred times it} */
    public Ratio percent() {
        return times(HUNDRED);
    }

    /** {@return the greatest whole number that is not above this} */
    public BigInteger floor() {
        BigInteger towardsZero = numerator.divide(denominator);
        return signum() < 0 && !isWhole() ? towardsZero.subtract(BigInteger.ONE) : towardsZero;
    }

    /** {@return the least whole number that is not below this} */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /**
     * {@return this as a decimal number}
     *
     * @param decimals how many decimals it gets, from 0 to 100
     * @param rounding how
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 100
     * @throws ArithmeticException if {@code rounding} is {@link RoundingMode#UNNECESSARY} and it is not
     */
    public BigDecimal round(int decimals, RoundingMode rounding) {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("decimals must be from 0 to " + MAX_DECIMALS + " but was " + decimals);
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    /**
     * This number in per cent, for a reader: 17/24 is {@code 70,8%}, {@code 70.8%}. Rounded half up by size, so that a
     * fall and a rise of the same size print alike: -29.25 becomes {@code -29,3%}. To compare figures use the ratio
     * itself, never this.
     *
     * @param language the language, which decides the notation
     * @param decimals how many decimals, from 0 to 20
     * @return number and per cent sign
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 20, or the number has more than
     *     {@value vn.giamngheo.text.NumberNotation#MAX_DIGITS} digits with them
     */
    public String percentIn(Language language, int decimals) {
        if (decimals > Decimals.MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "decimals must be from 0 to " + Decimals.MAX_DECIMALS + " but was " + decimals);
        }
        return language.notation().format(percent().round(decimals, RoundingMode.HALF_UP)) + "%";
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** The fraction in plain digits: {@code 17/24}, {@code -3}. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}

package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import vn.giamngheo.text.NumberNotation;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Guards around BigDecimal, whose size is not seen in its text: 1E+99999999 has a hundred million digits. */
final class Decimals {

    /** The most decimals of a percentage. Prints of more than a few do not exist. */
    static final int MAX_DECIMALS = 20;

    private static final int MAX_SCALE = 100;
    private static final int MAX_BITS = 400;

    private Decimals() {}

    /** The same number without trailing zeros and without exponent, so that equal numbers are equal. */
    static BigDecimal canonical(BigDecimal number, String argument) {
        BigDecimal stripped = bounded(number, argument).stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    /** Refuses numbers that are small to write down and huge to compute with. */
    static BigDecimal bounded(BigDecimal number, String argument) {
        Objects.requireNonNull(number, argument);
        if (!isBounded(number)) {
            throw new RefusedException(
                    "số quá dài: được tối đa " + MAX_SCALE + " chữ số thập phân và 120 chữ số",
                    argument + " must have a scale from -" + MAX_SCALE + " to " + MAX_SCALE
                            + " and at most 120 digits but has the scale " + number.scale() + " and "
                            + number.unscaledValue().bitLength() + " significant bits");
        }
        return number;
    }

    static boolean isBounded(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_SCALE
                && number.unscaledValue().bitLength() <= MAX_BITS;
    }

    /** A number from one bound to another, both included, with at most {@value #MAX_DECIMALS} decimals. */
    static BigDecimal within(BigDecimal number, int low, int high, String argument) {
        bounded(number, argument);
        if (number.compareTo(BigDecimal.valueOf(low)) < 0 || number.compareTo(BigDecimal.valueOf(high)) > 0) {
            throw new RefusedException(
                    "giá trị phải từ " + low + " đến " + high + ", không phải " + vietnamese(number),
                    argument + " must be from " + low + " to " + high + " but was " + number);
        }
        if (number.scale() > MAX_DECIMALS) {
            throw new RefusedException(
                    "được tối đa " + MAX_DECIMALS + " chữ số thập phân, không phải " + vietnamese(number),
                    argument + " must have at most " + MAX_DECIMALS + " decimals but was " + number);
        }
        return number;
    }

    /** Plain digits with a decimal dot: exactly what {@link BigDecimal#toPlainString()} writes. */
    static BigDecimal plain(String text, String argument) {
        return NumberNotation.ENGLISH
                .read(text)
                .filter(number -> number.toPlainString().equals(text))
                .orElseThrow(() -> new NumberFormatException(
                        argument + " must be plain digits with a decimal dot, such as 8.49, but was '"
                                + Phrase.shown(text) + "'"));
    }

    /** The number as a Vietnamese reader writes it, also where it is longer than the notation goes. */
    static String vietnamese(BigDecimal number) {
        return number.scale() >= 0
                        && number.scale() < NumberNotation.MAX_DIGITS
                        && number.precision() < NumberNotation.MAX_DIGITS
                ? NumberNotation.VIETNAMESE.format(number)
                : number.toString().replace('.', ',');
    }
}

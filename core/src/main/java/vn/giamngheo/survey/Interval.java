package vn.giamngheo.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A confidence interval.
 *
 * @param lower its lower end
 * @param upper its upper end, not below
 */
public record Interval(double lower, double upper) {

    /**
     * Checks the ends.
     *
     * @param lower its lower end
     * @param upper its upper end, not below
     * @throws RefusedException if they are in the wrong order or no numbers
     */
    public Interval {
        if (!(lower <= upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new RefusedException(
                    "khoảng tin cậy phải có cận dưới không lớn hơn cận trên, không phải " + lower + " và " + upper,
                    "a confidence interval must have a lower end that is not above its upper one, not " + lower
                            + " and " + upper);
        }
    }

    /**
     * {@return whether a number is within, the ends inclusive}
     *
     * @param number the number
     */
    public boolean contains(double number) {
        return lower <= number && number <= upper;
    }

    /**
     * {@return the interval in per cent for a reader: {@code từ 20,1% đến 24,5%}, rounded half up by size}
     *
     * @param language the language
     * @param decimals how many decimals, from 0 to 20
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 20
     */
    public String percentIn(Language language, int decimals) {
        String from = percent(lower, language, decimals);
        String to = percent(upper, language, decimals);
        return new Phrase("từ " + from + "% đến " + to + "%", "from " + from + "% to " + to + "%").in(language);
    }

    /** A hundred times a number in digits. */
    static String percent(double number, Language language, int decimals) {
        if (decimals < 0 || decimals > 20) {
            throw new IllegalArgumentException("decimals must be from 0 to 20 but was " + decimals);
        }
        return language.notation()
                .format(new BigDecimal(number).movePointRight(2).setScale(decimals, RoundingMode.HALF_UP));
    }
}

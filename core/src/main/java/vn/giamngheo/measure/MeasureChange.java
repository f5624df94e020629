package vn.giamngheo.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RelativeChange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A measure at two times: how much it changed, by itself and as a share of where it started, in all and a year (Alkire et
 * al., Multidimensional Poverty Measurement and Analysis, 2015, chapter 9).
 *
 * @param from the measure at the start, not negative
 * @param to the measure at the end, not negative
 * @param years the years from start to end, above 0 and at most 1,000; their denominator at most 1,000,000
 */
public record MeasureChange(Ratio from, Ratio to, Ratio years) {

    private static final Phrase FROM_NOTHING = new Phrase(
            "không tính được mức thay đổi tương đối: giá trị ban đầu bằng 0",
            "no relative change can be told: the start is 0");
    private static final int MAX_YEARS = 1000;
    private static final BigInteger MAX_PARTS = BigInteger.valueOf(1_000_000);

    /**
     * Checks the numbers.
     *
     * @param from the measure at the start, not negative
     * @param to the measure at the end, not negative
     * @param years the years between, above 0 and at most 1,000; their denominator at most 1,000,000
     * @throws RefusedException if a number is out of its bounds
     */
    public MeasureChange {
        if (from.signum() < 0 || to.signum() < 0) {
            throw new RefusedException(
                    "giá trị đo không được âm, nhưng là " + from + " và " + to,
                    "measures must not be negative but were " + from + " and " + to);
        }
        checkYears(years);
    }

    static void checkYears(Ratio years) {
        if (years.signum() <= 0
                || years.compareTo(Ratio.of(MAX_YEARS)) > 0
                || years.denominator().compareTo(MAX_PARTS) > 0) {
            throw new RefusedException(
                    "số năm giữa hai thời điểm phải lớn hơn 0 và không quá " + MAX_YEARS + ", mẫu số không quá "
                            + MAX_PARTS + ", không phải " + years,
                    "the years between must be above 0 and at most " + MAX_YEARS + ", with a denominator of at most "
                            + MAX_PARTS + ", but were " + years);
        }
    }

    /**
     * {@return the years from the end of one day to the end of another, where each year is 1 long whether it has 365 days or
     * 366: the ends of two years lie whole numbers apart}
     *
     * @param from the earlier day
     * @param to the later day
     */
    public static Ratio yearsBetween(LocalDate from, LocalDate to) {
        return position(to).minus(position(from));
    }

    private static Ratio position(LocalDate day) {
        return Ratio.of(day.getYear()).plus(Ratio.of(day.getDayOfYear(), day.lengthOfYear()));
    }

    /** {@return how much it changed: below 0 where it fell} */
    public Ratio absolute() {
        return to.minus(from);
    }

    /** {@return how much it changed a year, the same each year} */
    public Ratio absoluteAYear() {
        return absolute().dividedBy(years);
    }

    /** {@return how much it changed as a share of where it started; empty from 0} */
    public Optional<RelativeChange> relative() {
        return RelativeChange.between(from, to);
    }

    /**
     * {@return how much it changed a year as a share of where that year started, the same share each year (compound): -0.2063
     * where it was halved in 3 years; empty from 0}
     *
     * @param decimals how many decimals, from 0 to 100; what the measure is multiplied by each year is rounded half up
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 100
     */
    public Optional<BigDecimal> relativeAYear(int decimals) {
        return from.signum() == 0
                ? Optional.empty()
                : Optional.of(Roots.power(to.dividedBy(from), Ratio.ONE.dividedBy(years), decimals)
                        .subtract(BigDecimal.ONE));
    }

    /**
     * {@return the relative change in words, {@code giảm 50,0%}, or that there is none from 0}
     *
     * @param language the language of the reader
     * @param decimals how many decimals, rounded half up, from 0 to 20
     * @throws IllegalArgumentException if {@code decimals} is not from 0 to 20
     */
    public String relativeIn(Language language, int decimals) {
        return relative().map(change -> change.in(language, decimals)).orElseGet(() -> FROM_NOTHING.in(language));
    }
}

package vn.giamngheo.trajectory;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.Language;

/**
 * What a rate means in households, or whatever it counts.
 *
 * @param rate the rate
 * @param of what it is a rate of
 */
public record HouseholdEquivalent(Stated<PublishedRate> rate, Denominator of) {

    /**
     * Checks what is given.
     *
     * @param rate the rate
     * @param of what it is a rate of
     */
    public HouseholdEquivalent {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(of, "of");
    }

    /**
     * {@return what a rate means}
     *
     * @param rate the rate
     * @param of what it is a rate of
     */
    public static HouseholdEquivalent of(PublishedRate rate, Denominator of) {
        return of(Stated.exactly(rate), of);
    }

    /**
     * {@return what a rate means}
     *
     * @param rate the rate, which may be a range or a bound
     * @param of what it is a rate of
     */
    public static HouseholdEquivalent of(Stated<PublishedRate> rate, Denominator of) {
        return new HouseholdEquivalent(rate, of);
    }

    /**
     * {@return the numbers that would be printed as the rate says, at both ends with the decimals of that end; empty if
     * there are none: no 3 households of 7 are 40 per cent} A bound that is itself too much or not enough is kept by
     * the number itself.
     */
    public Optional<WholeRange> printedAs() {
        Stated<PublishedRate> precise = rate.precise();
        BigInteger min = precise instanceof Stated.MoreThan<?>
                ? leastAbove()
                : precise.low()
                        .map(low -> count(Ratio.of(low.interval().low())).ceiling())
                        .orElse(BigInteger.ZERO);
        // The high end of what is printed is not reached, so the last number is the one before.
        BigInteger max = precise instanceof Stated.LessThan<?>
                ? greatestBelow()
                : precise.high()
                        .map(high -> count(Ratio.of(high.interval().high()))
                                .ceiling()
                                .subtract(BigInteger.ONE))
                        .orElse(total());
        BigInteger capped = max.min(total());
        return min.compareTo(capped) <= 0
                ? Optional.of(new WholeRange(min.longValueExact(), capped.longValueExact()))
                : Optional.empty();
    }

    /**
     * {@return the greatest number that is not above the upper bound of the rate, the bound taken as the number it is;
     * empty if the rate has no upper bound, or is below 0 per cent}
     */
    public Optional<Long> greatest() {
        Stated<PublishedRate> precise = rate.precise();
        return precise.high()
                .map(high -> precise instanceof Stated.LessThan<?>
                        ? greatestBelow()
                        : count(Ratio.of(high.value())).floor())
                .filter(number -> number.signum() >= 0)
                .map(BigInteger::longValueExact);
    }

    /**
     * {@return the least number that is not below the lower bound of the rate, the bound taken as the number it is;
     * empty if the rate has no lower bound, or is more than 100 per cent}
     */
    public Optional<Long> least() {
        Stated<PublishedRate> precise = rate.precise();
        return precise.low()
                .map(low -> precise instanceof Stated.MoreThan<?>
                        ? leastAbove()
                        : count(Ratio.of(low.value())).ceiling())
                .filter(number -> number.compareTo(total()) <= 0)
                .map(BigInteger::longValueExact);
    }

    /**
     * {@return how many must leave at least, from a number to the {@link #greatest()}; negative where there is room for
     * more; empty if there is no greatest number}
     *
     * @param count the number at the start, not negative
     * @throws IllegalArgumentException if negative
     */
    public Optional<Long> reductionFrom(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative but was " + count);
        }
        return greatest().map(most -> count - most);
    }

    /**
     * The rate in households, with what it is a rate of: {@code 6,8% của 220.000 hộ (rà soát năm 2023): nhiều nhất
     * 14.960 hộ}.
     *
     * @param language the language of the reader
     * @return the words, without a capital at the beginning and a full stop at the end
     */
    public String describe(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String most = greatest()
                .map(number -> (vietnamese ? "nhiều nhất " : "at most ") + counted(number, language))
                .orElse("");
        // Of one number the greatest says it all; the least only where there is no other bound, or another number.
        boolean one = rate.precise() instanceof Stated.Exactly<?>;
        String few = one
                ? ""
                : least().map(number -> (vietnamese ? "ít nhất " : "at least ") + counted(number, language))
                        .orElse("");
        String and = few.isEmpty() || most.isEmpty() ? "" : ", ";
        String none = vietnamese ? "không có số nào" : "no number";
        return StatedText.rate(rate, language) + (vietnamese ? " của " : " of ") + of.in(language) + ": "
                + (few.isEmpty() && most.isEmpty() ? none : few + and + most);
    }

    private String counted(long number, Language language) {
        return Denominator.counted(number, of.unit(), language);
    }

    private BigInteger greatestBelow() {
        return count(Ratio.of(rate.high().orElseThrow().value())).ceiling().subtract(BigInteger.ONE);
    }

    private BigInteger leastAbove() {
        return count(Ratio.of(rate.low().orElseThrow().value())).floor().add(BigInteger.ONE);
    }

    private Ratio count(Ratio percent) {
        return percent.times(of.total()).dividedBy(Ratio.of(100));
    }

    private BigInteger total() {
        return BigInteger.valueOf(of.total());
    }
}

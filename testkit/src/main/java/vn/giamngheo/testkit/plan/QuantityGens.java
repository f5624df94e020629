package vn.giamngheo.testkit.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.Percentage;
import vn.giamngheo.quantity.PercentagePoints;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.RelativeChange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * Rates, points, factors and ranges. Half of the numbers lie on a boundary: nothing, the whole, the last printable number
 * beside either, and the halves at which one printed number becomes the next (8.485 and 8.495 around 8.49).
 */
public final class QuantityGens {

    private static final int HUNDRED = 100;
    private static final int MOST_DECIMALS = 4;
    private static final long LARGE = 1_000_000_000_000L;

    private QuantityGens() {}

    /** Numbers from 0 to a hundred, in units of the last decimal or half a unit beside one. */
    private static Gen<BigDecimal> hundredths() {
        return choices -> {
            // Drawn in any case: otherwise a number of most decimals would take fewer choices than a round one.
            boolean half = choices.onceIn(5);
            int decimals = choices.upTo(half ? MOST_DECIMALS - 1 : MOST_DECIMALS);
            BigDecimal number = BigDecimal.valueOf(units(choices, HUNDRED * pow(decimals)), decimals);
            return half ? atHalf(number, choices) : number;
        };
    }

    private static long units(Choices choices, long most) {
        return switch (choices.upTo(7)) {
            case 0 -> 0;
            case 1 -> most;
            case 2 -> 1;
            case 3 -> most - 1;
            default -> choices.upTo(most);
        };
    }

    private static long pow(int decimals) {
        return BigDecimal.TEN.pow(decimals).longValueExact();
    }

    /** Half a unit of the last decimal further down, or up where there is no room. */
    private static BigDecimal atHalf(BigDecimal number, Choices choices) {
        BigDecimal half = BigDecimal.valueOf(5, number.scale() + 1);
        boolean up = number.signum() == 0 || (choices.upTo(1) == 1 && number.intValue() < HUNDRED);
        return up ? number.add(half) : number.subtract(half);
    }

    /** {@return percentages from 0 to 100; simplest is 0} */
    public static Gen<Percentage> percentages() {
        return hundredths().map(Percentage::of);
    }

    /** {@return percentage points from -100 to 100; simplest is 0} */
    public static Gen<PercentagePoints> points() {
        return signed(hundredths()).map(PercentagePoints::of);
    }

    /** {@return rates as printed, with 0 to 4 decimals; simplest is 0} */
    public static Gen<PublishedRate> rates() {
        return hundredths().map(PublishedRate::new);
    }

    /** {@return percentage points as printed, with 0 to 4 decimals; simplest is 0} */
    public static Gen<PublishedPoints> publishedPoints() {
        return signed(hundredths()).map(PublishedPoints::new);
    }

    /** {@return factors as printed, above 0 up to 100, with 0 to 4 decimals; simplest is 1} */
    public static Gen<PublishedFactor> factors() {
        return hundredths()
                .map(number -> number.signum() == 0 ? BigDecimal.ONE.setScale(number.scale()) : number)
                .map(PublishedFactor::new);
    }

    private static Gen<BigDecimal> signed(Gen<BigDecimal> numbers) {
        return choices -> {
            BigDecimal number = numbers.from(choices);
            return choices.onceIn(4) ? number.negate() : number;
        };
    }

    /** {@return shares of a whole, mostly from 0 to 1, sometimes below and above; simplest is 0} */
    public static Gen<Ratio> ratios() {
        return choices -> {
            long whole = 1 + (choices.onceIn(4) ? choices.upTo(LARGE) : choices.upTo(HUNDRED));
            Ratio share = Ratio.of(units(choices, whole), whole);
            return switch (choices.upTo(7)) {
                case 6 -> share.negated();
                case 7 -> share.plus(Ratio.ONE);
                default -> share;
            };
        };
    }

    /** {@return ranges of such shares, often of one number; simplest is 0 alone} */
    public static Gen<RatioRange> ratioRanges() {
        return choices -> {
            Ratio one = ratios().from(choices);
            Ratio other = choices.upTo(1) == 0 ? one : ratios().from(choices);
            return one.compareTo(other) <= 0 ? new RatioRange(one, other) : new RatioRange(other, one);
        };
    }

    /** {@return changes by a share of the start, from all of it lost up; simplest is none} */
    public static Gen<RelativeChange> relativeChanges() {
        return ratios().map(share -> share.compareTo(Ratio.of(-1)) < 0 ? Ratio.of(-1) : share)
                .map(RelativeChange::new);
    }

    /** {@return half-open intervals of numbers, half of them those of a printed rate; simplest is that of 0} */
    public static Gen<DecimalInterval> intervals() {
        return choices -> {
            DecimalInterval printed = rates().from(choices).interval();
            return choices.upTo(1) == 0
                    ? printed
                    : new DecimalInterval(
                            printed.low(), printed.high().add(hundredths().from(choices)));
        };
    }

    /** {@return numbers of households or others: 0, 1, round ones and large ones; simplest is 0} */
    public static Gen<Long> counts() {
        return choices -> switch (choices.upTo(7)) {
            case 0 -> 0L;
            case 1 -> 1L;
            case 2 -> 1_000 * choices.upTo(1_000L);
            case 3 -> choices.upTo(LARGE);
            default -> choices.upTo(100_000L);
        };
    }

    /** {@return ranges of whole numbers, often of one number, sometimes without an upper end; simplest is 0 alone} */
    public static Gen<WholeRange> wholeRanges() {
        return choices -> {
            long min = counts().from(choices);
            return switch (choices.upTo(3)) {
                case 0 -> new WholeRange(min, min);
                case 3 -> WholeRange.from(min);
                default -> new WholeRange(min, min + counts().from(choices));
            };
        };
    }

    /** {@return what is counted: known units, and one that is not; simplest is households} */
    public static Gen<CountUnit> units() {
        return Gens.among(
                CountUnit.HOUSEHOLD,
                CountUnit.PERSON,
                CountUnit.COMMUNE,
                CountUnit.DISTRICT,
                CountUnit.VILLAGE,
                CountUnit.of("co-so"));
    }

    /**
     * {@return quantities in every way to state one; simplest is one exact value}
     *
     * @param values the values
     * @param <T> what is stated
     */
    public static <T extends Comparable<? super T>> Gen<Stated<T>> stated(Gen<T> values) {
        Gen<Stated<T>> precise = choices -> switch (choices.upTo(8)) {
            case 4 -> between(values.from(choices), values.from(choices));
            case 5 -> Stated.atLeast(values.from(choices));
            case 6 -> Stated.moreThan(values.from(choices));
            case 7 -> Stated.atMost(values.from(choices));
            case 8 -> Stated.lessThan(values.from(choices));
            default -> Stated.exactly(values.from(choices));
        };
        return Gens.rarely(precise, 5, precise.map(Stated::about));
    }

    private static <T extends Comparable<? super T>> Stated<T> between(T one, T other) {
        return one.compareTo(other) <= 0 ? Stated.between(one, other) : Stated.between(other, one);
    }

    /**
     * {@return quantities without wording; simplest is one exact value}
     *
     * @param values the values
     * @param <T> what is stated
     */
    public static <T extends Comparable<? super T>> Gen<Written<Stated<T>>> written(Gen<T> values) {
        return stated(values).map(Written::of);
    }

    /** For parts that take turns. */
    static <T> T at(List<T> values, int index) {
        return values.get(index % values.size());
    }
}

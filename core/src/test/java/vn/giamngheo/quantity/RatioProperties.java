package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/** {@link Ratio}, {@link RatioRange} and {@link RelativeChange}. */
class RatioProperties {

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(20)))
                .as(Ratio::of);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(4);
    }

    @Property
    void isInLowestTerms(@ForAll("ratios") Ratio ratio) {
        assertThat(ratio.denominator().signum()).isEqualTo(1);
        assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property
    void computesAsDecimalsDo(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Ratio.of(a).plus(Ratio.of(b))).isEqualTo(Ratio.of(a.add(b)));
        assertThat(Ratio.of(a).minus(Ratio.of(b))).isEqualTo(Ratio.of(a.subtract(b)));
        assertThat(Ratio.of(a).times(Ratio.of(b))).isEqualTo(Ratio.of(a.multiply(b)));
        assertThat(Integer.signum(Ratio.of(a).compareTo(Ratio.of(b)))).isEqualTo(Integer.signum(a.compareTo(b)));
        assertThat(Ratio.of(a).floor())
                .isEqualTo(a.setScale(0, RoundingMode.FLOOR).toBigInteger());
        assertThat(Ratio.of(a).ceiling())
                .isEqualTo(a.setScale(0, RoundingMode.CEILING).toBigInteger());
        assertThat(Ratio.of(a).isWhole()).isEqualTo(a.stripTrailingZeros().scale() <= 0);
    }

    @Property
    void divisionUndoesMultiplication(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.times(b).equals(Ratio.ZERO)).isEqualTo(a.signum() * b.signum() == 0);
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
            assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        }
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Ratio.ZERO);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
    }

    @Property
    void comesBackFromItsText(@ForAll("ratios") Ratio ratio) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio).hasSameHashCodeAs(ratio);
    }

    @Property
    void roundingMovesByHalfAUnitAtMost(@ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 30) int decimals) {
        Ratio moved = Ratio.of(ratio.round(decimals, RoundingMode.HALF_UP)).minus(ratio);
        Ratio half = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(decimals)).dividedBy(Ratio.of(2));
        assertThat(moved).isBetween(half.negated(), half);
    }

    @Property
    void whatIsWrittenForAReaderIsWithinHalfAUnit(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
            @ForAll @IntRange(max = 20) int decimals,
            @ForAll Language language) {
        String written = Ratio.of(part, whole).percentIn(language, decimals);
        BigDecimal read = language.notation().parse(written.replace("%", ""));
        // |read - 100 part / whole| <= half a unit, multiplied out.
        BigDecimal missed = read.multiply(BigDecimal.valueOf(whole)).subtract(BigDecimal.valueOf(100 * part));
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1).multiply(BigDecimal.valueOf(whole));
        assertThat(read.scale()).isEqualTo(decimals);
        assertThat(missed.abs()).isLessThanOrEqualTo(half);
    }

    /** Rounded by whole numbers only: floor(100 n / d + 1/2) in units of the last decimal. */
    @Property
    void r7_the_interval_of_a_rounded_share_holds_the_true_one(
            @ForAll @LongRange(min = 0) long part,
            @ForAll @LongRange(min = 1) long whole,
            @ForAll @IntRange(max = 20) int decimals) {
        long numerator = part % whole;
        BigInteger units = BigInteger.TEN
                .pow(decimals + 2)
                .multiply(BigInteger.valueOf(numerator))
                .shiftLeft(1)
                .add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1));
        PublishedRate printed = new PublishedRate(new BigDecimal(units, decimals));
        Ratio share = Ratio.of(numerator, whole).percent();

        assertThat(printed).isEqualTo(PublishedRate.ofShare(numerator, whole, decimals));
        assertThat(Ratio.of(printed.interval().low())).isLessThanOrEqualTo(share);
        assertThat(Ratio.of(printed.interval().high())).isGreaterThan(share);
        assertThat(RatioRange.closing(printed.interval()).contains(share)).isTrue();
        assertThat(printed.impliedDenominator(numerator).orElseThrow().contains(whole))
                .isTrue();
    }

    /** Points are negative too, and of those the half goes up, towards zero. */
    @Property
    void r7_the_interval_of_rounded_points_holds_the_true_ones(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long billionths,
            @ForAll @IntRange(max = 9) int decimals) {
        BigDecimal exact = BigDecimal.valueOf(billionths, 10);
        BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
        PublishedPoints printed = new PublishedPoints(exact.add(half).setScale(decimals, RoundingMode.FLOOR));

        assertThat(printed.interval().contains(exact)).isTrue();
    }

    @Property
    void r7_the_interval_of_a_rounded_factor_holds_the_true_one(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long millionths,
            @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal exact = BigDecimal.valueOf(millionths, 6);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() > 0) {
            assertThat(new PublishedFactor(rounded).interval().contains(exact)).isTrue();
        }
    }

    @Property
    void rangesMeetWhereTheyHaveANumberInCommon(
            @ForAll("ratios") Ratio a,
            @ForAll("ratios") Ratio b,
            @ForAll("ratios") Ratio c,
            @ForAll("ratios") Ratio d) {
        RatioRange one = range(a, b);
        RatioRange other = range(c, d);
        boolean common = one.contains(other.min()) || one.contains(other.max()) || other.contains(one.min());
        assertThat(one.intersects(other)).isEqualTo(common).isEqualTo(other.intersects(one));
    }

    private static RatioRange range(Ratio a, Ratio b) {
        return a.compareTo(b) <= 0 ? new RatioRange(a, b) : new RatioRange(b, a);
    }

    @Property
    void aChangeLeadsFromItsStartToItsEnd(
            @ForAll @LongRange(min = 1) long from,
            @ForAll @LongRange(min = 0) long to,
            @ForAll @LongRange(min = 1) long of) {
        Ratio start = Ratio.of(from, of);
        Ratio end = Ratio.of(to, of);
        RelativeChange change = RelativeChange.between(start, end).orElseThrow();
        assertThat(change.appliedTo(start)).isEqualTo(end);
        assertThat(change.share().signum()).isEqualTo(Long.compare(to, from));
    }

    @Property
    void r1_a_fall_by_per_cent_leaves_what_is_left_of_a_hundred(
            @ForAll @IntRange(max = 10_000) int hundredths, @ForAll("ratios") Ratio start) {
        Percentage percent = Percentage.of(BigDecimal.valueOf(hundredths, 2));
        assertThat(RelativeChange.fallBy(percent).appliedTo(start))
                .isEqualTo(start.times(Ratio.of(10_000 - hundredths, 10_000)));
    }

    @Property
    void bothLanguagesWriteTheSameDigits(@ForAll @IntRange(min = -100_000, max = 100_000) int hundredths) {
        Ratio ratio = Ratio.of(hundredths, 10_000);
        assertThat(NumberNotation.VIETNAMESE.parse(
                        ratio.percentIn(Language.VIETNAMESE, 2).replace("%", "")))
                .isEqualTo(BigDecimal.valueOf(hundredths, 2))
                .isEqualTo(NumberNotation.ENGLISH.parse(
                        ratio.percentIn(Language.ENGLISH, 2).replace("%", "")));
    }
}

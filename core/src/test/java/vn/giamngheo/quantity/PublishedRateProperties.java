package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PublishedRateProperties {

    @Provide
    Arbitrary<PublishedRate> rates() {
        return Arbitraries.integers()
                .between(0, 20)
                .flatMap(scale -> Arbitraries.bigIntegers()
                        .between(BigInteger.ZERO, BigInteger.TEN.pow(scale + 2))
                        .map(digits -> new PublishedRate(new BigDecimal(digits, scale))));
    }

    @Provide
    Arbitrary<PublishedRate> shortRates() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(1, 3))
                .as((digits, scale) -> new PublishedRate(BigDecimal.valueOf(digits, scale)));
    }

    @Property
    void ofIsTheInverseOfToString(@ForAll("rates") PublishedRate rate) {
        assertThat(PublishedRate.of(rate.toString())).isEqualTo(rate);
        assertThat(Percentage.of(rate.percentage().toString())).isEqualTo(rate.percentage());
    }

    @Property
    void theIntervalHoldsTheRateAndIsOneUnitWide(@ForAll("rates") PublishedRate rate) {
        DecimalInterval interval = rate.interval();
        assertThat(interval.contains(rate.value())).isTrue();
        assertThat(interval.high().subtract(rate.value()))
                .isEqualByComparingTo(rate.value().ulp().divide(BigDecimal.valueOf(2)));
    }

    /** Checked against long division: inside the range every total prints as the rate, and next to it none does. */
    @Property
    void impliedDenominatorsAreThoseThatPrintAsTheRate(
            @ForAll("shortRates") PublishedRate rate, @ForAll @LongRange(min = 0, max = 500) long numerator) {
        WholeRange implied = rate.impliedDenominator(numerator).orElse(new WholeRange(-1, -1));
        for (long total = Math.max(numerator, 1); total <= 3 * numerator + 50; total++) {
            assertThat(implied.contains(total)).isEqualTo(printsAs(rate, numerator, total));
        }
        if (implied.isBounded() && implied.max() > 0) {
            assertThat(printsAs(rate, numerator, implied.min())).isTrue();
            assertThat(printsAs(rate, numerator, implied.max())).isTrue();
            assertThat(printsAs(rate, numerator, implied.max() + 1)).isFalse();
        }
    }

    /** floor(100 n / d + 1/2) in units of the last decimal, by whole numbers. */
    private static boolean printsAs(PublishedRate rate, long numerator, long total) {
        long unit = rate.decimals() == 1 ? 10 : rate.decimals() == 2 ? 100 : 1000;
        long printed = (2 * 100 * unit * numerator + total) / (2 * total);
        return rate.value().unscaledValue().equals(BigInteger.valueOf(printed));
    }

    @Property
    void aShareImpliesItsOwnTotal(
            @ForAll @LongRange(min = 0) long part,
            @ForAll @LongRange(min = 1) long whole,
            @ForAll @IntRange(max = 20) int decimals) {
        long numerator = Math.min(part, whole);
        PublishedRate rate = PublishedRate.ofShare(numerator, whole, decimals);
        assertThat(rate.impliedDenominator(numerator).orElseThrow().contains(whole))
                .isTrue();
        assertThat(rate.decimals()).isEqualTo(decimals);
    }

    @Property
    void orderAgreesWithEquality(@ForAll("shortRates") PublishedRate a, @ForAll("shortRates") PublishedRate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }
}

package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.DecimalInterval;
import vn.giamngheo.quantity.Percentage;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.testkit.gen.Simplest;

class QuantityGensTest {

    private static boolean is(BigDecimal number, String value) {
        return number.compareTo(new BigDecimal(value)) == 0;
    }

    @Test
    void halfOfTheRatesLieOnABoundary() {
        List<BigDecimal> rates = Seeds.thousand(QuantityGens.rates()).stream()
                .map(PublishedRate::value)
                .toList();

        assertThat(Seeds.count(rates, rate -> is(rate, "0"))).isBetween(50L, 200L);
        assertThat(Seeds.count(rates, rate -> is(rate, "100"))).isBetween(50L, 200L);
        assertThat(Seeds.count(rates, rate -> is(rate, "0.01") || is(rate, "99.99")))
                .isGreaterThan(20);
        assertThat(Seeds.count(rates, QuantityGensTest::isHalf)).isBetween(150L, 400L);
        assertThat(rates.stream().map(BigDecimal::scale).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    /** Ends with a five that would be rounded away with its decimal. */
    private static boolean isHalf(BigDecimal rate) {
        return rate.scale() > 0 && rate.unscaledValue().longValueExact() % 10 == 5;
    }

    @Test
    void ratesBecomeSimple() {
        assertThat(Simplest.of(QuantityGens.rates(), any -> true)).isEqualTo(PublishedRate.of("0"));
        assertThat(Simplest.of(QuantityGens.rates(), rate -> rate.value().compareTo(new BigDecimal("8.485")) >= 0))
                .isEqualTo(PublishedRate.of("100"));
        assertThat(Simplest.of(
                        QuantityGens.rates(),
                        rate -> rate.value().compareTo(new BigDecimal("8.485")) >= 0 && !is(rate.value(), "100")))
                .isEqualTo(PublishedRate.of("99"));
    }

    @Test
    void percentagesAndPointsReachTheirEnds() {
        assertThat(Seeds.thousand(QuantityGens.percentages()))
                .contains(Percentage.of("0"), Percentage.of("100"), Percentage.of("0.5"));
        assertThat(Seeds.thousand(QuantityGens.points()))
                .anySatisfy(points -> assertThat(points.value()).isEqualByComparingTo("-100"))
                .anySatisfy(points -> assertThat(points.value()).isEqualByComparingTo("100"));
        assertThat(Seeds.thousand(QuantityGens.publishedPoints()))
                .extracting(PublishedPoints::decimals)
                .contains(0, 4);
        assertThat(Simplest.of(QuantityGens.factors(), any -> true).value()).isEqualTo("1");
    }

    @Test
    void sharesLieMostlyBetweenNoneAndAll() {
        List<Ratio> ratios = Seeds.thousand(QuantityGens.ratios());

        assertThat(ratios).contains(Ratio.ZERO, Ratio.ONE);
        assertThat(Seeds.count(ratios, ratio -> ratio.signum() >= 0 && ratio.compareTo(Ratio.ONE) <= 0))
                .isGreaterThan(700);
        assertThat(Seeds.count(ratios, ratio -> ratio.signum() < 0)).isGreaterThan(50);
        assertThat(Seeds.count(ratios, ratio -> ratio.compareTo(Ratio.ONE) > 0)).isGreaterThan(50);
        assertThat(Simplest.of(QuantityGens.ratios(), ratio -> ratio.signum() > 0))
                .isEqualTo(Ratio.ONE);
        assertThat(Seeds.thousand(QuantityGens.relativeChanges()))
                .anySatisfy(change -> assertThat(change.share()).isEqualTo(Ratio.of(-1)));
    }

    @Test
    void rangesAreOftenOfOneNumber() {
        assertThat(Seeds.count(Seeds.thousand(QuantityGens.ratioRanges()), RatioRange::isExact))
                .isBetween(450L, 800L);
        List<WholeRange> ranges = Seeds.thousand(QuantityGens.wholeRanges());
        assertThat(Seeds.count(ranges, range -> !range.isBounded())).isBetween(150L, 350L);
        assertThat(Seeds.count(ranges, range -> range.min() == range.max())).isBetween(200L, 500L);
        assertThat(Simplest.of(QuantityGens.wholeRanges(), range -> range.contains(7)))
                .satisfies(range -> assertThat(range.min()).isZero());
        assertThat(Seeds.thousand(QuantityGens.intervals()))
                .contains(new DecimalInterval(BigDecimal.ZERO, new BigDecimal("0.5")));
    }

    @Test
    void everyWayToStateAValueIsThere() {
        List<Stated<Long>> stated = Seeds.thousand(QuantityGens.stated(QuantityGens.counts()));
        Set<Class<?>> kinds = stated.stream().map(Stated::getClass).collect(Collectors.toSet());
        Set<Class<?>> about = stated.stream()
                .filter(Stated::approximate)
                .map(Stated::precise)
                .map(Stated::getClass)
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(Stated.class.getPermittedSubclasses());
        assertThat(about).hasSize(kinds.size() - 1);
        assertThat(Simplest.of(QuantityGens.stated(QuantityGens.counts()), Stated::approximate))
                .isEqualTo(Stated.about(Stated.exactly(0L)));
        assertThat(Simplest.of(QuantityGens.written(QuantityGens.counts()), any -> true)
                        .value())
                .contains(Stated.exactly(0L));
        assertThat(Seeds.count(Seeds.thousand(QuantityGens.counts()), count -> count > 100_000_000))
                .isGreaterThan(50);
        assertThat(Seeds.thousand(QuantityGens.units()))
                .extracting(Object::toString)
                .contains("household", "co-so");
    }
}

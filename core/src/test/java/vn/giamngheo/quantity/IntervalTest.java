package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** {@link DecimalInterval} and {@link WholeRange}. */
class IntervalTest {

    private static DecimalInterval decimals(String low, String high) {
        return new DecimalInterval(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void decimalIntervalIsHalfOpen() {
        DecimalInterval interval = decimals("8.485", "8.495");
        assertThat(interval.contains(new BigDecimal("8.485"))).isTrue();
        assertThat(interval.contains(new BigDecimal("8.4949"))).isTrue();
        assertThat(interval.contains(new BigDecimal("8.495"))).isFalse();
        assertThat(interval.contains(new BigDecimal("8.4849"))).isFalse();
        assertThat(interval).hasToString("[8.485, 8.495)").isEqualTo(decimals("8.4850", "8.49500"));
    }

    @Test
    void decimalIntervalIsNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decimals("1", "1.0"))
                .withMessage("low must be less than high but was 1 with high 1");
        assertThatIllegalArgumentException().isThrownBy(() -> decimals("2", "1"));
    }

    @Test
    void neighbouringDecimalIntervalsDoNotIntersect() {
        assertThat(decimals("1", "2").intersects(decimals("2", "3"))).isFalse();
        assertThat(decimals("2", "3").intersects(decimals("1", "2"))).isFalse();
        assertThat(decimals("1", "2.1").intersects(decimals("2", "3"))).isTrue();
        assertThat(decimals("1", "9").intersects(decimals("2", "3"))).isTrue();
    }

    /** R7: 9.2 less 2.3 as printed is not 6.9 exactly, but 6.8 to 7.0. */
    @Test
    void r07SumsAndDifferencesWiden() {
        DecimalInterval baseline = PublishedRate.of("9.2").interval();
        DecimalInterval reduction = PublishedPoints.of("2.3").interval();
        assertThat(baseline.minus(reduction)).isEqualTo(decimals("6.8", "7.0"));
        assertThat(baseline.minus(reduction).plus(reduction)).isEqualTo(decimals("9.05", "9.35"));
    }

    @Test
    void wholeRangeHasBothEnds() {
        WholeRange range = new WholeRange(103_389, 103_410);
        assertThat(range.contains(103_388)).isFalse();
        assertThat(range.contains(103_389)).isTrue();
        assertThat(range.contains(103_410)).isTrue();
        assertThat(range.contains(103_411)).isFalse();
        assertThat(range.size()).isEqualTo(22);
        assertThat(range.isBounded()).isTrue();
        assertThat(range).hasToString("[103389, 103410]");
        assertThat(new WholeRange(5, 5).size()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WholeRange(2, 1))
                .withMessage("min must not be greater than max but was 2 with max 1");
    }

    @Test
    void wholeRangesIntersectInTheirCommonNumbers() {
        WholeRange range = new WholeRange(1, 5);
        assertThat(range.intersection(new WholeRange(5, 9))).contains(new WholeRange(5, 5));
        assertThat(range.intersects(new WholeRange(5, 9))).isTrue();
        assertThat(new WholeRange(5, 9).intersects(range)).isTrue();
        assertThat(range.intersection(new WholeRange(6, 9))).isEmpty();
        assertThat(range.intersects(new WholeRange(6, 9))).isFalse();
        assertThat(new WholeRange(6, 9).intersects(range)).isFalse();
        assertThat(range.intersection(new WholeRange(2, 3))).contains(new WholeRange(2, 3));
    }

    @Test
    void wholeRangeWithoutUpperBound() {
        WholeRange range = WholeRange.from(201);
        assertThat(range.isBounded()).isFalse();
        assertThat(range.contains(Long.MAX_VALUE)).isTrue();
        assertThat(range.intersection(new WholeRange(1, 300))).contains(new WholeRange(201, 300));
        assertThat(range).hasToString("[201, …)");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(range::size);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new WholeRange(Long.MIN_VALUE, 0).size());
    }
}

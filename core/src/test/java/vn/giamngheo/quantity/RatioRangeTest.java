package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatioRangeTest {

    private static final RatioRange RANGE = new RatioRange(Ratio.of(17, 25), Ratio.of(17, 23));

    @Test
    void hasBothEnds() {
        assertThat(RANGE.contains(Ratio.of(17, 25))).isTrue();
        assertThat(RANGE.contains(Ratio.of(17, 23))).isTrue();
        assertThat(RANGE.contains(Ratio.of(16_999, 25_000))).isFalse();
        assertThat(RANGE.contains(Ratio.of(17_001, 23_000))).isFalse();
        assertThat(RANGE.isExact()).isFalse();
        assertThat(RANGE).hasToString("[17/25, 17/23]");
    }

    @Test
    void ofOneNumber() {
        RatioRange one = RatioRange.of(Ratio.of(17, 24));
        assertThat(one.isExact()).isTrue();
        assertThat(one.contains(Ratio.of(17, 24))).isTrue();
        assertThat(one.contains(Ratio.of(18, 24))).isFalse();
    }

    @Test
    void r7_a_printed_rate_with_the_end_it_does_not_reach() {
        RatioRange closed = RatioRange.closing(PublishedRate.of("8.49").interval());
        assertThat(closed).isEqualTo(new RatioRange(Ratio.of(8485, 1000), Ratio.of(8495, 1000)));
    }

    @Test
    void rangesThatTouchHaveANumberInCommon() {
        RatioRange touching = new RatioRange(Ratio.of(17, 23), Ratio.ONE);
        RatioRange apart = new RatioRange(Ratio.of(17_001, 23_000), Ratio.ONE);
        RatioRange around = new RatioRange(Ratio.ZERO, Ratio.ONE);
        assertThat(RANGE.intersects(touching)).isTrue();
        assertThat(touching.intersects(RANGE)).isTrue();
        assertThat(RANGE.intersects(apart)).isFalse();
        assertThat(apart.intersects(RANGE)).isFalse();
        assertThat(RANGE.intersects(around)).isTrue();
        assertThat(around.intersects(RANGE)).isTrue();
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatioRange(Ratio.ONE, Ratio.ZERO))
                .withMessage("min must not be greater than max but was 1 with max 0");
    }
}

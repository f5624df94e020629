package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CompactSumsTest {

    private static final byte[] FIRST = new byte[1_000];
    private static final short[] NONE = new short[1_000];

    private static int[] weights(int weight) {
        int[] weights = new int[1_000];
        Arrays.fill(weights, weight);
        return weights;
    }

    @Test
    void carriesWhatRunsOver() {
        CompactSums sums = new CompactSums(2, 4);
        assertThat(sums.add(FIRST, NONE, weights(Integer.MAX_VALUE), 0, 1_000)).isTrue();
        assertThat(sums.get(0)).isEqualTo(2_147_483_647_000L);
        assertThat(sums.get(1)).isZero();
    }

    @Test
    void carriesAtTheBoundary() {
        CompactSums sums = new CompactSums(1, 1);
        assertThat(sums.add(FIRST, NONE, new int[] {Integer.MAX_VALUE, 0}, 0, 2))
                .isTrue();
        assertThat(sums.get(0)).isEqualTo(2_147_483_647L);
        assertThat(sums.add(FIRST, NONE, new int[] {1}, 0, 1)).isTrue();
        assertThat(sums.get(0)).isEqualTo(2_147_483_648L);
        assertThat(sums.add(FIRST, NONE, new int[] {1}, 0, 1)).isTrue();
        assertThat(sums.get(0)).isEqualTo(2_147_483_649L);
    }

    @Test
    void tellsWhatIsWrong() {
        assertThat(new CompactSums(2, 4).add(FIRST, NONE, weights(-1), 0, 1)).isFalse();
        assertThat(new CompactSums(2, 4).add(FIRST, NONE, weights(Integer.MIN_VALUE), 0, 2))
                .isFalse();
        assertThat(new CompactSums(2, 4).add(new byte[] {2}, NONE, weights(1), 0, 1))
                .isFalse();
        assertThat(new CompactSums(2, 4).add(new byte[] {-1}, NONE, weights(1), 0, 1))
                .isFalse();
        assertThat(new CompactSums(2, 4).add(FIRST, new short[] {16}, weights(1), 0, 1))
                .isFalse();
        assertThat(new CompactSums(2, 4).add(FIRST, new short[] {-1}, weights(1), 0, 1))
                .isFalse();
        assertThat(new CompactSums(2, 16).add(FIRST, new short[] {-1}, weights(1), 0, 1))
                .isTrue();
    }
}

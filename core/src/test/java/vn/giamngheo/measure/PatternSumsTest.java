package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternSumsTest {

    private final PatternSums sums = new PatternSums();

    private Map<Pattern, Long> all() {
        Map<Pattern, Long> all = new HashMap<>();
        sums.forEach((known, deprived, sum) ->
                assertThat(all.put(new Pattern(known, deprived), sum)).isNull());
        return all;
    }

    @Test
    void isEmptyUntilSomethingIsAdded() {
        assertThat(sums.isEmpty()).isTrue();
        sums.add(3, 1, 5);
        assertThat(sums.isEmpty()).isFalse();
    }

    @Test
    void whatIsKnownTellsPatternsApartAsWhatIsDeprivedDoes() {
        sums.add(3, 1, 5);
        sums.add(1, 1, 6);
        sums.add(3, 0, 7);
        sums.add(3, 1, 8);

        assertThat(all()).isEqualTo(Map.of(new Pattern(3, 1), 13L, new Pattern(1, 1), 6L, new Pattern(3, 0), 7L));
    }

    /** Patterns of many indicators, that differ in low bits, in high bits and in what is known. */
    @Test
    void keepsEachOfThousands() {
        Map<Pattern, Long> expected = new HashMap<>();
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < 3_000; i++) {
                long deprived = i % 2 == 0 ? i : (long) i << 40;
                long known = i % 3 == 0 ? -1 : deprived | 1L << 63;
                sums.add(known, deprived, i + 1);
                expected.put(new Pattern(known, deprived), round * (i + 1L));
            }
        }

        assertThat(all()).isEqualTo(expected);
        assertThat(sums.sorted()).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(List.copyOf(sums.sorted().keySet())).isSorted();
    }

    /** Never more than half full, so that a free slot ends every search; and not more than twice as large as that asks for. */
    @Test
    void growsWhenItIsHalfFull() {
        assertThat(sums.footprint()).isEqualTo(3 * 16);
        for (int i = 0; i < 8; i++) {
            sums.add(-1, i, 1);
        }
        assertThat(sums.footprint()).isEqualTo(3 * 16);
        sums.add(-1, 7, 1);
        assertThat(sums.footprint()).isEqualTo(3 * 16);
        sums.add(-1, 8, 1);
        assertThat(sums.footprint()).isEqualTo(3 * 32);
    }

    @Test
    void aSumBeyondALongStaysAsItWas() {
        sums.add(1, 1, Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> sums.add(1, 1, 1));
        assertThat(all()).isEqualTo(Map.of(new Pattern(1, 1), Long.MAX_VALUE));
    }
}

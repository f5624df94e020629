package vn.giamngheo.testkit.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final Gen<List<Integer>> NUMBERS = Gens.between(0, 1_000_000).list(0, 50);

    @Test
    void aListFallsToWhatFails() {
        assertThat(Simplest.of(NUMBERS, list -> list.stream().anyMatch(each -> each > 1_000 && each % 2 == 1)))
                .containsExactly(1_001);
        assertThat(Simplest.of(NUMBERS, list -> list.stream().anyMatch(each -> each >= 1_000)))
                .containsExactly(1_000);
        assertThat(Simplest.of(NUMBERS, list -> list.size() > 2)).containsExactly(0, 0, 0);
        assertThat(Simplest.of(
                        NUMBERS, list -> list.stream().filter(each -> each > 7).count() == 2))
                .containsExactly(8, 8);
    }

    @Test
    void eachElementCanBeLeftOutAndTheOthersStayAsTheyAre() {
        Gen<List<List<Integer>>> rows = Gens.between(0, 9).list(1, 4).list(2, 50);
        for (long seed = 0; seed < 10; seed++) {
            Sample<List<List<Integer>>> sample = rows.sample(seed);
            List<List<List<Integer>>> simpler =
                    sample.simpler().map(Sample::value).toList();
            for (int left = 0; left < sample.value().size() && sample.value().size() > 2; left++) {
                List<List<Integer>> others = new ArrayList<>(sample.value());
                others.remove(left);
                assertThat(simpler).contains(others);
            }
        }
    }

    @Test
    void aSeedGivesTheSameEverywhere() {
        // The published numbers of the generator for the seed 0, without the first of their 64 bits.
        assertThat(Gens.between(0L, Long.MAX_VALUE).list(3, 3).sample(0).value())
                .containsExactly(0x6220a8397b1dcdafL, 0x6e789e6aa1b965f4L, 0x06c45d188009454fL);
        assertThat(NUMBERS.sample(7).value()).isEqualTo(NUMBERS.sample(7).value());
    }
}

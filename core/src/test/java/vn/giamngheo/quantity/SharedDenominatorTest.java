package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.SharedDenominator.Pair;
import vn.giamngheo.text.Language;

class SharedDenominatorTest {

    private static final Pair LATRINES = pair(48_267, "46.68");
    private static final Pair WATER = pair(86_391, "82.73");
    private static final Pair INFORMATION = pair(5_322, "5.02");

    private static Pair pair(long count, String rate) {
        return new Pair(count, PublishedRate.of(rate));
    }

    private static SharedDenominator of(Pair... pairs) {
        return SharedDenominator.of(List.of(pairs));
    }

    /** U7: worked out by hand beside the test of the rate itself. */
    @Test
    void r6_46_68_per_cent_of_48_267() {
        assertThat(LATRINES.denominators()).contains(new WholeRange(103_389, 103_410));
        assertThat(of(LATRINES).range()).contains(new WholeRange(103_389, 103_410));
        assertThat(of(LATRINES).contradiction()).isEmpty();
    }

    /** Seed 003 prints three rates of households beside their numbers. */
    @Test
    void r6_the_three_pairs_of_seed_003_provably_share_no_denominator() {
        SharedDenominator seed = of(LATRINES, WATER, INFORMATION);
        assertThat(seed.range()).isEmpty();
        // [103389, 103410] and [105911, 106121]; that of the water, [104419, 104431], lies between.
        assertThat(seed.contradiction()).containsExactly(LATRINES, INFORMATION);
        assertThat(seed.describe(Language.VIETNAMESE))
                .isEqualTo("không có mẫu số chung: 48.267 (46,68%) ngầm định mẫu số từ 103.389 đến 103.410;"
                        + " 5.322 (5,02%) ngầm định mẫu số từ 105.911 đến 106.121");
        assertThat(seed.describe(Language.ENGLISH))
                .isEqualTo("no common denominator: 48,267 (46.68%) implies a denominator of 103,389 to 103,410;"
                        + " 5,322 (5.02%) implies a denominator of 105,911 to 106,121");
    }

    @Test
    void r6_no_two_pairs_of_seed_003_share_a_denominator() {
        assertThat(of(LATRINES, WATER).contradiction()).containsExactly(LATRINES, WATER);
        assertThat(of(INFORMATION, WATER).contradiction()).containsExactly(INFORMATION, WATER);
        assertThat(of(INFORMATION, LATRINES).contradiction()).containsExactly(INFORMATION, LATRINES);
    }

    /** A count printed as 100.00 % implies a total from itself up to 20,000/19,999 of itself. */
    @ParameterizedTest
    @CsvSource({"103384, 103389, 103389", "103389, 103389, 103394", "103410, 103410, 103410"})
    void r6_ranges_that_touch_share(long count, long min, long max) {
        assertThat(of(LATRINES, pair(count, "100.00")).range()).contains(new WholeRange(min, max));
        assertThat(of(LATRINES, pair(count, "100.00")).contradiction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"103383", "103411"})
    void r6_ranges_one_apart_do_not_share(long count) {
        Pair all = pair(count, "100.00");
        assertThat(of(LATRINES, all).range()).isEmpty();
        assertThat(of(LATRINES, all).contradiction()).containsExactly(LATRINES, all);
    }

    @Test
    void r5_pairs_of_one_total_share_it() {
        SharedDenominator shared = of(pair(1_000, "10.00"), pair(2_000, "20.00"), pair(0, "0.00"));
        // 200000/20.005 = 9997.5…, 200000/19.995 = 10002.5…; 100000/10.005 = 9995.0…, 100000/9.995 = 10005.0…
        assertThat(shared.range()).contains(new WholeRange(9_998, 10_002));
        assertThat(shared.describe(Language.VIETNAMESE)).isEqualTo("mẫu số chung: từ 9.998 đến 10.002");
        assertThat(shared.describe(Language.ENGLISH)).isEqualTo("common denominator: 9,998 to 10,002");
    }

    @Test
    void oneTotalOrAnyNumberFromOneOn() {
        assertThat(of(pair(5, "50"), pair(10, "100.00")).describe(Language.VIETNAMESE))
                .isEqualTo("mẫu số chung: 10");
        assertThat(of(pair(1, "0")).describe(Language.VIETNAMESE)).isEqualTo("mẫu số chung: từ 201 trở lên");
        assertThat(of(pair(1, "0")).describe(Language.ENGLISH)).isEqualTo("common denominator: 201 or more");
    }

    @Test
    void r9_a_pair_that_fits_no_total_contradicts_by_itself() {
        Pair impossible = pair(1, "75");
        SharedDenominator alone = of(LATRINES, WATER, impossible, pair(0, "1"));
        assertThat(alone.range()).isEmpty();
        assertThat(alone.contradiction()).containsExactly(impossible);
        assertThat(alone.describe(Language.VIETNAMESE))
                .isEqualTo("không có mẫu số chung: 1 (75%) không ứng với mẫu số nào");
        assertThat(alone.describe(Language.ENGLISH)).isEqualTo("no common denominator: 1 (75%) fits no denominator");
    }

    @Test
    void ofPairsThatLieEquallyFarTheFirstIsTold() {
        Pair other = pair(48_267, "46.68");
        SharedDenominator twice = of(INFORMATION, LATRINES, other, pair(5_322, "5.02"));
        assertThat(twice.contradiction()).hasSize(2);
        assertThat(twice.contradiction().get(0)).isSameAs(INFORMATION);
        assertThat(twice.contradiction().get(1)).isSameAs(LATRINES);
    }

    @Test
    void refusesWhatIsNoPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair(-1, "5"))
                .withMessage("count must not be negative but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SharedDenominator.of(List.of()))
                .withMessage("pairs must not be empty");
    }

    @Test
    void keepsItsOwnListOfPairs() {
        List<Pair> pairs = new ArrayList<>(List.of(LATRINES));
        SharedDenominator shared = SharedDenominator.of(pairs);
        pairs.add(WATER);
        assertThat(shared.pairs()).containsExactly(LATRINES);
        assertThat(shared).isEqualTo(of(LATRINES));
    }
}

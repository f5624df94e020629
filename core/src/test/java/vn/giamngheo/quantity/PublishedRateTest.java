package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class PublishedRateTest {

    @Test
    void decimalsArePartOfIt() {
        PublishedRate rate = PublishedRate.of("99.90");
        assertThat(rate).isNotEqualTo(PublishedRate.of("99.9")).hasToString("99.90");
        assertThat(rate.decimals()).isEqualTo(2);
        assertThat(rate.percentage()).isEqualTo(PublishedRate.of("99.9").percentage());
        assertThat(Stream.of("100", "9.0", "99.90", "9", "99.9")
                        .map(PublishedRate::of)
                        .sorted())
                .extracting(PublishedRate::toString)
                .containsExactly("9", "9.0", "99.9", "99.90", "100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "-0.1", "8,49", "08.49", "8.49%", "", "1e1", "8.", "0.000000000000000000001"})
    void refusesWhatIsNoRate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRate.of(text))
                .withMessageStartingWith("rate must ");
    }

    @Test
    void aScaleBelowZeroIsNoPrint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedRate(new BigDecimal("1E+1")))
                .withMessage("rate must have a scale from 0 to 20 but was 1E+1");
    }

    @ParameterizedTest
    @CsvSource({
        "8.49, 8.485, 8.495",
        "99.90, 99.895, 99.905",
        "99.9, 99.85, 99.95",
        "9, 8.5, 9.5",
        "0, 0, 0.5",
        "0.0, 0, 0.05",
        "0.1, 0.05, 0.15",
        "100, 99.5, 100.5",
        "100.0, 99.95, 100.05"
    })
    void r07StandsForWhatRoundsToIt(String rate, BigDecimal low, BigDecimal high) {
        DecimalInterval interval = PublishedRate.of(rate).interval();
        assertThat(interval).isEqualTo(new DecimalInterval(low, high));
        assertThat(interval.contains(low)).isTrue();
        assertThat(interval.contains(high)).isFalse();
    }

    @Test
    void r07ExactlyOneHundredStandsForItself() {
        assertThat(PublishedRate.of("100").interval().contains(BigDecimal.valueOf(100)))
                .isTrue();
        assertThat(PublishedRate.of("0").interval().contains(BigDecimal.ZERO)).isTrue();
    }

    /**
     * Seed 003, worked out by hand. 46,68 %: 4 826 700 / 46.685 = 103 388.67…, / 46.675 = 103 410.82… 82,73 %:
     * 8 639 100 / 82.735 = 104 418.92…, / 82.725 = 104 431.55… 5,02 %: 532 200 / 5.025 = 105 910.44…, / 5.015 =
     * 106 121.63…
     */
    @Test
    void r06ThreeRatesOfOnePlanImplyThreeTotals() {
        WholeRange latrines =
                PublishedRate.of("46.68").impliedDenominator(48_267).orElseThrow();
        WholeRange water = PublishedRate.of("82.73").impliedDenominator(86_391).orElseThrow();
        WholeRange information =
                PublishedRate.of("5.02").impliedDenominator(5_322).orElseThrow();
        assertThat(latrines).isEqualTo(new WholeRange(103_389, 103_410));
        assertThat(water).isEqualTo(new WholeRange(104_419, 104_431));
        assertThat(information).isEqualTo(new WholeRange(105_911, 106_121));
        assertThat(latrines.intersects(water)).isFalse();
        assertThat(water.intersects(information)).isFalse();
        assertThat(latrines.intersects(information)).isFalse();
    }

    /** Of persons, and so not comparable with the others (R4): 33 647 800 / 83.515 = 402 895.28…, / 83.505 = 402 943.53… */
    @Test
    void r06NearPoorPersons() {
        assertThat(PublishedRate.of("83.51").impliedDenominator(336_478)).contains(new WholeRange(402_896, 402_943));
    }

    @Test
    void impliedDenominatorAtTheEdges() {
        // 100 %: 1000/1005 = 99.502… prints as 100, 1000/1006 = 99.40… does not; below 1000 is no total of 1000.
        assertThat(PublishedRate.of("100").impliedDenominator(1000)).contains(new WholeRange(1000, 1005));
        assertThat(PublishedRate.of("100.00").impliedDenominator(10)).contains(new WholeRange(10, 10));
        // 0 %: 1/201 = 0.4975… prints as 0, 1/200 = 0.5 as 1.
        assertThat(PublishedRate.of("0").impliedDenominator(1)).contains(WholeRange.from(201));
        assertThat(PublishedRate.of("1").impliedDenominator(1)).contains(new WholeRange(67, 200));
        // A numerator of 0 says nothing of the total, and contradicts any rate that does not print as 0.
        assertThat(PublishedRate.of("0.00").impliedDenominator(0)).contains(WholeRange.from(1));
        assertThat(PublishedRate.of("0.01").impliedDenominator(0)).isEmpty();
        // 1 of 2 is 50, 1 of 1 is 100: nothing between.
        assertThat(PublishedRate.of("75").impliedDenominator(1)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRate.of("5").impliedDenominator(-1))
                .withMessageContaining("-1");
    }

    @Test
    void impliedDenominatorBeyondTheLongs() {
        assertThat(PublishedRate.of("100").impliedDenominator(Long.MAX_VALUE))
                .contains(WholeRange.from(Long.MAX_VALUE));
        assertThat(PublishedRate.of("1").impliedDenominator(Long.MAX_VALUE)).isEmpty();
        assertThat(PublishedRate.of("0.00000000000000000001").impliedDenominator(1))
                .isEmpty();
    }

    @Test
    void ofShareRoundsHalfUp() {
        assertThat(PublishedRate.ofShare(1, 200, 0)).isEqualTo(PublishedRate.of("1"));
        assertThat(PublishedRate.ofShare(1, 201, 0)).isEqualTo(PublishedRate.of("0"));
        assertThat(PublishedRate.ofShare(1_000, 10_000, 2)).isEqualTo(PublishedRate.of("10.00"));
        assertThat(PublishedRate.ofShare(7, 7, 1)).isEqualTo(PublishedRate.of("100.0"));
        assertThat(PublishedRate.ofShare(Long.MAX_VALUE, Long.MAX_VALUE, 20).percentage())
                .isEqualTo(Percentage.of("100"));
    }

    /** Two communes: 1 000 of 10 000 and 10 of 1 000. Together 1 010 of 11 000, not the mean of 10 and 1. */
    @Test
    void r05TheRateOfAllIsNotTheMeanOfRates() {
        assertThat(PublishedRate.ofShare(1_000, 10_000, 2)).hasToString("10.00");
        assertThat(PublishedRate.ofShare(10, 1_000, 2)).hasToString("1.00");
        assertThat(PublishedRate.ofShare(1_010, 11_000, 2)).hasToString("9.18");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2, whole",
        "1, -1, 2, whole",
        "2, 1, 2, part",
        "-1, 5, 2, part",
        "1, 5, -1, decimals",
        "1, 5, 21, decimals"
    })
    void r09AShareOfNothingIsNoRate(long part, long whole, int decimals, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedRate.ofShare(part, whole, decimals))
                .withMessageStartingWith(named + " must be");
    }

    @Test
    void writes() {
        assertThat(PublishedRate.of("99.90").in(Language.VIETNAMESE)).isEqualTo("99,90%");
        assertThat(PublishedRate.of("99.90").in(Language.ENGLISH)).isEqualTo("99.90%");
    }
}

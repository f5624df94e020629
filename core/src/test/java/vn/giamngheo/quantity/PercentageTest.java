package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    /** About 9.8, in 900 000 digits. */
    private static final BigDecimal LONG = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 903_089);

    @Test
    void equalByNumber() {
        assertThat(Percentage.of("9.20")).isEqualTo(Percentage.of("9.2")).hasSameHashCodeAs(Percentage.of("9.2"));
        assertThat(Percentage.of(new BigDecimal("1E+2")))
                .isEqualTo(Percentage.of("100"))
                .hasToString("100");
        assertThat(Percentage.of("0.00")).isEqualTo(Percentage.of("0")).hasToString("0");
        assertThat(Percentage.of("9.1")).isNotEqualTo(Percentage.of("9.2")).isLessThan(Percentage.of("9.2"));
        assertThat(PercentagePoints.of("-2.30"))
                .isEqualTo(PercentagePoints.of("-2.3"))
                .hasToString("-2.3");
        assertThat(PercentagePoints.of("-2.3")).isLessThan(PercentagePoints.of("2.3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.01", "100.01", "101", "-100", "", "1e1", "+5", "5.", ".5", "05", "1,5", "5 ", "NaN", "-0", "٣"
            })
    void refusesWhatIsNoPercentage(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(text))
                .withMessageStartingWith("percentage must ")
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-100.01", "100.01", "1e1", "-0", "--1", "1,5"})
    void refusesWhatIsNoPoints(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PercentagePoints.of(text))
                .withMessageStartingWith("percentage points must ");
    }

    @Test
    @Timeout(5)
    void monstersAreRefusedAtOnce() {
        for (String monster :
                new String[] {"1e99999999", "1e-99999999", "0e99999999", "-1e-2147483647", "0e-2147483647"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Percentage.of(new BigDecimal(monster)))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
            assertThatIllegalArgumentException().isThrownBy(() -> new PercentagePoints(new BigDecimal(monster)));
            assertThatIllegalArgumentException().isThrownBy(() -> new PublishedRate(new BigDecimal(monster)));
            assertThatIllegalArgumentException().isThrownBy(() -> new PublishedPoints(new BigDecimal(monster)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DecimalInterval(new BigDecimal(monster), BigDecimal.TEN));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of("1".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(LONG))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void decimalsAreBounded() {
        assertThat(Percentage.of("0.12345678901234567890").value()).isEqualTo("0.1234567890123456789");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of("0.123456789012345678901"))
                .withMessageContaining("at most 20 decimals");
    }

    /** Seed 002: from 9.2 % by 2.3 to 2.5. Points make 6.9 and 6.7; a relative 2.3 % would make 8.9884. */
    @Test
    void r01DifferencesArePoints() {
        Percentage baseline = Percentage.of("9.2");
        assertThat(baseline.minus(PercentagePoints.of("2.3"))).isEqualTo(Percentage.of("6.9"));
        assertThat(baseline.minus(PercentagePoints.of("2.5"))).isEqualTo(Percentage.of("6.7"));
        assertThat(baseline.minus(Percentage.of("6.9"))).isEqualTo(PercentagePoints.of("2.3"));
        assertThat(Percentage.of("5.97").minus(Percentage.of("7.80"))).isEqualTo(PercentagePoints.of("-1.83"));
        assertThat(Percentage.of("6.9").plus(PercentagePoints.of("2.3"))).isEqualTo(baseline);
        assertThat(Percentage.of("0").minus(Percentage.of("100"))).isEqualTo(PercentagePoints.of("-100"));
    }

    @Test
    void noPercentageLeavesItsBounds() {
        assertThat(Percentage.of("2.3").minus(PercentagePoints.of("2.3"))).isEqualTo(Percentage.of("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of("2.3").minus(PercentagePoints.of("2.4")))
                .withMessage("percentage must be from 0 to 100 but was -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of("99").plus(PercentagePoints.of("1.5")))
                .withMessage("percentage must be from 0 to 100 but was 100.5");
    }
}

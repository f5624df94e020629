package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class RatioTest {

    private static Ratio decimal(String number) {
        return Ratio.of(new BigDecimal(number));
    }

    @Test
    void isInLowestTermsWithTheSignAbove() {
        assertThat(Ratio.of(34, 48)).isEqualTo(Ratio.of(17, 24)).hasSameHashCodeAs(Ratio.of(17, 24));
        assertThat(Ratio.of(-34, -48)).hasToString("17/24");
        Ratio negative = Ratio.of(7, -24);
        assertThat(negative.numerator()).isEqualTo(BigInteger.valueOf(-7));
        assertThat(negative.denominator()).isEqualTo(BigInteger.valueOf(24));
        assertThat(Ratio.of(0, -5)).isEqualTo(Ratio.ZERO).hasToString("0");
        assertThat(Ratio.of(24, 24)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(6, 3)).isEqualTo(Ratio.of(2)).hasToString("2");
        assertThat(Ratio.of(17, 24)).isNotEqualTo(Ratio.of(17, 25)).isNotEqualTo("17/24");
        assertThat(decimal("9.20")).isEqualTo(Ratio.of(46, 5));
        assertThat(decimal("1E+3")).isEqualTo(Ratio.of(1000));
    }

    @Test
    void theLeastOfAllLongsIsReducedToo() {
        assertThat(Ratio.of(Long.MIN_VALUE, 6)).hasToString("-4611686018427387904/3");
        assertThat(Ratio.of(6, Long.MIN_VALUE)).hasToString("-3/4611686018427387904");
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
    }

    @Test
    void differentRatiosFallApart() {
        assertThat(Ratio.of(17, 24)).doesNotHaveSameHashCodeAs(Ratio.of(17, 25));
    }

    @Test
    void r9_a_share_of_nothing_is_no_number() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(3, 0))
                .withMessage("denominator must not be 0, with numerator 3");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(0, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO));
    }

    @Test
    void monstersAreRefused() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> decimal("1E+99999999"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> decimal("1E-101"));
        assertThat(decimal("1E-100").denominator()).isEqualTo(BigInteger.TEN.pow(100));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Ratio.parse("9".repeat(1_000_000)));
    }

    /** 7,80 less 5,97 is 1,83 points, of 7,80 that is 183/780. */
    @Test
    void r1_points_and_per_cent_of_the_start_are_two_numbers() {
        Ratio points = decimal("7.80").minus(decimal("5.97"));
        assertThat(points).isEqualTo(decimal("1.83"));
        assertThat(points.dividedBy(decimal("7.80"))).isEqualTo(Ratio.of(61, 260));
    }

    @Test
    void computes() {
        assertThat(Ratio.of(1, 6).plus(Ratio.of(1, 3))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(1, 6).minus(Ratio.of(1, 3))).isEqualTo(Ratio.of(-1, 6));
        assertThat(Ratio.of(2, 3).times(Ratio.of(-3, 4))).isEqualTo(Ratio.of(-1, 2));
        assertThat(Ratio.of(2, 3).times(6)).isEqualTo(Ratio.of(4));
        assertThat(Ratio.of(2, 3).dividedBy(Ratio.of(-4, 9))).isEqualTo(Ratio.of(-3, 2));
        assertThat(Ratio.of(2, 3).negated()).isEqualTo(Ratio.of(-2, 3));
        assertThat(Ratio.of(17, 24).percent()).isEqualTo(Ratio.of(425, 6));
        assertThat(Stream.of(Ratio.of(-1, 3), Ratio.ZERO, Ratio.of(1, 3)).map(Ratio::signum))
                .containsExactly(-1, 0, 1);
        assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(34, 100)).isGreaterThan(Ratio.of(33, 100));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 2, 3, 4",
        "-7, 2, -4, -3",
        "6, 2, 3, 3",
        "-6, 2, -3, -3",
        "0, 5, 0, 0",
        "1, 1000, 0, 1",
        "-1, 1000, -1, 0"
    })
    void wholeNumbersAround(long numerator, long denominator, long floor, long ceiling) {
        Ratio ratio = Ratio.of(numerator, denominator);
        assertThat(ratio.floor()).isEqualTo(BigInteger.valueOf(floor));
        assertThat(ratio.ceiling()).isEqualTo(BigInteger.valueOf(ceiling));
        assertThat(ratio.isWhole()).isEqualTo(floor == ceiling);
    }

    @Test
    void rounds() {
        assertThat(Ratio.of(1, 8).round(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.13"));
        assertThat(Ratio.of(1, 8).round(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("0.12"));
        assertThat(Ratio.of(2).round(2, RoundingMode.UNNECESSARY)).isEqualTo(new BigDecimal("2.00"));
        assertThat(Ratio.of(1, 3).round(100, RoundingMode.DOWN).scale()).isEqualTo(100);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(1, 3).round(2, RoundingMode.UNNECESSARY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.ONE.round(-1, RoundingMode.DOWN))
                .withMessage("decimals must be from 0 to 100 but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.round(101, RoundingMode.DOWN));
    }

    /** 9,2 to 6,8: at 7,5 it is (9.2 - 7.5) / 2.4 of the way, at 9,9 a step back. */
    @Test
    void r3_progress_is_written_with_its_sign() {
        Ratio way = decimal("9.2").minus(decimal("6.8"));
        Ratio ahead = decimal("9.2").minus(decimal("7.5")).dividedBy(way);
        Ratio back = decimal("9.2").minus(decimal("9.9")).dividedBy(way);
        assertThat(ahead).isEqualTo(Ratio.of(17, 24));
        assertThat(ahead.percentIn(Language.VIETNAMESE, 1)).isEqualTo("70,8%");
        assertThat(ahead.percentIn(Language.ENGLISH, 1)).isEqualTo("70.8%");
        assertThat(back.percentIn(Language.VIETNAMESE, 1)).isEqualTo("-29,2%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "585; 2000; 1; 29,3%",
                "-585; 2000; 1; -29,3%",
                "5849; 20000; 1; 29,2%",
                "1; 1000; 0; 0%",
                "-1; 1000; 0; 0%",
                "1; 200; 0; 1%",
                "15000; 1; 0; 1.500.000%",
                "1; 3; 20; 33,33333333333333333333%"
            })
    void writesPerCent(long numerator, long denominator, int decimals, String expected) {
        assertThat(Ratio.of(numerator, denominator).percentIn(Language.VIETNAMESE, decimals))
                .isEqualTo(expected);
    }

    @Test
    void writesNoMoreThanCanBeRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.percentIn(Language.VIETNAMESE, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.ONE.percentIn(Language.VIETNAMESE, 21))
                .withMessage("decimals must be from 0 to 20 but was 21");
        assertThatIllegalArgumentException().isThrownBy(() -> decimal("1E+40").percentIn(Language.VIETNAMESE, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17/24", "-17/24", "0", "1", "-3", "9223372036854775808/9223372036854775807"})
    void readsItsOwnText(String text) {
        assertThat(Ratio.parse(text)).hasToString(text);
    }

    @Test
    void readsUpToTwoHundredCharacters() {
        assertThat(Ratio.parse("9".repeat(200))).hasToString("9".repeat(200));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Ratio.parse("9".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "/", "1/", "/2", "1/0", "0/1", "0/5", "-0", "34/48", "3/1", "1/-2", "--1", "+1", "01", "1/02",
                "1.5", "1,5", "1 /2", " 1", "1/2/3", "١/٢", "1e3"
            })
    void refusesAnyOtherText(String text) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Ratio.parse(text));
    }

    @Test
    void aRefusalQuotesTheText() {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> Ratio.parse("34/48"));
        assertThat(refused.reason().in(Language.VIETNAMESE))
                .isEqualTo("phân số phải ở dạng tối giản, như “17/24” hoặc “-3”, không phải “34/48”");
        assertThat(refused).hasMessage("a ratio must be in lowest terms, such as '17/24' or '-3', but was '34/48'");
    }
}

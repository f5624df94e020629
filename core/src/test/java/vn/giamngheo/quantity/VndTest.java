package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class VndTest {

    @ParameterizedTest
    @CsvSource({
        "671.041 triệu đồng, 671041000000",
        "1.500.000 đồng, 1500000",
        "'2,5 tỷ đồng', 2500000000",
        "1.500.000đ, 1500000",
        "5 nghìn đồng, 5000",
        "5 ngàn đồng, 5000",
        "'0,001 triệu đồng', 1000",
        "2 tỉ đồng, 2000000000",
        "75 nghìn tỷ đồng, 75000000000000",
        "100 VNĐ, 100",
        "100 vnd, 100",
        "3 triệu đ, 3000000",
        "-5 đồng, -5",
        "\u22121.000 đồng, -1000",
        "0 đồng, 0",
        "671.041\u00a0triệu đồng, 671041000000",
        "2 TRIỆU ĐỒNG, 2000000",
        "2 triệu ðồng, 2000000",
        "9.223.372.036.854.775.807 đồng, 9223372036854775807"
    })
    void r10ParsesAmountWithUnit(String text, long dong) {
        assertThat(Vnd.parse(text).dong()).isEqualTo(dong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "671.041",
                "10.98",
                "1.5",
                "1.5 triệu đồng",
                "1,5 đồng",
                "0,0001 nghìn đồng",
                "triệu đồng",
                "2 triệu",
                "2 đồng triệu",
                "2 triệuđồng",
                "1,500,000 đồng",
                "10,000 đồng",
                "1500.000 đồng",
                "1.500.000 đồng/người/tháng",
                "khoảng 5 đồng",
                "9.223.372.036.854.775.808 đồng",
                "10 nghìn tỷ tỷ đồng",
                "--5 đồng",
                "5 USD",
                "5 đồng 3",
                "1e9 đồng"
            })
    void r10RefusesWhatIsNoWholeAmountWithUnit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vnd.parse(text))
                .withMessageContaining("with its unit")
                .withMessageEndingWith("but was '" + text + "'");
    }

    @Test
    void twoHundredCharactersAreRead() {
        assertThat(Vnd.parse(" ".repeat(194) + "5 đồng")).isEqualTo(Vnd.of(5));
        assertThatIllegalArgumentException().isThrownBy(() -> Vnd.parse(" ".repeat(195) + "5 đồng"));
    }

    @Test
    void differentAmountsFallApart() {
        assertThat(Vnd.of(5)).hasSameHashCodeAs(Vnd.of(5)).doesNotHaveSameHashCodeAs(Vnd.of(6));
    }

    @Test
    @Timeout(5)
    void monstersAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vnd.parse("1".repeat(1_000_000) + " đồng"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        for (String monster : List.of("1e99999999", "1e-99999999", "-1e2147483647", "1e-2147483647")) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Vnd.of(new BigDecimal(monster), VndUnit.BILLION))
                    .withMessageContaining("whole number within the range of a long")
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        }
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.of(new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 903_089), VndUnit.DONG));
    }

    @Test
    void ofUnitIsExactOrThrows() {
        assertThat(Vnd.of(new BigDecimal("2.5"), VndUnit.BILLION)).isEqualTo(Vnd.of(2_500_000_000L));
        assertThat(Vnd.of(new BigDecimal("0.000000001"), VndUnit.BILLION)).isEqualTo(Vnd.of(1));
        assertThat(Vnd.of(new BigDecimal("1E+3"), VndUnit.THOUSAND)).isEqualTo(Vnd.of(1_000_000));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.of(new BigDecimal("0.0000000001"), VndUnit.BILLION))
                .withMessageContaining("1E-10");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Vnd.of(new BigDecimal("9223372037"), VndUnit.BILLION))
                .withMessageContaining("9223372037");
    }

    @Test
    void arithmeticIsChecked() {
        Vnd most = Vnd.of(Long.MAX_VALUE);
        Vnd least = Vnd.of(Long.MIN_VALUE);
        assertThat(Vnd.of(3).plus(Vnd.of(-5))).isEqualTo(Vnd.of(-2));
        assertThat(Vnd.of(3).minus(Vnd.of(5))).isEqualTo(Vnd.of(-2));
        assertThat(Vnd.of(3).multipliedBy(-5)).isEqualTo(Vnd.of(-15));
        assertThat(least.plus(most)).isEqualTo(Vnd.of(-1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Vnd.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(Vnd.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.multipliedBy(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Vnd.sum(List.of(most, most)));
    }

    /** The funding of seed 002: the lines come to the total. */
    @Test
    void sums() {
        assertThat(Vnd.sum(List.of(
                        Vnd.parse("120.839 triệu đồng"),
                        Vnd.parse("198.202 triệu đồng"),
                        Vnd.parse("350.000 triệu đồng"),
                        Vnd.parse("2.000 triệu đồng"))))
                .isEqualTo(Vnd.of(671_041_000_000L));
        assertThat(Vnd.sum(List.of())).isEqualTo(Vnd.ZERO);
    }

    @Test
    void writesInAnyUnitWithoutRounding() {
        Vnd amount = Vnd.of(671_041_000_000L);
        assertThat(amount.in(VndUnit.MILLION, Language.VIETNAMESE)).isEqualTo("671.041 triệu đồng");
        assertThat(amount.in(VndUnit.MILLION, Language.ENGLISH)).isEqualTo("671,041 million đồng");
        assertThat(amount.in(VndUnit.BILLION, Language.VIETNAMESE)).isEqualTo("671,041 tỷ đồng");
        assertThat(amount.in(VndUnit.BILLION, Language.ENGLISH)).isEqualTo("671.041 billion đồng");
        assertThat(amount.in(VndUnit.THOUSAND, Language.VIETNAMESE)).isEqualTo("671.041.000 nghìn đồng");
        assertThat(Vnd.of(1).in(VndUnit.BILLION, Language.ENGLISH)).isEqualTo("0.000000001 billion đồng");
        assertThat(Vnd.of(-1_500).in(VndUnit.THOUSAND, Language.ENGLISH)).isEqualTo("-1.5 thousand đồng");
        assertThat(Vnd.ZERO.in(VndUnit.MILLION, Language.VIETNAMESE)).isEqualTo("0 triệu đồng");
        assertThat(amount).hasToString("671.041.000.000 đồng");
        assertThat(Vnd.of(Long.MIN_VALUE)).hasToString("-9.223.372.036.854.775.808 đồng");
    }

    @Test
    void equalAndOrderedByAmount() {
        assertThat(Vnd.of(5)).isEqualTo(Vnd.parse("5 đồng")).hasSameHashCodeAs(Vnd.parse("5 đồng"));
        assertThat(Vnd.of(5)).isNotEqualTo(Vnd.of(6)).isNotEqualTo(5L).isLessThan(Vnd.of(6));
    }
}

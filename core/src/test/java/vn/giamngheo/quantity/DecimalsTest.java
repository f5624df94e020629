package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.RefusedException;

class DecimalsTest {

    /** The notation takes 30 digits; with the 0 before the mark, 29 decimals and 29 digits are always within them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1000; 1.000",
                "1000.5; 1.000,5",
                "-1234.50; -1.234,50",
                "1E+3; 1E+3",
                "1.5E+3; 1,5E+3",
                "12345678901234567890123456789; 12.345.678.901.234.567.890.123.456.789",
                "123456789012345678901234567890; 123456789012345678901234567890",
                "0.00000000000000000000000000001; 0,00000000000000000000000000001",
                "0.000000000000000000000000000001; 1E-30"
            })
    void writesAsAVietnameseReaderDoesOrInFull(BigDecimal number, String expected) {
        assertThat(Decimals.vietnamese(number)).isEqualTo(expected);
    }

    @Test
    void refusalsAreInBothLanguages() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Percentage(new BigDecimal("1000.5")))
                .satisfies(refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo("giá trị phải từ 0 đến 100, không phải 1.000,5");
                    assertThat(refused.reason().english()).endsWith("must be from 0 to 100 but was 1000.5");
                });
    }

    @Test
    void aNumberHasNoMoreThan400Bits() {
        BigInteger most = BigInteger.ONE.shiftLeft(400).subtract(BigInteger.ONE);

        assertThat(Decimals.isBounded(new BigDecimal(most))).isTrue();
        assertThat(Decimals.isBounded(new BigDecimal(most.add(BigInteger.ONE)))).isFalse();
    }
}

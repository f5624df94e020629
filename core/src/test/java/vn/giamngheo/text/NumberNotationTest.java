package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "1.500.000 1500000",
                "8,49 8.49",
                "99,90 99.90",
                "671.041 671041",
                "100 100",
                "0 0",
                "0,5 0.5",
                "1.234,50 1234.50",
                "-1,5 -1.5",
                "-1.000 -1000",
                "05 5",
                "1500 1500",
                "1500,25 1500.25",
                "12.345.678,901 12345678.901",
                "123456789012345678901234567890 123456789012345678901234567890",
                "999.999.999.999.999.999.999.999.999.999 999999999999999999999999999999"
            })
    void r11ReadsVietnamese(String text, BigDecimal number) {
        assertThat(NumberNotation.VIETNAMESE.parse(text)).isEqualTo(number);
        assertThat(NumberNotation.VIETNAMESE.read(text)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"1,500,000 1500000", "8.49 8.49", "99.90 99.90", "-1,234.5 -1234.5", "1.500 1.500"})
    void r11ReadsEnglish(String text, BigDecimal number) {
        assertThat(NumberNotation.ENGLISH.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ",",
                ".",
                "1,",
                ",5",
                "1..000",
                "1.00",
                "1.0000",
                "1.00.000",
                ".500",
                "1.500.",
                "1500.000",
                "1.500,",
                "1,5,5",
                "1,500.000",
                "0.500",
                "000.500",
                "+1",
                "--1",
                "-",
                "1-",
                " 1",
                "1 ",
                "1 500",
                "1e5",
                "1E5",
                "٣",
                "１",
                "1.5O0",
                "NaN",
                "8.49",
                "6,96,7",
                "1234567890123456789012345678901",
                "0,123456789012345678901234567890",
                "½",
                "1.500.00a",
                "1,-5",
                "1.-50"
            })
    void r11RefusesInVietnamese(String text) {
        assertThat(NumberNotation.VIETNAMESE.read(text)).isEmpty();
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> NumberNotation.VIETNAMESE.parse(text))
                .withMessage("text must be a number such as 1.234.567,8 of at most 30 digits but was '" + text + "'");
    }

    @Test
    @Timeout(5)
    void monstersAreRefusedAtOnceAndNotRepeated() {
        String million = "1".repeat(1_000_000);
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> NumberNotation.VIETNAMESE.parse(million))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
        assertThat(NumberNotation.VIETNAMESE.read("1.000".repeat(200_000))).isEmpty();
        assertThat(NumberNotation.ENGLISH.read("1e99999999")).isEmpty();
        assertThat(NumberNotation.readings("9".repeat(1_000_000))).isEmpty();
    }

    @Test
    void monstersAreNotWritten() {
        for (BigDecimal monster : new BigDecimal[] {
            new BigDecimal("1e99999999"),
            new BigDecimal("1e-99999999"),
            new BigDecimal("1e30"),
            new BigDecimal("1e-30"),
            new BigDecimal("0e2147483647"),
            new BigDecimal("1234567890123456789012345678901"),
            new BigDecimal("12.12345678901234567890123456789"),
            new BigDecimal(BigInteger.ONE.shiftLeft(10_000_000))
        }) {
            assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> NumberNotation.ENGLISH.format(monster))
                            .withMessageStartingWith("number must have at most 30 digits")
                            .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "99.90 99,90 99.90",
                "1500000 1.500.000 1,500,000",
                "0 0 0",
                "0.00 0,00 0.00",
                "-0.5 -0,5 -0.5",
                "999 999 999",
                "1000 1.000 1,000",
                "-999 -999 -999",
                "-1000 -1.000 -1,000",
                "123456.789 123.456,789 123,456.789",
                "1e3 1.000 1,000",
                "1e29 100.000.000.000.000.000.000.000.000.000 100,000,000,000,000,000,000,000,000,000",
                "0.12345678901234567890123456789 0,12345678901234567890123456789 0.12345678901234567890123456789"
            })
    void writes(BigDecimal number, String vietnamese, String english) {
        assertThat(NumberNotation.VIETNAMESE.format(number)).isEqualTo(vietnamese);
        assertThat(NumberNotation.ENGLISH.format(number)).isEqualTo(english);
    }

    @Test
    void writesLongs() {
        assertThat(NumberNotation.VIETNAMESE.format(Long.MIN_VALUE)).isEqualTo("-9.223.372.036.854.775.808");
        assertThat(NumberNotation.ENGLISH.format(48_267)).isEqualTo("48,267");
    }

    @Test
    void r11ReadingsOfUnknownNotation() {
        assertThat(NumberNotation.readings("1.500")).containsExactly(new BigDecimal("1500"), new BigDecimal("1.500"));
        assertThat(NumberNotation.readings("1,500")).containsExactly(new BigDecimal("1.500"), new BigDecimal("1500"));
        assertThat(NumberNotation.readings("8,49")).containsExactly(new BigDecimal("8.49"));
        assertThat(NumberNotation.readings("1.500.000")).containsExactly(new BigDecimal("1500000"));
        assertThat(NumberNotation.readings("0.500")).containsExactly(new BigDecimal("0.500"));
        assertThat(NumberNotation.readings("1500")).containsExactly(new BigDecimal("1500"));
        assertThat(NumberNotation.readings("một")).isEmpty();
    }
}

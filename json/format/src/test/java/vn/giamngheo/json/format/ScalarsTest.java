package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.internal.Scalars;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.text.Language;

/** The boundaries of values without parts. */
class ScalarsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 10, 9_007_199_254_740_993L, Long.MAX_VALUE, Long.MIN_VALUE})
    void wholeNumbers(long number) {
        assertThat(read(Long.class, Scalars.WHOLE, Long.toString(number)).orElseThrow())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void wholeNumbersOfAnInt(int number) {
        assertThat(read(Integer.class, Scalars.INT, Integer.toString(number)).orElseThrow())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1.0", "1e0"})
    void wholeNumbersBeyondAnInt(String number) {
        assertThat(message(read(Integer.class, Scalars.INT, number)))
                .isEqualTo("“" + number + "” is not a 32-bit integer in digits (at most 10).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "-0.50",
                "99.90",
                "123456789012345678901234567890",
                "-0.12345678901234567890123456789",
                "0.00000000000000000000000000000"
            })
    void decimals(String number) {
        BigDecimal read =
                read(BigDecimal.class, Scalars.DECIMAL, "\"" + number + "\"").orElseThrow();
        assertThat(read).isEqualTo(new BigDecimal(number));
        assertThat(CanonicalJson.write(format(BigDecimal.class, Scalars.DECIMAL), read))
                .isEqualTo("\"" + number + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789012345678901",
                "0.123456789012345678901234567890",
                "00",
                "1.",
                "-",
                "1 000",
                "1_000",
                "0x1",
                "NaN"
            })
    void noDecimals(String number) {
        assertThat(message(read(BigDecimal.class, Scalars.DECIMAL, "\"" + number + "\"")))
                .isEqualTo("“" + number + "” is not a decimal number such as “-12.50” (with a decimal point, at most 30"
                        + " digits).");
    }

    @ParameterizedTest
    @CsvSource({"2016-02-29", "0000-01-01", "9999-12-31"})
    void days(String day) {
        assertThat(read(LocalDate.class, Scalars.DATE, "\"" + day + "\"").orElseThrow())
                .isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-29", "2017-13-01", "2017-1-1", "+12017-01-01", "-0001-01-01", "２０１７-01-01"})
    void noDays(String day) {
        assertThat(message(read(LocalDate.class, Scalars.DATE, "\"" + day + "\"")))
                .startsWith("“" + day + "” is not valid: ");
    }

    @Test
    void flags() {
        assertThat(read(Boolean.class, Scalars.FLAG, "true").orElseThrow()).isTrue();
        assertThat(read(Boolean.class, Scalars.FLAG, "false").orElseThrow()).isFalse();
    }

    @Test
    void textWithAnyCharacterThatIsNoHalf() {
        assertThat(read(String.class, Scalars.TEXT, "\"\\ud7ff\\ue000\\ud83d\\ude00\"")
                        .orElseThrow())
                .isEqualTo("\ud7ff\ue000\ud83d\ude00");
        assertThat(message(read(String.class, Scalars.TEXT, "\"\\ud800\""))).endsWith("half a surrogate pair.");
        assertThat(message(read(String.class, Scalars.TEXT, "\"\\udfff\""))).endsWith("half a surrogate pair.");
        assertThat(message(read(String.class, Scalars.TEXT, "\"\\u2003\""))).endsWith("must not be blank.");
    }

    @Test
    void messagesQuoteOnlyTheBeginningOfWhatIsLong() {
        String long80 = "x".repeat(80);
        assertThat(message(read(Boolean.class, Scalars.FLAG, "\"" + long80 + "\"")))
                .isEqualTo("Expected true or false but found string “" + long80 + "”.");
        assertThat(message(read(Boolean.class, Scalars.FLAG, "\"" + long80 + "y\"")))
                .isEqualTo("Expected true or false but found string “" + long80 + "…”.");
        assertThat(message(read(Boolean.class, Scalars.FLAG, "\"" + "x".repeat(79) + "\ud83d\ude00\"")))
                .isEqualTo("Expected true or false but found string “" + "x".repeat(79) + "…”.");
    }

    private static <T> ReadResult<T> read(Class<T> type, Codec<T> codec, String json) {
        return format(type, codec).readDocument(new TinyJson(json));
    }

    private static <T> ValueFormat<T> format(Class<T> type, Codec<T> codec) {
        return CodecFormat.empty().with(type, codec).require(type);
    }

    private static String message(ReadResult<?> result) {
        assertThat(result.report().findings()).hasSize(1);
        return result.report().findings().get(0).message(Language.ENGLISH);
    }
}

package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 triệu đồng|1000000",
                "48.267 triệu đồng|48267000000",
                "48267 triệu đồng|48267000000",
                "999.999.999 triệu đồng|999999999000000",
                "999.999.999 tỷ đồng|999999999000000000",
                "5 tỷ đồng|5000000000"
            })
    void amounts(String text, long dong) {
        assertThat(PlainWording.money(text)).isEqualTo(Vnd.of(dong));
        assertThat(StatedParser.money(text)).isEqualTo(Optional.of(Stated.exactly(Vnd.of(dong))));
    }

    /** The last digit that fits, one more; groups too short, too long, at either end; zeros in front. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.000.000.000 triệu đồng",
                "1000000000 triệu đồng",
                "48.26 triệu đồng",
                "48.2677 triệu đồng",
                "4826.777 triệu đồng",
                "1.23.456 triệu đồng",
                ".123 triệu đồng",
                "123. triệu đồng",
                "012 triệu đồng",
                "0 triệu đồng",
                "1,5 tỷ đồng",
                " triệu đồng",
                "-5 triệu đồng",
                "5 triệu",
                "5 đồng",
                "khoảng 5 triệu đồng"
            })
    void amountsThatAreNotPlain(String text) {
        assertThat(PlainWording.money(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8,49%|8.49", "0%|0", "05,0%|5.0", "1234567,8%|1234567.8"})
    void percentages(String text, BigDecimal number) {
        assertThat(PlainWording.percent(text)).isEqualTo(number);
        assertThat(PlainWording.points(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", ",5%", "5,%", "5,6,7%", "5.6%", "12345678,9%", "5 %", "5", "-5%", "5 điểm"})
    void percentagesThatAreNotPlain(String text) {
        assertThat(PlainWording.percent(text)).isNull();
    }

    @Test
    void pointsAreNoRate() {
        assertThat(PlainWording.points("1,5 điểm %")).isEqualTo(new BigDecimal("1.5"));
        assertThat(PlainWording.percent("1,5 điểm %")).isNull();
        assertThat(StatedParser.rate("1,5 điểm %")).isEmpty();
    }

    @Test
    void whatIsPlainCanStillBeTooMuch() {
        assertThat(StatedParser.rate("100%")).isPresent();
        assertThat(StatedParser.rate("100,01%")).isEmpty();
        assertThat(StatedParser.points("100,01 điểm %")).isEmpty();
    }
}

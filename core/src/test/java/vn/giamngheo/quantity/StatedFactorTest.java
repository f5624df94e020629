package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Factors as {@link StatedParser} reads them. */
class StatedFactorTest {

    private static PublishedFactor factor(String value) {
        return PublishedFactor.of(value);
    }

    static Stream<Arguments> texts() {
        Stated<PublishedFactor> half = Stated.exactly(factor("1.5"));
        Stated<PublishedFactor> twice = Stated.exactly(factor("2"));
        Stated<PublishedFactor> range = Stated.between(factor("2.5"), factor("3"));
        return Stream.of(
                Arguments.of("gấp 1,5 lần", half),
                Arguments.of("Gấp 1,5 lần.", half),
                Arguments.of("1,5 lần", half),
                Arguments.of("1,50 lần", Stated.exactly(factor("1.50"))),
                Arguments.of("tăng gấp 1,5 lần", half),
                Arguments.of("tăng lên 1,5 lần", half),
                Arguments.of("tăng lên gấp 1,5 lần", half),
                Arguments.of("bằng 1,5 lần", half),
                Arguments.of("gấp rưỡi", half),
                Arguments.of("gấp 2 lần", twice),
                Arguments.of("gấp đôi", twice),
                Arguments.of("tăng gấp đôi;", twice),
                Arguments.of("tăng lên gấp đôi", twice),
                Arguments.of("khoảng gấp đôi", Stated.about(twice)),
                Arguments.of("hơn gấp đôi", Stated.moreThan(factor("2"))),
                Arguments.of("ít nhất gấp rưỡi", Stated.atLeast(factor("1.5"))),
                Arguments.of("từ gấp đôi trở lên", Stated.atLeast(factor("2"))),
                Arguments.of("gấp hai lần", twice),
                Arguments.of("Gấp ba lần.", Stated.exactly(factor("3"))),
                Arguments.of("tăng gấp bốn lần", Stated.exactly(factor("4"))),
                Arguments.of("tăng lên năm lần", Stated.exactly(factor("5"))),
                Arguments.of("gấp khoảng sáu lần", Stated.about(Stated.exactly(factor("6")))),
                Arguments.of("gấp bảy lần", Stated.exactly(factor("7"))),
                Arguments.of("gấp bẩy lần", Stated.exactly(factor("7"))),
                Arguments.of("gấp hơn tám lần", Stated.moreThan(factor("8"))),
                Arguments.of("không quá chín lần", Stated.atMost(factor("9"))),
                Arguments.of("gấp mười lần trở lên", Stated.atLeast(factor("10"))),
                Arguments.of("2,5-3 lần", range),
                Arguments.of("3-2,5 lần", range),
                Arguments.of("gấp 2,5 – 3 lần", range),
                Arguments.of("từ 2,5 đến 3 lần", range),
                Arguments.of("gấp từ 2,5 lần đến 3 lần", range),
                Arguments.of("gấp khoảng 2,5-3 lần", Stated.about(range)),
                Arguments.of("gấp ít nhất 1,5 lần", Stated.atLeast(factor("1.5"))),
                Arguments.of("tối thiểu gấp 1,5 lần", Stated.atLeast(factor("1.5"))),
                Arguments.of("gấp 1,5 lần trở lên", Stated.atLeast(factor("1.5"))),
                Arguments.of("gấp trên 2 lần", Stated.moreThan(factor("2"))),
                Arguments.of("không quá 3 lần", Stated.atMost(factor("3"))),
                Arguments.of("ít nhất khoảng 1,5 lần", Stated.about(Stated.atLeast(factor("1.5")))),
                Arguments.of("0,5 lần", Stated.exactly(factor("0.5"))),
                Arguments.of("2,12345678901234567890 lần", Stated.exactly(factor("2.12345678901234567890"))),
                Arguments.of("1.000.000 lần", Stated.exactly(factor("1000000"))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void reads(String text, Stated<PublishedFactor> expected) {
        assertThat(StatedParser.factor(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lần",
                "gấp",
                "đôi",
                "rưỡi",
                "gấp 2",
                "gấp lần",
                "1.5 lần",
                "0 lần",
                "0,0 lần",
                "-2 lần",
                "1.000.001 lần",
                "2 lần/năm",
                "2 lần rưỡi",
                "2 lần mỗi năm",
                "gấp đôi lần",
                "gấp đôi rưỡi",
                "gấp đôi gấp đôi",
                "gấp đôi đến gấp ba",
                "gấp đôi đến 3 lần",
                "gấp đôi-3 lần",
                "từ 3 đến 2,5 lần",
                "từ 2 lần",
                "gấp hai",
                "gấp một lần",
                "gấp mười một lần",
                "gấp hai mươi lần",
                "gấp hai lần rưỡi",
                "gấp hai, ba lần",
                "gấp hai đến ba lần",
                "gấp hai-ba lần",
                "gấp hai đến 3 lần",
                "gấp 2 đến ba lần",
                "gấp hai lần đến 3 lần",
                "từ hai lần",
                "giảm hai lần",
                "hai lần mỗi năm",
                "từ gấp đôi",
                "trên gấp đôi trở lên",
                "khoảng khoảng gấp đôi",
                "giảm một nửa",
                "giảm 2 lần",
                "150%",
                "2 hộ",
                "2,123456789012345678901 lần"
            })
    void refusesWhatIsNoFactor(String text) {
        assertThat(StatedParser.factor(text)).isEmpty();
    }

    /** "Tăng 1,5 lần" is half as much again to one writer and two and a half times as much to the next. */
    @Test
    void r1_a_rise_by_times_can_mean_two_things() {
        assertThat(StatedParser.factor("tăng 1,5 lần")).isEmpty();
        assertThat(StatedParser.factor("tăng thêm 1,5 lần")).isEmpty();
        assertThat(StatedParser.factor("tăng hai lần")).isEmpty();
    }

    @Test
    void r1_a_factor_is_no_rate_and_a_rate_no_factor() {
        assertThat(StatedParser.rate("gấp 1,5 lần")).isEmpty();
        assertThat(StatedParser.points("1,5 lần")).isEmpty();
        assertThat(StatedParser.factor("1,5%")).isEmpty();
    }
}

package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedParserTest {

    private static PublishedRate rate(String value) {
        return PublishedRate.of(value);
    }

    private static Stated<PublishedRate> rates(String low, String high) {
        return Stated.between(rate(low), rate(high));
    }

    private static Stated<PublishedPoints> points(String low, String high) {
        return Stated.between(PublishedPoints.of(low), PublishedPoints.of(high));
    }

    static Stream<Arguments> rateTexts() {
        return Stream.of(
                Arguments.of("8,49%", Stated.exactly(rate("8.49"))),
                Arguments.of("99,90%", Stated.exactly(rate("99.90"))),
                Arguments.of("2,12345678901234567890%", Stated.exactly(rate("2.12345678901234567890"))),
                Arguments.of("100%", Stated.exactly(rate("100"))),
                Arguments.of("0%", Stated.exactly(rate("0"))),
                Arguments.of("46,68 %.", Stated.exactly(rate("46.68"))),
                Arguments.of("đạt tỷ lệ 46,68%", Stated.exactly(rate("46.68"))),
                Arguments.of("còn 2,2%", Stated.exactly(rate("2.2"))),
                Arguments.of("giảm xuống còn 8,49%", Stated.exactly(rate("8.49"))),
                Arguments.of("5 phần trăm", Stated.exactly(rate("5"))),
                Arguments.of("2,3-2,5%", rates("2.3", "2.5")),
                Arguments.of("2,3\u00a0–\u00a02,5%", rates("2.3", "2.5")),
                Arguments.of("2,3% - 2,5%", rates("2.3", "2.5")),
                Arguments.of("6,7 đến 6,9%", rates("6.7", "6.9")),
                Arguments.of("từ 6,7 đến 6,9%", rates("6.7", "6.9")),
                Arguments.of("Từ 6,7% đến 6,9%", rates("6.7", "6.9")),
                Arguments.of("từ 1-1,5%", rates("1", "1.5")),
                Arguments.of("5-5%", rates("5", "5")),
                Arguments.of("khoảng 5%", Stated.about(Stated.exactly(rate("5")))),
                Arguments.of("xấp xỉ 5%", Stated.about(Stated.exactly(rate("5")))),
                Arguments.of("ước đạt 90%", Stated.about(Stated.exactly(rate("90")))),
                Arguments.of("khoảng từ 5 đến 7%", Stated.about(rates("5", "7"))),
                Arguments.of("khoảng 5-7%", Stated.about(rates("5", "7"))),
                Arguments.of("trên 90 %", Stated.moreThan(rate("90"))),
                Arguments.of("hơn 90%", Stated.moreThan(rate("90"))),
                Arguments.of("đạt trên 90%", Stated.moreThan(rate("90"))),
                Arguments.of("ít nhất 90%", Stated.atLeast(rate("90"))),
                Arguments.of("tối thiểu đạt 90%", Stated.atLeast(rate("90"))),
                Arguments.of("không dưới 90%", Stated.atLeast(rate("90"))),
                Arguments.of("không thấp hơn 90%", Stated.atLeast(rate("90"))),
                Arguments.of("không ít hơn 90%", Stated.atLeast(rate("90"))),
                Arguments.of("từ 90% trở lên", Stated.atLeast(rate("90"))),
                Arguments.of("90% trở lên", Stated.atLeast(rate("90"))),
                Arguments.of("từ 5% trở xuống", Stated.atMost(rate("5"))),
                Arguments.of("không quá 5%", Stated.atMost(rate("5"))),
                Arguments.of("không vượt quá 5%", Stated.atMost(rate("5"))),
                Arguments.of("không cao hơn 5%", Stated.atMost(rate("5"))),
                Arguments.of("tối đa 5%", Stated.atMost(rate("5"))),
                Arguments.of("nhiều nhất 5%", Stated.atMost(rate("5"))),
                Arguments.of("dưới 5%", Stated.lessThan(rate("5"))),
                Arguments.of("còn dưới 5%", Stated.lessThan(rate("5"))),
                Arguments.of("dƣới 5%", Stated.lessThan(rate("5"))),
                Arguments.of("ít nhất khoảng 5%", Stated.about(Stated.atLeast(rate("5")))),
                Arguments.of("khoảng ít nhất 5%", Stated.about(Stated.atLeast(rate("5")))));
    }

    @ParameterizedTest
    @MethodSource("rateTexts")
    void readsRates(String text, Stated<PublishedRate> expected) {
        assertThat(StatedParser.rate(text)).contains(expected);
    }

    @Test
    void r02ReversedRangeIsPutInOrder() {
        assertThat(StatedParser.rate("6,9-6,7%")).contains(rates("6.7", "6.9"));
        assertThat(StatedParser.rate("6,9% – 6,7%")).contains(rates("6.7", "6.9"));
        assertThat(StatedParser.points("2,5-2,3%")).contains(points("2.3", "2.5"));
    }

    /** "Từ 9,2 đến 6,9%" may as well be a change from one to the other. */
    @Test
    void r02ReversedRangeWithFromIsNoRange() {
        assertThat(StatedParser.rate("từ 9,2 đến 6,9%")).isEmpty();
        assertThat(StatedParser.points("giảm từ 9,2% đến 6,9%")).isEmpty();
        assertThat(StatedParser.points("giảm từ 9,2% xuống còn 6,9%")).isEmpty();
    }

    @Test
    void r02MangledRangeIsNotGuessedButOffered() {
        assertThat(StatedParser.rate("6,96,7%")).isEmpty();
        assertThat(StatedParser.points("6,96,7%")).isEmpty();
        assertThat(StatedParser.splits("6,96,7%")).containsExactly(rates("6.7", "6.9"));
        assertThat(StatedParser.splits("xuống còn 6,96,7%;")).containsExactly(rates("6.7", "6.9"));
        assertThat(StatedParser.splits("khoảng 6,96,7%")).containsExactly(Stated.about(rates("6.7", "6.9")));
        assertThat(StatedParser.splits("12,510,5%")).containsExactly(rates("10.5", "12.5"), rates("0.5", "12.51"));
        assertThat(StatedParser.splits("2,3012,50%")).containsExactly(rates("2.30", "12.50"), rates("2.301", "2.50"));
        // Of equal rates the one with fewer decimals is first, however they are written.
        assertThat(StatedParser.splits("5,005,0%")).containsExactly(rates("5.0", "5.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8,49%",
                "6,9-6,7%",
                "6,96,7",
                "6,9,7%",
                "6,,7%",
                "1,2,3,4%",
                "6,96,%",
                ",96,7%",
                "ít nhất 6,96,7%",
                "6.96.7%",
                "6,9600,7%x",
                "abc"
            })
    void r02NothingToSplit(String text) {
        assertThat(StatedParser.splits(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "khoảng",
                "8,49",
                "8.49%",
                "2.3-2.5%",
                "100,1%",
                "1.000%",
                "-5%",
                "- 5%",
                "giảm 2,3%",
                "2,3 điểm %",
                "từ 5%",
                "đến 5%",
                "từ 5-7% trở lên",
                "trên 5% trở lên",
                "trên 5-7%",
                "ít nhất trên 5%",
                "khoảng khoảng 5%",
                "5%-7",
                "5%%",
                "%5",
                "5-6-7%",
                "5 % hộ",
                "gần 5%",
                "năm phần trăm",
                "5O%",
                "hơn 5% và dưới 7%",
                "2,123456789012345678901%",
                "6,9 6,7%",
                "8,49%/năm",
                "1e1%"
            })
    void refusesWhatIsNoRate(String text) {
        assertThat(StatedParser.rate(text)).isEmpty();
    }

    @Test
    void r01PointsArePrintedAsPercentToo() {
        assertThat(StatedParser.points("2,3-2,5%")).contains(points("2.3", "2.5"));
        assertThat(StatedParser.points("giảm 1,83%")).contains(Stated.exactly(PublishedPoints.of("1.83")));
        assertThat(StatedParser.points("1,5 điểm %")).contains(Stated.exactly(PublishedPoints.of("1.5")));
        assertThat(StatedParser.points("1 - 1,5 điểm phần trăm")).contains(points("1", "1.5"));
        assertThat(StatedParser.points("giảm từ 2,3 đến 2,5%")).contains(points("2.3", "2.5"));
        assertThat(StatedParser.points("khoảng 2 điểm phần trăm"))
                .contains(Stated.about(Stated.exactly(PublishedPoints.of("2"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5 điểm %", "1-1,5 điểm phần trăm", "giảm 2,3%"})
    void r01PointsAreNoRate(String text) {
        assertThat(StatedParser.points(text)).isPresent();
        assertThat(StatedParser.rate(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"giảm còn 5%", "còn 5%", "tăng 2%", "2,3", "2 điểm", "giảm 2%/năm", "101%"})
    void refusesWhatIsNoPoints(String text) {
        assertThat(StatedParser.points(text)).isEmpty();
    }

    static Stream<Arguments> countTexts() {
        return Stream.of(
                Arguments.of("khoảng 2.570 trẻ em", Stated.about(Stated.exactly(2_570L))),
                Arguments.of("336.478 khẩu cận nghèo", Stated.exactly(336_478L)),
                Arguments.of("48.267 hộ", Stated.exactly(48_267L)),
                Arguments.of("là 14.996 hộ", Stated.exactly(14_996L)),
                Arguments.of("48.267", Stated.exactly(48_267L)),
                Arguments.of("74 huyện nghèo Quốc gia", Stated.exactly(74L)),
                Arguments.of("ít nhất 02 mô hình", Stated.atLeast(2L)),
                Arguments.of("từ 03 chỉ số trở lên", Stated.atLeast(3L)),
                Arguments.of("5-7 xã", Stated.between(5L, 7L)),
                Arguments.of("từ 5 đến 7 xã", Stated.between(5L, 7L)),
                Arguments.of("từ 5 xã đến 7 xã", Stated.between(5L, 7L)),
                Arguments.of("1,2 triệu người", Stated.exactly(1_200_000L)),
                Arguments.of("5 trăm nghìn người", Stated.exactly(500_000L)),
                Arguments.of("5-5 xã", Stated.between(5L, 5L)),
                Arguments.of("7 xã - 5 xã", Stated.between(5L, 7L)),
                Arguments.of("15 cán bộ Lao động - Thương binh", Stated.exactly(15L)),
                Arguments.of("48 hộ đến từ xã khác", Stated.exactly(48L)),
                Arguments.of("5 triệu - 7 triệu người", Stated.between(5_000_000L, 7_000_000L)),
                Arguments.of("3-5 nghìn hộ", Stated.between(3_000L, 5_000L)),
                Arguments.of("trên 500 đồng bào dân tộc thiểu số", Stated.moreThan(500L)),
                Arguments.of("3 điểm trường", Stated.exactly(3L)),
                Arguments.of("12 đồng chí", Stated.exactly(12L)),
                Arguments.of("9.223.372.036.854.775.807 hộ", Stated.exactly(Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("countTexts")
    void readsCounts(String text, Stated<Long> expected) {
        assertThat(StatedParser.count(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hộ",
                "48,5 hộ",
                "48,267 hộ",
                "48.26 hộ",
                "48 %",
                "48%",
                "48 phần trăm",
                "2 điểm phần trăm",
                "5 triệu đồng",
                "500 đồng",
                "500 đồng/hộ",
                "500đ",
                "30a",
                "05-CT/TW",
                "8m²/người",
                "48.267 hộ, đạt 46,68%",
                "5 triệu rưỡi",
                "-5 hộ",
                "9.223.372.036.854.775.808 hộ",
                "7-5 xã",
                "từ 7 xã đến 5 xã",
                "5 triệu",
                "5-",
                "2 điểm",
                "10.000.000.000 tỷ người",
                "1e9 hộ",
                "5 (năm) hộ 2017",
                "10,000 hộ",
                "10,0 hộ"
            })
    void refusesWhatIsNoCount(String text) {
        assertThat(StatedParser.count(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "671.041 triệu đồng, 671041000000",
        "120.839 triệu đồng., 120839000000",
        "'2,5 tỷ đồng', 2500000000",
        "là 2.000 triệu đồng, 2000000000",
        "1.500.000đ, 1500000"
    })
    void r10ReadsMoney(String text, long dong) {
        assertThat(StatedParser.money(text)).contains(Stated.exactly(Vnd.of(dong)));
    }

    @Test
    void r12ApproximateComponentSaysSo() {
        assertThat(StatedParser.money("khoảng 350.000 triệu đồng"))
                .contains(Stated.about(Stated.exactly(Vnd.of(350_000_000_000L))));
        assertThat(StatedParser.money("là khoảng 350.000 triệu đồng")
                        .orElseThrow()
                        .approximate())
                .isTrue();
        assertThat(StatedParser.money("350.000 triệu đồng").orElseThrow().approximate())
                .isFalse();
    }

    @Test
    void readsRangesOfMoney() {
        Stated<Vnd> range = Stated.between(Vnd.of(5_000_000), Vnd.of(7_000_000));
        assertThat(StatedParser.money("từ 5 triệu đến 7 triệu đồng")).contains(range);
        assertThat(StatedParser.money("5-7 triệu đồng")).contains(range);
        assertThat(StatedParser.money("5-5 triệu đồng")).contains(Stated.between(Vnd.of(5_000_000), Vnd.of(5_000_000)));
        assertThat(StatedParser.money("7.000.000 đồng - 5 triệu đồng")).contains(range);
        assertThat(StatedParser.money("tối đa 50 triệu đồng")).contains(Stated.atMost(Vnd.of(50_000_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "671.041",
                "10.98",
                "1.5 triệu đồng",
                "900-1,2 tỷ đồng",
                "từ 7 đến 5 triệu đồng",
                "5 triệu",
                "1.500.000 đồng/người/tháng",
                "1,5 đồng",
                "48.267 hộ",
                "5 đồng bào",
                "10.000.000.000 tỷ đồng",
                "-5 đồng"
            })
    void r10RefusesWhatIsNoAmount(String text) {
        assertThat(StatedParser.money(text)).isEmpty();
    }

    @Test
    void aThousandCharactersAreRead() {
        assertThat(StatedParser.rate(" ".repeat(998) + "5%")).isPresent();
        assertThat(StatedParser.rate(" ".repeat(999) + "5%")).isEmpty();
    }

    @Test
    @Timeout(10)
    void monstersAreRefusedAtOnce() {
        List<String> monsters = List.of(
                "1".repeat(1_000_000) + "%",
                "6," + "9".repeat(900) + ",7%",
                "khoảng ".repeat(200_000) + "5%",
                "1.".repeat(500_000) + " triệu đồng",
                "5 " + "nghìn ".repeat(150) + "hộ",
                "5-".repeat(400) + "5%");
        List<Function<String, ?>> readers = List.of(
                text -> StatedParser.rate(text).isPresent(),
                text -> StatedParser.points(text).isPresent(),
                text -> StatedParser.count(text).isPresent(),
                text -> StatedParser.money(text).isPresent(),
                text -> StatedParser.factor(text).isPresent(),
                text -> !StatedParser.splits(text).isEmpty());
        for (String monster : monsters) {
            assertThat(readers)
                    .allSatisfy(reader -> assertThat(reader.apply(monster)).isEqualTo(false));
        }
    }
}

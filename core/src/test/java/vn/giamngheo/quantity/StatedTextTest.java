package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.text.Language;

class StatedTextTest {

    static Stream<Arguments> statements() {
        PublishedRate ninety = PublishedRate.of("90");
        PublishedRate five = PublishedRate.of("5");
        Stated<PublishedRate> range = Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9"));
        return Stream.of(
                Arguments.of(Stated.exactly(PublishedRate.of("99.90")), "99,90%", "99.90%"),
                Arguments.of(range, "6,7–6,9%", "6.7–6.9%"),
                Arguments.of(Stated.atLeast(ninety), "ít nhất 90%", "at least 90%"),
                Arguments.of(Stated.moreThan(ninety), "trên 90%", "more than 90%"),
                Arguments.of(Stated.atMost(five), "không quá 5%", "at most 5%"),
                Arguments.of(Stated.lessThan(five), "dưới 5%", "less than 5%"),
                Arguments.of(Stated.about(Stated.exactly(five)), "khoảng 5%", "about 5%"),
                Arguments.of(Stated.about(range), "khoảng 6,7–6,9%", "about 6.7–6.9%"),
                Arguments.of(Stated.about(Stated.atLeast(five)), "ít nhất khoảng 5%", "at least about 5%"),
                Arguments.of(Stated.about(Stated.lessThan(five)), "dưới khoảng 5%", "less than about 5%"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void writes(Stated<PublishedRate> stated, String vietnamese, String english) {
        assertThat(StatedText.render(stated, Language.VIETNAMESE, rate -> rate.in(Language.VIETNAMESE)))
                .isEqualTo(vietnamese);
        assertThat(StatedText.render(stated, Language.ENGLISH, rate -> rate.in(Language.ENGLISH)))
                .isEqualTo(english);
    }

    @Test
    void writesMoney() {
        Stated<Vnd> about = Stated.about(Stated.exactly(Vnd.of(350_000_000_000L)));
        assertThat(StatedText.render(about, Language.VIETNAMESE, v -> v.in(VndUnit.MILLION, Language.VIETNAMESE)))
                .isEqualTo("khoảng 350.000 triệu đồng");
        assertThat(StatedText.render(about, Language.ENGLISH, v -> v.in(VndUnit.MILLION, Language.ENGLISH)))
                .isEqualTo("about 350,000 million đồng");
    }

    @Test
    void aUnitIsWrittenOnceOnlyIfShared() {
        Stated<Integer> range = Stated.between(1, 2);
        assertThat(StatedText.render(range, Language.VIETNAMESE, i -> i + " triệu đồng"))
                .isEqualTo("1–2 triệu đồng");
        assertThat(StatedText.render(range, Language.VIETNAMESE, i -> i == 1 ? "900 triệu đồng" : "1,2 tỷ đồng"))
                .isEqualTo("từ 900 triệu đồng đến 1,2 tỷ đồng");
        assertThat(StatedText.render(range, Language.ENGLISH, i -> Integer.toString(i)))
                .isEqualTo("1–2");
    }

    @Test
    void valuesWithoutDigitsAreWrittenInWords() {
        assertThat(StatedText.render(Stated.between(1, 2), Language.VIETNAMESE, i -> i == 1 ? "một" : "hai"))
                .isEqualTo("từ một đến hai");
    }

    @Test
    void writesDifferencesInWordsWhereADashCouldBeAMinusSign() {
        Stated<PublishedPoints> range = Stated.between(PublishedPoints.of("-2.5"), PublishedPoints.of("2.3"));

        assertThat(StatedText.points(range, Language.VIETNAMESE))
                .isEqualTo("từ -2,5 điểm phần trăm đến 2,3 điểm phần trăm");
        assertThat(StatedText.points(range, Language.ENGLISH))
                .isEqualTo("-2.5 percentage points to 2.3 percentage points");
    }

    @Test
    void writesEachQuantityWithItsUnit() {
        assertThat(StatedText.rate(Stated.about(Stated.exactly(PublishedRate.of("8.49"))), Language.VIETNAMESE))
                .isEqualTo("khoảng 8,49%");
        assertThat(StatedText.points(
                        Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")), Language.VIETNAMESE))
                .isEqualTo("2,3–2,5 điểm phần trăm");
        assertThat(StatedText.points(
                        Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")), Language.ENGLISH))
                .isEqualTo("2.3–2.5 percentage points");
        assertThat(StatedText.count(Stated.atLeast(2_570L), Language.VIETNAMESE))
                .isEqualTo("ít nhất 2.570");
        assertThat(StatedText.money(Stated.about(Stated.exactly(Vnd.of(350_000_000_000L))), Language.VIETNAMESE))
                .isEqualTo("khoảng 350.000 triệu đồng");
        assertThat(StatedText.money(Stated.exactly(Vnd.of(350_000_000_000L)), Language.ENGLISH))
                .isEqualTo("350,000 million đồng");
    }
}

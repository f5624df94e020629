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
                Arguments.of(range, "từ 6,7 đến 6,9%", "6.7 to 6.9%"),
                Arguments.of(Stated.atLeast(ninety), "ít nhất 90%", "at least 90%"),
                Arguments.of(Stated.moreThan(ninety), "trên 90%", "more than 90%"),
                Arguments.of(Stated.atMost(five), "không quá 5%", "at most 5%"),
                Arguments.of(Stated.lessThan(five), "dưới 5%", "less than 5%"),
                Arguments.of(Stated.about(Stated.exactly(five)), "khoảng 5%", "about 5%"),
                Arguments.of(Stated.about(range), "khoảng từ 6,7 đến 6,9%", "about 6.7 to 6.9%"),
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
                .isEqualTo("từ 1 đến 2 triệu đồng");
        assertThat(StatedText.render(range, Language.VIETNAMESE, i -> i == 1 ? "900 triệu đồng" : "1,2 tỷ đồng"))
                .isEqualTo("từ 900 triệu đồng đến 1,2 tỷ đồng");
        assertThat(StatedText.render(range, Language.ENGLISH, i -> Integer.toString(i)))
                .isEqualTo("1 to 2");
    }
}

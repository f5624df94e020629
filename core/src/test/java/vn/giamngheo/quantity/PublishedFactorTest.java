package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class PublishedFactorTest {

    @Test
    void decimalsArePartOfIt() {
        PublishedFactor factor = PublishedFactor.of("1.50");
        assertThat(factor).isNotEqualTo(PublishedFactor.of("1.5")).hasToString("1.50");
        assertThat(factor.decimals()).isEqualTo(2);
        assertThat(factor.ratio()).isEqualTo(Ratio.of(3, 2));
        assertThat(Stream.of("10", "2.0", "1.50", "2", "1.5")
                        .map(PublishedFactor::of)
                        .sorted())
                .extracting(PublishedFactor::toString)
                .containsExactly("1.5", "1.50", "2", "2.0", "10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "-1",
                "1000001",
                "1000000.1",
                "1,5",
                "1.5 lần",
                "01.5",
                "",
                "1e1",
                "0.000000000000000000001"
            })
    void refusesWhatIsNoFactor(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedFactor.of(text))
                .withMessageStartingWith("factor must ");
    }

    @Test
    void theBoundsThemselvesAreFactors() {
        assertThat(PublishedFactor.of("1000000").in(Language.VIETNAMESE)).isEqualTo("1.000.000 lần");
        assertThat(PublishedFactor.of("0.00000000000000000001").decimals()).isEqualTo(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedFactor(new BigDecimal("1E+1")))
                .withMessage("factor must have a scale from 0 to 20 but was 1E+1");
    }

    @Test
    void nothingTimesIsRefusedInWords() {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PublishedFactor.of("0"));
        assertThat(refused.reason().in(Language.VIETNAMESE)).isEqualTo("số lần phải lớn hơn 0");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1.45, 1.55",
        "1.50, 1.495, 1.505",
        "2, 1.5, 2.5",
        "0.1, 0.05, 0.15",
        "1000000, 999999.5, 1000000.5"
    })
    void r7_stands_for_what_rounds_to_it(String factor, BigDecimal low, BigDecimal high) {
        DecimalInterval interval = PublishedFactor.of(factor).interval();
        assertThat(interval).isEqualTo(new DecimalInterval(low, high));
        assertThat(interval.contains(low)).isTrue();
        assertThat(interval.contains(high)).isFalse();
    }

    @Test
    void writes() {
        assertThat(PublishedFactor.of("1.5").in(Language.VIETNAMESE)).isEqualTo("1,5 lần");
        assertThat(PublishedFactor.of("1.5").in(Language.ENGLISH)).isEqualTo("1.5 times");
        Stated<PublishedFactor> range = Stated.between(PublishedFactor.of("2.5"), PublishedFactor.of("3"));
        assertThat(StatedText.factor(range, Language.VIETNAMESE)).isEqualTo("2,5–3 lần");
        assertThat(StatedText.factor(range, Language.ENGLISH)).isEqualTo("2.5–3 times");
        assertThat(StatedText.factor(Stated.about(Stated.atLeast(PublishedFactor.of("1.5"))), Language.VIETNAMESE))
                .isEqualTo("ít nhất khoảng 1,5 lần");
    }

    @Test
    void aReversedRangeIsRefusedInWords() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> Stated.between(PublishedFactor.of("3"), PublishedFactor.of("2.5")));
        assertThat(refused.reason().in(Language.VIETNAMESE))
                .isEqualTo("giá trị đầu không được lớn hơn giá trị cuối, nhưng ở đây ghi từ 3 lần đến 2,5 lần");
    }
}

package vn.giamngheo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.text.Language;

class PublishedPointsTest {

    @Test
    void decimalsArePartOfIt() {
        assertThat(PublishedPoints.of("2.30"))
                .isNotEqualTo(PublishedPoints.of("2.3"))
                .hasToString("2.30");
        assertThat(PublishedPoints.of("2.30").decimals()).isEqualTo(2);
        assertThat(PublishedPoints.of("2.30").points()).isEqualTo(PercentagePoints.of("2.3"));
        assertThat(Stream.of("2.30", "-1", "2.3").map(PublishedPoints::of).sorted())
                .extracting(PublishedPoints::toString)
                .containsExactly("-1", "2.3", "2.30");
    }

    @ParameterizedTest
    @CsvSource({"2.3, 2.25, 2.35", "0, -0.5, 0.5", "-2.3, -2.35, -2.25", "100, 99.5, 100.5"})
    void r07StandsForWhatRoundsToIt(String points, BigDecimal low, BigDecimal high) {
        assertThat(PublishedPoints.of(points).interval()).isEqualTo(new DecimalInterval(low, high));
    }

    @Test
    void bounds() {
        assertThat(PublishedPoints.of("-100").points()).isEqualTo(PercentagePoints.of("-100"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedPoints.of("100.1"))
                .withMessage("points must be from -100 to 100 but was 100.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedPoints(new BigDecimal("1E+1")))
                .withMessageContaining("scale");
    }

    @Test
    void writes() {
        assertThat(PublishedPoints.of("2.3").in(Language.VIETNAMESE)).isEqualTo("2,3 điểm phần trăm");
        assertThat(PublishedPoints.of("2.3").in(Language.ENGLISH)).isEqualTo("2.3 percentage points");
    }
}

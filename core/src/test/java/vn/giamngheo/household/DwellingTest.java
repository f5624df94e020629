package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.RefusedException;

class DwellingTest {

    private static Dwelling of(String area) {
        return Dwelling.builder().floorArea(new BigDecimal(area)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "-0.0, 0",
        "32, 32",
        "32.0, 32",
        "32.50, 32.5",
        "1E+2, 100",
        "0.0001, 0.0001",
        "31.99990000, 31.9999",
        "99999.9999, 99999.9999"
    })
    void areasAreComparedByValue(String given, String kept) {
        assertThat(of(given).floorArea().map(BigDecimal::toString)).contains(kept);
        assertThat(of(given)).isEqualTo(of(kept)).hasSameHashCodeAs(of(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "-1", "100000", "100000.0001", "1E+99999", "0.00001", "32.00001", "1E-99999"})
    void refusesOtherAreas(String area) {
        assertThatThrownBy(() -> of(area))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("diện tích nhà ở (floorArea, m²) phải từ 0 đến dưới 100.000 và có tối đa 4"
                                        + " chữ số thập phân"))
                .hasMessage("floorArea must be from 0 m² to below 100,000 m² and of at most 4 decimals");
    }

    @Test
    void r9AnUnknownAreaIsNoAreaOfZero() {
        assertThat(Dwelling.unknown().floorArea()).isEmpty();
        assertThat(Dwelling.unknown())
                .isNotEqualTo(of("0"))
                .isEqualTo(Dwelling.builder().build());
    }

    @Test
    void holdsWhatWasFound() {
        Dwelling dwelling = Dwelling.builder()
                .wall(Material.NON_DURABLE)
                .pillar(Material.DURABLE)
                .roof(Material.NON_DURABLE)
                .grade(HouseGrade.SEMI_FLIMSY)
                .build();

        assertThat(dwelling.wall()).contains(Material.NON_DURABLE);
        assertThat(dwelling.pillar()).contains(Material.DURABLE);
        assertThat(dwelling.roof()).contains(Material.NON_DURABLE);
        assertThat(dwelling.grade()).contains(HouseGrade.SEMI_FLIMSY);
        assertThat(dwelling.toBuilder().build()).isEqualTo(dwelling);
        assertThat(dwelling).hasToString("Dwelling{}");
    }
}

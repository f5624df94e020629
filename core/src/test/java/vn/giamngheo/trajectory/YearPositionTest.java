package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.Ratio;

class YearPositionTest {

    @Test
    void theEndOfAYearIsWhereTheNextBegins() {
        assertThat(YearPosition.of(LocalDate.of(2023, 12, 31))).isEqualTo(Ratio.of(2024));
        assertThat(YearPosition.of(LocalDate.of(2024, 6, 30)))
                .isEqualTo(Ratio.of(2024).plus(Ratio.of(182, 366)));
        assertThat(YearPosition.dayOf(Ratio.of(2024))).contains(LocalDate.of(2023, 12, 31));
        assertThat(YearPosition.dayOf(Ratio.of(2024).plus(Ratio.of(1, 366)))).contains(LocalDate.of(2024, 1, 1));
        assertThat(YearPosition.dayOf(Ratio.of(2024).plus(Ratio.of(1, 365)))).contains(LocalDate.of(2024, 1, 2));
    }

    @Test
    void noDayAfterTheLastOfTheCalendar() {
        assertThat(YearPosition.dayOf(Ratio.of(10_000))).contains(LocalDate.of(9999, 12, 31));
        assertThat(YearPosition.dayOf(Ratio.of(10_000).plus(Ratio.of(1, 1_000))))
                .isEmpty();
    }
}

package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.schedule.YearPoint.Position;
import vn.giamngheo.text.Language;

class YearPointTest {

    @ParameterizedTest
    @CsvSource({
        "đầu năm 2021, 2021, START",
        "cuối năm 2023, 2023, END",
        "đến hết năm 2023, 2023, END",
        "ngày 31/12/2023, 2023, END",
        "đến ngày 31/12/2023, 2023, END",
        "năm 2015, 2015, UNSPECIFIED",
        "đến năm 2025, 2025, UNSPECIFIED",
    })
    void isReadFromTheWording(String wording, int year, Position position) {
        assertThat(YearPoint.of(Schedule.parse(wording))).contains(new YearPoint(year, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày 30/12/2023",
                "ngày 01/01/2024",
                "trước ngày 31/12/2023",
                "quý IV/2023",
                "đầu kỳ",
                "cuối năm 2022 và năm 2023",
                "giai đoạn 2021-2025"
            })
    void isNeverGuessed(String wording) {
        assertThat(YearPoint.of(Schedule.parse(wording))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isTheScheduleThatSaysIt(Position position) {
        YearPoint point = new YearPoint(2024, position);

        assertThat(YearPoint.of(point.schedule())).contains(point);
        assertThat(point.schedule().text()).isEqualTo(point.in(Language.VIETNAMESE));
    }

    @Test
    void theStartOfAYearIsTheEndOfTheYearBefore() {
        assertThat(YearPoint.startOf(2024).day()).contains(LocalDate.of(2023, 12, 31));
        assertThat(YearPoint.endOf(2023).day()).contains(LocalDate.of(2023, 12, 31));
        assertThat(YearPoint.in(2023).day()).isEmpty();
    }

    @Test
    void theStartOfAYearAsADeadlineIsVague() {
        Schedule start = Schedule.parse("đầu năm 2021");

        assertThat(start.firstDay()).contains(LocalDate.of(2021, 1, 1));
        assertThat(start.fuzzy()).isTrue();
        assertThat(start.concerns(2020)).isFalse();
        assertThat(start.runsIn(2021)).isTrue();
        assertThat(start.concerns(2022)).isFalse();
    }
}

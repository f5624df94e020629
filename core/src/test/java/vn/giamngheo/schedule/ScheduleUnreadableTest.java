package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be understood: a wrong date is worse than none. */
class ScheduleUnreadableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 31/02/2017",
                "ngày 29/02/2023",
                "trước ngày 31/04/2017",
                "trước ngày 00/12/2017",
                "trước ngày 15/13/2017",
                "kể từ ngày 31/02/2017",
                "31/02/2017",
                "quý V",
                "quý V/2017",
                "quý 5 năm 2017",
                "quý 0/2017",
                "quý IIII/2017",
                "quý I I/2017",
                "tháng 13",
                "tháng 13/2017",
                "tháng 0/2017",
                "trước tháng 13/2017",
                "giai đoạn 2030-2021",
                "2030-2021",
                "05 năm 2021-2030",
                "đầu nhiệm kỳ 2030-2026",
                "từ ngày 14/12/2024 đến ngày 01/9/2024",
                "từ ngày 01/11 đến ngày 15/02/2018",
                "ngày 31/12 và 15/01/2018",
                "quý II/17",
                "tháng 6/17",
                "ngày 15/12/17",
                "giai đoạn 2021-25",
                "năm 17",
                "ngày 15/12",
                "tháng 6",
                "quý II",
                "ngày 1 5/12/2017",
                "năm 20 17",
                "năm 2O17",
                "năm 1789",
                "đến năm 3020",
                "trước ngày 15/12/2017 hằng năm",
                "trước ngày 30/02 hằng năm",
                "từ 4 đến 6/2017",
                "từ 04 đến 06/2017",
                "6 tháng",
                "Thời gian thực hiện: 6 tháng",
                "năm",
                "từ đầu năm 2018",
                "đầu năm",
                "năm học 2017-2018",
                "trước khi trình Hội đồng nhân dân",
                "khi",
                "ngày",
                "-",
                ",",
                ";",
                "hang nam",
                "Kế hoạch năm 2024",
                "năm 2024 khi có Kế hoạch của UBND tỉnh",
            })
    void leavesUnreadableWhatIsImpossibleOrUnknown(String wording) {
        Schedule schedule = Schedule.parse(wording);

        assertThat(schedule.frames()).containsExactly(new Unreadable(wording));
        assertThat(schedule.text()).isEqualTo(wording);
        assertThat(schedule.fuzzy()).isTrue();
    }

    @Test
    void keepsWhatIsReadableBesideWhatIsNot() {
        assertThat(Schedule.parse("trước ngày 10/12/2017 và 31/02/2018").frames())
                .containsExactly(new BeforeDay(LocalDate.of(2017, 12, 10)), new Unreadable("31/02/2018"));
        // Bare, and not where a wording opens: it might be the number of anything.
        assertThat(Schedule.parse("Hằng năm, 2024").frames())
                .containsExactly(new Recurring(Every.YEAR), new Unreadable("2024"));
    }
}

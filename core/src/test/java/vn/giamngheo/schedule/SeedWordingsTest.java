package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wording of a time in the five documents the library was first written for, letter for letter. */
class SeedWordingsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"letter9274", "decision768", "plan86", "plan35", "conclusion2023"})
    void readsAsWritten(String wording, List<TimeFrame> frames, String firstDay, String lastDay) {
        Schedule schedule = Schedule.parse(wording);

        assertThat(schedule.text()).isEqualTo(wording);
        assertThat(schedule.frames()).isEqualTo(frames);
        assertThat(schedule.firstDay()).isEqualTo(day(firstDay));
        assertThat(schedule.lastDay()).isEqualTo(day(lastDay));
    }

    /** Bình Định, 9274/UBND-VX, 15/11/2024. */
    static Stream<Arguments> letter9274() {
        return Stream.of(
                row("ngày 15 tháng 11 năm 2024", "2024-11-15", "2024-11-15", new OnDay(LocalDate.of(2024, 11, 15))),
                row("ngày 06/11/2024", "2024-11-06", "2024-11-06", new OnDay(LocalDate.of(2024, 11, 6))),
                row("ngày 14/7/2023", "2023-07-14", "2023-07-14", new OnDay(LocalDate.of(2023, 7, 14))),
                row("đến năm 2025", "", "2025-12-31", new UntilYear(2025)),
                row("phấn đấu đến đầu nhiệm kỳ 2026 - 2030", "2026-01-01", "", new StartOfTerm(2026, 2030)),
                row("đến đầu nhiệm kỳ 2026 - 2030", "2026-01-01", "", new StartOfTerm(2026, 2030)));
    }

    /** Bình Định, 768/QĐ-UBND, 11/03/2022, with its plan and annex. */
    static Stream<Arguments> decision768() {
        return Stream.of(
                row("ngày 11 tháng 03 năm 2022", "2022-03-11", "2022-03-11", new OnDay(LocalDate.of(2022, 3, 11))),
                row("NGÀY 22/12/2021", "2021-12-22", "2021-12-22", new OnDay(LocalDate.of(2021, 12, 22))),
                row("NGÀY 23/6/2021", "2021-06-23", "2021-06-23", new OnDay(LocalDate.of(2021, 6, 23))),
                row("ĐẾN NĂM 2030", "", "2030-12-31", new UntilYear(2030)),
                row("đến năm 2030", "", "2030-12-31", new UntilYear(2030)),
                row("ngày 19 tháng 6 năm 2015", "2015-06-19", "2015-06-19", new OnDay(LocalDate.of(2015, 6, 19))),
                // A slip of the document: month twice, no year.
                unreadable("ngày 22 tháng 11 tháng 2019"),
                row("ngày 23 tháng 6 năm 2021", "2021-06-23", "2021-06-23", new OnDay(LocalDate.of(2021, 6, 23))),
                row("ngày 22 tháng 12 năm 2021", "2021-12-22", "2021-12-22", new OnDay(LocalDate.of(2021, 12, 22))),
                row("ngày 28 tháng 02 năm 2022", "2022-02-28", "2022-02-28", new OnDay(LocalDate.of(2022, 2, 28))),
                row("ngày 22/12/2021", "2021-12-22", "2021-12-22", new OnDay(LocalDate.of(2021, 12, 22))),
                row("ngày 23/6/2021", "2021-06-23", "2021-06-23", new OnDay(LocalDate.of(2021, 6, 23))),
                row("ngày 10/6/2021", "2021-06-10", "2021-06-10", new OnDay(LocalDate.of(2021, 6, 10))),
                row("ngày 22/11/2014", "2014-11-22", "2014-11-22", new OnDay(LocalDate.of(2014, 11, 22))),
                row("ngày 14/3/2016", "2016-03-14", "2016-03-14", new OnDay(LocalDate.of(2016, 3, 14))),
                row("kể từ ngày ký", "", "", new AfterEvent("kể từ ngày ký")),
                row("kịp thời", "", "", new Promptly()),
                row("thường xuyên, lâu dài", "", "", new Continuous()),
                row("thường xuyên", "", "", new Continuous()),
                row("hằng năm", "", "", new Recurring(Every.YEAR)),
                row("Hằng năm", "", "", new Recurring(Every.YEAR)),
                row("05 năm 2021 - 2025", "2021-01-01", "2025-12-31", new Period(2021, 2025)),
                row("5 năm 2021 - 2025", "2021-01-01", "2025-12-31", new Period(2021, 2025)),
                row("10 năm 2021 - 2030", "2021-01-01", "2030-12-31", new Period(2021, 2030)),
                row("giai đoạn 2021 - 2030", "2021-01-01", "2030-12-31", new Period(2021, 2030)),
                row("Giai đoạn 2021 -2030", "2021-01-01", "2030-12-31", new Period(2021, 2030)),
                row("Giai đoạn 2021-2030", "2021-01-01", "2030-12-31", new Period(2021, 2030)),
                row(
                        "Giai đoạn 2021 -2025 và giai đoạn 2021 -2030",
                        "2021-01-01",
                        "2030-12-31",
                        new Period(2021, 2025),
                        new Period(2021, 2030)),
                row(
                        "Giai đoạn 2021-2025, giai đoạn 2026-2030",
                        "2021-01-01",
                        "2030-12-31",
                        new Period(2021, 2025),
                        new Period(2026, 2030)),
                row(
                        "Giai đoạn 2021 - 2025 và giai đoạn 2026-2030",
                        "2021-01-01",
                        "2030-12-31",
                        new Period(2021, 2025),
                        new Period(2026, 2030)),
                row("Định kỳ", "", "", new Periodic()),
                row("Định kỳ sơ kết, tổng kết", "", "", new Periodic()),
                row("định kỳ sơ kết, tổng kết", "", "", new Periodic()),
                row("theo quy định", "", "", new AsRegulated()),
                row(
                        "Trong quá trình triển khai thực hiện nếu có vướng mắc, phát sinh",
                        "",
                        "",
                        new AfterEvent("Trong quá trình triển khai thực hiện nếu có vướng mắc, phát sinh")),
                row("nếu có vướng mắc, phát sinh", "", "", new AfterEvent("nếu có vướng mắc, phát sinh")),
                row("năm 2022", "2022-01-01", "2022-12-31", new InYear(2022)),
                row("Ngày ban hành: 11/03/2022", "2022-03-11", "2022-03-11", new OnDay(LocalDate.of(2022, 3, 11))),
                row("Ngày hiệu lực: 11/03/2022", "2022-03-11", "2022-03-11", new OnDay(LocalDate.of(2022, 3, 11))),
                unreadable("Đang cập nhật"));
    }

    /** Hòa Bình, 86/KH-UBND, 19/04/2024, as summarised on its portal. */
    static Stream<Arguments> plan86() {
        return Stream.of(
                // The clock of the page, not the time of a task.
                unreadable("22/04/2024 15:54"),
                row("Ngày 19/4/2024", "2024-04-19", "2024-04-19", new OnDay(LocalDate.of(2024, 4, 19))),
                row("năm 2024", "2024-01-01", "2024-12-31", new InYear(2024)),
                row("ngày 08/12/2023", "2023-12-08", "2023-12-08", new OnDay(LocalDate.of(2023, 12, 8))),
                row("Phấn đấu hết năm 2024", "", "2024-12-31", new ByYearEnd(2024)),
                row("hết năm 2024", "", "2024-12-31", new ByYearEnd(2024)),
                row("cuối năm 2023", "", "2023-12-31", new ByYearEnd(2023)),
                // In the time to come: no end.
                unreadable("thời gian tới"),
                row("giai đoạn 2021-2025", "2021-01-01", "2025-12-31", new Period(2021, 2025)),
                row("giai đoạn 2022-2025", "2022-01-01", "2025-12-31", new Period(2022, 2025)),
                row(
                        "năm 2022, 2023,2024",
                        "2022-01-01",
                        "2024-12-31",
                        new InYear(2022),
                        new InYear(2023),
                        new InYear(2024)),
                row("kịp thời", "", "", new Promptly()),
                row("theo quy định", "", "", new AsRegulated()),
                row(
                        "theo quy định của Luật Ngân sách nhà nước và các văn bản có liên quan",
                        "",
                        "",
                        new AsRegulated(),
                        new Unreadable("các văn bản có liên quan")),
                row("khi có Kế hoạch của UBND tỉnh", "", "", new AfterEvent("khi có Kế hoạch của UBND tỉnh")),
                row(
                        "Thời gian 6 tháng và cả năm",
                        "",
                        "",
                        new Milestones(Set.of(Milestone.SIX_MONTHS, Milestone.FULL_YEAR), OptionalInt.empty())),
                row("trong quá trình thực hiện", "", "", new AfterEvent("trong quá trình thực hiện")));
    }

    /** Thanh Hoá, 35/KH-UBND, 07/03/2017. */
    static Stream<Arguments> plan35() {
        return Stream.of(
                row("ngày 07 tháng 3 năm 2017", "2017-03-07", "2017-03-07", new OnDay(LocalDate.of(2017, 3, 7))),
                row("năm 2017", "2017-01-01", "2017-12-31", new InYear(2017)),
                row("năm 2018", "2018-01-01", "2018-12-31", new InYear(2018)),
                row("ngày 27/5/2016", "2016-05-27", "2016-05-27", new OnDay(LocalDate.of(2016, 5, 27))),
                row("ngày 21/10/2016", "2016-10-21", "2016-10-21", new OnDay(LocalDate.of(2016, 10, 21))),
                row("ngày 04/01/2017", "2017-01-04", "2017-01-04", new OnDay(LocalDate.of(2017, 1, 4))),
                row("ngày 26/4/2013", "2013-04-26", "2013-04-26", new OnDay(LocalDate.of(2013, 4, 26))),
                row("ngày 28/8/2014", "2014-08-28", "2014-08-28", new OnDay(LocalDate.of(2014, 8, 28))),
                row("ngày 10/8/2015", "2015-08-10", "2015-08-10", new OnDay(LocalDate.of(2015, 8, 10))),
                row("ngày 2/9/2016", "2016-09-02", "2016-09-02", new OnDay(LocalDate.of(2016, 9, 2))),
                row("ngày 08/8/2016", "2016-08-08", "2016-08-08", new OnDay(LocalDate.of(2016, 8, 8))),
                row("giai đoạn 2016-2020", "2016-01-01", "2020-12-31", new Period(2016, 2020)),
                row("giai đoạn 2011-2015", "2011-01-01", "2015-12-31", new Period(2011, 2015)),
                row("vào cuối năm 2017", "", "2017-12-31", new ByYearEnd(2017)),
                row(
                        "thời gian hoàn thành trước ngày 31/12/2017",
                        "",
                        "2017-12-30",
                        new BeforeDay(LocalDate.of(2017, 12, 31))),
                row("trước ngày 31/12/2017", "", "2017-12-30", new BeforeDay(LocalDate.of(2017, 12, 31))),
                row(
                        "Thời gian hoàn thành trước tháng 10/2017",
                        "",
                        "2017-09-30",
                        new BeforeMonth(YearMonth.of(2017, 10))),
                row("trước tháng 10/2017", "", "2017-09-30", new BeforeMonth(YearMonth.of(2017, 10))),
                row("Thời gian thực hiện quý II/2017", "2017-04-01", "2017-06-30", new InQuarter(2017, 2)),
                row("quý II/2017", "2017-04-01", "2017-06-30", new InQuarter(2017, 2)),
                row(
                        "thời gian hoàn thành trước tháng 6/2017",
                        "",
                        "2017-05-31",
                        new BeforeMonth(YearMonth.of(2017, 6))),
                row("trước tháng 6/2017", "", "2017-05-31", new BeforeMonth(YearMonth.of(2017, 6))),
                row("trước ngày 15/12/2017", "", "2017-12-14", new BeforeDay(LocalDate.of(2017, 12, 15))),
                row("trước ngày 10/12/2017", "", "2017-12-09", new BeforeDay(LocalDate.of(2017, 12, 10))),
                row("hàng tháng", "", "", new Recurring(Every.MONTH)),
                row("khẩn trương", "", "", new Promptly()),
                row("kịp thời", "", "", new Promptly()),
                row("theo đúng quy định", "", "", new AsRegulated()),
                // How, not when.
                unreadable("từng bước"),
                row("theo quy định của Luật Bảo hiểm y tế", "", "", new AsRegulated()),
                row("theo quy định tại Nghị định số 116/2016/NĐ-CP của Chính phủ", "", "", new AsRegulated()),
                row(
                        "trong suốt quá trình thực hiện chương trình",
                        "",
                        "",
                        new AfterEvent("trong suốt quá trình thực hiện chương trình")),
                row(
                        "Trong quá trình thực hiện, nếu có phát sinh, vướng mắc",
                        "",
                        "",
                        new AfterEvent("Trong quá trình thực hiện, nếu có phát sinh, vướng mắc")),
                row("nếu có phát sinh, vướng mắc", "", "", new AfterEvent("nếu có phát sinh, vướng mắc")));
    }

    /** Thừa Thiên Huế, conclusion of 03/03/2023, as summarised on a portal. */
    static Stream<Arguments> conclusion2023() {
        return Stream.of(
                row("Ngày cập nhật 05/04/2023", "2023-04-05", "2023-04-05", new OnDay(LocalDate.of(2023, 4, 5))),
                row("Ngày 03 tháng 3 năm 2023", "2023-03-03", "2023-03-03", new OnDay(LocalDate.of(2023, 3, 3))),
                row("ngày 03/11/2021", "2021-11-03", "2021-11-03", new OnDay(LocalDate.of(2021, 11, 3))),
                row("năm 2022", "2022-01-01", "2022-12-31", new InYear(2022)),
                row("năm 2023", "2023-01-01", "2023-12-31", new InYear(2023)),
                row("trong năm 2023", "2023-01-01", "2023-12-31", new InYear(2023)),
                row("năm 2023 và những năm tiếp theo", "2023-01-01", "", new YearOnwards(2023)),
                // In the time past: no beginning.
                unreadable("trong thời gian qua"),
                row("giai đoạn 2021 - 2025", "2021-01-01", "2025-12-31", new Period(2021, 2025)),
                // A slip of the document, "by the year end of year 2024"; it can mean nothing else.
                row("đến năm cuối năm 2024", "", "2024-12-31", new ByYearEnd(2024)),
                row("đến cuối năm 2025", "", "2025-12-31", new ByYearEnd(2025)),
                row("đến cuối năm 2023", "", "2023-12-31", new ByYearEnd(2023)),
                row("theo đúng quy định", "", "", new AsRegulated()),
                unreadable("lâu dài"),
                unreadable("từng bước"),
                row("cuối năm", "", "", new Milestones(Set.of(Milestone.FULL_YEAR), OptionalInt.empty())));
    }

    private static Arguments row(String wording, String firstDay, String lastDay, TimeFrame... frames) {
        return arguments(wording, List.of(frames), firstDay, lastDay);
    }

    private static Arguments unreadable(String wording) {
        return row(wording, "", "", new Unreadable(wording));
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}

package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings beyond the first five documents: other ways to say the same, and what must not be understood. */
class ScheduleReadingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"days", "monthsAndQuarters", "years", "recurring", "undated"})
    void reads(String wording, List<TimeFrame> frames) {
        assertThat(Schedule.parse(wording).frames()).isEqualTo(frames);
    }

    static Stream<Arguments> days() {
        return Stream.of(
                row("15/12/2017", on(2017, 12, 15)),
                row("15-12-2017", on(2017, 12, 15)),
                row("15.12.2017", on(2017, 12, 15)),
                row("15 tháng 12 năm 2017", on(2017, 12, 15)),
                row("vào ngày 2/9/2016", on(2016, 9, 2)),
                row("ngày 15/12 năm 2017", on(2017, 12, 15)),
                row("ngày 29/02/2024", on(2024, 2, 29)),
                row("trước 31/12/2017", before(2017, 12, 31)),
                row("chậm nhất trước ngày 31/12/2017", before(2017, 12, 31)),
                row("xong trước ngày 15 tháng 12 năm 2017.", before(2017, 12, 15)),
                row("trước ngày 15/12/2017./.", before(2017, 12, 15)),
                row("trước ngày 10/6 và ngày 10/12/2017", before(2017, 6, 10), before(2017, 12, 10)),
                row("trước ngày 10/6/2017, 10/12/2017", before(2017, 6, 10), before(2017, 12, 10)),
                row("trước ngày 10/6/2017; ngày 10/12/2017", before(2017, 6, 10), on(2017, 12, 10)),
                row("chậm nhất ngày 31/12/2017", by(2017, 12, 31)),
                row("chậm nhất là ngày 31/12/2017", by(2017, 12, 31)),
                row("muộn nhất vào ngày 31/12/2017", by(2017, 12, 31)),
                row("đến ngày 31/12/2017", by(2017, 12, 31)),
                row("đến hết ngày 31/12/2017", by(2017, 12, 31)),
                row("không quá ngày 31/12/2017", by(2017, 12, 31)),
                row(
                        "từ ngày 01/9/2024 đến hết ngày 14/12/2024",
                        new Days(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 14))),
                row(
                        "từ ngày 01 tháng 9 đến ngày 14 tháng 12 năm 2024",
                        new Days(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 12, 14))),
                row("kể từ ngày 01/01/2022", new DayOnwards(LocalDate.of(2022, 1, 1))),
                row("từ ngày 01/01/2022 trở đi", new DayOnwards(LocalDate.of(2022, 1, 1))));
    }

    static Stream<Arguments> monthsAndQuarters() {
        return Stream.of(
                row("trong tháng 6 năm 2017", new InMonth(YearMonth.of(2017, 6))),
                row("tháng 06/2017", new InMonth(YearMonth.of(2017, 6))),
                row("6/2017", new InMonth(YearMonth.of(2017, 6))),
                row(
                        "tháng 6 và tháng 12/2017",
                        new InMonth(YearMonth.of(2017, 6)),
                        new InMonth(YearMonth.of(2017, 12))),
                row("hết tháng 6/2017", by(2017, 6, 30)),
                row("cuối tháng 02/2024", by(2024, 2, 29)),
                row("từ tháng 4 đến tháng 10/2017", new Days(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 10, 31))),
                row("từ 4/2017 đến 10/2017", new Days(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 10, 31))),
                row("tháng 4-6/2017", new Days(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 6, 30))),
                row("Quý 2 năm 2017", new InQuarter(2017, 2)),
                row("trong quý IV/2017", new InQuarter(2017, 4)),
                row("quý II, năm 2017", new InQuarter(2017, 2)),
                row("quý I, quý II/2017", new InQuarter(2017, 1), new InQuarter(2017, 2)),
                row("quý III, IV năm 2017", new InQuarter(2017, 3), new InQuarter(2017, 4)),
                row("quý I-II/2017", new Days(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30))),
                row("trước quý III/2017", new BeforeMonth(YearMonth.of(2017, 7))),
                row("hết quý III/2017", by(2017, 9, 30)));
    }

    static Stream<Arguments> years() {
        return Stream.of(
                row("2024", new InYear(2024)),
                row("các năm 2022, 2023 và 2024", new InYear(2022), new InYear(2023), new InYear(2024)),
                row("trước năm 2018", new BeforeMonth(YearMonth.of(2018, 1))),
                row("đến hết năm 2024", new ByYearEnd(2024)),
                row("chậm nhất cuối năm 2024", new ByYearEnd(2024)),
                row("đầu năm 2021", new AtYearStart(2021)),
                row("Vào đầu năm 2021.", new AtYearStart(2021)),
                row("thời điểm đầu năm 2021", new AtYearStart(2021)),
                row("đầu năm 2021 và cuối năm 2025", new AtYearStart(2021), new ByYearEnd(2025)),
                row("đến 2030", new UntilYear(2030)),
                row("đến năm 2025 và năm 2030", new UntilYear(2025), new UntilYear(2030)),
                row("Giai đoạn 2021-2025, tầm nhìn đến năm 2030", new Period(2021, 2025), new UntilYear(2030)),
                row("2021-2025", new Period(2021, 2025)),
                row("2021-2025 và 2026-2030", new Period(2021, 2025), new Period(2026, 2030)),
                row("Thời gian thực hiện: Giai đoạn 2021-2025", new Period(2021, 2025)),
                row("Từ năm 2021 đến hết năm 2025", new Period(2021, 2025)),
                row("trong giai đoạn từ năm 2021 đến năm 2025", new Period(2021, 2025)),
                row("giai đoạn 2021-2021", new Period(2021, 2021)),
                row("từ năm 2023", new YearOnwards(2023)),
                row("từ năm 2023 trở đi", new YearOnwards(2023)),
                row("năm 2023 và các năm tiếp theo", new YearOnwards(2023)),
                row("năm 2023 trở đi", new YearOnwards(2023)),
                row("năm 2023, năm 2024 và những năm tiếp theo", new InYear(2023), new YearOnwards(2024)),
                row("năm 2023, 2024 và những năm tiếp theo", new InYear(2023), new YearOnwards(2024)),
                row("đến năm 2022; từ năm 2023 và các năm sau", new UntilYear(2022), new YearOnwards(2023)),
                row("6 tháng cuối năm 2017", new Days(LocalDate.of(2017, 7, 1), LocalDate.of(2017, 12, 31))),
                row("giai đoạn 2021-2025\ngiai đoạn 2026-2030", new Period(2021, 2025), new Period(2026, 2030)),
                row("Giai đoạn\n2021-2025", new Period(2021, 2025)));
    }

    static Stream<Arguments> recurring() {
        return Stream.of(
                row("hàng năm", new Recurring(Every.YEAR)),
                row("hằng quý", new Recurring(Every.QUARTER)),
                row("hằng tháng", new Recurring(Every.MONTH)),
                row("hàng tuần", new Recurring(Every.WEEK)),
                row("hàng ngày", new Recurring(Every.DAY)),
                row("định kỳ hằng quý", new Recurring(Every.QUARTER)),
                row("6 tháng/lần", new Recurring(Every.HALF_YEAR)),
                row("định kỳ 6 tháng", new Recurring(Every.HALF_YEAR)),
                row("định kì", new Periodic()),
                row("thường xuyên, liên tục", new Continuous()),
                row("Thường xuyên, hằng năm", new Continuous(), new Recurring(Every.YEAR)),
                row("hằng tháng, hằng quý", new Recurring(Every.MONTH), new Recurring(Every.QUARTER)),
                row("trước ngày 15/12 hằng năm", new YearlyBy(MonthDay.of(12, 14))),
                row("Hằng năm, chậm nhất ngày 20 tháng 12", new YearlyBy(MonthDay.of(12, 20))),
                row("trước ngày 01/3 hằng năm", new YearlyBy(MonthDay.of(2, 29))),
                row("trước ngày 01/01 hằng năm", new YearlyBy(MonthDay.of(12, 31))),
                row(
                        "trước ngày 15/6 và ngày 15/12 hằng năm",
                        new YearlyBy(MonthDay.of(6, 14)),
                        new YearlyBy(MonthDay.of(12, 14))),
                row("6 tháng, 9 tháng và cả năm", milestones(OptionalInt.empty(), Milestone.values())),
                row("6 tháng, năm", milestones(OptionalInt.empty(), Milestone.SIX_MONTHS, Milestone.FULL_YEAR)),
                row(
                        "định kỳ 6 tháng và hằng năm",
                        milestones(OptionalInt.empty(), Milestone.SIX_MONTHS, Milestone.FULL_YEAR)),
                row(
                        "sơ kết 6 tháng, tổng kết năm",
                        milestones(OptionalInt.empty(), Milestone.SIX_MONTHS, Milestone.FULL_YEAR)),
                row("6 tháng đầu năm 2017", milestones(OptionalInt.of(2017), Milestone.SIX_MONTHS)),
                row("cả năm 2017", milestones(OptionalInt.of(2017), Milestone.FULL_YEAR)));
    }

    static Stream<Arguments> undated() {
        return Stream.of(
                row("sau khi Kế hoạch được phê duyệt", new AfterEvent("sau khi Kế hoạch được phê duyệt")),
                row("Thời gian thực hiện: khi có Kế hoạch.", new AfterEvent("khi có Kế hoạch")),
                // The year belongs to the event.
                row("khi có Kế hoạch năm 2024 và năm 2025", new AfterEvent("khi có Kế hoạch năm 2024 và năm 2025")),
                row("hằng năm, khi có Kế hoạch", new Recurring(Every.YEAR), new AfterEvent("khi có Kế hoạch")),
                row("khi có Kế hoạch; hằng năm", new AfterEvent("khi có Kế hoạch"), new Recurring(Every.YEAR)),
                row("theo quy định của Bộ, trước ngày 15/12/2017", new AsRegulated(), before(2017, 12, 15)),
                row("theo quy định của Bộ và trước ngày 15/12/2017", new AsRegulated(), before(2017, 12, 15)),
                // A deadline must not disappear in the name of a source.
                row(
                        "theo quy định của Bộ trước ngày 15/12/2017",
                        new Unreadable("theo quy định của Bộ trước ngày 15/12/2017")),
                row(
                        "Hằng năm và khi nông nhàn, lúc khác",
                        new Recurring(Every.YEAR),
                        new AfterEvent("khi nông nhàn, lúc khác")),
                row("lúc này, lúc khác, hằng năm", new Unreadable("lúc này, lúc khác"), new Recurring(Every.YEAR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\t\n", "\u200b\ufeff", "\n \n", "\r\n\u2028"})
    void blankIsUnstated(String blank) {
        assertThat(Schedule.parse(blank)).isEqualTo(Schedule.unstated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIAI ĐOẠN 2021 – 2025 VÀ GIAI ĐOẠN 2021 — 2030",
                "Giai đoạn2021\u00a0-\u202f2025và giai đoạn 2021\u20112030",
                "giai  đoạn\t2021‐2025   và\u00a0Giai đoạn 2021−2030 .",
                "Giai đo\u00adạn 2021-\u200b2025 và giaiđoạn 2021-2030"
            })
    void dirtySpellingsReadTheSame(String wording) {
        List<TimeFrame> frames = List.of(new Period(2021, 2025), new Period(2021, 2030));

        assertThat(Schedule.parse(wording).frames()).isEqualTo(frames);
        assertThat(Schedule.parse(Normalizer.normalize(wording, Normalizer.Form.NFD))
                        .frames())
                .isEqualTo(frames);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quýII/2017", "QUÝ II / 2017", "qúy II/2017x", "Quý ii/2017", "quý  2/2017"})
    void spellingsOfAQuarter(String wording) {
        TimeFrame expected = wording.endsWith("x") ? new Unreadable(wording) : new InQuarter(2017, 2);

        assertThat(Schedule.parse(wording).frames()).containsExactly(expected);
    }

    @Test
    void textIsAsWritten() {
        String decomposed = Normalizer.normalize("  Hằng năm,  ĐỊNH KỲ ", Normalizer.Form.NFD);

        assertThat(Schedule.parse(decomposed).text()).isEqualTo(decomposed);
        assertThat(Schedule.parse(decomposed).frames())
                .isEqualTo(Schedule.parse("  Hằng năm,  ĐỊNH KỲ ").frames());
    }

    @Test
    void proseIsNotSearchedForTimes() {
        String longest = "hằng năm, ".repeat(99) + "hằng quý.";

        assertThat(Schedule.parse(longest).frames()).hasSize(100).endsWith(new Recurring(Every.QUARTER));
        assertThat(Schedule.parse(longest + ".").frames()).hasSize(100);
        assertThat(Schedule.parse(longest + "..").frames()).containsExactly(new Unreadable(longest + ".."));
    }

    private static Arguments row(String wording, TimeFrame... frames) {
        return arguments(wording, List.of(frames));
    }

    private static BeforeDay before(int year, int month, int day) {
        return new BeforeDay(LocalDate.of(year, month, day));
    }

    private static ByDay by(int year, int month, int day) {
        return new ByDay(LocalDate.of(year, month, day));
    }

    private static OnDay on(int year, int month, int day) {
        return new OnDay(LocalDate.of(year, month, day));
    }

    private static Milestones milestones(OptionalInt year, Milestone... milestones) {
        return new Milestones(Set.of(milestones), year);
    }
}

package vn.giamngheo.desk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private final CalendarFile file =
            new CalendarFile(Clock.fixed(Instant.parse("2026-11-01T02:00:00.5Z"), ZoneOffset.UTC));

    @Test
    void aDeadlineIsAWholeDay() {
        String text = file.of(List.of(
                new DueDay("p-1", LocalDate.of(2026, 12, 15), "Báo cáo; sơ kết, năm 2026", "Dòng một\nDòng hai")));
        assertThat(text.lines())
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "BEGIN:VEVENT",
                        "UID:p-1@giamngheo-desk",
                        "DTSTAMP:20261101T020000Z",
                        "DTSTART;VALUE=DATE:20261215",
                        "SUMMARY:Báo cáo\\; sơ kết\\, năm 2026",
                        "DESCRIPTION:Dòng một\\nDòng hai",
                        "TRANSP:TRANSPARENT",
                        "END:VCALENDAR");
        assertThat(text).contains("\r\n");
    }

    @Test
    void longLinesAreFolded() {
        String title = "Rà soát hộ nghèo ".repeat(20);
        String text = file.of(List.of(new DueDay("p-1", LocalDate.of(2026, 12, 15), title, "")));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "").getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .contains(title);
    }

    @Test
    void nothingDueIsACalendarWithoutEvents() {
        assertThat(file.of(List.of())).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }
}

package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Plans, who holds their tasks now, and calendars. */
class PlanBrowserTest extends InABrowser {

    private static final String PLAN_OF_2022 = "/plans/tinh-binh-dinh-768-qd-ubnd-2022-03-11?lang=vi&asOf=";

    /** The department of labour was dissolved on 01/03/2025, Bình Định became part of Gia Lai on 01/07/2025. */
    @Test
    void saysWhoHoldsATaskNow() {
        browser().go(PLAN_OF_2022 + "2026-11-01");
        assertThat(nowHeldBy()).anyMatch(cell -> cell.contains("Sở Nông nghiệp và Môi trường tỉnh Gia Lai"));

        browser().go(PLAN_OF_2022 + "2022-03-11");
        assertThat(nowHeldBy()).noneMatch(cell -> cell.contains("Gia Lai"));
        assertThat(nowHeldBy()).anyMatch(cell -> cell.contains("Sở Lao động - Thương binh và Xã hội tỉnh Bình Định"));
    }

    private List<String> nowHeldBy() {
        return browser().all("td[data-label='Nay do']").stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void drawsTheWayToATargetWithItsNumbersBeside() {
        browser().go("/?asOf=2024-05-01&lang=vi");
        WebElement chart = browser().find("figure svg[role=img]");
        assertThat(chart.getAttribute("aria-labelledby")).isNotBlank();
        assertThat(browser().text("figure table"))
                .contains("31/12/2023")
                .contains("9,20%")
                .contains("6,70–6,90%");
    }

    /** By 35/KH-UBND the department reports “trước ngày 15/12/2017”: the last day is the 14th. */
    @Test
    void givesTheDeadlinesOfAnAgencyAsACalendar() throws IOException, ParserException {
        String agency = "so-lao-dong-thuong-binh-va-xa-hoi-tinh-thanh-hoa";
        String file = agency + "-2017-03-10.ics";
        browser().forget(file);
        browser().go("/agencies/" + agency + "/duties?asOf=2017-03-10&lang=vi");
        int listed = browser().all("section[aria-labelledby=due] tbody tr").size();
        browser().find("a[href*='calendar.ics']").click();

        try (InputStream in = Files.newInputStream(browser().downloaded(file))) {
            Calendar calendar = new CalendarBuilder().build(in);
            List<CalendarComponent> events = calendar.getComponents("VEVENT");
            assertThat(events).hasSize(listed).isNotEmpty();
            assertThat(events.toString()).contains("DTSTART;VALUE=DATE:20171214");
        }
    }

    @Test
    void asksForTheFindingsOfAnotherStage() {
        browser().go("/findings?profile=draft&lang=vi");
        assertThat(browser().text("main")).contains("như khi soạn thảo");
        assertThat(browser().all(".notice")).isNotEmpty();
    }

    @Test
    void tellsThatAPageIsNotThere() {
        browser().go("/plans/khong-co?lang=vi");
        assertThat(browser().text("h1")).isEqualTo("Không có trang này");
        // The browser itself complains of the answer 404.
        assertThat(browser().complaints()).hasSize(1);
    }
}

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
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Plans, who holds their tasks now, and calendars. */
class PlanBrowserTest extends InABrowser {

    private static final String PLAN_OF_2022 = "/plans/tinh-binh-dinh-768-qd-ubnd-2022-03-11?part=tasks&lang=vi&asOf=";

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
        // Most of them are folded, and have no words that are seen.
        return browser().all("td[data-label='Nay do']").stream()
                .map(cell -> cell.getDomProperty("textContent"))
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
        assertThat(browser().text("caption")).contains("như khi soạn thảo");
        assertThat(browser().all("tbody tr")).hasSize(5);
    }

    /** By 86/KH-UBND “các cấp, các ngành” lead together, of whom none is answerable: 18 times. */
    @Test
    void foldsFindingsByWhatIsTheMatter() {
        browser().go("/findings?lang=vi");
        browser().find("a[href*='tinh-hoa-binh']").click();
        browser().untilText("h2", "Kế hoạch 86/KH-UBND");
        WebElement group = browser().all("details.notice").stream()
                .filter(one -> one.getText().contains("Chủ trì là một nhóm cơ quan"))
                .findFirst()
                .orElseThrow();
        assertThat(group.findElement(By.cssSelector("li")).isDisplayed()).isFalse();
        group.findElement(By.cssSelector("summary")).click();
        assertThat(group.findElement(By.cssSelector("li")).isDisplayed()).isTrue();
        assertThat(group.findElements(By.cssSelector("li"))).hasSize(5);

        group.findElement(By.linkText("Xem cả 18 phát hiện")).click();
        browser().until(any -> browser().all("details.notice li").size() == 18 ? Boolean.TRUE : null);
        assertThat(browser().all("details.notice")).hasSize(1);
    }

    /** A plan for 2024 has nothing in 2026, though it says “6 tháng và cả năm”. */
    @Test
    void showsTheCalendarOfAYearInWhichThereIsSomething() {
        browser().go("/plans/tinh-hoa-binh-86-kh-ubnd-2024-04-19?part=calendar&asOf=2026-11-01&lang=vi");
        assertThat(browser().text(".notice")).contains("2026").contains("2024");
        assertThat(browser().text("h2")).isEqualTo("Lịch công việc năm 2024");
        assertThat(browser().text("main")).contains("30/06/2024").doesNotContain("30/06/2026");
    }

    @Test
    void tellsInWhichYearsAnAgencyHasDeadlines() {
        String agency = "/agencies/so-nong-nghiep-va-moi-truong-tinh-thanh-hoa/duties";
        browser().go(agency + "?asOf=2026-11-01&lang=vi");
        assertThat(browser().all("section[aria-labelledby=due] table")).isEmpty();
        browser()
                .find("section[aria-labelledby=due] a[href$='from=2017-01-01']")
                .click();
        browser().untilText("section[aria-labelledby=due] table", "14/12/2017");
        assertThat(browser().path()).contains("asOf=2026-11-01");
    }

    @Test
    void tellsThatAPageIsNotThere() {
        browser().go("/plans/khong-co?lang=vi");
        assertThat(browser().text("h1")).isEqualTo("Không có trang này");
        // The browser itself complains of the answer 404.
        assertThat(browser().complaints()).hasSize(1);
    }
}

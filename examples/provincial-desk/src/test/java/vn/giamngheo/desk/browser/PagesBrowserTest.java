package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What holds of every page. */
class PagesBrowserTest extends InABrowser {

    /** Fields that no label belongs to, but those that nobody sees. */
    private static final String WITHOUT_LABEL = "return Array.from(document.querySelectorAll("
            + "'input:not([type=hidden]), select, textarea')).filter(field => !field.labels.length"
            + " && !field.getAttribute('aria-label')).map(field => field.outerHTML)";

    private static final String WITHOUT_CAPTION =
            "return Array.from(document.querySelectorAll('table')).filter(table => !table.caption).length";

    private static final String WITHOUT_SCOPE = "return document.querySelectorAll('th:not([scope])').length";

    private static final String REPEATED_IDS =
            "const ids = Array.from(document.querySelectorAll('[id]'), one => one.id);"
                    + "return ids.filter((id, at) => ids.indexOf(id) !== at)";

    static Stream<Arguments> pages() {
        List<List<String>> pages = List.of(
                List.of("dashboard", "/?asOf=2024-05-01"),
                List.of("plans", "/plans"),
                List.of("plan", "/plans/tinh-hoa-binh-86-kh-ubnd-2024-04-19?asOf=2026-11-01"),
                List.of("plan-tasks", "/plans/tinh-binh-dinh-768-qd-ubnd-2022-03-11?part=tasks&asOf=2026-11-01"),
                List.of("plan-holders", "/plans/tinh-binh-dinh-768-qd-ubnd-2022-03-11?part=holders&asOf=2026-11-01"),
                List.of("plan-calendar", "/plans/tinh-hoa-binh-86-kh-ubnd-2024-04-19?part=calendar&asOf=2026-11-01"),
                List.of("plan-targets", "/plans/tinh-hoa-binh-86-kh-ubnd-2024-04-19?part=targets&asOf=2026-11-01"),
                List.of("plan-money", "/plans/tinh-hoa-binh-86-kh-ubnd-2024-04-19?part=money&asOf=2026-11-01"),
                List.of("agencies", "/agencies?asOf=2026-11-01"),
                List.of("duties", "/agencies/so-nong-nghiep-va-moi-truong-tinh-gia-lai/duties?asOf=2026-11-01"),
                List.of("household", "/households/new"),
                List.of("registers", "/registers"),
                List.of("allocation", "/allocation?example"),
                List.of("movements", "/movements?example"),
                List.of("findings", "/findings"),
                List.of("findings-of-a-plan", "/findings?plan=tinh-hoa-binh-86-kh-ubnd-2024-04-19"),
                List.of("about", "/about"));
        return pages.stream()
                .flatMap(page -> Stream.of(Width.values())
                        .flatMap(width -> Stream.of("vi", "en")
                                .map(language -> Arguments.of(page.get(0), page.get(1), width, language))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellMadeAtEachWidthInEachLanguage(String name, String path, Width width, String language)
            throws IOException {
        browser().size(width);
        browser().go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

        assertThat(browser().all("h1")).hasSize(1);
        assertThat(browser().script("return document.documentElement.lang")).isEqualTo(language);
        assertThat(browser().script("return document.documentElement.scrollWidth"))
                .isEqualTo((long) width.wide());
        assertThat(browser().script(WITHOUT_LABEL)).isEqualTo(List.of());
        assertThat(browser().script(WITHOUT_CAPTION)).isEqualTo(0L);
        assertThat(browser().script(WITHOUT_SCOPE)).isEqualTo(0L);
        assertThat(browser().script(REPEATED_IDS)).isEqualTo(List.of());
        assertThat(browser().find("body").getText()).doesNotContain("??");
        assertThat(browser().complaints()).isEmpty();
        if (language.equals("vi")) {
            browser().picture(name, width);
        }
    }

    @Test
    void switchesTheLanguageOfThePageAndKeepsIt() {
        browser().size(Width.DESKTOP);
        browser().go("/plans?lang=vi");
        assertThat(browser().text("h1")).isEqualTo("Kế hoạch");

        browser().find("a.language").click();
        browser().untilText("h1", "Plans");
        browser().go("/about");
        assertThat(browser().text("h1")).isEqualTo("About");

        browser().find("a.language").click();
        browser().untilText("h1", "Giới thiệu");
    }

    /** The first key leads to the link that skips the menu; the next ones along the menu. */
    @Test
    void canBeWalkedThroughByTheKeyboard() {
        browser().size(Width.DESKTOP);
        browser().go("/households/new?lang=vi");

        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Đến nội dung chính");
        assertThat(focused().getRect().getY()).isNotNegative();
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Bàn làm việc giảm nghèo cấp tỉnh");
        press(Keys.TAB);
        press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Tổng quan");
        assertThat(focused().getCssValue("outline-style")).isEqualTo("solid");
        press(Keys.TAB);
        press(Keys.ENTER);
        browser().untilText("h1", "Kế hoạch");
    }

    /** On a telephone the menu is folded, and opens without a script. */
    @Test
    void opensTheMenuOnATelephone() {
        browser().size(Width.PHONE);
        browser().go("/?lang=vi");
        assertThat(browser().find(".menu.wide").isDisplayed()).isFalse();
        browser().find(".menu.small summary").click();
        browser().find(".menu.small a[href='/about']").click();
        browser().untilText("h1", "Giới thiệu");
    }

    private void press(Keys key) {
        new Actions(browser().driver()).sendKeys(key).perform();
    }

    private WebElement focused() {
        return browser().driver().switchTo().activeElement();
    }
}

package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Sharing out a reduction, and an account of a year, while one types. */
class AllocationBrowserTest extends InABrowser {

    @Test
    void addsUpToTheHousehold() throws IOException {
        browser().go("/allocation?example&lang=vi");
        browser().untilText("#sum", "4.812");
        assertThat(shared()).isEqualTo(4_812);

        browser().type("#number", "5.001");
        browser().untilText("#sum", "5.001");
        assertThat(shared()).isEqualTo(5_001);
        browser().picture("allocation-typed", Width.DESKTOP);
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void namesEveryConstraintThatBinds() {
        browser().go("/allocation?example&lang=vi");
        browser().type("#cap", "300");
        browser().untilText("#obstacles", "mức trần");
        assertThat(browser().all("#shares")).isEmpty();
    }

    @Test
    void saysWhichLineItCannotRead() {
        browser().go("/allocation?lang=vi");
        browser().type("#number", "10");
        browser().type("#units", "xã A; 20\nxã B; nhiều");
        browser().untilText("#result", "Dòng 2");
        assertThat(browser().all("#shares")).isEmpty();
    }

    @Test
    void tellsWhatNoColumnOfAnAccountExplains() {
        browser().go("/movements?example&lang=vi");
        // 1.842 − 96 − 215 − 11 + 40 + 12 + 35 + 8 = 1.615, and the report says 1.613.
        assertThat(browser().text("#residuals tbody tr:first-child"))
                .contains("1.615")
                .contains("1.613")
                .contains("-2");
        browser().type("[name='poor-households-end']", "1.615");
        browser()
                .until(any -> browser()
                                .shown("#residuals tbody tr:first-child td:last-child")
                                .equals("0")
                        ? Boolean.TRUE
                        : null);
        assertThat(browser().complaints()).isEmpty();
    }

    private long shared() {
        return browser().all("#shares tbody td:nth-child(3)").stream()
                .map(WebElement::getText)
                .mapToLong(number -> Long.parseLong(number.replace(".", "")))
                .sum();
    }
}

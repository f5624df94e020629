package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A household while one types. Rural line of 07/2021/NĐ-CP: 1.500.000 đồng a head and month, poor up to it with three
 * deprivations or more.
 */
class HouseholdBrowserTest extends InABrowser {

    @BeforeEach
    void fourPersonsInTheCountrysideWithThreeDeprivations() {
        browser().size(Width.DESKTOP);
        browser().go("/households/new?lang=vi");
        browser().script("const on = document.getElementById('on'); on.value = '2026-10-15'");
        browser().type("#size", "4");
        browser().find("input[name=area][value=rural]").click();
        for (String deprived : List.of("health-insurance", "housing-quality", "sanitation")) {
            browser()
                    .find("input[name=indicator-" + deprived + "][value=deprived]")
                    .click();
        }
        browser().find("[data-set-all]").click();
    }

    @Test
    void isOpenWhileTheIncomeIsNotKnown() {
        browser().untilText("#status", "Chưa xác định được");
        browser().untilText("#blocking", "thu nhập của hộ");
    }

    @Test
    void isPoorOnTheLineAndNotAbove() throws IOException {
        browser().type("#income", "6.000.000");
        browser().untilText("#status", "Hộ nghèo");
        assertThat(browser().text("#proof")).contains("6.000.000").contains("Nghị định 351/2025/NĐ-CP");
        assertThat(browser().all("#ways li")).isNotEmpty();
        assertThat(browser().text("#ways")).contains("khắc phục thiếu hụt").contains("+1 đồng/hộ trong 1 tháng");
        browser().picture("household-poor", Width.DESKTOP);
        browser().size(Width.PHONE);
        browser().picture("household-poor", Width.PHONE);

        browser().size(Width.DESKTOP);
        browser().type("#income", "5.999.999");
        browser().untilText("#proof", "5.999.999");
        assertThat(browser().shown("#status")).isEqualTo("Hộ nghèo");

        browser().type("#income", "6.000.001");
        browser().untilText("#status", "mức sống trung bình");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void isNearPoorWithTwoDeprivations() {
        browser().type("#income", "6.000.000");
        browser().untilText("#status", "Hộ nghèo");
        browser().find("input[name=indicator-sanitation][value=not-deprived]").click();
        browser().untilText("#status", "Hộ cận nghèo");
    }

    @Test
    void saysWhatItCannotRead() {
        browser().type("#income", "sáu triệu");
        browser().untilText("#result", "Phải là số nguyên không âm");
        assertThat(browser().all("#status")).isEmpty();
    }

    /** The button asks for the whole page, as a browser without scripts does. */
    @Test
    void answersTheSameWithoutAScript() {
        browser().type("#income", "6.000.000");
        browser().find("form[data-preview] button[type=submit]").click();
        browser().untilText("#status", "Hộ nghèo");
        assertThat(browser().find("#income").getDomProperty("value")).isEqualTo("6.000.000");
        assertThat(browser()
                        .find("input[name=indicator-sanitation][value=deprived]")
                        .isSelected())
                .isTrue();
    }

    /** The standard of 2016 asks for other indicators. */
    @Test
    void asksForTheIndicatorsOfTheDay() {
        assertThat(browser().all("input[name=indicator-health-care]")).isEmpty();
        browser()
                .script("const on = document.getElementById('on'); on.value = '2020-10-15';"
                        + "on.dispatchEvent(new Event('change', { bubbles: true }))");
        browser()
                .until(any -> browser().all("input[name=indicator-health-care]").isEmpty() ? null : Boolean.TRUE);
        assertThat(browser().all("input[name=indicator-nutrition]")).isEmpty();
    }
}

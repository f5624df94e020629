package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By 86/KH-UBND the rate of poor households falls from 9,2% at the end of 2023 by 2,3 to 2,5 points in 2024. */
class ObservationBrowserTest extends InABrowser {

    @BeforeEach
    void atTheProvince() {
        browser().size(Width.DESKTOP);
        browser().go("/?asOf=2024-05-01&lang=vi");
    }

    @AfterEach
    void withoutAResult() {
        while (!browser().all("#kept button").isEmpty()) {
            browser().find("#kept button").click();
        }
    }

    private void fill(String rate, String day) {
        browser().script("document.getElementById('observe-day').value = '" + day + "'");
        browser().type("#observe-rate", rate);
    }

    private void press(String action) {
        browser().find("button[name=action][value=" + action + "]").click();
    }

    /** 1,2 of 2,5 points are 48,0%; of 2,3 they are 52,2%. */
    @Test
    void tellsTheProgressOfARateWhileItIsTyped() {
        fill("8", "2024-06-30");
        browser().untilText("#result", "48,0–52,2%");
        assertThat(browser().all("#kept")).isEmpty();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void answersTheSameByTheButton() {
        fill("8", "2024-06-30");
        press("try");
        browser().until(any -> browser().path().contains("asOf=2024-05-01&") ? null : Boolean.TRUE);
        browser().untilText("#result", "48,0–52,2%");
        assertThat(browser().find("#observe-rate").getDomProperty("value")).isEqualTo("8");
        assertThat(browser().all("#kept")).isEmpty();
    }

    @Test
    void saysWhatItCannotRead() {
        fill("tám", "2024-06-30");
        browser().untilText("#result", "Tỷ lệ phải là số từ 0 đến 100");
        fill("8", "2999-01-01");
        browser().untilText("#result", "phải là một ngày đã qua");
    }

    @Test
    void keepsARateAndDrawsItAndTakesItAway() throws IOException {
        fill("8,05", "2024-06-30");
        press("keep");
        browser().untilText("#kept", "8,05%");
        assertThat(browser().text(".notice.good")).isEqualTo("Đã lưu kết quả.");
        assertThat(browser().text(".progress-words")).contains("30/06/2024: 8,05%");
        browser().picture("dashboard-with-a-result", Width.DESKTOP);
        browser().size(Width.PHONE);
        browser().picture("dashboard-with-a-result", Width.PHONE);
        browser().size(Width.DESKTOP);

        fill("7,5", "2024-06-30");
        press("keep");
        browser().untilText("#result .error", "8,05%");
        assertThat(browser().all("#kept tbody tr")).hasSize(1);

        browser().find("#kept button").click();
        browser().untilText(".notice.good", "Đã xóa kết quả.");
        assertThat(browser().all("#kept")).isEmpty();
        assertThat(browser().complaints()).isEmpty();
    }
}

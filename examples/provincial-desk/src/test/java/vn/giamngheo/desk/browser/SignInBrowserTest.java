package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.giamngheo.desk.security.DeskWithAUser;

/** Coming in and going out again. */
@Tag("browser")
class SignInBrowserTest extends DeskWithAUser {

    @Test
    void letsInWhoeverKnowsThePasswordAndOutAgain() throws IOException {
        try (Chromium browser = Chromium.open(port())) {
            browser.go("/plans?lang=vi");
            browser.untilText("h1", "Đăng nhập");
            for (Width width : Width.values()) {
                browser.size(width);
                browser.picture("sign-in", width);
            }
            signIn(browser, "khac");
            browser.untilText("[role=alert]", "Tên đăng nhập hoặc mật khẩu không đúng.");

            signIn(browser, "mot-mat-khau-de-thu");
            browser.untilText("h1", "Tổng quan");
            browser.go("/plans");
            assertThat(browser.text("h1")).isEqualTo("Kế hoạch");

            browser.find(".side button").click();
            browser.untilText("[role=status]", "Đã đăng xuất.");
            browser.go("/plans");
            browser.untilText("h1", "Đăng nhập");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void signIn(Chromium browser, String password) {
        browser.type("#username", "canbo");
        browser.type("#password", password);
        browser.find("button[type=submit]").click();
    }
}

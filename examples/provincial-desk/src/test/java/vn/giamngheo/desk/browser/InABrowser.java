package vn.giamngheo.desk.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A desk with the five plans, and a browser in front of it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DATABASE_TO_LOWER=TRUE",
            "desk.directory=target/browser-desk"
        })
abstract class InABrowser {

    @LocalServerPort
    private int port;

    private @Nullable Chromium browser;

    @BeforeAll
    void open() {
        browser = Chromium.open(port);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    Chromium browser() {
        if (browser == null) {
            throw new IllegalStateException("the browser is not open");
        }
        return browser;
    }
}

package vn.giamngheo.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.desk.Browserless.Answer;
import vn.giamngheo.desk.Households;
import vn.giamngheo.desk.StartedDesk;

/** A desk without users: open on this machine, and to no page of somebody else. */
class OpenDeskTest extends StartedDesk {

    @Test
    void anotherNameForThisMachineIsNotAnswered() throws IOException {
        assertThat(firstLine("GET /api/plans HTTP/1.1\r\nHost: evil.example:" + port()))
                .contains(" 421 ");
        assertThat(firstLine("GET / HTTP/1.1\r\nHost: evil.example")).contains(" 421 ");
        assertThat(firstLine("GET /api/plans HTTP/1.1\r\nHost: localhost:" + port()))
                .contains(" 200 ");
        assertThat(firstLine("GET /api/plans HTTP/1.1\r\nHost: [::1]:" + port()))
                .contains(" 200 ");
    }

    private String firstLine(String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            String request = head + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void aPageOfSomebodyElseChangesNothing() {
        String household = Households.rural("H-1", 6_000_000, 3);
        assertThat(post(household, "Origin", "https://evil.example")).isEqualTo(403);
        assertThat(post(household, "Origin", "http://127.0.0.1:1")).isEqualTo(403);
        assertThat(post(household, "Origin", "null")).isEqualTo(403);
        assertThat(post(household, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(post(household, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(post(household, "Origin", desk.root())).isEqualTo(200);
        assertThat(post(household, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(desk.get("/api/plans", "Origin", "https://evil.example").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private int post(String household, String... headers) {
        return desk.postJson("/api/classifications?review=2026-10-15", household, headers)
                .status();
    }

    @Test
    void pagesTakeNoFormWithoutTheirToken() {
        for (String path :
                new String[] {"/registers", "/observations", "/observations/x/remove", "/households/preview"}) {
            Answer answer = desk.post(path, "application/x-www-form-urlencoded", "a=b");
            assertThat(answer.status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        for (String path : new String[] {"/", "/api/plans", "/api/nothing"}) {
            Answer answer = desk.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Server")).isEmpty();
        }
    }

    @Test
    void nothingIsThereThatNobodyAskedFor() {
        for (String path :
                new String[] {"/actuator", "/actuator/health", "/h2-console", "/sign-in", "/swagger-ui.html"}) {
            assertThat(desk.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theLanguageIsAskedForAndKept() {
        Answer answer = desk.get("/api/plans/none?lang=en");
        assertThat(answer.body()).contains("There is no such document");
        assertThat(desk.get("/api/plans/none").body()).contains("Không có tài liệu này");
        assertThat(desk.get("/api/plans/none", "Accept-Language", "en-GB").body())
                .contains("There is no such document");
        assertThat(desk.get("/api/plans/none", "Accept-Language", "fr").body()).contains("Không có tài liệu này");
        assertThat(desk.get("/api/plans/none", "Cookie", "desk-lang=en").body()).contains("There is no such document");
        assertThat(desk.get("/api/plans/none?lang=xx").body()).contains("Không có tài liệu này");
    }
}

package vn.giamngheo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.giamngheo.desk.Browserless.Answer;

/** Whatever was sent and however it failed: the log does not repeat it. */
@ExtendWith(OutputCaptureExtension.class)
class LogTest extends StartedDesk {

    private static final String SECRET = "NGUYEN-VAN-BI-MAT";

    @Test
    @Timeout(60)
    void theLogNamesNobody(CapturedOutput log) {
        String household = Households.rural(SECRET, 6_000_000, 3);
        desk.postJson("/api/classifications?review=2026-10-15", household);
        desk.postJson("/api/classifications?review=2026-10-15", household.replace("rural", SECRET));
        desk.postJson("/api/classifications?review=" + SECRET, household);
        desk.postJson("/api/classifications?review=2026-10-15", household + SECRET);
        desk.postJson("/api/what-if?goal=" + SECRET, household);
        desk.post("/api/classifications", "text/plain", household);
        desk.get("/api/plans/" + SECRET);
        desk.get("/" + SECRET);
        desk.post("/api/registers?name=" + SECRET, "text/csv", "Mã hộ;Số người\n" + SECRET + ";\"" + SECRET + "\n");
        forms();
        String at = desk.post(
                        "/api/registers?name=" + SECRET, "application/x-ndjson", household + "\n{" + SECRET + "\n")
                .header("Location");
        long end = System.nanoTime() + Duration.ofSeconds(50).toNanos();
        while (!desk.get(at).json().has("endedOn") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(log.getAll()).contains("register ").doesNotContain(SECRET);
    }

    private void forms() {
        Answer page = desk.get("/households/new");
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        String cookie = page.header("Set-Cookie").split(";", 2)[0];
        for (String path :
                List.of("/households/new", "/households/preview", "/observations", "/movements", "/allocation")) {
            String fields = "on=2026-10-15&size=" + SECRET + "&income=" + SECRET + "&rate=" + SECRET + "&units="
                    + SECRET + "&province=" + SECRET + "&start-day=" + SECRET + "&_csrf=" + token.group(1);
            Answer answer = desk.post(path, "application/x-www-form-urlencoded", fields, "Cookie", cookie);
            assertThat(answer.status()).as(path).isIn(200, 302);
        }
        desk.post("/households/new", "application/x-www-form-urlencoded", "size=" + SECRET);
        desk.get("/findings?plan=" + SECRET + "&page=" + SECRET);
        desk.get("/?asOf=" + SECRET);
    }
}

package vn.giamngheo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
        String at = desk.post(
                        "/api/registers?name=" + SECRET, "application/x-ndjson", household + "\n{" + SECRET + "\n")
                .header("Location");
        long end = System.nanoTime() + Duration.ofSeconds(50).toNanos();
        while (!desk.get(at).json().has("endedOn") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(log.getAll()).contains("register ").doesNotContain(SECRET);
    }
}

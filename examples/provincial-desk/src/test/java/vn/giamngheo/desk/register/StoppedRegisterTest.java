package vn.giamngheo.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.desk.Households;
import vn.giamngheo.desk.StartedDesk;

/** A desk that gives registers no time at all. */
@TestPropertySource(
        properties = {
            "desk.limits.time=-1s",
            "spring.datasource.url=jdbc:h2:mem:stopped;USER=sa;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        })
class StoppedRegisterTest extends StartedDesk {

    @Test
    @Timeout(60)
    void whatTakesTooLongIsStoppedAndSaysSo() {
        String at = desk.post("/api/registers", "application/x-ndjson", Households.rural("H-1", 6_000_000, 3) + "\n")
                .header("Location");
        JsonNode run = desk.get(at).json();
        long end = System.nanoTime() + Duration.ofSeconds(50).toNanos();
        while (!run.has("endedOn") && System.nanoTime() < end) {
            Thread.onSpinWait();
            run = desk.get(at).json();
        }
        assertThat(run.get("state").asString()).isEqualTo("failed");
        assertThat(run.has("counts")).isFalse();
        assertThat(desk.get(at + "/findings.ndjson").body()).contains("desk.stopped");
    }
}

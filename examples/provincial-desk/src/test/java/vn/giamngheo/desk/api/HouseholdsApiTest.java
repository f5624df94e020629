package vn.giamngheo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.desk.Browserless.Answer;
import vn.giamngheo.desk.Households;
import vn.giamngheo.desk.StartedDesk;

class HouseholdsApiTest extends StartedDesk {

    @Test
    void oneDongDecides() {
        assertThat(status(Households.rural("H-1", 6_000_000, 3))).isEqualTo("poor");
        assertThat(status(Households.rural("H-1", 6_000_001, 3))).isNotEqualTo("poor");
        assertThat(status(Households.rural("H-1", 6_000_000, 2))).isEqualTo("near-poor");
    }

    private String status(String household) {
        Answer answer = desk.postJson("/api/classifications?review=2026-10-15", household);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("kind").asString()).isEqualTo("determination");
        assertThat(answer.json().has("proof")).isTrue();
        return answer.json().get("status").asString();
    }

    @Test
    void whatLiftsItOutIsSaidSmallestFirst() {
        JsonNode answer = desk.postJson(
                        "/api/what-if?review=2026-10-15&goal=near-poor", Households.rural("H-1", 6_000_000, 3))
                .json();
        assertThat(answer.get("outcome").asString()).isEqualTo("possible");
        assertThat(answer.get("changes")
                        .valueStream()
                        .map(change -> change.get("remedies").size()))
                .contains(1);
        assertThat(answer.get("changes").valueStream().map(change -> change.get("words")))
                .allSatisfy(words -> assertThat(words.get("vi").asString()).isNotBlank());
    }

    @Test
    void aGoalThatIsNoneIsRefused() {
        assertThat(desk.postJson("/api/what-if?goal=rich", Households.rural("H-1", 1, 1))
                        .status())
                .isEqualTo(400);
        assertThat(desk.postJson("/api/what-if", Households.rural("H-1", 1, 1)).status())
                .isEqualTo(400);
    }

    @Test
    void aRefusedHouseholdIsNotNamedInTheAnswer() {
        String broken = Households.rural("NGUYEN-VAN-BI-MAT", 6_000_000, 3).replace("\"rural\"", "\"rurall\"");
        Answer answer = desk.postJson("/api/classifications", broken);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("#/area").doesNotContain("BI-MAT");
    }
}

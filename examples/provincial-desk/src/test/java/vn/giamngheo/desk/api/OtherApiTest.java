package vn.giamngheo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.desk.Browserless.Answer;
import vn.giamngheo.desk.StartedDesk;

class OtherApiTest extends StartedDesk {

    private static final String OBSERVATION = """
            {"schemaVersion":"1.0","kind":"observation","indicator":"poor-household-rate",
             "value":{"kind":"share","numerator":16500,"denominator":220000,"printed":"7.50"},
             "unit":"household","standard":"VN-2022","source":"review-official",
             "place":{"name":"tỉnh Hòa Bình","level":"province"},"asOf":"2024-06-30"}
            """;

    private static final String ACCOUNT = """
            {"schemaVersion":"1.0","kind":"movement-report","place":{"name":"xã An Hòa","level":"commune"},
             "startDay":"2022-12-31","endDay":"2023-12-31","standardAtStart":"VN-2022","standardAtEnd":"VN-2022",
             "accounts":[{"account":"poor-households","start":100,"toOtherList":3,"aboveNearPoor":5,"otherDecrease":1,
              "fromOtherList":2,"fellBack":1,"newlyEntered":2,"otherIncrease":0,"end":90}]}
            """;

    @Test
    void anAllocationAddsUp() {
        JsonNode result = desk.postJson("/api/allocations", request(100, 60)).json();
        assertThat(result.get("kind").asString()).isEqualTo("allocation");
        assertThat(result.findValues("number").stream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void whatCannotBeSharedOutSaysWhy() {
        Answer answer = desk.postJson("/api/allocations", request(100, 40));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().has("obstacles")).isTrue();
    }

    private static String request(int total, int cap) {
        return "{\"schemaVersion\":\"1.0\",\"kind\":\"allocation-request\",\"total\":" + total
                + ",\"unit\":\"household\",\"units\":[{\"code\":\"a\",\"weight\":\"1\",\"cap\":" + cap
                + "},{\"code\":\"b\",\"weight\":\"2\",\"cap\":" + cap + "}]}";
    }

    @Test
    void anAccountIsHeldAgainstItself() {
        // 100 − 3 − 5 − 1 + 2 + 1 + 2 + 0 = 96, and 90 are told: 6 too few.
        JsonNode found = desk.postJson("/api/movements/reconciliation", ACCOUNT).json();
        assertThat(found.get("consistent").asBoolean()).isFalse();
        assertThat(found.at("/residuals/poor-households").asLong()).isEqualTo(-6);
        JsonNode tolerant = desk.postJson("/api/movements/reconciliation?households=6", ACCOUNT)
                .json();
        assertThat(tolerant.at("/residuals/poor-households").asLong()).isEqualTo(-6);
        assertThat(desk.postJson("/api/movements/reconciliation?households=-1", ACCOUNT)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anAccountIsKept() {
        Answer kept = desk.postJson("/api/movements", ACCOUNT);
        assertThat(kept.status()).isIn(200, 201);
        assertThat(kept.header("Location")).isEqualTo("/api/movements/xa-an-hoa-2022-12-31-2023-12-31");
        assertThat(desk.get(kept.header("Location")).json().get("kind").asString())
                .isEqualTo("movement-report");
        assertThat(desk.get("/api/movements").body()).contains("xã An Hòa");
        assertThat(desk.postJson("/api/movements", ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void targetsAreSeenBesideWhatWasObserved() {
        assertThat(desk.postJson("/api/observations", OBSERVATION).status()).isIn(200, 201);
        assertThat(desk.get("/api/observations").body()).contains("tỉnh Hòa Bình");
        String targets = "/api/plans/tinh-hoa-binh-86-kh-ubnd-2024-04-19/targets";
        JsonNode reduction = desk.get(targets)
                .json()
                .get("targets")
                .valueStream()
                .filter(target -> target.has("path"))
                .filter(target -> target.at("/path/baseline/rate").asString("").equals("9.2")
                        || target.get("path").toString().contains("\"9.2\""))
                .findFirst()
                .orElseThrow();
        // From 9.2 down to 6.7–6.9: 1.7 of 2.3–2.5 points.
        assertThat(reduction.at("/observed/0/observation/value/printed").asString())
                .isEqualTo("7.50");
        assertThat(reduction.at("/observed/0/assessment/kind").asString()).isEqualTo("assessment");
        String place = reduction.get("pointer").asString();
        JsonNode trial = desk.get(targets + "?target=" + place + "&observed=8.1&observedOn=2024-06-30")
                .json()
                .at("/targets/0/trial");
        assertThat(trial.get("day").asString()).isEqualTo("2024-06-30");
        assertThat(trial.at("/progress/vi").asString()).isNotBlank();
        assertThat(desk.get(targets + "?observed=8.1").status()).isEqualTo(400);
        assertThat(desk.get(targets + "?target=" + place + "&observed=many").status())
                .isEqualTo(422);
        assertThat(desk.get(targets + "?target=/none").status()).isEqualTo(404);
    }

    @Test
    void schemasAreThere() {
        Answer schema = desk.get("/api/schemas/plan");
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(schema.json().get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(desk.get("/api/schemas/secrets").status()).isEqualTo(404);
    }
}

package vn.giamngheo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.desk.Browserless.Answer;
import vn.giamngheo.desk.SeedFiles;
import vn.giamngheo.desk.StartedDesk;

class PlansApiTest extends StartedDesk {

    private static final String OF_2022 = "/api/plans/tinh-binh-dinh-768-qd-ubnd-2022-03-11";
    private static final String OF_2024 = "/api/plans/tinh-binh-dinh-9274-ubnd-vx-2024-11-15";

    @Test
    void theSeedPlansAreListed() {
        Answer answer = desk.get("/api/plans");
        assertThat(answer.status()).isEqualTo(200);
        List<String> numbers = answer.json()
                .get("plans")
                .valueStream()
                .map(plan -> plan.path("number").asString(""))
                .toList();
        assertThat(numbers).contains("768/QĐ-UBND", "86/KH-UBND", "35/KH-UBND");
    }

    @Test
    void aPlanIsTheFileByteForByteWhateverTheMapperOfTheHostIsSetTo() {
        Answer answer = desk.get(OF_2022);
        assertThat(answer.body()).isEqualTo(SeedFiles.read("001-binh-dinh-768.json"));
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}\"");
    }

    @Test
    void aPlanThatIsThereIsKeptOnce() {
        int before = desk.get("/api/plans").json().get("plans").size();
        Answer again = desk.postJson("/api/plans?profile=audit", SeedFiles.read("000-binh-dinh-9274.json"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Location")).isEqualTo(OF_2024);
        assertThat(desk.get("/api/plans").json().get("plans").size()).isEqualTo(before);
    }

    @Test
    void anotherPlanOfThatNumberIsAConflict() {
        String other = SeedFiles.read("000-binh-dinh-9274.json").replace("Như trên", "Như trên (bản khác)");
        Answer answer = desk.postJson("/api/plans?profile=audit", other);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aNewPlanIsKeptAndFound() {
        String fresh = SeedFiles.read("000-binh-dinh-9274.json").replace("9274 /UBND-VX", "9999/UBND-VX");
        Answer answer = desk.postJson("/api/plans?profile=audit", fresh);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("kind").asString()).isEqualTo("report");
        assertThat(desk.get(answer.header("Location")).body()).isEqualTo(fresh);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String broken = SeedFiles.read("000-binh-dinh-9274.json")
                .replace("\"level\": \"province\"", "\"level\": \"provinse\"")
                .replace("\"2024-11-15\"", "\"2024-02-30\"")
                .replace("\"full-text\"", "7");
        Answer answer = desk.postJson("/api/plans", broken, "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        List<String> places = answer.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer").asString())
                .toList();
        assertThat(places).contains("#/jurisdiction/level", "#/instrument/issuedOn", "#/source/kind");
        assertThat(answer.json().get("title").asString()).isEqualTo("The document has findings");
    }

    @Test
    void aTextThatIsNoJsonIsRefusedWithItsPlace() {
        Answer answer = desk.postJson("/api/plans", "{\"kind\": \"plan\",");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void anotherTypeOfContentIsNotTaken() {
        Answer answer = desk.post("/api/plans", "text/plain", SeedFiles.read("000-binh-dinh-9274.json"));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().get("title").asString()).isEqualTo("Kiểu nội dung không được nhận");
    }

    @Test
    void tooLongADocumentIsNotTaken() {
        Answer answer = desk.postJson("/api/plans", " ".repeat(100 * 1024 + 1));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void unknownPlansAddressesMethodsAndProfilesAreProblems() {
        assertThat(desk.get("/api/plans/none").status()).isEqualTo(404);
        assertThat(desk.get("/api/nothing").status()).isEqualTo(404);
        assertThat(desk.get("/api/nothing").header("Content-Type")).startsWith("application/problem+json");
        assertThat(desk.postJson(OF_2022, "{}").status()).isEqualTo(405);
        assertThat(desk.get(OF_2022 + "/findings?profile=best").status()).isEqualTo(400);
        assertThat(desk.get(OF_2022 + "/findings?asOf=yesterday").status()).isEqualTo(400);
    }

    @Test
    void findingsAreAReport() {
        JsonNode report = desk.get(OF_2022 + "/findings?profile=audit").json();
        assertThat(report.get("kind").asString()).isEqualTo("report");
        assertThat(report.get("findings").size()).isPositive();
    }

    @Test
    void theDepartmentOfTodayHoldsWhatThatOfLabourDid() {
        JsonNode all = desk.get(OF_2022 + "/tasks?asOf=2026-11-01").json();
        JsonNode own =
                desk.get(OF_2022 + "/tasks?asOf=2026-11-01&agency=so-nnmt").json();
        assertThat(all.get("kind").asString()).isEqualTo("plan-holders");
        assertThat(own.get("tasks").size())
                .isPositive()
                .isLessThan(all.get("tasks").size());
        assertThat(own.toString()).contains("Sở Nông nghiệp và Môi trường");
        assertThat(desk.get(OF_2022 + "/tasks?agency=so-khong-co").status()).isEqualTo(404);
        assertThat(desk.get(OF_2022 + "/tasks?asOf=2022-03-10").status()).isEqualTo(422);
    }
}

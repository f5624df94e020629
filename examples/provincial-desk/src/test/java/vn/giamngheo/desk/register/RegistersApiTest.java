package vn.giamngheo.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.desk.Browserless.Answer;
import vn.giamngheo.desk.DeskSettings;
import vn.giamngheo.desk.Households;
import vn.giamngheo.desk.StartedDesk;

class RegistersApiTest extends StartedDesk {

    private static final String NDJSON = "application/x-ndjson";
    private static final String SECRET = "NGUYEN-VAN-BI-MAT";

    @Autowired
    private DeskSettings settings;

    @Test
    @Timeout(60)
    void aRegisterIsCountedAndNotKept() throws IOException {
        String lines = Households.rural(SECRET + "-1", 6_000_000, 3) + "\n"
                + Households.rural(SECRET + "-2", 6_000_000, 2) + "\n"
                + Households.rural(SECRET + "-3", 6_000_000, 3).replace("\"size\":4", "\"" + SECRET + "\":4") + "\n"
                + "{\"kind\": " + SECRET + "\n"
                + Households.rural(SECRET + "-5", 60_000_000, 0) + "\n";
        JsonNode run = over(desk.post("/api/registers?name=xa.ndjson&review=2026-10-15", NDJSON, lines));
        assertThat(run.get("state").asString()).isEqualTo("done");
        assertThat(run.get("name").asString()).isEqualTo("xa.ndjson");
        assertThat(run.get("percent").asInt()).isEqualTo(100);
        assertThat(run.get("lines").asInt()).isEqualTo(5);
        assertThat(run.get("valid").asInt()).isEqualTo(3);
        assertThat(run.at("/counts/refused").asInt()).isEqualTo(2);
        assertThat(run.at("/counts/total/kind").asString()).isEqualTo("status-counts");
        assertThat(run.at("/counts/provinces").size()).isEqualTo(1);

        String csv = desk.get(at(run) + "/findings.csv").body();
        assertThat(csv)
                .startsWith("\ufeffDòng,")
                .contains("json.unknown-property")
                .doesNotContain(SECRET);
        assertThat(csv.lines().filter(line -> line.startsWith("3,")).toList()).isNotEmpty();
        Answer ndjson = desk.get(at(run) + "/findings.ndjson");
        assertThat(ndjson.header("Content-Disposition")).isEqualTo("attachment; filename=\"findings.ndjson\"");
        assertThat(ndjson.body()).contains("\"line\":4").doesNotContain(SECRET);
        assertThat(desk.get(at(run) + "/findings.csv?lang=en").body()).startsWith("\ufeffLine,");

        // Neither in the database, as far as it can be asked, nor as a file.
        assertThat(run.toString()).doesNotContain(SECRET);
        try (Stream<Path> left = Files.list(settings.directory().resolve("uploads"))) {
            assertThat(left.toList()).isEmpty();
        }
    }

    @Test
    @Timeout(60)
    void aTableIsCountedAndItsFindingsTellLineAndColumn() {
        String table = "Mã hộ;Tỉnh;Khu vực;Số người;Thu nhập hộ/tháng;" + indicators() + "\n"
                + "\"" + SECRET + "\nthôn 2\";52;NT;4;6.000.000;" + "x;x;x" + ";không".repeat(9) + "\n"
                + "H-2;52;NT;bốn;6.000.000;" + "x;x;x" + ";không".repeat(9) + "\n"
                + "H-3;52;NT;4;6.000.000;" + "x;x" + ";không".repeat(10) + "\n";
        JsonNode run = over(desk.post("/api/registers?name=xa.csv&review=2026-10-15", "text/csv", "\ufeff" + table));
        assertThat(run.get("state").asString()).isEqualTo("done");
        assertThat(run.get("valid").asInt()).isEqualTo(2);
        assertThat(run.at("/counts/provinces/0/province").asString()).contains("52");
        List<String> findings =
                desk.get(at(run) + "/findings.csv").body().lines().skip(1).toList();
        // The first row takes two lines, so the second begins in line 4.
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0))
                .startsWith("4,json.wrong-type,")
                .contains("Số người", "Không đọc được ô này. Cần ghi số nguyên từ 1, ví dụ 4.")
                .doesNotContain("bốn", "JSON");
    }

    /** No cell may be named by what only programs see. */
    @Test
    @Timeout(60)
    void whateverIsWrongInATableIsToldByColumnAndCell() {
        String table =
                "Mã hộ;Tỉnh;Khu vực;Số người;Thu nhập hộ/tháng;Thu nhập đầu người/tháng;Diện tích nhà (m²);Internet\n"
                        + ";52;đồi;4;;;;\n"
                        + ";52;NT;0;;;;\n"
                        + ";52;NT;4;6.000.000;1.500.000;;\n"
                        + ";ABC;NT;4;sáu;;rộng;chắc\n"
                        + ";;;;;;;\n";
        JsonNode run = over(desk.post("/api/registers?name=xa.csv&review=2026-10-15", "text/csv", table));
        assertThat(run.get("valid").asInt()).isEqualTo(1);
        List<String> findings =
                desk.get(at(run) + "/findings.csv").body().lines().skip(1).toList();
        assertThat(findings)
                .noneMatch(line -> line.contains("JSON") || line.contains("null") || line.contains(",/"))
                .anyMatch(line -> line.startsWith("2,") && line.contains("Khu vực") && line.contains("NT (nông thôn)"))
                .anyMatch(line -> line.startsWith("3,") && line.contains("Số người") && line.contains("từ 1"))
                .anyMatch(line -> line.startsWith("4,") && line.contains("Chỉ ghi một trong hai cột"))
                .anyMatch(line -> line.startsWith("5,") && line.contains("Tỉnh"))
                .anyMatch(line -> line.startsWith("5,") && line.contains("Diện tích nhà") && line.contains("45,5"))
                .anyMatch(line -> line.startsWith("5,") && line.contains("Internet"));
    }

    private static String indicators() {
        return CsvColumns.described().stream()
                .map(CsvColumns.Described::head)
                .filter(head -> head.startsWith("Thiếu hụt"))
                .collect(Collectors.joining(";"));
    }

    @Test
    @Timeout(60)
    void aTableWithAnUnknownColumnFailsWithoutRepeatingIt() {
        JsonNode run =
                over(desk.post("/api/registers?name=xa.csv", "text/csv", "Mã hộ;" + SECRET + "\nH-1;1\nH-2;2\n"));
        assertThat(run.get("state").asString()).isEqualTo("failed");
        assertThat(run.has("counts")).isFalse();
        assertThat(desk.get(at(run) + "/findings.csv").body())
                .contains("1,desk.csv-refused,")
                .doesNotContain(SECRET);
    }

    @Test
    @Timeout(60)
    void onlySoManyFindingsAreKeptAndAllAreCounted() {
        String lines = IntStream.range(0, 120).mapToObj(i -> "{}\n").collect(Collectors.joining());
        JsonNode run = over(desk.post("/api/registers", NDJSON, lines));
        assertThat(run.get("findings").asLong()).isGreaterThanOrEqualTo(120);
        assertThat(desk.get(at(run) + "/findings.ndjson").body().lines().count())
                .isEqualTo(50);
    }

    @Test
    @Timeout(60)
    void aFormIsTakenOnlyWithAHeaderThatNoForeignPageCanSend() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\x\\xa.ndjson\"\r\n\r\n"
                + Households.rural("H-1", 6_000_000, 3) + "\r\n--b--\r\n";
        String type = "multipart/form-data; boundary=b";
        assertThat(desk.post("/api/registers", type, form).status()).isEqualTo(403);
        JsonNode run = over(desk.post("/api/registers", type, form, "X-Requested-With", "test"));
        assertThat(run.get("valid").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeOrOfAnotherTypeOrUnknownIsRefused() {
        assertThat(desk.post("/api/registers", NDJSON, "\n".repeat(200 * 1024 + 1))
                        .status())
                .isEqualTo(413);
        assertThat(desk.post("/api/registers", "text/plain", "x").status()).isEqualTo(415);
        assertThat(desk.get("/api/registers/none").status()).isEqualTo(404);
        assertThat(desk.get("/api/registers/none/findings.csv").status()).isEqualTo(404);
        assertThat(desk.get("/api/registers").status()).isEqualTo(200);
    }

    /** Asks until it is over. */
    private JsonNode over(Answer taken) {
        assertThat(taken.status()).isEqualTo(202);
        String at = taken.header("Location");
        JsonNode run = desk.get(at).json();
        long end = System.nanoTime() + Duration.ofSeconds(50).toNanos();
        while (List.of("waiting", "running").contains(run.get("state").asString()) && System.nanoTime() < end) {
            Thread.onSpinWait();
            run = desk.get(at).json();
        }
        return run;
    }

    private static String at(JsonNode run) {
        return "/api/registers/" + run.get("id").asString();
    }
}

package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Profile;

class EncodeAPlanTest {

    private final String printed = printed();

    @Test
    void saysWhatIsOddAboutThePrintedRows() {
        assertThat(StandardRules.validator()
                        .validate(EncodeAPlan.plan(), Profile.PUBLISH, LocalDate.of(2022, 3, 11))
                        .findings())
                .extracting(finding -> finding.code().id() + " " + finding.pointer())
                .contains(
                        "plan.lead-is-class /parts/0/sections/0/tasks/1/lead",
                        "plan.task-unnumbered /parts/0/sections/1/tasks/0");
        assertThat(printed)
                .contains("cảnh báo /parts/0/sections/0/tasks/1/lead: ", "lưu ý /parts/0/sections/1/tasks/0: ");
    }

    @Test
    void whatItWritesIsReadBackAsTheSamePlan() {
        String json = printed.substring(printed.indexOf("{\n"));

        assertThat(json).contains("\"schedule\": \"Giai đoạn 2021 -2030\"");
        assertThat(GiamngheoJson.read(JsonMapper.builder().build(), json, Plan.class)
                        .orElseThrow())
                .isEqualTo(EncodeAPlan.plan());
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EncodeAPlan.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

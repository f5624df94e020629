package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.plan.Plan;

class BytesSourceTest {

    private static final byte[] SOUND = """
            {"schemaVersion": "1.0", "kind": "plan",
            "instrument": {"kind": "plan", "title": "Kế hoạch giảm nghèo", "issuer": "UBND tỉnh", "issuedOn": "2024-01-01"},
            "source": {"kind": "full-text"}}""".getBytes(StandardCharsets.UTF_8);

    @Test
    void aSoundDocumentIsRead() {
        assertThat(GiamngheoJson.read(new ObjectMapper(), SOUND, Plan.class)
                        .orElseThrow()
                        .instrument()
                        .title())
                .isEqualTo("Kế hoạch giảm nghèo");
    }

    @Test
    void whatIsReadIsWrittenAsTextAndAsBytes() {
        Plan plan = GiamngheoJson.read(new ObjectMapper(), SOUND, Plan.class).orElseThrow();
        assertThat(new String(GiamngheoJson.writeBytes(plan), StandardCharsets.UTF_8))
                .isEqualTo(GiamngheoJson.write(plan));
    }

    @Test
    void limitsOfTheMapperHoldForSoundDocuments() {
        assertTooLong(StreamReadConstraints.builder().maxStringLength(10).build());
        assertTooLong(StreamReadConstraints.builder().maxNameLength(5).build());
        assertTooLong(StreamReadConstraints.builder().maxNestingDepth(1).build());
        assertTooLong(StreamReadConstraints.builder().maxTokenCount(5).build());
    }

    private static void assertTooLong(StreamReadConstraints most) {
        assertThat(GiamngheoJson.read(within(most), SOUND, Plan.class).report().of(JsonFindingCode.TOO_LONG))
                .as(most.toString())
                .isNotEmpty();
    }

    private static ObjectMapper within(StreamReadConstraints most) {
        return new ObjectMapper(
                JsonFactory.builder().streamReadConstraints(most).build());
    }
}

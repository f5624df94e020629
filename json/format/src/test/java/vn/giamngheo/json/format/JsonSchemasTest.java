package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.JsonSchemas.Edition;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;
import vn.giamngheo.succession.Holding;

class JsonSchemasTest {

    @Test
    void thereIsASchemaOfEachTypeThatIsADocument() {
        assertThat(JsonSchemas.names())
                .startsWith("plan", "household", "poverty-standard")
                .contains("allocation-result", "resolution", "holding")
                .endsWith("report", "waivers")
                .hasSize(32)
                .doesNotHaveDuplicates();
        assertThat(JsonSchemas.name(Plan.class)).isEqualTo("plan");
        assertThat(JsonSchemas.name(Holding.class)).isEqualTo("holding");
    }

    @Test
    void itIsFoundByTypeAndByName() {
        String closed = JsonSchemas.of(Household.class, Edition.CLOSED);

        assertThat(closed)
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                        + "  \"$id\": \"urn:giamngheo:schema:1.0:household:closed\",\n"
                        + "  \"title\": \"Hộ gia đình / Household\",\n")
                .endsWith("}\n")
                .contains("\"additionalProperties\": false")
                .isEqualTo(JsonSchemas.of("household", Edition.CLOSED));
        assertThat(JsonSchemas.of("household", Edition.OPEN))
                .contains("\"$id\": \"urn:giamngheo:schema:1.0:household:open\"")
                .doesNotContain("\"additionalProperties\": false");
    }

    @Test
    void theIdTellsTheVersionTheNameAndTheEdition() {
        assertThat(JsonSchemas.id("plan", Edition.CLOSED)).isEqualTo("urn:giamngheo:schema:1.0:plan:closed");
        assertThat(JsonSchemas.id("plan", Edition.OPEN)).isEqualTo("urn:giamngheo:schema:1.0:plan:open");
    }

    @Test
    void ofNothingElseIsThereASchema() {
        assertThatThrownBy(() -> JsonSchemas.of(Task.class, Edition.OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Task");
        assertThatThrownBy(() -> JsonSchemas.of("task", Edition.OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("task");
        assertThatThrownBy(() -> JsonSchemas.id("../plan", Edition.OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plan");
    }
}

package vn.giamngheo.json.format.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaKeysTest {

    /** With {@code -Dschema.keys} they are printed. */
    @Test
    void everyTypeAndPropertyHasAKey() {
        if (System.getProperty("schema.keys") != null) {
            SchemaKeys.all().forEach(System.out::println);
        }
        assertThat(SchemaKeys.all())
                .contains("plan", "plan.parts", "task", "task.title", "measure", "measure.kind", "document.kind");
    }
}

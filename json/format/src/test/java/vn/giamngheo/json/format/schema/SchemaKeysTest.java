package vn.giamngheo.json.format.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class SchemaKeysTest {

    /** With {@code -Dschema.keys} they are printed. */
    @Test
    void everyTypeAndPropertyHasItsWordsAndNothingElseHas() {
        SortedSet<String> keys = SchemaKeys.all();
        if (System.getProperty("schema.keys") != null) {
            keys.forEach(System.out::println);
        }
        assertThat(keys).contains("plan", "plan.parts", "task.title", "measure.kind", "document.kind", "code");
        assertThat(SchemaWords.all().keySet()).containsExactlyElementsOf(keys);
    }

    @Test
    void wordsAreWhole() {
        String text = SchemaWords.text();

        assertThat(text).startsWith(SchemaWords.HEADER + "\n").isEqualTo(Normalizer.normalize(text, Form.NFC));
        assertThat(text.lines().skip(1)).isSorted().noneMatch(line -> line.contains("\t\t") || line.endsWith("\t"));
        assertThat(SchemaWords.all().values()).allSatisfy(words -> {
            assertThat(words.description().vietnamese()).endsWith(".");
            assertThat(words.description().english()).endsWith(".");
        });
    }
}

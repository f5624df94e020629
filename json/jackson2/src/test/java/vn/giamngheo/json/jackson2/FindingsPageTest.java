package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.giamngheo.validation.FindingCode;

/** Holds {@code docs/findings.md} to the code and the examples; {@code -Dfindings.write} writes it anew. */
class FindingsPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "findings.md");

    @Test
    void says_what_the_code_says() throws IOException {
        String expected = FindingsPage.ofAll();
        if (System.getProperty("findings.write") != null) {
            Files.writeString(PAGE, expected);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/findings.md is stale; write it anew with mvn -Dquick test -pl json/jackson2 -am"
                        + " -Dtest=FindingsPageTest -Dfindings.write")
                .isEqualTo(expected);
    }

    @Test
    void every_namespace_has_a_title() {
        assertThat(Namespaces.untitled(RuleCases.codes()))
                .as("namespaces without a title in Namespaces")
                .isEmpty();
    }

    @Test
    void every_code_can_be_linked_to() {
        String page = FindingsPage.ofAll();

        for (FindingCode code : RuleCases.codes()) {
            assertThat(page)
                    .containsOnlyOnce("### <a id=\"" + code.id() + "\"></a>`" + code.id() + "`\n")
                    .contains("](#" + code.id() + ")");
        }
    }
}

package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/legal-sources.md} to the data; {@code -Dlegal-sources.write} writes the tables anew. */
class LegalSourcesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "legal-sources.md");
    private static final String BEGIN = "<!-- standards:begin -->\n";
    private static final String END = "\n<!-- standards:end -->";

    @Test
    void statesTheNationalStandardsAsTheDataDo() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String expected = document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
                + StandardTables.of(NationalStandards.all())
                + document.substring(document.indexOf(END));
        if (System.getProperty("legal-sources.write") != null) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/legal-sources.md states the standards otherwise than the data; write its tables anew with"
                        + " mvn test -pl core -Dtest=LegalSourcesTest -Dlegal-sources.write")
                .isEqualTo(expected);
    }
}

package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.text.Language;

/** Holds {@code docs/legal-sources.md} to the data; {@code -Dlegal-sources.write} writes the tables anew. */
class SuccessionSourcesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "legal-sources.md");
    private static final String BEGIN = "<!-- succession:begin -->\n";
    private static final String END = "<!-- succession:end -->";

    private final StringBuilder out = new StringBuilder();

    @Test
    void statesTheReorganisationAsTheDataDo() throws IOException {
        String document = Files.readString(DOCUMENT);
        assertThat(document).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String expected = document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
                + tables()
                + document.substring(document.indexOf(END));
        if (System.getProperty("legal-sources.write") != null) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/legal-sources.md states the reorganisation otherwise than the data; write its tables anew"
                        + " with mvn test -pl core -Dtest=SuccessionSourcesTest -Dlegal-sources.write")
                .isEqualTo(expected);
    }

    private String tables() {
        out.append("\n### Agencies: what went where\n\n");
        row("from the day", "from", "function", "to", "by", "state", "source");
        row("---", "---", "---", "---", "---", "---", "---");
        for (SuccessionEvent event : Succession.standard().events()) {
            for (Transfer transfer : event.transfers()) {
                row(
                        event.day().toString(),
                        "`" + transfer.from() + "`",
                        transfer.function().map(AgencyFunction::code).orElse("all others"),
                        destination(transfer.to()),
                        cited(event.by()),
                        state(transfer.provenance()),
                        transfer.provenance().source());
            }
        }
        out.append("\n### Provinces: what became of them\n\n");
        row("from the day", "what", "from", "to", "by", "state");
        row("---", "---", "---", "---", "---", "---");
        for (UnitChange change : Gazetteer.provinces().changes()) {
            row(
                    change.day().toString(),
                    change.kind().phrase().english(),
                    change.from().toString(),
                    change.to().toString(),
                    cited(change.by()),
                    state(change.provenance()));
        }
        return out.append('\n').toString();
    }

    private static String destination(Transfer.Destination to) {
        String agencies = ids(to.agencies());
        if (to instanceof Transfer.To) {
            return agencies;
        }
        return to instanceof Transfer.ToOneOf
                ? "the province decides: " + agencies
                : "nobody by name" + (agencies.isEmpty() ? "" : "; candidates: " + agencies);
    }

    private static String ids(List<AgencyId> agencies) {
        return agencies.stream().map(agency -> "`" + agency + "`").collect(Collectors.joining(", "));
    }

    private static String cited(InstrumentReference by) {
        return by.citation(Language.ENGLISH);
    }

    private static String state(Provenance provenance) {
        return provenance.confidence().phrase().english();
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

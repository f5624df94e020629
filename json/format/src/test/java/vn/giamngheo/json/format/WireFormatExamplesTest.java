package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.household.Household;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.Assessment;

/** The documents that the description of the format shows are documents. */
class WireFormatExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(\\{[^`]*\"schemaVersion\"[^`]*)```");
    private static final Pattern KIND = Pattern.compile("\"kind\": \"([a-z-]+)\"");

    private static final Map<String, Class<?>> TYPES = Map.of(
            "household", Household.class,
            "target-history", TargetHistory.class,
            "observation", Observation.class,
            "figure-table", FigureTable.class,
            "assessment", Assessment.class,
            "allocation", AllocationResult.class,
            "movement-report", MovementReport.class);

    @Test
    void everyDocumentIsRead() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../../docs/wire-format.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(examples)
                .extracting(WireFormatExamplesTest::kind)
                .containsExactlyInAnyOrderElementsOf(TYPES.keySet());
        assertThat(examples)
                .allSatisfy(example -> assertThat(new TinyDocuments<>(TYPES.get(kind(example)))
                                .read(example)
                                .report()
                                .findings())
                        .isEmpty());
    }

    private static String kind(String example) {
        return KIND.matcher(example)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }
}

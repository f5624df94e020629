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
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.household.Household;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Waivers;

/** The documents that the description of the format shows are documents. */
class WireFormatExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(\\{[^`]*\"schemaVersion\"[^`]*)```");
    private static final Pattern KIND = Pattern.compile("\"kind\": \"([a-z-]+)\"");

    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("household", Household.class),
            Map.entry("target-history", TargetHistory.class),
            Map.entry("observation", Observation.class),
            Map.entry("figure-table", FigureTable.class),
            Map.entry("pattern-table", PatternTable.class),
            Map.entry("alkire-foster", AlkireFoster.class),
            Map.entry("status-counts", StatusCounts.class),
            Map.entry("monetary-poverty", MonetaryPoverty.class),
            Map.entry("assessment", Assessment.class),
            Map.entry("allocation", AllocationResult.class),
            Map.entry("movement-report", MovementReport.class),
            Map.entry("gazetteer", Gazetteer.class),
            Map.entry("designated-areas", DesignatedAreas.class),
            Map.entry("reference-tables", ReferenceTables.class),
            Map.entry("held", Holding.class),
            Map.entry("ambiguous", Resolution.class),
            Map.entry("report", Report.class),
            Map.entry("waivers", Waivers.class),
            Map.entry("plan-holders", PlanHolders.class),
            Map.entry("plan-family", PlanFamily.class));

    @Test
    void everyDocumentIsRead() throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("../../docs/wire-format.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(examples).extracting(WireFormatExamplesTest::kind).hasSameElementsAs(TYPES.keySet());
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

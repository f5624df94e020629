package vn.giamngheo.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.household.Household;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Decomposition;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Waivers;

/**
 * A document of the wire format.
 *
 * @param name what it is called in sentences
 * @param type what it is read as
 * @param text the document
 */
record WireExample(String name, Class<?> type, String text) {

    private static final List<Root> ROOTS = List.of(
            new Root(Plan.class, "plan"),
            new Root(Household.class, "household"),
            new Root(PovertyStandard.class, "poverty-standard"),
            new Root(Determination.class, "determination"),
            new Root(TargetHistory.class, "target-history"),
            new Root(RatePath.class, "rate-path"),
            new Root(Assessment.class, "assessment"),
            new Root(Trajectory.class, "trajectory"),
            new Root(CountTrajectory.class, "count-trajectory"),
            new Root(AllocationRequest.class, "allocation-request"),
            new Root(AllocationResult.class, "allocation", "impossible-allocation"),
            new Root(AllocationEnds.class, "allocation-ends"),
            new Root(MovementReport.class, "movement-report"),
            new Root(MovementSeries.class, "movement-series"),
            new Root(Observation.class, "observation"),
            new Root(FigureTable.class, "figure-table"),
            new Root(PatternTable.class, "pattern-table"),
            new Root(AlkireFoster.class, "alkire-foster"),
            new Root(Decomposition.class, "decomposition"),
            new Root(StatusCounts.class, "status-counts"),
            new Root(ShortfallTable.class, "shortfall-table"),
            new Root(IncomeDistribution.class, "income-distribution"),
            new Root(MonetaryPoverty.class, "monetary-poverty"),
            new Root(Gazetteer.class, "gazetteer"),
            new Root(DesignatedAreas.class, "designated-areas"),
            new Root(ReferenceTables.class, "reference-tables"),
            new Root(Resolution.class, "agency", "class", "ambiguous", "not-then", "not-found"),
            new Root(Holding.class, "held", "parted", "unresolved"),
            new Root(PlanHolders.class, "plan-holders"),
            new Root(PlanFamily.class, "plan-family"),
            new Root(Report.class, "report"),
            new Root(Waivers.class, "waivers"));

    /**
     * A type that is a document by itself.
     *
     * @param type the type
     * @param kinds what its documents may have for their kind
     */
    private record Root(Class<?> type, List<String> kinds) {
        Root(Class<?> type, String... kinds) {
            this(type, List.of(kinds));
        }

        Stream<WireExample> examples() {
            return kinds.stream()
                    .flatMap(kind -> Stream.of("smallest", "full")
                            .map(size -> new WireExample(kind + "/" + size, type, resource(kind + "/" + size))));
        }
    }

    /** The smallest document of every kind, and one in which all is stated: those that the format itself is held by. */
    static List<WireExample> all() {
        return ROOTS.stream().flatMap(Root::examples).toList();
    }

    private static String resource(String name) {
        try (InputStream in = WireExample.class.getResourceAsStream("wire/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the kit must have the document " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

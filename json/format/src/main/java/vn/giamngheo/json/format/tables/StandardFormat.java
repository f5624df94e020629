package vn.giamngheo.json.format.tables;

import java.util.List;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.internal.DocumentCodec;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.spi.DocumentFormat;
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

/** The wire format of the domain: every type that has a form in JSON. */
public final class StandardFormat {

    private static final CodecFormat FORMAT = CodecFormat.empty()
            .with(Plan.class, DocumentCodec.of("plan", PlanTables.PLAN))
            .withPersonal(Household.class, DocumentCodec.of("household", HouseholdTables.HOUSEHOLD))
            .with(PovertyStandard.class, DocumentCodec.of("poverty-standard", StandardTables.STANDARD))
            .withPersonal(Determination.class, DocumentCodec.of("determination", DeterminationTables.DETERMINATION))
            .with(TargetHistory.class, DocumentCodec.of("target-history", TargetTables.HISTORY))
            .with(RatePath.class, DocumentCodec.of("rate-path", TrajectoryTables.RATE_PATH))
            .with(Assessment.class, DocumentCodec.of("assessment", TrajectoryTables.ASSESSMENT))
            .with(Trajectory.class, DocumentCodec.of("trajectory", TrajectoryTables.TRAJECTORY))
            .with(CountTrajectory.class, DocumentCodec.of("count-trajectory", TrajectoryTables.COUNT_TRAJECTORY))
            .with(AllocationRequest.class, DocumentCodec.of("allocation-request", AllocationTables.REQUEST))
            .with(AllocationResult.class, DocumentCodec.of("allocation-result", AllocationTables.RESULT))
            .with(AllocationEnds.class, DocumentCodec.of("allocation-ends", AllocationTables.ENDS))
            .with(MovementReport.class, MovementTables.REPORT)
            .with(MovementSeries.class, DocumentCodec.of("movement-series", MovementTables.SERIES))
            .with(Observation.class, DocumentCodec.of("observation", ObservationTables.OBSERVATION))
            .with(FigureTable.class, DocumentCodec.of("figure-table", FigureTables.TABLE))
            .with(any(PatternTable.class), DocumentCodec.of("pattern-table", PatternTables.TABLE))
            .with(any(AlkireFoster.class), DocumentCodec.of("alkire-foster", MeasureTables.MEASURES))
            .with(any(Decomposition.class), DocumentCodec.of("decomposition", DecompositionTables.DECOMPOSITION))
            .with(any(StatusCounts.class), DocumentCodec.of("status-counts", PopulationTables.STATUS_COUNTS))
            .with(any(ShortfallTable.class), DocumentCodec.of("shortfall-table", MonetaryTables.SHORTFALLS))
            .with(any(IncomeDistribution.class), DocumentCodec.of("income-distribution", MonetaryTables.INCOMES))
            .with(any(MonetaryPoverty.class), DocumentCodec.of("monetary-poverty", MonetaryTables.POVERTY))
            .with(Gazetteer.class, DocumentCodec.of("gazetteer", PlaceRegisterTables.GAZETTEER))
            .with(DesignatedAreas.class, DocumentCodec.of("designated-areas", PlaceRegisterTables.AREAS))
            .with(ReferenceTables.class, DocumentCodec.of("reference-tables", SuccessionTables.TABLES))
            .with(Resolution.class, DocumentCodec.of("resolution", DirectoryTables.RESOLUTION))
            .with(Holding.class, DocumentCodec.of("holding", SuccessionTables.HOLDING))
            .with(PlanHolders.class, DocumentCodec.of("plan-holders", ContinuityTables.PLAN_HOLDERS))
            .with(PlanFamily.class, DocumentCodec.of("plan-family", ContinuityTables.PLAN_FAMILY))
            .withPersonal(Report.class, DocumentCodec.of("report", ReportTables.REPORT))
            .withPersonal(Waivers.class, DocumentCodec.of("waivers", WaiverTables.WAIVERS));

    private StandardFormat() {}

    /** A generic type, of whatever: what a document counts is known only when it was read. */
    @SuppressWarnings("unchecked") // nothing is ever asked of a class but whether something is of it
    private static <T> Class<T> any(Class<? super T> type) {
        return (Class<T>) type;
    }

    /**
     * The format.
     *
     * @return always the same
     */
    public static DocumentFormat format() {
        return FORMAT;
    }

    /**
     * The names by which schemas describe the types.
     *
     * @return the names, in the order of the types
     */
    public static List<String> names() {
        return FORMAT.types().stream().map(StandardFormat::name).toList();
    }

    /**
     * The name by which schemas describe a type.
     *
     * @param type a type with a form of its own
     * @return the name
     * @throws IllegalArgumentException if the type has none
     */
    public static String name(Class<?> type) {
        Shape shape = FORMAT.shape(type);
        if (shape instanceof Shape.Union union) {
            return union.name();
        }
        if (shape instanceof Shape.Table table) {
            return table.name();
        }
        throw new IllegalStateException("a document is an object, but not " + type.getName());
    }
}

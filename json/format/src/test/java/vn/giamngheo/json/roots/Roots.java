package vn.giamngheo.json.roots;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.giamngheo.allocation.AllocationEnds;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.allocations.AllocationArbitraries;
import vn.giamngheo.json.figures.FigureArbitraries;
import vn.giamngheo.json.holders.HolderArbitraries;
import vn.giamngheo.json.households.HouseholdArbitraries;
import vn.giamngheo.json.measures.MeasureArbitraries;
import vn.giamngheo.json.movements.MovementArbitraries;
import vn.giamngheo.json.observations.ObservationArbitraries;
import vn.giamngheo.json.plans.PlanArbitraries;
import vn.giamngheo.json.plans.TargetArbitraries;
import vn.giamngheo.json.registers.RegisterArbitraries;
import vn.giamngheo.json.reports.ReportArbitraries;
import vn.giamngheo.json.standards.DeterminationArbitraries;
import vn.giamngheo.json.standards.StandardArbitraries;
import vn.giamngheo.json.trajectories.TrajectoryArbitraries;
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

/** Every type that is a document by itself, so that what must hold for each is said once. */
public final class Roots {

    private Roots() {}

    /** Every root, in the order of the format. */
    public static List<Root<?>> all() {
        return List.of(
                new Root<>(Plan.class, PlanArbitraries::plans, "plan"),
                new Root<>(Household.class, HouseholdArbitraries::households, "household"),
                new Root<>(PovertyStandard.class, StandardArbitraries::standards, "poverty-standard"),
                new Root<>(Determination.class, DeterminationArbitraries::determinations, "determination"),
                new Root<>(TargetHistory.class, TargetArbitraries::histories, "target-history"),
                new Root<>(RatePath.class, TrajectoryArbitraries::paths, "rate-path"),
                new Root<>(Assessment.class, TrajectoryArbitraries::assessments, "assessment"),
                new Root<>(Trajectory.class, TrajectoryArbitraries::trajectories, "trajectory"),
                new Root<>(CountTrajectory.class, TrajectoryArbitraries::countTrajectories, "count-trajectory"),
                new Root<>(AllocationRequest.class, AllocationArbitraries::requests, "allocation-request"),
                new Root<>(AllocationResult.class, Roots::results, "allocation", "impossible-allocation"),
                new Root<>(AllocationEnds.class, Roots::ends, "allocation-ends"),
                new Root<>(MovementReport.class, MovementArbitraries::reports, "movement-report"),
                new Root<>(MovementSeries.class, MovementArbitraries::series, "movement-series"),
                new Root<>(Observation.class, ObservationArbitraries::observations, "observation"),
                new Root<>(FigureTable.class, FigureArbitraries::tables, "figure-table"),
                new Root<>(any(PatternTable.class), MeasureArbitraries::tables, "pattern-table"),
                new Root<>(any(AlkireFoster.class), MeasureArbitraries::measures, "alkire-foster"),
                new Root<>(any(Decomposition.class), MeasureArbitraries::decompositions, "decomposition"),
                new Root<>(any(StatusCounts.class), MeasureArbitraries::statusCounts, "status-counts"),
                new Root<>(any(ShortfallTable.class), MeasureArbitraries::shortfalls, "shortfall-table"),
                new Root<>(any(IncomeDistribution.class), MeasureArbitraries::incomes, "income-distribution"),
                new Root<>(any(MonetaryPoverty.class), MeasureArbitraries::poverty, "monetary-poverty"),
                new Root<>(Gazetteer.class, RegisterArbitraries::gazetteers, "gazetteer"),
                new Root<>(DesignatedAreas.class, RegisterArbitraries::areas, "designated-areas"),
                new Root<>(ReferenceTables.class, RegisterArbitraries::tables, "reference-tables"),
                new Root<>(
                        Resolution.class,
                        HolderArbitraries::resolutions,
                        "agency",
                        "class",
                        "ambiguous",
                        "not-then",
                        "not-found"),
                new Root<>(Holding.class, HolderArbitraries::holdings, "held", "parted", "unresolved"),
                new Root<>(PlanHolders.class, HolderArbitraries::planHolders, "plan-holders"),
                new Root<>(PlanFamily.class, Roots::families, "plan-family"),
                new Root<>(Report.class, ReportArbitraries::reports, "report"),
                new Root<>(Waivers.class, Roots::waivers, "waivers"));
    }

    @SuppressWarnings("unchecked") // a class tells nothing of what its type is of
    private static <T> Class<T> any(Class<? super T> type) {
        return (Class<T>) type;
    }

    /** The root of a kind. */
    public static Root<?> of(String kind) {
        return all().stream()
                .filter(root -> root.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no root has the kind " + kind));
    }

    private static Arbitrary<AllocationResult> results() {
        return AllocationArbitraries.requests().map(AllocationRequest::largestRemainder);
    }

    private static Arbitrary<AllocationEnds> ends() {
        return Combinators.combine(
                        AllocationArbitraries.requests(), Arbitraries.longs().between(0, 100))
                .as((request, more) -> new AllocationEnds(
                        request.largestRemainder(),
                        request.toBuilder()
                                .total(request.total() + more)
                                .build()
                                .largestRemainder()));
    }

    private static Arbitrary<PlanFamily> families() {
        return Combinators.combine(
                        PlanArbitraries.plans(), PlanArbitraries.plans().list().ofMaxSize(2))
                .as(PlanFamily::new);
    }

    private static Arbitrary<Waivers> waivers() {
        return ReportArbitraries.waivers().list().ofMaxSize(4).map(Waivers::new);
    }
}

package vn.giamngheo.testkit.internal;

import java.util.List;
import java.util.function.Supplier;
import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.allocation.AllocationUnit;
import vn.giamngheo.disclosure.FrequencyTable;
import vn.giamngheo.disclosure.SuppressionRule;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.exitplan.PovertyCause;
import vn.giamngheo.exitplan.ProposedSupport;
import vn.giamngheo.history.DatedStatus;
import vn.giamngheo.history.RecordedChange;
import vn.giamngheo.history.RecordedHistory;
import vn.giamngheo.history.StatusHistory;
import vn.giamngheo.measure.GapTable;
import vn.giamngheo.measure.IndicatorWeight;
import vn.giamngheo.measure.IndicatorWeights;
import vn.giamngheo.measure.MeasureSetting;
import vn.giamngheo.measure.PatternCell;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.PovertyCutoff;
import vn.giamngheo.monetary.IncomeCell;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.PovertyLine;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.movement.HouseholdMove;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementCount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.MultidimensionalPoverty;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.observation.Series;
import vn.giamngheo.population.LeftOut;
import vn.giamngheo.population.StatusCell;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.survey.Sample;
import vn.giamngheo.survey.SamplingUnit;
import vn.giamngheo.survey.SurveyDesign;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;
import vn.giamngheo.testkit.figure.AllocationGen;
import vn.giamngheo.testkit.figure.FigureTables;
import vn.giamngheo.testkit.figure.HistoryGens;
import vn.giamngheo.testkit.figure.MeasureGens;
import vn.giamngheo.testkit.figure.MonetaryGens;
import vn.giamngheo.testkit.figure.MovementGen;
import vn.giamngheo.testkit.figure.ObservationGen;
import vn.giamngheo.testkit.figure.ObservationSets;
import vn.giamngheo.testkit.figure.PopulationGens;
import vn.giamngheo.testkit.figure.TargetGen;
import vn.giamngheo.testkit.figure.TargetHistories;
import vn.giamngheo.testkit.figure.Trajectories;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.province.GeneratedProvince;
import vn.giamngheo.testkit.province.ProvinceGen;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/** Observations, targets, trajectories, allocations, movement, measures and whole provinces. */
public final class FigureTypes {

    private FigureTypes() {}

    /** {@return the types with their generators} */
    public static List<Typed<?>> all() {
        return List.of(
                new Typed<>(Observation.class, ObservationGen::any),
                new Typed<>(ObservedValue.class, ObservationGen::values),
                new Typed<>(ObservationSet.class, ObservationSets::sets),
                new Typed<>(Series.class, ObservationSets::series),
                new Typed<>(MultidimensionalPoverty.class, ObservationSets::multidimensional),
                new Typed<>(FigureTable.class, FigureTables::tables),
                new Typed<>(Target.class, TargetGen::any),
                new Typed<>(Measure.class, TargetGen::measures),
                new Typed<>(TargetHistory.class, TargetHistories::histories),
                new Typed<>(Baseline.class, TargetHistories::baselines),
                new Typed<>(KnownRate.class, Trajectories::rates),
                new Typed<>(RatePath.class, Trajectories::paths),
                new Typed<>(PathOfTarget.class, Trajectories::ofTargets),
                new Typed<>(Trajectory.class, Trajectories::trajectories),
                new Typed<>(CountTrajectory.class, Trajectories::inHouseholds),
                new Typed<>(Assessment.class, Trajectories::assessments),
                new Typed<>(AllocationRequest.class, AllocationGen::any),
                new Typed<>(AllocationUnit.class, AllocationGen::singleUnits),
                new Typed<>(MovementReport.class, MovementGen::any),
                new Typed<>(Movement.class, MovementGen::accounts),
                new Typed<>(MovementSeries.class, MovementGen::series),
                new Typed<>(MovementCount.class, MovementGen::counts),
                new Typed<>(HouseholdMove.class, MovementGen::moves),
                new Typed<>(LevelCheck.class, MovementGen::levels),
                new Typed<>(IndicatorWeights.class, MeasureGens::weights),
                new Typed<>(PovertyCutoff.class, MeasureGens::cutoffs),
                new Typed<>(MeasureSetting.class, MeasureGens::settings),
                generic(PatternTable.class, MeasureGens::patterns),
                generic(GapTable.class, MeasureGens::gaps),
                generic(ShortfallTable.class, MonetaryGens::shortfalls),
                generic(IncomeDistribution.class, MonetaryGens::distributions),
                new Typed<>(IncomeCell.class, MonetaryGens::incomes),
                new Typed<>(PovertyLine.class, MonetaryGens::povertyLines),
                generic(StatusCounts.class, PopulationGens::statusCounts),
                new Typed<>(StatusCell.class, PopulationGens::cells),
                new Typed<>(LeftOut.class, PopulationGens::leftOut),
                new Typed<>(FrequencyTable.class, PopulationGens::frequencies),
                new Typed<>(SuppressionRule.class, PopulationGens::suppressionRules),
                new Typed<>(SurveyDesign.class, PopulationGens::designs),
                new Typed<>(SamplingUnit.class, PopulationGens::samplingUnits),
                generic(Sample.class, PopulationGens::samples),
                new Typed<>(DatedStatus.class, HistoryGens::statuses),
                new Typed<>(StatusHistory.class, HistoryGens::histories),
                new Typed<>(RecordedHistory.class, HistoryGens::records),
                new Typed<>(ExitPlan.class, HistoryGens::exitPlans),
                new Typed<>(IndicatorId.class, ObservationGen::indicators),
                new Typed<>(FigureRow.class, FigureTables::rows),
                new Typed<>(Scope.class, TargetGen::scopes),
                new Typed<>(TargetVersion.class, TargetHistories::versions),
                new Typed<>(PatternCell.class, MeasureGens::cells),
                new Typed<>(IndicatorWeight.class, MeasureGens::indicatorWeights),
                new Typed<>(Denominator.class, Trajectories::denominators),
                new Typed<>(ProposedSupport.class, HistoryGens::supports),
                new Typed<>(PovertyCause.class, HistoryGens::causes),
                new Typed<>(RecordedChange.class, HistoryGens::recordedChanges),
                new Typed<>(GeneratedProvince.class, ProvinceGen::any));
    }

    /** Of what households are counted by: a class has no type parameters. */
    @SuppressWarnings("unchecked")
    private static <T> Typed<T> generic(Class<T> type, Supplier<? extends Gen<? extends T>> gen) {
        return new Typed<>(type, (Supplier<? extends Gen<T>>) gen);
    }
}

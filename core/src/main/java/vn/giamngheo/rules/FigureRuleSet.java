package vn.giamngheo.rules;

import vn.giamngheo.allocation.AllocationRequest;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.movement.Reconciliation;
import vn.giamngheo.movement.SeriesReconciliation;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSet;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;
import vn.giamngheo.validation.Validator;

/** The rules on targets, observations, tables, paths, allocations and movement accounts. */
final class FigureRuleSet {

    private FigureRuleSet() {}

    static Validator addTo(Validator validator) {
        return movements(plans(validator
                .with(FigureTable.class, FigureTableRules.ALL)
                .with(Observation.class, ObservationRules.RULE)
                .with(ObservationSet.class, ObservationSetRules.ALL)));
    }

    private static Validator plans(Validator validator) {
        return validator
                .with(RatePath.class, PathRules.PATH)
                .with(Trajectory.class, PathRules.TRAJECTORY)
                .with(CountTrajectory.class, PathRules.COUNTS)
                .with(Assessment.class, PathRules.ASSESSMENT)
                .with(TargetHistory.class, TargetHistoryRules.ALL)
                .with(AllocationRequest.class, AllocationRules.ALL);
    }

    private static Validator movements(Validator validator) {
        return validator
                .with(MovementReport.class, MovementRules.REPORT)
                .with(Reconciliation.class, MovementRules.RECONCILIATION)
                .with(MovementSeries.class, MovementSeriesRules.SERIES)
                .with(SeriesReconciliation.class, MovementSeriesRules.RECONCILIATION)
                .with(LevelCheck.class, MovementLevelRules.RULE);
    }
}

package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/** Says all there is to say about reports on the movement of poor households at once. */
public final class MovementValidator {

    private MovementValidator() {}

    /**
     * {@return all findings on a report, with nothing tolerated; empty if there is nothing to say}
     *
     * @param report the report
     */
    public static Report validate(MovementReport report) {
        return validate(report, Tolerance.NONE);
    }

    /**
     * {@return all findings on a report; empty if there is nothing to say}
     *
     * @param report the report
     * @param tolerance how much of a residual is put down to households formed or dissolved
     */
    public static Report validate(MovementReport report, Tolerance tolerance) {
        return Report.of(findings(report, tolerance, JsonPointer.ROOT));
    }

    /**
     * {@return all findings on a series: on each report, and where one does not go on where the one before it ends; empty
     * if there is nothing to say}
     *
     * @param series the reports
     * @param tolerance how much of a residual is put down to households formed or dissolved
     */
    public static Report validate(MovementSeries series, Tolerance tolerance) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < series.reports().size(); i++) {
            findings.addAll(findings(series.reports().get(i), tolerance, MovementSeriesRules.at(i)));
        }
        findings.addAll(MovementSeriesRules.check(series));
        return Report.of(findings);
    }

    /**
     * {@return all findings on the report of a place held against those of its parts, with pointers into the report of the
     * place; empty if there is nothing to say}
     *
     * @param check the report of the place and those of its parts
     */
    public static Report validate(LevelCheck check) {
        return Report.of(MovementLevelRules.check(check));
    }

    private static List<Finding> findings(MovementReport report, Tolerance tolerance, JsonPointer at) {
        MovementRules rules = new MovementRules(report, at);
        return report.reconcile(tolerance).discrepancies().stream()
                .map(rules::finding)
                .toList();
    }
}

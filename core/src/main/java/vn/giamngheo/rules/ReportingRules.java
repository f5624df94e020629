package vn.giamngheo.rules;

import java.util.function.Consumer;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Source;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;

/** Whether a full text says who reports to whom, and when. What somebody's account leaves out is not known. */
final class ReportingRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        if (plan.source().kind() != Source.Kind.FULL_TEXT) {
            return;
        }
        for (Located<ReportingLine> line : plan.reporting()) {
            line(line.value(), line.pointer(), findings);
        }
        if (plan.reporting().isEmpty() && !plan.tasks().isEmpty()) {
            findings.accept(Finding.of(PlanFinding.REPORTING_MISSING, JsonPointer.ROOT.child("parts")));
        }
    }

    private static void line(ReportingLine line, JsonPointer at, Consumer<Finding> findings) {
        if (!line.schedule().isStated()) {
            findings.accept(Finding.of(PlanFinding.REPORT_WITHOUT_TIME, at));
        }
        if (line.to().isEmpty()) {
            findings.accept(Finding.of(PlanFinding.REPORT_RECIPIENT_MISSING, at));
        }
        if (line.reporters().isEmpty()) {
            findings.accept(Finding.of(PlanFinding.REPORTER_MISSING, at));
        }
    }
}

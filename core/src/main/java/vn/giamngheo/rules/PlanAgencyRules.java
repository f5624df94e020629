package vn.giamngheo.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** What the names of agencies in a plan mean on its day. */
final class PlanAgencyRules implements PlanRules {

    private final Directory directory;

    PlanAgencyRules(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        Names names = new Names(PlanHolders.settingOf(plan, directory.gazetteer()), findings);
        names.check(plan.addressees(), JsonPointer.ROOT.child("addressees"));
        for (Located<Section> section : plan.sections()) {
            names.reports(section.value().reporting(), section.pointer());
        }
        for (Located<Task> task : plan.tasks()) {
            names.task(task.value(), task.pointer());
        }
    }

    /** Goes through the names of one plan. Reporters that a task leaves out are its lead, and looked at as such. */
    private final class Names {
        private final Setting setting;
        private final Consumer<Finding> findings;

        private Names(Setting setting, Consumer<Finding> findings) {
            this.setting = setting;
            this.findings = findings;
        }

        private void task(Task task, JsonPointer at) {
            check(task.lead(), at.child("lead"));
            check(task.coordinate(), at.child("coordinate"));
            for (int i = 0; i < task.roles().size(); i++) {
                JsonPointer role = at.child("roles").child(i);
                check(task.roles().get(i).agencies(), role.child("agencies"));
                check(task.roles().get(i).toward(), role.child("toward"));
            }
            reports(task.reporting(), at);
        }

        private void reports(List<ReportingLine> lines, JsonPointer holder) {
            for (int i = 0; i < lines.size(); i++) {
                JsonPointer at = holder.child("reporting").child(i);
                check(lines.get(i).reporters(), at.child("reporters"));
                check(lines.get(i).to(), at.child("to"));
                check(lines.get(i).via(), at.child("via"));
            }
        }

        private void check(AgencyList agencies, JsonPointer at) {
            directory.resolve(agencies, setting).forEach(resolution -> say(resolution, at));
        }

        private void say(Resolution resolution, JsonPointer at) {
            Argument name = Argument.text(resolution.named().text());
            if (resolution instanceof Resolution.NotThen not) {
                findings.accept(Finding.of(
                        PlanAgencyFinding.NOT_THEN,
                        at,
                        Map.of("name", name, "day", Argument.day(not.day()), "agencies", names(not.agencies()))));
            } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
                findings.accept(Finding.of(
                        PlanAgencyFinding.AMBIGUOUS,
                        at,
                        Map.of("name", name, "agencies", names(ambiguous.candidates()))));
            } else if (resolution instanceof Resolution.NotFound none) {
                findings.accept(
                        none.near().isEmpty()
                                ? Finding.of(PlanAgencyFinding.NOT_KNOWN, at, Map.of("name", name))
                                : Finding.of(
                                        PlanAgencyFinding.NEAR_NAMES,
                                        at,
                                        Map.of("name", name, "agencies", names(none.near()))));
            }
        }

        private static Argument names(List<Agency> agencies) {
            return Argument.listed(agencies.stream()
                    .map(Agency::name)
                    .distinct()
                    .map(Argument::text)
                    .toList());
        }
    }
}

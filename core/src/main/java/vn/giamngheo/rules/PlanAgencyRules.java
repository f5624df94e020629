package vn.giamngheo.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import vn.giamngheo.validation.Rule;

/** What the names of agencies in a plan mean on its day. All in one rule, so that each name is looked up once. */
final class PlanAgencyRules {

    private static final Set<PlanAgencyFinding> CODES = Set.of(
            PlanAgencyFinding.NOT_THEN,
            PlanAgencyFinding.AMBIGUOUS,
            PlanAgencyFinding.NOT_KNOWN,
            PlanAgencyFinding.NEAR_NAMES,
            PlanAgencyFinding.PLACE_MISSING,
            PlanAgencyFinding.ABBREVIATED,
            PlanAgencyFinding.TWO_NAMES);

    private final Directory directory;

    PlanAgencyRules(Directory directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    List<Rule<Plan>> rules() {
        return List.of(Rule.of("agency.names", CODES, this::check));
    }

    private void check(Plan plan, Consumer<Finding> findings) {
        Names names = new Names(PlanHolders.settingOf(plan, directory.gazetteer()), findings);
        names.check(plan.addressees(), JsonPointer.ROOT.child("addressees"));
        for (Located<Section> section : plan.sections()) {
            names.reports(section.value().reporting(), section.pointer());
        }
        for (Located<Task> task : plan.tasks()) {
            names.task(task.value(), task.pointer());
        }
        names.found.values().forEach(agency -> agency.say(findings));
    }

    static Argument names(List<Agency> agencies) {
        return Argument.listed(agencies.stream()
                .map(Agency::name)
                .distinct()
                .map(Argument::text)
                .toList());
    }

    /** Goes through the names of one plan. Reporters that a task leaves out are its lead, and looked at as such. */
    private final class Names {
        private final Setting setting;
        private final Consumer<Finding> findings;
        private final Map<AgencyList, List<Resolution>> known = new HashMap<>();
        private final Map<Agency, NamedAgency> found = new LinkedHashMap<>();

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
            known.computeIfAbsent(agencies, list -> directory.resolve(list, setting))
                    .forEach(resolution -> say(resolution, at));
        }

        private void say(Resolution resolution, JsonPointer at) {
            Argument name = Argument.text(resolution.named().text());
            if (resolution instanceof Resolution.Found one) {
                found(one, at);
            } else if (resolution instanceof Resolution.NotThen not) {
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
                notFound(none, name, at);
            }
        }

        private void found(Resolution.Found one, JsonPointer at) {
            found.computeIfAbsent(one.agency(), NamedAgency::new).add(one.named(), at);
            boolean lower = one.agency().level().compareTo(setting.level()) > 0;
            if (lower && one.agency().place().isEmpty()) {
                findings.accept(Finding.of(
                        PlanAgencyFinding.PLACE_MISSING,
                        at,
                        Map.of(
                                "name", Argument.text(one.named().text()),
                                "level", SuccessionRules.level(one.agency().level()))));
            }
        }

        private void notFound(Resolution.NotFound none, Argument name, JsonPointer at) {
            findings.accept(
                    none.near().isEmpty()
                            ? Finding.of(PlanAgencyFinding.NOT_KNOWN, at, Map.of("name", name))
                            : Finding.of(
                                    PlanAgencyFinding.NEAR_NAMES,
                                    at,
                                    Map.of("name", name, "agencies", names(none.near()))));
        }
    }
}

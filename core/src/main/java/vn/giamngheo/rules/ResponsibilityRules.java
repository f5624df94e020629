package vn.giamngheo.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Who answers for a task. */
final class ResponsibilityRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        for (Located<Task> task : plan.tasks()) {
            task(task.value(), task.pointer(), findings);
        }
        for (Located<ReportingLine> line : plan.reporting()) {
            recognised(line.value().to(), line.pointer().child("to"), findings);
            recognised(line.value().via(), line.pointer().child("via"), findings);
        }
    }

    private static void task(Task task, JsonPointer at, Consumer<Finding> findings) {
        if (task.lead().isEmpty() && task.coordinate().isEmpty() && task.roles().isEmpty()) {
            findings.accept(Finding.of(PlanFinding.NOBODY_RESPONSIBLE, at));
        }
        JsonPointer lead = at.child("lead");
        agencies(PlanFinding.LEAD_IS_CLASS, lead, texts(task.lead(), ResponsibilityRules::several), findings);
        int count = task.lead().agencies().size();
        if (count > 1) {
            findings.accept(Finding.of(PlanFinding.SEVERAL_LEADS, lead, Map.of("count", Argument.whole(count))));
        }
        Set<String> leading =
                task.lead().agencies().stream().map(AgencyRef::key).collect(Collectors.toSet());
        agencies(
                PlanFinding.LEAD_ALSO_COORDINATES,
                at.child("coordinate"),
                texts(task.coordinate(), agency -> leading.contains(agency.key())),
                findings);
        recognised(task.lead(), lead, findings);
        recognised(task.coordinate(), at.child("coordinate"), findings);
        for (int i = 0; i < task.roles().size(); i++) {
            JsonPointer role = at.child("roles").child(i);
            recognised(task.roles().get(i).agencies(), role.child("agencies"), findings);
            recognised(task.roles().get(i).toward(), role.child("toward"), findings);
        }
    }

    private static boolean several(AgencyRef agency) {
        return agency instanceof AgencyRef.Group || (agency instanceof AgencyRef.Officer officer && officer.several());
    }

    private static void recognised(AgencyList agencies, JsonPointer at, Consumer<Finding> findings) {
        agencies(
                PlanFinding.AGENCY_UNRECOGNISED,
                at,
                texts(agencies, agency -> agency.kind().equals(AgencyKind.OTHER)),
                findings);
    }

    private static List<String> texts(AgencyList agencies, Predicate<AgencyRef> wanted) {
        return agencies.agencies().stream()
                .filter(wanted)
                .map(AgencyRef::text)
                .distinct()
                .toList();
    }

    private static void agencies(PlanFinding code, JsonPointer at, List<String> texts, Consumer<Finding> findings) {
        if (!texts.isEmpty()) {
            findings.accept(Finding.of(
                    code,
                    at,
                    Map.of(
                            "agencies",
                            Argument.listed(texts.stream().map(Argument::text).toList()))));
        }
    }
}

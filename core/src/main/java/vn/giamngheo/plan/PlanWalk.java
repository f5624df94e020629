package vn.giamngheo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;

/** Goes once through a plan in document order and notes what stands where. */
final class PlanWalk {

    private final List<Located<Section>> sections = new ArrayList<>();
    private final List<Located<Task>> tasks = new ArrayList<>();
    private final List<Located<Target>> targets = new ArrayList<>();
    private final List<Located<Funding>> fundings = new ArrayList<>();
    private final List<Located<ReportingLine>> reporting = new ArrayList<>();
    private final List<Located<InstrumentReference>> references = new ArrayList<>();

    PlanWalk(Plan plan) {
        JsonPointer basis = JsonPointer.ROOT.child("basis");
        for (int i = 0; i < plan.basis().size(); i++) {
            InstrumentReference instrument = plan.basis().get(i).instrument();
            references.add(new Located<>(basis.child(i).child("instrument"), List.of(), instrument));
        }
        JsonPointer parts = JsonPointer.ROOT.child("parts");
        for (int i = 0; i < plan.parts().size(); i++) {
            section(plan.parts().get(i), parts.child(i), List.of());
        }
    }

    List<Located<Section>> sections() {
        return List.copyOf(sections);
    }

    List<Located<Task>> tasks() {
        return List.copyOf(tasks);
    }

    List<Located<Target>> targets() {
        return List.copyOf(targets);
    }

    List<Located<Funding>> fundings() {
        return List.copyOf(fundings);
    }

    List<Located<ReportingLine>> reporting() {
        return List.copyOf(reporting);
    }

    List<Located<InstrumentReference>> references() {
        return List.copyOf(references);
    }

    private void section(Section section, JsonPointer at, List<Section> above) {
        sections.add(new Located<>(at, above, section));
        List<Section> path = new ArrayList<>(above);
        path.add(section);
        for (int i = 0; i < section.statements().size(); i++) {
            references(
                    section.statements().get(i).references(),
                    at.child("statements").child(i),
                    path);
        }
        targets(section.targets(), at.child("targets"), path);
        for (int i = 0; i < section.tasks().size(); i++) {
            task(section.tasks().get(i), at.child("tasks").child(i), path);
        }
        section.funding().ifPresent(funding -> fundings.add(new Located<>(at.child("funding"), path, funding)));
        for (int i = 0; i < section.reporting().size(); i++) {
            reporting.add(new Located<>(
                    at.child("reporting").child(i), path, section.reporting().get(i)));
        }
        for (int i = 0; i < section.sections().size(); i++) {
            section(section.sections().get(i), at.child("sections").child(i), path);
        }
    }

    private void targets(List<Target> found, JsonPointer at, List<Section> path) {
        for (int i = 0; i < found.size(); i++) {
            Target target = found.get(i);
            targets.add(new Located<>(at.child(i), path, target));
            references(target.references(), at.child(i), path);
            targets(target.parts(), at.child(i).child("parts"), path);
        }
    }

    private void task(Task task, JsonPointer at, List<Section> path) {
        tasks.add(new Located<>(at, path, task));
        references(task.references(), at, path);
        for (int i = 0; i < task.reporting().size(); i++) {
            ReportingLine line = task.reporting().get(i);
            ReportingLine resolved = line.reporters().isEmpty()
                    ? line.toBuilder().reporters(task.lead()).build()
                    : line;
            reporting.add(new Located<>(at.child("reporting").child(i), path, resolved));
        }
    }

    private void references(List<InstrumentReference> found, JsonPointer holder, List<Section> path) {
        JsonPointer at = holder.child("references");
        for (int i = 0; i < found.size(); i++) {
            references.add(new Located<>(at.child(i), path, found.get(i)));
        }
    }
}

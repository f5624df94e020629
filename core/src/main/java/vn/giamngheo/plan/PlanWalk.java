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

    private PlanWalk() {}

    static Stations of(Plan plan) {
        PlanWalk walk = new PlanWalk();
        walk.plan(plan);
        return new Stations(
                List.copyOf(walk.sections),
                List.copyOf(walk.tasks),
                List.copyOf(walk.targets),
                List.copyOf(walk.fundings),
                List.copyOf(walk.reporting),
                List.copyOf(walk.references));
    }

    /** All that stands in a plan, by kind. */
    record Stations(
            List<Located<Section>> sections,
            List<Located<Task>> tasks,
            List<Located<Target>> targets,
            List<Located<Funding>> fundings,
            List<Located<ReportingLine>> reporting,
            List<Located<InstrumentReference>> references) {}

    private void plan(Plan plan) {
        JsonPointer basis = JsonPointer.ROOT.child("basis");
        for (int i = 0; i < plan.basis().size(); i++) {
            InstrumentReference instrument = plan.basis().get(i).instrument();
            references.add(new Located<>(basis.child(i).child("instrument"), List.of(), instrument));
        }
        sections(plan.parts(), JsonPointer.ROOT, "parts", List.of());
    }

    private void sections(List<Section> found, JsonPointer holder, String name, List<Section> above) {
        if (!found.isEmpty()) {
            JsonPointer at = holder.child(name);
            for (int i = 0; i < found.size(); i++) {
                section(found.get(i), at.child(i), above);
            }
        }
    }

    private void section(Section section, JsonPointer at, List<Section> above) {
        sections.add(new Located<>(at, above, section));
        List<Section> path = and(above, section);
        statements(section.statements(), at, path);
        targets(section.targets(), at, "targets", path);
        tasks(section.tasks(), at, path);
        if (section.funding().isPresent()) {
            fundings.add(
                    new Located<>(at.child("funding"), path, section.funding().get()));
        }
        reporting(section.reporting(), at, path);
        sections(section.sections(), at, "sections", path);
    }

    /** One list for all that stands in the section: what is located copies no list that cannot change. */
    private static List<Section> and(List<Section> above, Section section) {
        int depth = above.size();
        Section[] path = above.toArray(new Section[depth + 1]);
        path[depth] = section;
        return List.of(path);
    }

    private void statements(List<Statement> found, JsonPointer holder, List<Section> path) {
        for (int i = 0; i < found.size(); i++) {
            List<InstrumentReference> named = found.get(i).references();
            if (!named.isEmpty()) {
                references(named, holder.child("statements").child(i), path);
            }
        }
    }

    private void targets(List<Target> found, JsonPointer holder, String name, List<Section> path) {
        if (!found.isEmpty()) {
            JsonPointer at = holder.child(name);
            for (int i = 0; i < found.size(); i++) {
                target(found.get(i), at.child(i), path);
            }
        }
    }

    private void target(Target target, JsonPointer at, List<Section> path) {
        targets.add(new Located<>(at, path, target));
        references(target.references(), at, path);
        targets(target.parts(), at, "parts", path);
    }

    private void tasks(List<Task> found, JsonPointer holder, List<Section> path) {
        if (!found.isEmpty()) {
            JsonPointer at = holder.child("tasks");
            for (int i = 0; i < found.size(); i++) {
                task(found.get(i), at.child(i), path);
            }
        }
    }

    private void task(Task task, JsonPointer at, List<Section> path) {
        tasks.add(new Located<>(at, path, task));
        references(task.references(), at, path);
        List<ReportingLine> lines = task.reporting();
        for (int i = 0; i < lines.size(); i++) {
            ReportingLine line = lines.get(i);
            ReportingLine resolved = line.reporters().isEmpty()
                    ? line.toBuilder().reporters(task.lead()).build()
                    : line;
            reporting.add(new Located<>(at.child("reporting").child(i), path, resolved));
        }
    }

    private void reporting(List<ReportingLine> found, JsonPointer holder, List<Section> path) {
        for (int i = 0; i < found.size(); i++) {
            reporting.add(new Located<>(holder.child("reporting").child(i), path, found.get(i)));
        }
    }

    private void references(List<InstrumentReference> found, JsonPointer holder, List<Section> path) {
        if (!found.isEmpty()) {
            JsonPointer at = holder.child("references");
            for (int i = 0; i < found.size(); i++) {
                references.add(new Located<>(at.child(i), path, found.get(i)));
            }
        }
    }
}

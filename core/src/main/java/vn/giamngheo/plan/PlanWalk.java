package vn.giamngheo.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;

/** Goes once through a plan in document order and notes what stands where. */
final class PlanWalk {

    /** Most plans have no more of a kind. */
    private static final int ROOM = 32;

    private final List<Located<Section>> sections = new ArrayList<>(ROOM);
    private final List<Located<Task>> tasks = new ArrayList<>(ROOM);
    private final List<Located<Target>> targets = new ArrayList<>(ROOM);
    private final List<Located<Funding>> fundings = new ArrayList<>(ROOM);
    private final List<Located<ReportingLine>> reporting = new ArrayList<>();
    private final List<Located<InstrumentReference>> references = new ArrayList<>(ROOM);

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
        sections(plan.parts(), null, "parts");
    }

    private void sections(List<Section> found, @Nullable Located<Section> holder, String name) {
        for (int i = 0; i < found.size(); i++) {
            Located<Section> located = Located.in(holder, name, i, found.get(i));
            sections.add(located);
            section(located);
        }
    }

    private void section(Located<Section> at) {
        Section section = at.value();
        statements(section.statements(), at);
        targets(section.targets(), at, "targets");
        tasks(section.tasks(), at);
        if (section.funding().isPresent()) {
            fundings.add(Located.in(at, "funding", section.funding().get()));
        }
        reporting(section.reporting(), at);
        sections(section.sections(), at, "sections");
    }

    private void statements(List<Statement> found, Located<Section> holder) {
        for (int i = 0; i < found.size(); i++) {
            List<InstrumentReference> named = found.get(i).references();
            if (!named.isEmpty()) {
                references(named, Located.in(holder, "statements", i, found.get(i)));
            }
        }
    }

    private void targets(List<Target> found, Located<?> holder, String name) {
        for (int i = 0; i < found.size(); i++) {
            Located<Target> located = Located.in(holder, name, i, found.get(i));
            targets.add(located);
            references(located.value().references(), located);
            targets(located.value().parts(), located, "parts");
        }
    }

    private void tasks(List<Task> found, Located<Section> holder) {
        for (int i = 0; i < found.size(); i++) {
            Located<Task> located = Located.in(holder, "tasks", i, found.get(i));
            tasks.add(located);
            references(located.value().references(), located);
            reporting(located);
        }
    }

    /** Who leads the task reports if nobody is named. */
    private void reporting(Located<Task> task) {
        List<ReportingLine> lines = task.value().reporting();
        for (int i = 0; i < lines.size(); i++) {
            ReportingLine line = lines.get(i);
            ReportingLine resolved = line.reporters().isEmpty()
                    ? line.toBuilder().reporters(task.value().lead()).build()
                    : line;
            reporting.add(Located.in(task, "reporting", i, resolved));
        }
    }

    private void reporting(List<ReportingLine> found, Located<Section> holder) {
        for (int i = 0; i < found.size(); i++) {
            reporting.add(Located.in(holder, "reporting", i, found.get(i)));
        }
    }

    private void references(List<InstrumentReference> found, Located<?> holder) {
        for (int i = 0; i < found.size(); i++) {
            references.add(Located.in(holder, "references", i, found.get(i)));
        }
    }
}

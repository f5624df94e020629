package vn.giamngheo.continuity;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;

/** What is known of most, and better of some. */
record FunctionsBut(TaskFunctions most, Map<JsonPointer, Set<AgencyFunction>> others) implements TaskFunctions {

    FunctionsBut {
        others = Map.copyOf(others);
    }

    @Override
    public Set<AgencyFunction> of(Located<Task> task) {
        return known(task, () -> most.of(task));
    }

    @Override
    public Set<AgencyFunction> ofReport(Located<ReportingLine> report) {
        return known(report, () -> most.ofReport(report));
    }

    private Set<AgencyFunction> known(Located<?> place, Supplier<Set<AgencyFunction>> otherwise) {
        Set<AgencyFunction> known = others.get(place.pointer());
        return known == null ? otherwise.get() : Set.copyOf(known);
    }
}

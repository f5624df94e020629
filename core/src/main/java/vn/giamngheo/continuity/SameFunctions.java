package vn.giamngheo.continuity;

import java.util.Set;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;

/** All of a plan falls under the same functions. */
record SameFunctions(Set<AgencyFunction> functions) implements TaskFunctions {

    SameFunctions {
        functions = Set.copyOf(functions);
    }

    @Override
    public Set<AgencyFunction> of(Located<Task> task) {
        return functions;
    }

    @Override
    public Set<AgencyFunction> ofReport(Located<ReportingLine> report) {
        return functions;
    }
}

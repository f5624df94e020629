package vn.giamngheo.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.AgencyFunction.HEALTH;
import static vn.giamngheo.directory.AgencyFunction.HOUSING;
import static vn.giamngheo.directory.AgencyFunction.POVERTY_REDUCTION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;

class TaskFunctionsTest {

    private static final JsonPointer HERE = JsonPointer.parse("/parts/0/tasks/0");
    private static final JsonPointer THERE = JsonPointer.parse("/parts/0/tasks/1");

    private static Located<Task> task(JsonPointer pointer) {
        return new Located<>(pointer, List.of(), Task.builder().title("task").build());
    }

    private static Located<ReportingLine> report(JsonPointer pointer) {
        return new Located<>(
                pointer, List.of(), ReportingLine.builder().subject("report").build());
    }

    @Test
    void nothing_is_known_unless_somebody_knows_it() {
        assertThat(TaskFunctions.unknown().of(task(HERE))).isEmpty();
        assertThat(TaskFunctions.unknown().ofReport(report(HERE))).isEmpty();
    }

    @Test
    void all_tasks_and_reports_may_fall_under_the_same() {
        TaskFunctions all = TaskFunctions.all(POVERTY_REDUCTION, HOUSING);

        assertThat(all.of(task(HERE))).containsExactlyInAnyOrder(POVERTY_REDUCTION, HOUSING);
        assertThat(all.ofReport(report(THERE))).containsExactlyInAnyOrder(POVERTY_REDUCTION, HOUSING);
    }

    @Test
    void some_tasks_and_reports_may_be_known_better() {
        Map<JsonPointer, Set<AgencyFunction>> others = new HashMap<>(Map.of(HERE, Set.of(HEALTH)));
        TaskFunctions functions = TaskFunctions.all(POVERTY_REDUCTION).but(others);
        others.put(THERE, Set.of(HOUSING));

        assertThat(functions.of(task(HERE))).containsExactly(HEALTH);
        assertThat(functions.of(task(THERE))).containsExactly(POVERTY_REDUCTION);
        assertThat(functions.ofReport(report(HERE))).containsExactly(HEALTH);
        assertThat(functions.ofReport(report(THERE))).containsExactly(POVERTY_REDUCTION);
    }

    @Test
    void a_function_written_as_a_lambda_knows_nothing_of_reports() {
        TaskFunctions functions = task -> Set.of(HEALTH);

        assertThat(functions.of(task(HERE))).containsExactly(HEALTH);
        assertThat(functions.ofReport(report(HERE))).isEmpty();
        assertThat(functions.but(Map.of(THERE, Set.of(HOUSING))).ofReport(report(THERE)))
                .containsExactly(HOUSING);
    }
}

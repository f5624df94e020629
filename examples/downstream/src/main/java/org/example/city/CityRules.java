package org.example.city;

import java.util.Map;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;

/** The city's own rule: every task states what comes of it. */
public final class CityRules {

    /** A task without a deliverable. */
    public static final FindingCode NO_DELIVERABLE = FindingWords.of("city.no-deliverable", Severity.WARNING)
            .cause("Nhiệm vụ không nêu sản phẩm.", "A task does not state what comes of it.")
            .message("Nhiệm vụ “{title}” chưa nêu sản phẩm.", "The task “{title}” does not state what comes of it.")
            .hint("Bổ sung cột Sản phẩm của phụ lục.", "Fill in the column of deliverables.")
            .code();

    /** Finds tasks without a deliverable. */
    public static final Rule<Plan> DELIVERABLES = Rule.of(NO_DELIVERABLE, (plan, findings) -> {
        for (Located<Task> task : plan.tasks()) {
            if (task.value().deliverable().isEmpty()) {
                findings.accept(Finding.of(
                        NO_DELIVERABLE,
                        task.pointer(),
                        Map.of("title", Argument.text(task.value().title()))));
            }
        }
    });

    private CityRules() {}
}

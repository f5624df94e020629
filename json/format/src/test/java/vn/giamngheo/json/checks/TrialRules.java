package vn.giamngheo.json.checks;

import java.util.function.Consumer;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Validator;

/** The rules of the library, and some of a deployer on plans that find something in nearly every plan. */
final class TrialRules {

    private static final FindingCode UNLED = code("trial.task-unled").code();
    private static final FindingCode UNNUMBERED = code("trial.task-unnumbered").code();
    private static final FindingCode TITLED = code("trial.task-titled").code();
    private static final FindingCode FEW =
            code("trial.sections-few").judgingTogether().code();

    private TrialRules() {}

    static Validator validator() {
        return StandardRules.validator()
                .with(Plan.class, Rule.<Plan>of(UNLED, TrialRules::unled))
                .with(Plan.class, Rule.<Plan>of(UNNUMBERED, TrialRules::unnumbered))
                .with(Plan.class, Rule.<Plan>of(TITLED, TrialRules::titled))
                .with(Plan.class, Rule.<Plan>of(FEW, TrialRules::few));
    }

    private static FindingWords code(String id) {
        return FindingWords.of(id, Severity.WARNING)
                .cause("Thử.", "A trial.")
                .message("Có điều cần nói.", "There is something to say.")
                .hint("Sửa.", "Correct it.");
    }

    private static void unled(Plan plan, Consumer<Finding> findings) {
        for (Located<Task> task : plan.tasks()) {
            if (task.value().lead().agencies().isEmpty()) {
                findings.accept(Finding.of(UNLED, task.pointer().child("lead")));
            }
        }
    }

    private static void unnumbered(Plan plan, Consumer<Finding> findings) {
        for (Located<Task> task : plan.tasks()) {
            if (task.value().number().isEmpty()) {
                findings.accept(Finding.of(UNNUMBERED, task.pointer()));
            }
        }
    }

    private static void titled(Plan plan, Consumer<Finding> findings) {
        for (Located<Task> task : plan.tasks()) {
            findings.accept(Finding.of(TITLED, task.pointer().child("title")));
        }
    }

    private static void few(Plan plan, Consumer<Finding> findings) {
        for (Located<Section> section : plan.sections()) {
            if (section.value().sections().size() < 2) {
                findings.accept(Finding.of(FEW, section.pointer().child("sections")));
            }
        }
    }
}

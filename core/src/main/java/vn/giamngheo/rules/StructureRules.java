package vn.giamngheo.rules;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Numbering of sections and rows. */
final class StructureRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        for (Located<Section> section : plan.sections()) {
            numbers(section.value().sections(), section.pointer().child("sections"), findings);
        }
        for (Located<Task> task : plan.tasks()) {
            boolean row = task.path().get(0).kind().equals(Optional.of(PartKind.APPENDIX));
            if (row && task.value().number().isEmpty()) {
                findings.accept(Finding.of(PlanFinding.TASK_UNNUMBERED, task.pointer()));
            }
        }
    }

    private static void numbers(List<Section> sections, JsonPointer at, Consumer<Finding> findings) {
        List<String> numbers =
                sections.stream().flatMap(section -> section.number().stream()).toList();
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String number : numbers) {
            if (!seen.add(number)) {
                repeated.add(number);
            }
        }
        if (!repeated.isEmpty()) {
            findings.accept(Finding.of(
                    PlanFinding.SECTION_NUMBERS_REPEATED,
                    at,
                    Map.of(
                            "numbers", Argument.texts(numbers),
                            "repeated", Argument.texts(List.copyOf(repeated)))));
        } else if (broken(numbers)) {
            findings.accept(
                    Finding.of(PlanFinding.SECTION_NUMBERS_UNORDERED, at, Map.of("numbers", Argument.texts(numbers))));
        }
    }

    /** Only numbers are counted: letters skip đ or not as the writer likes. */
    private static boolean broken(List<String> numbers) {
        List<OptionalInt> values = numbers.stream().map(SectionNumber::value).toList();
        for (int i = 1; i < values.size(); i++) {
            OptionalInt previous = values.get(i - 1);
            OptionalInt next = values.get(i);
            if (previous.isPresent() && next.isPresent() && next.getAsInt() != previous.getAsInt() + 1) {
                return true;
            }
        }
        return false;
    }
}

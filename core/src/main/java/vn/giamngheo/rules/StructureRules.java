package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Numbering of sections and rows, and what a section holds. */
final class StructureRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        boolean fullText = plan.source().kind() == Source.Kind.FULL_TEXT;
        for (Located<Section> section : plan.sections()) {
            section(section, findings);
            if (fullText && isEmpty(section.value())) {
                findings.accept(Finding.of(PlanFinding.SECTION_EMPTY, section.pointer()));
            }
        }
        if (fullText
                && plan.tasks().isEmpty()
                && plan.targets().isEmpty()
                && plan.fundings().isEmpty()) {
            findings.accept(Finding.of(PlanFinding.NOTHING_PLANNED, JsonPointer.ROOT.child("parts")));
        }
    }

    private static void section(Located<Section> located, Consumer<Finding> findings) {
        Section section = located.value();
        if (section.sections().size() > 1) {
            numbers(section.sections(), located.pointer(), findings);
        }
        List<Task> tasks = section.tasks();
        if (tasks.size() > 1) {
            repeated(tasks, located.pointer(), findings);
        }
        if (!tasks.isEmpty() && isAppendix(located)) {
            rows(tasks, located.pointer(), findings);
        }
    }

    private static boolean isEmpty(Section section) {
        return section.sections().isEmpty()
                && section.tasks().isEmpty()
                && section.statements().isEmpty()
                && section.targets().isEmpty()
                && section.reporting().isEmpty()
                && section.funding().isEmpty();
    }

    private static boolean isAppendix(Located<Section> located) {
        Section part =
                located.path().isEmpty() ? located.value() : located.path().get(0);
        return part.kind().equals(Optional.of(PartKind.APPENDIX));
    }

    /** A table: what some of its rows have, all should have. */
    private static void rows(List<Task> tasks, JsonPointer holder, Consumer<Finding> findings) {
        boolean timed = false;
        boolean productive = false;
        for (Task task : tasks) {
            timed |= task.schedule().isStated();
            productive |= task.deliverable().isPresent();
        }
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task.number().isEmpty()) {
                findings.accept(row(PlanFinding.TASK_UNNUMBERED, holder, i));
            }
            if (timed && !task.schedule().isStated()) {
                findings.accept(row(PlanFinding.ROW_WITHOUT_TIME, holder, i));
            }
            if (productive && task.deliverable().isEmpty()) {
                findings.accept(row(PlanFinding.ROW_WITHOUT_PRODUCT, holder, i));
            }
        }
    }

    private static Finding row(PlanFinding code, JsonPointer holder, int index) {
        return Finding.of(code, task(holder, index));
    }

    private static JsonPointer task(JsonPointer holder, int index) {
        return holder.child("tasks").child(index);
    }

    private static void repeated(List<Task> tasks, JsonPointer holder, Consumer<Finding> findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            Integer before = first.putIfAbsent(VietnameseText.nfc(task.title()), i);
            if (before != null && tasks.get(before).number().equals(task.number())) {
                findings.accept(Finding.of(
                        PlanFinding.TASK_REPEATED,
                        task(holder, i),
                        Map.of(
                                "task", TextRules.shown(task.title()),
                                "first", Argument.place(task(holder, before)))));
            }
        }
    }

    private static void numbers(List<Section> sections, JsonPointer holder, Consumer<Finding> findings) {
        boolean odd = false;
        int previous = -1;
        Set<String> seen = new HashSet<>();
        for (Section section : sections) {
            Optional<String> number = section.number();
            if (number.isPresent()) {
                int value = SectionNumber.of(number.get());
                odd |= !seen.add(number.get()) || (previous >= 0 && value >= 0 && value != previous + 1);
                previous = value;
            }
        }
        if (odd) {
            findings.accept(odd(sections, holder.child("sections")));
        }
    }

    /** Of numbers that repeat, it is not said as well that they are out of order. */
    private static Finding odd(List<Section> sections, JsonPointer at) {
        List<String> numbers = new ArrayList<>();
        sections.forEach(section -> section.number().ifPresent(numbers::add));
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String number : numbers) {
            if (!seen.add(number)) {
                repeated.add(number);
            }
        }
        return repeated.isEmpty()
                ? Finding.of(PlanFinding.SECTION_NUMBERS_UNORDERED, at, Map.of("numbers", Argument.texts(numbers)))
                : Finding.of(
                        PlanFinding.SECTION_NUMBERS_REPEATED,
                        at,
                        Map.of(
                                "numbers", Argument.texts(numbers),
                                "repeated", Argument.texts(List.copyOf(repeated))));
    }
}

package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Rule;

/**
 * A rule tried on one example.
 *
 * @param <T> what the rule is tried on
 */
final class Trial<T> {

    /** Shorter ones are in many words that tell nothing of anybody. */
    private static final int TELLING = 3;

    private final Rule<? super T> rule;
    private final Example<T> example;
    private final String called;

    Trial(Rule<? super T> rule, Example<T> example, int number) {
        this.rule = rule;
        this.example = example;
        this.called = example.called(number);
    }

    /** What a rule finds, in the order of reports. */
    static <T> List<Finding> run(Rule<? super T> rule, T subject) {
        List<Finding> found = new ArrayList<>();
        rule.check(subject, found::add);
        return Report.of(found).findings();
    }

    List<String> problems() {
        List<Finding> found;
        try {
            found = run(rule, example.subject());
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(called + " makes the rule throw " + e.getClass().getName());
        }
        List<String> problems = new ArrayList<>();
        if (!found.equals(run(rule, example.subject()))) {
            problems.add(called + " does not yield the same twice");
        }
        problems.addAll(places(found));
        problems.addAll(others(found));
        found.forEach(finding -> problems.addAll(personal(finding)));
        return problems;
    }

    private List<String> places(List<Finding> found) {
        List<JsonPointer> places = found.stream()
                .filter(finding -> example.isOf(finding.code().id()))
                .map(Finding::pointer)
                .sorted()
                .toList();
        if (places.equals(example.places())) {
            return List.of();
        }
        return List.of(
                example.fails()
                        ? called + " must yield it at " + shown(example.places()) + " but yields it at " + shown(places)
                        : called + " must not yield it but yields it at " + shown(places));
    }

    private static String shown(List<JsonPointer> places) {
        return places.isEmpty()
                ? "no place"
                : places.stream().map(place -> "'" + place + "'").collect(Collectors.joining(", "));
    }

    private List<String> others(List<Finding> found) {
        Set<String> declared = rule.codes().stream().map(FindingCode::id).collect(Collectors.toSet());
        Set<String> problems = new TreeSet<>();
        for (Finding finding : found) {
            String id = finding.code().id();
            if (!declared.contains(id)) {
                problems.add(called + " yields " + id + ", which is not declared");
            } else if (example.fails() && !example.isOf(id)) {
                problems.add(called + " yields " + id + " too");
            }
        }
        return List.copyOf(problems);
    }

    private List<String> personal(Finding finding) {
        List<String> problems = new ArrayList<>();
        for (Language language : Language.values()) {
            List<String> told = finding.arguments().values().stream()
                    .flatMap(Trial::personal)
                    .map(argument -> argument.render(language))
                    .filter(text -> text.length() >= TELLING)
                    .toList();
            String withheld = Renderer.in(language).withholdingPersonalData().message(finding);
            if (told.stream().anyMatch(finding.toString()::contains)) {
                problems.add(called + " yields a place that says what is marked as personal");
            }
            if (told.stream().anyMatch(withheld::contains)) {
                problems.add(called + " yields a message that says unmarked what is marked as personal");
            }
        }
        return problems;
    }

    private static Stream<Argument> personal(Argument argument) {
        if (argument instanceof Argument.Personal) {
            return Stream.of(argument);
        }
        return argument instanceof Argument.Several several
                ? several.values().stream().flatMap(Trial::personal)
                : Stream.empty();
    }
}

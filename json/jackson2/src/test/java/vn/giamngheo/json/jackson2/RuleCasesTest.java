package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;

/**
 * Every kind of finding has a failing example and, beside it, a passing one that nearly fails. Both are data, in {@link
 * RuleCases#DIRECTORY}: {@code docs/findings.md} shows them.
 */
class RuleCasesTest {

    /** The namespaces whose examples are still to be written. A line goes as soon as there is a file. */
    private static final Set<String> NOT_YET = Set.of();

    private static final int SHOWN = 20;

    @Test
    void everyCodeHasItsExamples() {
        Set<String> cases = RuleCases.all().stream().map(RuleCase::code).collect(Collectors.toSet());
        assertThat(RuleCases.codes().stream()
                        .filter(code -> !NOT_YET.contains(code.namespace()))
                        .map(FindingCode::id)
                        .filter(code -> !cases.contains(code)))
                .as("codes without a case in %s", RuleCases.DIRECTORY)
                .isEmpty();
    }

    /** Beside what reading finds, and what validating finds about itself. */
    @Test
    void thereAreAtLeastEightyRules() {
        assertThat(RuleCases.codes().stream()
                        .map(FindingCode::namespace)
                        .filter(namespace ->
                                !Set.of("json", "validation", "waiver").contains(namespace)))
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void whatIsStillToBeWrittenIsNotWrittenYet() {
        assertThat(NOT_YET)
                .as("namespaces that have a file of cases, and are still listed as without")
                .doesNotContainAnyElementsOf(RuleCases.files());
    }

    @Test
    void everyExampleIsOfACodeOfItsFile() {
        Set<String> known = RuleCases.codes().stream().map(FindingCode::id).collect(Collectors.toSet());
        for (RuleCase each : RuleCases.all()) {
            assertThat(known)
                    .as("codes that are found at all (case in %s.json)", each.file())
                    .contains(each.code());
            // A namespace may have more than one file: law-effects.json beside law.json.
            String namespace = each.code().substring(0, each.code().indexOf('.'));
            assertThat(each.file() + "-").as("the file of %s", each.code()).startsWith(namespace + "-");
        }
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return RuleCases.all().stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> holds(each)));
    }

    private static void holds(RuleCase each) {
        each.unchanged().ifPresent(base -> absent(each, "the base itself", base));
        List<Finding> findings = findings(each, each.example("fails"));
        assertThat(of(findings, each.code()))
                .as(
                        "%s.json: where the failing example of %s%n  %s%nhas it; all that was found:%n%s",
                        each.file(), each.code(), each.json().path("fails"), words(findings))
                .containsExactlyInAnyOrderElementsOf(each.found());
        absent(each, "the passing example " + each.json().path("passes"), each.example("passes"));
    }

    private static void absent(RuleCase each, String what, String text) {
        List<Finding> findings = findings(each, text);
        assertThat(of(findings, each.code()))
                .as(
                        "%s.json: %s%nmust not have %s; all that was found:%n%s",
                        each.file(), what, each.code(), words(findings))
                .isEmpty();
    }

    private static List<Finding> findings(RuleCase each, String text) {
        return Subjects.report(each.subject(), text, each.terms()).findings();
    }

    private static List<String> of(List<Finding> findings, String code) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(Finding::pointer)
                .map(JsonPointer::toString)
                .toList();
    }

    /** What was found, one a line; of very many the first only. */
    static String words(List<Finding> findings) {
        String first = findings.stream()
                .limit(SHOWN)
                .map(finding -> "  " + finding.code().id() + " at '" + finding.pointer() + "': "
                        + finding.message(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
        return first.isEmpty() ? "  nothing" : findings.size() > SHOWN ? first + "\n  … " + findings.size() : first;
    }
}

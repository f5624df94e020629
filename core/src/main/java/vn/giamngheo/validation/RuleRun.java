package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.text.JsonPointer;

/** One run of rules over a document: collects what they find, and what goes wrong with them. */
final class RuleRun implements Consumer<Finding> {

    private final List<Finding> findings = new ArrayList<>();
    private String name = "";
    private Set<String> ids = Set.of();

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public void accept(Finding finding) {
        findings.add(Objects.requireNonNull(finding, "finding"));
        String id = finding.code().id();
        if (!ids.contains(id)) {
            findings.add(Finding.of(
                    ValidationFinding.RULE_UNDECLARED,
                    finding.pointer(),
                    Map.of("rule", Argument.text(name), "code", Argument.text(id))));
        }
    }

    /** What a rule found before it failed is kept: it is true. */
    <T> void check(RulesOn.Declared<T> rule, T subject) {
        name = rule.name();
        ids = rule.ids();
        try {
            rule.rule().check(subject, this);
        } catch (StackOverflowError e) {
            broken(e);
        } catch (VirtualMachineError e) {
            // Of the machine, not of the rule: there may be no memory to go on with.
            throw e;
        } catch (Throwable e) {
            broken(e);
        }
    }

    private void broken(Throwable error) {
        // The message of the error can hold personal data; its type cannot.
        findings.add(Finding.of(
                ValidationFinding.RULE_BROKEN,
                JsonPointer.ROOT,
                Map.of(
                        "rule", Argument.text(name),
                        "error", Argument.text(error.getClass().getName()))));
    }
}

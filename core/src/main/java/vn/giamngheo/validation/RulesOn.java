package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules on one type, in the order in which they were added.
 *
 * @param type what they are on
 * @param rules the rules
 * @param <T> what they are on
 */
record RulesOn<T>(Class<T> type, List<Declared<? super T>> rules) {

    /**
     * A rule with what it said of itself when it was added.
     *
     * @param rule the rule
     * @param name its name
     * @param ids what it says that it can find
     * @param <T> what it is on
     */
    record Declared<T>(Rule<T> rule, String name, Set<String> ids) {

        static <T> Declared<T> of(Rule<T> rule) {
            return new Declared<>(
                    rule,
                    Objects.requireNonNull(rule.name(), "name"),
                    rule.codes().stream().map(FindingCode::id).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** The same rule is not added twice. */
    RulesOn<T> and(List<? extends Rule<? super T>> more) {
        List<Declared<? super T>> all = new ArrayList<>(rules);
        for (Rule<? super T> rule : more) {
            if (all.stream().noneMatch(other -> other.rule().equals(rule))) {
                all.add(Declared.of(rule));
            }
        }
        return new RulesOn<>(type, List.copyOf(all));
    }

    /** Why there cannot be these rules. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Declared<? super T> rule : rules) {
            if (rule.name().isBlank()) {
                faults.add("a rule on " + type.getName() + " has no name");
            } else if (!names.add(rule.name())) {
                faults.add("two rules on " + type.getName() + " have the name '" + rule.name() + "'");
            }
            if (rule.ids().isEmpty()) {
                faults.add("the rule '" + rule.name() + "' declares no code");
            }
        }
        return faults;
    }

    /** Runs its rules, but not those that were run for another type of the subject. */
    void check(Object subject, List<RulesOn<?>> before, RuleRun run) {
        T typed = type.cast(subject);
        for (Declared<? super T> rule : rules) {
            if (before.isEmpty() || before.stream().noneMatch(other -> other.has(rule.rule()))) {
                run.check(rule, typed);
            }
        }
    }

    boolean has(Rule<?> rule) {
        return rules.stream().anyMatch(other -> other.rule().equals(rule));
    }
}

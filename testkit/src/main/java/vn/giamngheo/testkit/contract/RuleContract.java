package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Validator;

/**
 * What a rule must hold to go with those of the library:
 *
 * <pre>{@code
 * RuleContract.of(rule)
 *         .on(Plan.class)
 *         .finds(NO_DEADLINE, planWithoutDeadline, "/parts/0/sections/0/tasks/0")
 *         .passes(NO_DEADLINE, planWithDeadline)
 *         .verify();
 * }</pre>
 *
 * <ul>
 *   <li>Its codes have a namespace of their own and go with those of {@link StandardRules}; their words are complete in both
 *       languages, in Unicode normal form C, with the same operands.
 *   <li>There is an example that fails and one that passes for each code. What fails yields just that code at just that
 *       place; what passes does not yield it. A passing example is worth most where it is the nearest neighbour of the
 *       failing one.
 *   <li>Nothing is found that is not declared, and nothing thrown.
 *   <li>The same is found at each run, also by several threads at once.
 *   <li>What an operand says of a person is neither in a place nor, unmarked, in a message.
 * </ul>
 *
 * <p>Immutable; each example gives a new contract.
 *
 * @param <T> what the rule is tried on
 */
public final class RuleContract<T> {

    private final Class<T> type;
    private final Rule<? super T> rule;
    private final List<Example<T>> examples;

    private RuleContract(Class<T> type, Rule<? super T> rule, List<Example<T>> examples) {
        this.type = type;
        this.rule = rule;
        this.examples = examples;
    }

    /**
     * A rule that is not tried on anything yet.
     *
     * @param <T> what the rule is on
     */
    public static final class OfRule<T> {

        private final Rule<T> rule;

        private OfRule(Rule<T> rule) {
            this.rule = rule;
        }

        /**
         * {@return the contract, without examples yet}
         *
         * @param type the type on which the rule is to be registered
         * @param <S> that type
         */
        public <S extends T> RuleContract<S> on(Class<S> type) {
            return new RuleContract<>(Objects.requireNonNull(type, "type"), rule, List.of());
        }
    }

    /**
     * {@return the beginning of a contract}
     *
     * @param rule the rule
     * @param <T> what the rule is on
     */
    public static <T> OfRule<T> of(Rule<T> rule) {
        return new OfRule<>(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * {@return the contract with an example in which the rule finds one kind, and nothing else}
     *
     * @param code the kind
     * @param failing the example
     * @param pointer where, as a JSON Pointer; {@code ""} is the whole document
     * @param more further places, if one fault is found at several
     * @throws IllegalArgumentException if a place is no JSON Pointer
     */
    public RuleContract<T> finds(FindingCode code, T failing, String pointer, String... more) {
        List<JsonPointer> places = Stream.concat(Stream.of(pointer), Stream.of(more))
                .map(JsonPointer::parse)
                .sorted()
                .toList();
        return with(new Example<>(code, failing, places));
    }

    /**
     * {@return the contract with an example in which the rule does not find one kind}
     *
     * @param code the kind
     * @param passing the example; what nearly fails shows most
     */
    public RuleContract<T> passes(FindingCode code, T passing) {
        return with(new Example<>(code, passing, List.of()));
    }

    private RuleContract<T> with(Example<T> example) {
        List<Example<T>> all = new ArrayList<>(examples);
        all.add(example);
        return new RuleContract<>(type, rule, List.copyOf(all));
    }

    /** {@return what does not hold, a sentence each, without anything of the examples; empty if all holds} */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        registered(problems);
        exampled(problems);
        for (int i = 0; i < examples.size(); i++) {
            problems.addAll(new Trial<>(rule, examples.get(i), i + 1).problems());
        }
        if (problems.isEmpty()) {
            // Only now: what differs from run to run would differ between threads as well.
            problems.addAll(Threads.problems(rule, examples));
        }
        return problems.stream().distinct().toList();
    }

    /** Throws if something does not hold. */
    public void verify() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    "rule '" + rule.name() + "' must keep its contract, but:\n- " + String.join("\n- ", problems));
        }
    }

    private void registered(List<String> problems) {
        for (Validator validator : List.of(Validator.empty(), StandardRules.validator())) {
            try {
                validator.with(type, rule);
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        }
    }

    private void exampled(List<String> problems) {
        List<String> declared =
                rule.codes().stream().map(FindingCode::id).sorted().toList();
        for (String id : declared) {
            if (examples.stream().noneMatch(example -> example.isOf(id) && example.fails())) {
                problems.add(id + " has no example that fails");
            }
            if (examples.stream().noneMatch(example -> example.isOf(id) && !example.fails())) {
                problems.add(id + " has no example that passes");
            }
        }
        for (Example<T> example : examples) {
            if (!declared.contains(example.code().id())) {
                problems.add(example.code().id() + " has an example but is not declared");
            }
        }
    }
}

package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;

/** A sound rule keeps the contract; each broken one is rejected for its own reason. */
class RuleContractTest {

    private static final JsonPointer AGE = JsonPointer.ROOT.child("age");

    /**
     * Somebody.
     *
     * @param name the name
     * @param age in years
     */
    private record Person(String name, int age) {}

    private static final Person CHILD = new Person("Nguyễn Văn A", 17);
    private static final Person ADULT = new Person("Nguyễn Văn A", 18);

    private static final FindingCode UNDER_AGE = words("so-x.under-age").code();

    private static FindingWords words(String id) {
        return FindingWords.of(id, Severity.WARNING)
                .cause("Người được nêu dưới 18 tuổi.", "Somebody is under 18.")
                .message("{name} mới {age} tuổi.", "{name} is {age} years old.")
                .hint("Kiểm tra ngày sinh.", "Check the day of birth.");
    }

    private static Finding found(FindingCode code, JsonPointer pointer, Person person) {
        return Finding.of(
                code,
                pointer,
                Map.of("name", Argument.personal(Argument.text(person.name())), "age", Argument.whole(person.age())));
    }

    private static Rule<Person> rule(BiConsumer<Person, Consumer<Finding>> check) {
        return Rule.of(UNDER_AGE, check);
    }

    private static Rule<Person> rule(FindingCode code) {
        return Rule.of(code, (person, findings) -> {
            if (person.age() < 18) {
                findings.accept(found(code, AGE, person));
            }
        });
    }

    private static List<String> problems(Rule<Person> rule) {
        FindingCode code = rule.codes().iterator().next();
        return RuleContract.of(rule)
                .on(Person.class)
                .finds(code, CHILD, "/age")
                .passes(code, ADULT)
                .problems();
    }

    @Test
    void a_sound_rule_keeps_the_contract() {
        RuleContract<Person> contract = RuleContract.of(rule(UNDER_AGE))
                .on(Person.class)
                .finds(UNDER_AGE, CHILD, "/age")
                .passes(UNDER_AGE, ADULT);

        contract.verify();
        assertThat(contract.problems()).isEmpty();
    }

    @Test
    void a_rule_on_more_is_tried_on_less() {
        FindingCode code = FindingWords.of("so-x.always", Severity.ERROR)
                .cause("Cớ.", "Cause.")
                .message("Có.", "There is.")
                .hint("Sửa.", "Correct it.")
                .code();
        Rule<Object> rule = Rule.of(code, (subject, findings) -> {
            if (subject.equals(CHILD)) {
                findings.accept(Finding.of(code, JsonPointer.parse("/b")));
                findings.accept(Finding.of(code, JsonPointer.parse("/a")));
            }
        });

        assertThat(RuleContract.of(rule)
                        .on(Person.class)
                        .finds(code, CHILD, "/b", "/a")
                        .passes(code, ADULT)
                        .problems())
                .isEmpty();
    }

    @Test
    void a_contract_without_examples_says_which_are_missing() {
        assertThat(RuleContract.of(rule(UNDER_AGE)).on(Person.class).problems())
                .containsExactly(
                        "so-x.under-age has no example that fails", "so-x.under-age has no example that passes");
        assertThat(RuleContract.of(rule(UNDER_AGE))
                        .on(Person.class)
                        .passes(UNDER_AGE, ADULT)
                        .problems())
                .containsExactly("so-x.under-age has no example that fails");
        assertThat(RuleContract.of(rule(UNDER_AGE))
                        .on(Person.class)
                        .finds(UNDER_AGE, CHILD, "/age")
                        .problems())
                .containsExactly("so-x.under-age has no example that passes");
    }

    @Test
    void broken_finds_nothing() {
        assertThat(problems(rule((person, findings) -> {})))
                .containsExactly("example 1 (so-x.under-age fails) must yield it at '/age' but yields it at no place");
    }

    @Test
    void broken_finds_it_elsewhere() {
        assertThat(problems(rule((person, findings) -> {
                    if (person.age() < 18) {
                        findings.accept(found(UNDER_AGE, JsonPointer.ROOT, person));
                    }
                })))
                .containsExactly("example 1 (so-x.under-age fails) must yield it at '/age' but yields it at ''");
    }

    @Test
    void broken_off_by_one() {
        assertThat(problems(rule((person, findings) -> {
                    if (person.age() <= 18) {
                        findings.accept(found(UNDER_AGE, AGE, person));
                    }
                })))
                .containsExactly("example 2 (so-x.under-age passes) must not yield it but yields it at '/age'");
    }

    @Test
    void broken_finds_what_it_does_not_declare_or_what_the_example_is_not_of() {
        FindingCode other = words("so-x.other").code();
        BiConsumer<Person, Consumer<Finding>> both = (person, findings) -> {
            if (person.age() < 18) {
                findings.accept(found(UNDER_AGE, AGE, person));
                findings.accept(found(other, AGE, person));
            }
        };

        assertThat(problems(rule(both)))
                .containsExactly("example 1 (so-x.under-age fails) yields so-x.other, which is not declared");
        assertThat(RuleContract.of(Rule.<Person>of("two", Set.of(UNDER_AGE, other), both))
                        .on(Person.class)
                        .finds(UNDER_AGE, CHILD, "/age")
                        .passes(UNDER_AGE, ADULT)
                        .passes(other, ADULT)
                        .problems())
                .containsExactly(
                        "so-x.other has no example that fails",
                        "example 1 (so-x.under-age fails) yields so-x.other too");
        assertThat(RuleContract.of(rule(UNDER_AGE))
                        .on(Person.class)
                        .finds(UNDER_AGE, CHILD, "/age")
                        .passes(UNDER_AGE, ADULT)
                        .passes(other, ADULT)
                        .problems())
                .containsExactly("so-x.other has an example but is not declared");
    }

    @Test
    void broken_throws() {
        assertThat(problems(rule((person, findings) -> {
                    throw new IllegalStateException(person.name());
                })))
                .containsExactly(
                        "example 1 (so-x.under-age fails) makes the rule throw java.lang.IllegalStateException",
                        "example 2 (so-x.under-age passes) makes the rule throw java.lang.IllegalStateException");
    }

    @Test
    void broken_counts_its_runs() {
        AtomicInteger runs = new AtomicInteger();

        assertThat(problems(rule((person, findings) -> {
                    if (person.age() < 18 && runs.getAndIncrement() == 0) {
                        findings.accept(found(UNDER_AGE, AGE, person));
                    }
                })))
                .containsExactly("example 1 (so-x.under-age fails) does not yield the same twice");
    }

    @Test
    void broken_belongs_to_one_thread() {
        AtomicReference<Thread> first = new AtomicReference<>();

        assertThat(problems(rule((person, findings) -> {
                    first.compareAndSet(null, Thread.currentThread());
                    if (person.age() < 18 && Thread.currentThread().equals(first.get())) {
                        findings.accept(found(UNDER_AGE, AGE, person));
                    }
                })))
                .containsExactly("the rule does not find the same when several threads use it");
    }

    @Test
    void broken_throws_in_other_threads() {
        AtomicReference<Thread> first = new AtomicReference<>();

        assertThat(problems(rule((person, findings) -> {
                    first.compareAndSet(null, Thread.currentThread());
                    if (!Thread.currentThread().equals(first.get())) {
                        throw new IllegalStateException(person.name());
                    }
                    if (person.age() < 18) {
                        findings.accept(found(UNDER_AGE, AGE, person));
                    }
                })))
                .containsExactly("the rule throws java.lang.IllegalStateException when several threads use it");
    }

    @Test
    void broken_words() {
        FindingWords whole = words("so-x.under-age");

        assertThat(problems(rule(whole.hint("", "Check.").code())))
                .containsExactly("rules must go with those there are, but"
                        + " so-x.under-age lacks its cause, its message or its hint (vi)");
        assertThat(problems(rule(
                        whole.cause("Ngu\u031bo\u031b\u0300i.", "Somebody.").code())))
                .containsExactly("rules must go with those there are, but"
                        + " so-x.under-age is not written in Unicode normal form C (vi)");
    }

    @Test
    void broken_operands_of_one_language() {
        FindingCode code = new FindingCode() {
            @Override
            public String id() {
                return "so-x.under-age";
            }

            @Override
            public Grades grades() {
                return Grades.always(Severity.ERROR);
            }

            @Override
            public String template(Language language) {
                return language == Language.VIETNAMESE ? "{name} mới {age} tuổi." : "{name} is young.";
            }

            @Override
            public String hint(Language language) {
                return "x";
            }

            @Override
            public String cause(Language language) {
                return "x";
            }
        };

        assertThat(problems(rule(code)))
                .contains("rules must go with those there are, but"
                        + " so-x.under-age does not name the same operands in both languages");
    }

    @Test
    void broken_code_without_a_namespace_or_in_one_that_is_taken() {
        assertThat(problems(rule(words("under-age").code())))
                .containsExactly("rules must go with those there are, but under-age is no lower-case words with a"
                        + " namespace, such as 'so-x.no-seal'");
        assertThat(problems(rule(words("validation.under-age").code())))
                .containsExactly("rules must go with those there are, but"
                        + " validation.under-age lies in a namespace that is taken");
        assertThat(problems(rule(words("validation.rule-broken").code())))
                .first()
                .asString()
                .contains("validation.rule-broken is the code of another kind already");
    }

    @Test
    void broken_names_in_places_and_messages() {
        FindingCode leaking = FindingWords.of("so-x.leaking", Severity.WARNING)
                .cause("Cớ.", "Cause.")
                .message("{name}: {text}", "{name}: {text}")
                .hint("Sửa.", "Correct it.")
                .code();
        Rule<Person> rule = Rule.of(leaking, (person, findings) -> {
            if (person.age() < 18) {
                Argument name = Argument.listed(List.of(Argument.personal(Argument.text(person.name()))));
                findings.accept(Finding.of(
                        leaking,
                        JsonPointer.ROOT.child(person.name()),
                        Map.of("name", name, "text", Argument.text("của " + person.name()))));
            }
        });

        assertThat(RuleContract.of(rule)
                        .on(Person.class)
                        .finds(leaking, CHILD, "/Nguyễn Văn A")
                        .passes(leaking, ADULT)
                        .problems())
                .containsExactly(
                        "example 1 (so-x.leaking fails) yields a place that says what is marked as personal",
                        "example 1 (so-x.leaking fails) yields a message that says unmarked what is marked as personal");
    }

    @Test
    void what_is_wrong_is_thrown_at_once_and_tells_nothing_of_the_examples() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> RuleContract.of(
                                rule((person, findings) -> findings.accept(found(UNDER_AGE, AGE, person))))
                        .on(Person.class)
                        .passes(UNDER_AGE, ADULT)
                        .verify())
                .withMessage("rule 'so-x.under-age' must keep its contract, but:\n"
                        + "- so-x.under-age has no example that fails\n"
                        + "- example 1 (so-x.under-age passes) must not yield it but yields it at '/age'");
    }

    @Test
    void a_place_is_a_pointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RuleContract.of(rule(UNDER_AGE)).on(Person.class).finds(UNDER_AGE, CHILD, "age"));
    }
}

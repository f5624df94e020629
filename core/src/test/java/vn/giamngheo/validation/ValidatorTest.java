package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.giamngheo.validation.Toys.DAY;
import static vn.giamngheo.validation.Toys.NEGATIVE_RULE;
import static vn.giamngheo.validation.Toys.ODD;
import static vn.giamngheo.validation.Toys.ODD_RULE;
import static vn.giamngheo.validation.Toys.VALIDATOR;
import static vn.giamngheo.validation.Toys.always;
import static vn.giamngheo.validation.Toys.code;
import static vn.giamngheo.validation.Toys.failing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Toys.Numbered;
import vn.giamngheo.validation.Toys.Sheet;
import vn.giamngheo.validation.Toys.Written;

class ValidatorTest {

    private static final Sheet EMPTY = Sheet.of();

    private static Report publish(Validator validator, Object subject) {
        return validator.validate(subject, Profile.PUBLISH, DAY);
    }

    private static Validator on(Rule<? super Sheet> rule) {
        return Validator.empty().with(Sheet.class, rule);
    }

    @Test
    void a_hundred_independent_faults_give_a_hundred_findings() {
        Sheet sheet =
                new Sheet("A", IntStream.range(0, 100).mapToObj(i -> 2 * i + 1).toList());

        Report report = publish(VALIDATOR, sheet);

        assertThat(report.of(ODD))
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(Toys.NUMBERS::child).toList());
        assertThat(report.findings()).hasSize(100);
    }

    @Test
    void all_is_said_at_once_in_a_fixed_order() {
        Sheet sheet = Sheet.of(2, -3, 1_001);

        Report report = publish(VALIDATOR, sheet);

        assertThat(report.findings())
                .containsExactly(
                        Toys.negative(sheet, 1),
                        Toys.odd(1, -3),
                        Toys.odd(2, 1_001),
                        Toys.large(2).graded(Severity.INFORMATION, true));
        assertThat(VALIDATOR.check(sheet))
                .containsExactlyInAnyOrder(Toys.negative(sheet, 1), Toys.odd(1, -3), Toys.odd(2, 1_001), Toys.large(2));
    }

    @Test
    void the_order_is_not_that_of_the_rules() {
        Validator other = Validator.empty()
                .with(Numbered.class, Toys.LARGE_RULE)
                .with(Sheet.class, List.of(ODD_RULE, NEGATIVE_RULE));
        Sheet sheet = Sheet.of(-3, 7, 2_001, 4);

        assertThat(publish(other, sheet)).isEqualTo(publish(VALIDATOR, sheet));
    }

    @Test
    void what_differs_in_kind_alone_has_an_order_too() {
        Finding text = Finding.of(ODD, JsonPointer.ROOT, Map.of("number", Argument.text("1")));
        Finding number = Finding.of(ODD, JsonPointer.ROOT, Map.of("number", Argument.whole(1)));

        assertThat(Report.of(List.of(number, text)).findings()).containsExactly(text, number);
        assertThat(Report.of(List.of(text, number)).findings()).containsExactly(text, number);
    }

    @Test
    void what_only_looks_the_same_is_not_a_repetition() {
        Finding listed =
                Finding.of(ODD, JsonPointer.ROOT, Map.of("number", Argument.listed(List.of(Argument.whole(1)))));
        Finding added = Finding.of(ODD, JsonPointer.ROOT, Map.of("number", Argument.added(List.of(Argument.whole(1)))));

        assertThat(Report.of(List.of(listed, added, listed, added)).findings())
                .containsExactlyInAnyOrder(listed, added);
    }

    @Test
    void what_has_no_place_in_the_text_comes_after_what_has_one() {
        Finding read = Toys.odd(3, 1).at(new SourceLocation(9, 9));
        Finding later = Toys.odd(2, 1).at(new SourceLocation(10, 1));

        assertThat(Report.of(List.of(Toys.odd(0, 1), later, Toys.odd(1, 1), read))
                        .findings())
                .containsExactly(read, later, Toys.odd(0, 1), Toys.odd(1, 1));
    }

    @Test
    void a_subject_of_several_types_is_held_against_each_rule_once() {
        AtomicInteger runs = new AtomicInteger();
        FindingCode code = code("toy.counted");
        Rule<Object> counting = Rule.of(code, (subject, findings) -> {
            runs.incrementAndGet();
            findings.accept(Finding.of(code, JsonPointer.ROOT));
        });
        Validator validator = Validator.empty()
                .with(Numbered.class, counting)
                .with(Written.class, List.of(counting, always(code("toy.of-the-written"))))
                .with(Sheet.class, counting)
                .with(Integer.class, always(code("toy.of-integers")));

        assertThat(validator.check(EMPTY))
                .extracting(finding -> finding.code().id())
                .containsExactly("toy.counted", "toy.of-the-written");
        assertThat(runs).hasValue(1);
        assertThat(validator.check(1))
                .extracting(finding -> finding.code().id())
                .containsExactly("toy.of-integers");
    }

    @Test
    void a_rule_that_is_added_twice_is_run_once() {
        AtomicInteger runs = new AtomicInteger();
        Rule<Object> counting = failing("counting", runs::incrementAndGet);

        Validator validator =
                Validator.empty().with(Sheet.class, counting).with(Sheet.class, List.of(counting, counting));

        assertThat(validator.check(EMPTY)).isEmpty();
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_rule_that_throws_is_reported_and_the_others_run() {
        Validator validator = VALIDATOR
                .with(Sheet.class, failing("first", () -> {
                    throw new IllegalStateException("Nguyễn Văn A");
                }))
                .with(Sheet.class, failing("second", () -> {
                    throw new IllegalStateException("Nguyễn Văn A");
                }));

        Report report = publish(validator, Sheet.of(1));

        assertThat(report.findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly(
                        "The rule “first” failed (java.lang.IllegalStateException): whether the document complies with it is not known.",
                        "The rule “second” failed (java.lang.IllegalStateException): whether the document complies with it is not known.",
                        "The number 1 is odd.");
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.passes(Profile.PUBLISH)).isFalse();
    }

    @Test
    void what_a_rule_found_before_it_failed_is_kept() {
        Report report = publish(
                on(Rule.of(ODD, (sheet, findings) -> {
                    findings.accept(Toys.odd(0, 1));
                    throw new IllegalStateException();
                })),
                EMPTY);

        assertThat(Toys.lines(report.findings()))
                .containsExactly("ERROR validation.rule-broken at ''", "WARNING toy.odd at '/numbers/0'");
    }

    @Test
    void a_rule_without_end_is_broken_and_not_the_validator() {
        Rule<Sheet> endless = Rule.of("endless", Set.of(ODD), (sheet, findings) -> down(0));

        assertThat(publish(on(endless), EMPTY).findings())
                .extracting(finding -> finding.arguments().get("error"))
                .containsExactly(Argument.text("java.lang.StackOverflowError"));
    }

    private static long down(long depth) {
        return 1 + down(depth + 1);
    }

    @Test
    void a_rule_whose_classes_are_missing_is_broken_and_not_the_validator() {
        Rule<Object> unlinked = failing("unlinked", () -> {
            throw new NoClassDefFoundError("x");
        });
        Rule<Object> asserting = failing("asserting", () -> {
            throw new AssertionError("x");
        });

        assertThat(publish(on(unlinked).with(Sheet.class, asserting), EMPTY).findings())
                .extracting(finding -> finding.arguments().get("error"))
                .containsExactly(
                        Argument.text("java.lang.AssertionError"), Argument.text("java.lang.NoClassDefFoundError"));
    }

    @Test
    void where_there_is_no_memory_nothing_is_made_of_it() {
        Rule<Object> exhausting = failing("exhausting", () -> {
            throw new OutOfMemoryError("thử");
        });

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> on(exhausting).check(EMPTY));
    }

    @Test
    void a_finding_that_is_none_breaks_its_rule() {
        Rule<Sheet> empty = Rule.of("empty", Set.of(ODD), (sheet, findings) -> findings.accept(nothing()));

        assertThat(Toys.lines(on(empty).check(EMPTY))).containsExactly("ERROR validation.rule-broken at ''");
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static Finding nothing() {
        return null;
    }

    @Test
    void what_a_rule_does_not_declare_counts_and_is_told() {
        Rule<Sheet> sly = Rule.of("sly", Set.of(Toys.NEGATIVE), (sheet, findings) -> {
            findings.accept(Toys.odd(0, 1));
            findings.accept(Toys.negative(Sheet.of(-1), 0));
        });

        Report report = publish(on(sly), EMPTY);

        assertThat(Toys.lines(report.findings()))
                .containsExactly(
                        "ERROR toy.negative at '/numbers/0'",
                        "WARNING toy.odd at '/numbers/0'",
                        "WARNING validation.undeclared-code at '/numbers/0'");
        assertThat(report.of(ValidationFinding.RULE_UNDECLARED).get(0).message(Language.VIETNAMESE))
                .isEqualTo("Quy tắc “sly” đưa ra phát hiện toy.odd mà không khai báo mã này.");
    }

    @Test
    void closer_words_of_a_declared_code_are_declared() {
        FindingCode closer = FindingWords.of("toy.odd", Severity.WARNING)
                .cause("Cớ.", "Cause.")
                .message("{number}, hay là {other}?", "{number}, or {other}?")
                .hint("Sửa.", "Correct it.")
                .code();
        Finding finding =
                Finding.of(closer, JsonPointer.ROOT, Map.of("number", Argument.whole(1), "other", Argument.whole(2)));

        assertThat(on(Rule.of(ODD, (sheet, findings) -> findings.accept(finding)))
                        .check(EMPTY))
                .containsExactly(finding);
    }

    @Test
    void a_subject_without_rules_is_a_mistake_of_the_programmer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(VALIDATOR, "text"))
                .withMessage("subject must be of a type with rules but is java.lang.String");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> publish(VALIDATOR, absent()))
                .withMessage("subject");
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static Object absent() {
        return null;
    }

    @Test
    void all_that_is_wrong_with_new_rules_is_said_at_once() {
        Validator closed = VALIDATOR.with(VALIDATOR.catalogue().closed(List.of("json")));
        Rule<Sheet> silent = Rule.of("silent", Set.of(), (sheet, findings) -> {});
        List<Rule<Sheet>> rules = List.of(
                silent,
                Rule.of(code("json.x"), (sheet, findings) -> {}),
                Rule.of(" ", Set.of(code("own.y")), (sheet, findings) -> {}),
                Rule.of("silent", Set.of(code("toy.z")), (sheet, findings) -> {}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> closed.with(Sheet.class, rules))
                .withMessage("rules must go with those there are, but the rule 'silent' declares no code; a rule on "
                        + Sheet.class.getName() + " has no name; two rules on " + Sheet.class.getName()
                        + " have the name 'silent'; json.x lies in a namespace that is taken;"
                        + " toy.z lies in a namespace that is taken");
    }

    @Test
    void rules_on_different_types_may_have_one_name_and_one_code() {
        Validator validator = Validator.empty()
                .with(Sheet.class, always(ODD_PLAIN))
                .with(Integer.class, Rule.of(ODD_PLAIN, (number, findings) -> {}));

        assertThat(validator.check(EMPTY)).hasSize(1);
        assertThat(validator.check(3)).isEmpty();
        assertThat(validator.catalogue().codes()).contains(ODD_PLAIN);
    }

    private static final FindingCode ODD_PLAIN = code("toy.plain");

    @Test
    void a_catalogue_that_lacks_something_is_refused() {
        Catalogue more = VALIDATOR.catalogue().with(List.of(code("read.x")));

        assertThat(VALIDATOR.with(more).catalogue()).isSameAs(more);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.with(more).with(VALIDATOR.catalogue()))
                .withMessage("catalogue must have all that the validator's has");
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.with(Catalogue.empty()));
        Validator closed = VALIDATOR.with(VALIDATOR.catalogue().closed(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> closed.with(VALIDATOR.catalogue()));
        Validator retired = VALIDATOR.with(VALIDATOR.catalogue().retiring(List.of(code("toy.old"))));
        assertThatIllegalArgumentException().isThrownBy(() -> retired.with(VALIDATOR.catalogue()));
    }

    @Test
    void a_validator_does_not_change() {
        Validator before = Validator.empty();
        before.with(Sheet.class, ODD_RULE);

        assertThatIllegalArgumentException().isThrownBy(() -> before.check(EMPTY));
        assertThat(before.catalogue().codes()).containsExactlyInAnyOrder(ValidationFinding.values());
    }

    @Test
    void findings_of_others_are_graded_with_those_of_the_rules() {
        Finding read = Finding.of(code("read.x"), JsonPointer.ROOT);
        List<Finding> all = Report.joined(VALIDATOR.check(Sheet.of(-2)), Collections.nCopies(2, read));

        Report report = VALIDATOR.grade(all, Terms.of(Profile.DRAFT, DAY));

        assertThat(Toys.lines(report.findings()))
                .containsExactly("WARNING read.x at ''", "INFORMATION toy.negative at '/numbers/0'");
    }
}

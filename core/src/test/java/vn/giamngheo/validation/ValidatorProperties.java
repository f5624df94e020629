package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.validation.Toys.DAY;
import static vn.giamngheo.validation.Toys.NUMBERS;
import static vn.giamngheo.validation.Toys.VALIDATOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Toys.Numbered;
import vn.giamngheo.validation.Toys.Sheet;

class ValidatorProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Provide
    Arbitrary<Sheet> sheets() {
        return numbers().list().ofMaxSize(6).map(numbers -> new Sheet("Nguyễn Văn A", numbers));
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.of(-4, -1, 0, 1, 2, 1_000, 1_001, 1_002);
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Combinators.combine(
                        Arbitraries.of(Profile.DRAFT, Profile.SUBMIT, Profile.PUBLISH, Profile.AUDIT),
                        Arbitraries.of(DAY, LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1)),
                        Arbitraries.of(true, false),
                        waivers().list().ofMaxSize(8))
                .as((profile, day, later, waivers) -> new Terms(profile, day, later, waivers, TODAY));
    }

    private static Arbitrary<Waiver> waivers() {
        return Combinators.combine(
                        Arbitraries.of(
                                "toy.odd",
                                "toy.negative",
                                "toy.large",
                                "toy.none",
                                "waiver.expired",
                                "waiver.unused",
                                "waiver.repeated",
                                "waiver.unknown-code"),
                        Arbitraries.integers().between(0, 3).map(NUMBERS::child),
                        Arbitraries.of("A", "B"),
                        Arbitraries.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1)))
                .as((code, pointer, author, until) -> new Waiver(code, pointer, "Lý do", author, until));
    }

    @Property
    void adding_a_fault_removes_no_finding(
            @ForAll("sheets") Sheet sheet, @ForAll("numbers") int number, @ForAll("terms") Terms terms) {
        Terms unwaived = terms.waiving(List.of(), TODAY);
        List<Integer> more = new ArrayList<>(sheet.numbers());
        more.add(number);

        Report before = VALIDATOR.validate(sheet, unwaived);
        Report after = VALIDATOR.validate(new Sheet(sheet.author(), more), unwaived);

        assertThat(after.findings()).containsAll(before.findings());
    }

    @Property
    void a_rule_that_fails_removes_no_finding_of_others(@ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        Validator broken = Validator.empty()
                .with(Sheet.class, Toys.failing("broken", () -> {
                    throw new IllegalStateException();
                }))
                .with(Sheet.class, List.of(Toys.NEGATIVE_RULE, Toys.ODD_RULE, Toys.LARGE_RULE));

        List<Finding> findings = new ArrayList<>(broken.validate(sheet, terms).findings());

        assertThat(findings.removeIf(finding -> finding.code().equals(ValidationFinding.RULE_BROKEN)))
                .isTrue();
        assertThat(findings).isEqualTo(VALIDATOR.validate(sheet, terms).findings());
    }

    @Property
    void the_order_of_rules_findings_and_waivers_does_not_matter(
            @ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms, @ForAll Random random) {
        List<Rule<? super Sheet>> rules = new ArrayList<>();
        Collections.addAll(rules, Toys.NEGATIVE_RULE, Toys.ODD_RULE, Toys.LARGE_RULE);
        Collections.shuffle(rules, random);
        Validator shuffled =
                Validator.empty().with(Numbered.class, Toys.ODD_RULE).with(Sheet.class, rules);
        List<Waiver> waivers = new ArrayList<>(terms.waivers());
        Collections.shuffle(waivers, random);
        List<Finding> found = new ArrayList<>(shuffled.check(sheet));
        found.addAll(shuffled.check(sheet));
        Collections.shuffle(found, random);

        assertThat(shuffled.grade(found, terms.waiving(waivers, TODAY))).isEqualTo(VALIDATOR.validate(sheet, terms));
    }

    @Property
    void nothing_is_said_twice(@ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        Report report = VALIDATOR.validate(sheet, terms);

        assertThat(report.findings()).doesNotHaveDuplicates();
        assertThat(report.waivers()).extracting(WaiverUse::waiver).doesNotHaveDuplicates();
        assertThat(report.and(report)).isEqualTo(report);
    }

    @Property
    void what_is_found_counts_or_is_under_a_waiver_and_only_one_of_both(
            @ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        Report plain = VALIDATOR.validate(sheet, terms.waiving(List.of(), TODAY));

        Report report = VALIDATOR.validate(sheet, terms);

        List<Finding> all = new ArrayList<>(report.findings());
        report.waivers().stream()
                .filter(use -> use.state() == WaiverUse.State.APPLIED)
                .forEach(use -> all.addAll(use.findings()));
        assertThat(all).doesNotHaveDuplicates().containsAll(plain.findings());
        all.removeAll(plain.findings());
        assertThat(all).allMatch(finding -> finding.code().namespace().equals("waiver"));
    }

    @Property
    void every_waiver_is_listed_and_each_without_effect_is_told(
            @ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        Report report = VALIDATOR.validate(sheet, terms);

        assertThat(report.waivers())
                .extracting(WaiverUse::waiver)
                .containsExactlyInAnyOrderElementsOf(new HashSet<>(terms.waivers()));
        for (WaiverUse use : report.waivers()) {
            String told = use.state() == WaiverUse.State.APPLIED ? "" : told(use);
            assertThat(told.isEmpty() || said(report, told, use.waiver().pointer()))
                    .as(use.toString())
                    .isTrue();
            assertThat(use.findings())
                    .allMatch(finding -> finding.code().id().equals(use.waiver().code())
                            && finding.pointer().equals(use.waiver().pointer()));
            assertThat(use.state() == WaiverUse.State.APPLIED && !use.waiver().holdsOn(TODAY))
                    .isFalse();
        }
    }

    private static String told(WaiverUse use) {
        return switch (use.state()) {
            case APPLIED -> "";
            case REPEATED -> "waiver.repeated";
            case EXPIRED -> "waiver.expired";
            case UNUSED -> use.waiver().code().equals("toy.none") ? "waiver.unknown-code" : "waiver.unused";
        };
    }

    private static boolean said(Report report, String code, JsonPointer pointer) {
        return Stream.concat(report.findings().stream(), report.waived().stream())
                .anyMatch(finding ->
                        finding.code().id().equals(code) && finding.pointer().equals(pointer));
    }

    @Property
    void no_profile_hides_a_finding_and_drafts_are_never_graver_than_what_is_published(
            @ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        List<Finding> draft = validate(sheet, Profile.DRAFT, terms);
        List<Finding> submit = validate(sheet, Profile.SUBMIT, terms);
        List<Finding> publish = validate(sheet, Profile.PUBLISH, terms);

        for (Finding finding : publish) {
            Finding drafted = same(finding, draft);
            Finding submitted = same(finding, submit);
            assertThat(drafted.severity().isGraverThan(submitted.severity())).isFalse();
            assertThat(submitted.severity().isGraverThan(finding.severity())).isFalse();
        }
        assertThat(draft).hasSameSizeAs(publish);
        assertThat(submit).hasSameSizeAs(publish);
        assertThat(validate(sheet, Profile.AUDIT, terms)).hasSameSizeAs(publish);
    }

    @Property
    void what_passes_a_strict_profile_passes_a_lenient_one(
            @ForAll("sheets") Sheet sheet,
            @ForAll("terms") Terms terms,
            @ForAll Severity some,
            @ForAll Severity other) {
        Report report = VALIDATOR.validate(sheet, terms);
        Profile strict = terms.profile().holdingBackFrom(some.isGraverThan(other) ? other : some);
        Profile lenient = terms.profile().holdingBackFrom(some.isGraverThan(other) ? some : other);

        assertThat(report.passes(strict) && !report.passes(lenient)).isFalse();
    }

    private static List<Finding> validate(Sheet sheet, Profile profile, Terms terms) {
        return VALIDATOR
                .validate(sheet, new Terms(profile, terms.asOf(), terms.judgedByLaterRules(), List.of(), TODAY))
                .findings();
    }

    private static Finding same(Finding finding, List<Finding> others) {
        return others.stream()
                .filter(other -> other.graded(finding.severity()).equals(finding))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void every_finding_is_in_the_plain_text(@ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        Report report = VALIDATOR.validate(sheet, terms);

        for (Language language : Language.values()) {
            List<String> lines = Renderer.in(language).text(report).lines().toList();
            for (Finding finding : report.findings()) {
                assertThat(lines).contains("  - " + finding.pointer() + ": " + finding.message(language));
            }
            assertThat(lines.stream().filter(line -> line.startsWith("  - ")))
                    .hasSize(report.findings().size() + report.waived().size());
        }
    }

    @Property
    void names_are_nowhere_when_withheld(@ForAll("sheets") Sheet sheet, @ForAll("terms") Terms terms) {
        String text = Renderer.in(Language.VIETNAMESE).withholdingPersonalData().text(VALIDATOR.validate(sheet, terms));

        assertThat(text).doesNotContain("Nguyễn Văn A");
    }
}

package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.rules.LawFinding;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

/** What a deployer writes for a rule of its own. */
class OwnRuleTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 7);

    @Test
    void ten_lines() {
        Plan plan = Plans.plan();

        FindingCode tooFew = FindingWords.of("so-x.too-few-parts", Severity.WARNING)
                .cause("Văn bản có quá ít phần.", "A plan has too few parts.")
                .message("Văn bản chỉ có {parts} phần.", "The plan has {parts} parts.")
                .hint("Bổ sung phần còn thiếu.", "Add what is missing.")
                .code();
        Rule<Plan> rule = Rule.of(
                tooFew,
                (p, findings) -> findings.accept(Finding.of(
                        tooFew,
                        JsonPointer.parse("/parts"),
                        Map.of("parts", Argument.whole(p.parts().size())))));
        Validator validator = StandardRules.validator().with(Plan.class, rule);
        Report report = validator.validate(plan, Profile.PUBLISH, DAY);

        assertThat(report.of(tooFew))
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .containsExactly("Văn bản chỉ có " + plan.parts().size() + " phần.");
        assertThat(validator.catalogue().find("so-x.too-few-parts")).contains(tooFew);
    }

    /** The same with an enum, for whoever has several. */
    private enum SoXFinding implements WordedFinding {
        NO_PARTS(FindingWords.of("so-x.no-parts", Severity.ERROR)
                .cause("Văn bản không có phần nào.", "A plan has no parts.")
                .message("Văn bản không có phần nào.", "The plan has no parts.")
                .hint("Bổ sung nội dung.", "Add its content."));

        private final FindingWords words;

        SoXFinding(FindingWords words) {
            this.words = words;
        }

        @Override
        public FindingWords words() {
            return words;
        }
    }

    @Test
    void an_enum_of_codes() {
        Validator validator = StandardRules.validator()
                .with(
                        Plan.class,
                        Rule.of(
                                SoXFinding.NO_PARTS,
                                (plan, findings) ->
                                        findings.accept(Finding.of(SoXFinding.NO_PARTS, JsonPointer.ROOT))));

        assertThat(validator
                        .validate(Plans.plan(), Profile.DRAFT.with("so-x.no-parts", Severity.INFORMATION), DAY)
                        .of(Severity.INFORMATION))
                .extracting(Finding::code)
                .contains(SoXFinding.NO_PARTS);
    }

    @Test
    void the_namespaces_of_the_library_are_not_for_others() {
        for (FindingCode code :
                List.of(Toys.code("validation.x"), Toys.code("waiver.x"), Toys.code("json.x"), Toys.code("text.x"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StandardRules.validator().with(Plan.class, Toys.always(code)))
                    .withMessage("rules must go with those there are, but " + code.id()
                            + " lies in a namespace that is taken");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.empty()
                        .with(Plan.class, Toys.always(LawFinding.BASIS_MISSING))
                        .with(
                                Plan.class,
                                Rule.of(
                                        "other",
                                        Set.of(Toys.code(LawFinding.BASIS_MISSING.id())),
                                        (plan, findings) -> {})))
                .withMessageEndingWith(LawFinding.BASIS_MISSING.id() + " is the code of another kind already");
    }
}

package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.text.Language;

class PlanFindingTest {

    @ParameterizedTest
    @EnumSource
    void both_languages_say_something_of_the_same_operands(PlanFinding code) {
        assertThat(Template.placeholders(code.template(Language.VIETNAMESE)))
                .isEqualTo(Template.placeholders(code.template(Language.ENGLISH)));
        for (Language language : Language.values()) {
            assertThat(code.template(language)).isNotBlank().endsWith(".");
            assertThat(code.hint(language)).isNotBlank().endsWith(".").doesNotContain("{");
        }
        assertThat(code.template(Language.VIETNAMESE)).isNotEqualTo(code.template(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_composed(PlanFinding code) {
        for (Language language : Language.values()) {
            assertThat(Normalizer.isNormalized(code.template(language) + code.hint(language), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @Test
    void codes_are_namespaced_and_unique() {
        assertThat(PlanFinding.values())
                .extracting(PlanFinding::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(law|plan|target|figure|funding)\\.[a-z]+(-[a-z]+)*"));
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(PlanFinding.values()).map(PlanFinding::id).sorted())
                .containsExactly(
                        "figure.differs-from-wording",
                        "figure.offered",
                        "figure.sum-too-large",
                        "figure.unreadable",
                        "funding.amounts-missing",
                        "funding.total-agrees",
                        "funding.total-agrees-approximately",
                        "funding.total-differs",
                        "funding.total-open",
                        "law.basis-later",
                        "law.basis-missing",
                        "law.number-spaced",
                        "law.number-unrecognised",
                        "plan.agency-unrecognised",
                        "plan.due-after-report",
                        "plan.due-before-issue",
                        "plan.lead-also-coordinates",
                        "plan.lead-is-class",
                        "plan.nobody-responsible",
                        "plan.periods-overlap",
                        "plan.section-numbers-repeated",
                        "plan.section-numbers-unordered",
                        "plan.several-leads",
                        "plan.task-unnumbered",
                        "plan.time-unreadable",
                        "plan.time-vague",
                        "target.denominators-disjoint",
                        "target.locality-event",
                        "target.more-than-there-are",
                        "target.parts-agree",
                        "target.parts-agree-approximately",
                        "target.parts-agree-so-far",
                        "target.parts-contradict",
                        "target.parts-differ",
                        "target.parts-exceed",
                        "target.parts-open",
                        "target.parts-units-differ",
                        "target.points-or-percent",
                        "target.points-printed-as-percent",
                        "target.rate-and-count-disagree",
                        "target.reduction-closes",
                        "target.reduction-differs",
                        "target.undecided",
                        "target.without-figure");
    }
}

package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.text.Language;

class FigureFindingTest {

    @ParameterizedTest
    @EnumSource
    void both_languages_say_something_of_the_same_operands(FigureFinding code) {
        assertThat(Template.placeholders(code.template(Language.VIETNAMESE)))
                .isEqualTo(Template.placeholders(code.template(Language.ENGLISH)));
        for (Language language : Language.values()) {
            assertThat(code.template(language)).isNotBlank().endsWith(".");
            assertThat(code.hint(language)).isNotBlank().endsWith(".").doesNotContain("{");
            assertThat(Normalizer.isNormalized(code.template(language) + code.hint(language), Normalizer.Form.NFC))
                    .isTrue();
        }
        assertThat(code.template(Language.VIETNAMESE)).isNotEqualTo(code.template(Language.ENGLISH));
    }

    @Test
    void no_code_is_that_of_a_plan() {
        assertThat(Arrays.stream(FigureFinding.values()).map(FigureFinding::id))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        Arrays.stream(PlanFinding.values()).map(PlanFinding::id).toList());
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(FigureFinding.values()).map(FigureFinding::id).sorted())
                .containsExactly(
                        "figure.count-above-total",
                        "figure.count-with-decimals",
                        "figure.digits-swapped",
                        "figure.negative",
                        "figure.rate-differs",
                        "figure.rate-of-nothing",
                        "figure.rates-sum-differs",
                        "figure.rates-sum-exceeds",
                        "figure.share-not-rate",
                        "figure.sum-contradicts",
                        "figure.sum-differs",
                        "figure.sum-exceeds",
                        "figure.sum-open",
                        "figure.thousands-offered",
                        "figure.units-differ",
                        "figure.whole-rate-outside");
    }
}

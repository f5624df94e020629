package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.text.Language;

class MovementFindingTest {

    @ParameterizedTest
    @EnumSource
    void both_languages_say_something_of_the_same_operands(MovementFinding code) {
        assertThat(Template.placeholders(code.template(Language.VIETNAMESE)))
                .isEqualTo(Template.placeholders(code.template(Language.ENGLISH)));
        for (Language language : Language.values()) {
            assertThat(code.template(language)).isNotBlank();
            assertThat(code.hint(language)).isNotBlank().endsWith(".").doesNotContain("{");
            assertThat(Normalizer.isNormalized(code.template(language) + code.hint(language), Normalizer.Form.NFC))
                    .isTrue();
        }
        assertThat(code.template(Language.VIETNAMESE)).isNotEqualTo(code.template(Language.ENGLISH));
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(MovementFinding.values())
                        .map(MovementFinding::id)
                        .sorted())
                .containsExactly(
                        "movement.cross",
                        "movement.gap",
                        "movement.implied",
                        "movement.implied-negative",
                        "movement.more-left-than-started",
                        "movement.more-than-all",
                        "movement.negative",
                        "movement.overlap",
                        "movement.part-unknown",
                        "movement.parts-differ",
                        "movement.parts-exceed",
                        "movement.parts-not-comparable",
                        "movement.parts-total-differs",
                        "movement.persons-alone",
                        "movement.persons-and-households",
                        "movement.rate-mismatch",
                        "movement.rate-of-persons",
                        "movement.residual",
                        "movement.residual-across-standards",
                        "movement.residual-tolerated",
                        "movement.series-account-missing",
                        "movement.series-standard-change",
                        "movement.standard-break",
                        "movement.standard-unknown",
                        "movement.stock-differs",
                        "movement.total-of-another-day",
                        "movement.unknown");
    }
}

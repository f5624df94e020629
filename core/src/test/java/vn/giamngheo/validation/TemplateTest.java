package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource({
        "{a}, A",
        "x {a} y {ab} z, x A y AB z",
        "{{a}, {a}",
        "{{{a}, {A",
        "{{{{a}, {{a}",
        "{a}{{b}{c}, A{b}C",
        "{ {} {1} {A} {a b}, { {} {1} {A} {a b}",
        "{a, {a",
        "{{, {",
        "a{{, a{",
        "{aB}, AB",
    })
    void everyPlaceholderIsReplacedAndTwoBracesAreOne(String template, String text) {
        assertThat(Template.render(template, name -> name.toUpperCase(Locale.ROOT)))
                .isEqualTo(text);
    }

    @Test
    void whatStandsBehindTwoBracesIsNoPlaceholder() {
        assertThat(Template.placeholders("{b} {{c} {{{a}")).containsExactly("a", "b");
    }

    @Test
    void namesAreALowerCaseLetterAndThenLetters() {
        assertThat(Template.placeholders("{a}{z}{aA}{zZ}{`}{{a{A}{Z}{a@}{a[}{a1}{}"))
                .containsExactly("a", "aA", "z", "zZ");
    }
}

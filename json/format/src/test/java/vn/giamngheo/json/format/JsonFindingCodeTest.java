package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Severity;

class JsonFindingCodeTest {

    @Test
    void idsAreStable() {
        assertThat(Stream.of(JsonFindingCode.values()).map(JsonFindingCode::id))
                .containsExactly(
                        "json.unknown-property",
                        "json.duplicate-property",
                        "json.missing-property",
                        "json.wrong-type",
                        "json.null",
                        "json.not-allowed",
                        "json.invalid-number",
                        "json.invalid-value",
                        "json.invalid-object",
                        "json.too-deep",
                        "json.too-long",
                        "json.line-too-long",
                        "json.syntax",
                        "json.trailing-content",
                        "json.unsupported-version",
                        "json.newer-version",
                        "json.passed-over",
                        "json.too-many-findings");
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesNameTheSame(JsonFindingCode code) {
        assertThat(placeholders(code.template(Language.VIETNAMESE)))
                .isEqualTo(placeholders(code.template(Language.ENGLISH)));
        assertThat(code.hint(Language.VIETNAMESE)).isNotBlank().doesNotContain("{");
        assertThat(code.hint(Language.ENGLISH)).isNotBlank().doesNotContain("{");
        assertThat(code.template(Language.VIETNAMESE)).isNotEqualTo(code.template(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void allButWhatIsNewerAreErrors(JsonFindingCode code) {
        assertThat(code.severity())
                .isEqualTo(
                        code == JsonFindingCode.NEWER_VERSION || code == JsonFindingCode.PASSED_OVER
                                ? Severity.WARNING
                                : Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void causesAreOneSentence(JsonFindingCode code) {
        for (Language language : Language.values()) {
            assertThat(code.cause(language))
                    .hasSizeGreaterThan(10)
                    .matches("\\p{Lu}.*\\.")
                    .doesNotContain("{", "}", "…", ". ", "..", "  ");
            assertThat(Stream.of(JsonFindingCode.values()).map(other -> other.cause(language)))
                    .containsOnlyOnce(code.cause(language));
        }
        assertThat(code.cause(Language.VIETNAMESE)).isNotEqualTo(code.cause(Language.ENGLISH));
    }

    private static Object placeholders(String template) {
        return Pattern.compile("\\{\\w+}")
                .matcher(template)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}

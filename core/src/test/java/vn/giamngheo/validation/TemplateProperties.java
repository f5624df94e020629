package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;

class TemplateProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("{", "}", "{text}", "{x}", "'", "''", "$1", "\\", "%s", "{0}", "a", " ", "ự")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void what_an_operand_says_is_said_as_it_is(@ForAll("texts") String text) {
        FindingCode code = FindingWords.of("toy.said", Severity.ERROR)
                .cause("Cớ.", "Cause.")
                .message("<{text}>", "[{text}{text}]")
                .hint("Sửa.", "Correct it.")
                .code();
        Finding finding = Finding.of(code, JsonPointer.ROOT, Map.of("text", Argument.text(text)));

        assertThat(finding.message(Language.VIETNAMESE)).isEqualTo("<" + text + ">");
        assertThat(finding.message(Language.ENGLISH)).isEqualTo("[" + text + text + "]");
    }

    /** Two opening braces are one, so a text says itself as soon as its opening braces are doubled. */
    @Property
    void a_text_with_doubled_braces_says_itself(@ForAll("texts") String text) {
        String template = text.replace("{", "{{");

        assertThat(Template.render(template, name -> "?")).isEqualTo(text);
        assertThat(Template.placeholders(template)).isEmpty();
    }

    @Property
    void without_doubled_braces_what_is_no_placeholder_stays(@ForAll("texts") String text) {
        Assume.that(!text.contains("{{"));

        assertThat(Template.render(text, name -> "{" + name + "}")).isEqualTo(text);
    }

    /** A literal text, a placeholder and a literal text: neither text changes what the placeholder is. */
    @Property
    void a_placeholder_between_literal_texts_is_replaced(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        String template = before.replace("{", "{{") + "{name}" + after.replace("{", "{{");

        assertThat(Template.render(template, name -> "<" + name + ">")).isEqualTo(before + "<name>" + after);
        assertThat(Template.placeholders(template)).containsExactly("name");
    }

    @Property
    void messages_are_composed(@ForAll String text) {
        Finding finding = Finding.of(
                FindingWords.of("toy.said", Severity.ERROR)
                        .message("o{text}a", "o{text}a")
                        .code(),
                JsonPointer.ROOT,
                Map.of("text", Argument.text(text)));

        assertThat(Normalizer.isNormalized(finding.message(Language.ENGLISH), Normalizer.Form.NFC))
                .isTrue();
    }
}

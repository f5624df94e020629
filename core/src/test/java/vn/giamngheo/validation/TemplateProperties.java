package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

    @Property
    void what_is_no_placeholder_stays(@ForAll("texts") String text) {
        String rendered = Template.render(text, name -> "{" + name + "}");

        assertThat(rendered).isEqualTo(text);
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

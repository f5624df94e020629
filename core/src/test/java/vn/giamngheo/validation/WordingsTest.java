package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.giamngheo.validation.Toys.VALIDATOR;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Toys.Sheet;

class WordingsTest {

    private static final Catalogue CATALOGUE = VALIDATOR.catalogue();

    private static Wordings french(Map<String, String> texts) {
        return Wordings.of(Locale.FRENCH, Language.ENGLISH, texts, CATALOGUE);
    }

    @Test
    void a_deployer_adds_a_language() {
        Wordings french = french(Map.of(
                "toy.odd", "Le nombre {number} n'est pas pair.",
                "toy.odd.hint", "Écrivez un nombre pair.",
                "toy.odd.cause", "Un nombre impair.",
                "text.warnings", "AVERTISSEMENTS",
                "text.whole", "tout le document",
                "text.withheld", "[omis]",
                "toy.negative", "Le nombre {number} de {author} est négatif."));
        Renderer renderer =
                Renderer.in(Language.VIETNAMESE).withholdingPersonalData().using(french);
        Finding odd = Toys.odd(0, 14_997);

        assertThat(renderer.message(odd)).isEqualTo("Le nombre 14,997 n'est pas pair.");
        assertThat(renderer.hint(odd)).isEqualTo("Écrivez un nombre pair.");
        assertThat(renderer.cause(odd)).isEqualTo("Un nombre impair.");
        assertThat(renderer.message(Toys.large(0))).isEqualTo("There is a large number.");
        assertThat(renderer.hint(Toys.large(0))).isEqualTo("Write a smaller number.");
        assertThat(renderer.cause(Toys.large(0))).isEqualTo("A sheet has a large number.");
        assertThat(renderer.message(Toys.negative(Sheet.of(-3), 0))).isEqualTo("Le nombre -3 de [omis] est négatif.");
        assertThat(renderer.text(Report.of(List.of(odd.at(JsonPointer.ROOT))))).isEqualTo("""
                Errors: 0; warnings: 1; information: 0; waived: 0.

                AVERTISSEMENTS
                toy.odd
                  - tout le document: Le nombre 14,997 n'est pas pair.
                  What to do: Écrivez un nombre pair.
                  Legal ground: Article 1 of Decree 1/2017/NĐ-CP.
                """);
        assertThat(french.locale()).isEqualTo(Locale.FRENCH);
        assertThat(french.manner()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_deployer_rewords_one_text() {
        Wordings own = Wordings.of(
                Language.VIETNAMESE.locale(),
                Language.VIETNAMESE,
                Map.of("toy.odd", "Đề nghị xem lại số {number}: '{' và '}' giữ nguyên, {number}."),
                CATALOGUE);

        assertThat(Renderer.in(Language.VIETNAMESE).using(own).message(Toys.odd(0, 1_001)))
                .isEqualTo("Đề nghị xem lại số 1.001: '{' và '}' giữ nguyên, 1.001.");
    }

    @Test
    void closer_words_of_the_library_are_reworded_too_where_the_operands_allow_it() {
        FindingCode closer = FindingWords.of("toy.odd", Severity.WARNING)
                .cause("Cớ.", "Cause.")
                .message("{number}, hay là {other}?", "{number}, or {other}?")
                .hint("Sửa.", "Correct it.")
                .code();
        FindingCode bare = Toys.code("toy.odd");
        Renderer renderer = Renderer.in(Language.ENGLISH).using(french(Map.of("toy.odd", "Impair : {number}.")));

        assertThat(renderer.message(Finding.of(
                        closer, JsonPointer.ROOT, Map.of("number", Argument.whole(1), "other", Argument.whole(2)))))
                .isEqualTo("Impair : 1.");
        assertThat(renderer.message(Finding.of(bare, JsonPointer.ROOT))).isEqualTo("There is toy.odd.");
    }

    @Test
    void all_faults_are_named_at_once_in_both_languages() {
        Map<String, String> texts = new HashMap<>();
        texts.put("toy.ood", "x");
        texts.put("toy.odd.titre", "x");
        texts.put("toy.odd", "Le nombre {numero} {x}.");
        texts.put("toy.odd.hint", "Corrigez {number}.");
        texts.put("toy.large", " ");
        texts.put("toy.large.hint", "De\u0301sole\u0301.");
        texts.put("text.law", "Loi.");
        texts.put("toy.negative.hint", "Bien.");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> french(texts))
                .withMessage("'text.law' must name the operands [law] but names []; 'toy.large' is blank;"
                        + " 'toy.large.hint' is not in Unicode normal form C;"
                        + " 'toy.odd' must name the operands [number] but names [numero, x];"
                        + " 'toy.odd.hint' must name the operands [] but names [number];"
                        + " 'toy.odd.titre' is the key of no text; 'toy.ood' is the key of no text")
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("“text.law” phải có các trường [law] nhưng có []; “toy.large” để trống;"
                                + " “toy.large.hint” không theo dạng chuẩn Unicode dựng sẵn (NFC);"
                                + " “toy.odd” phải có các trường [number] nhưng có [numero, x];"
                                + " “toy.odd.hint” phải có các trường [] nhưng có [number];"
                                + " “toy.odd.titre” không phải là khóa của câu chữ nào;"
                                + " “toy.ood” không phải là khóa của câu chữ nào"));
    }

    @Test
    void what_is_missing_is_listed_for_the_translator_with_what_is_to_be_translated() {
        Map<String, String> all = CATALOGUE.texts(Language.VIETNAMESE);
        Map<String, String> most = new HashMap<>(all);
        most.remove("toy.odd.hint");
        most.remove("text.nothing");

        Wordings own = Wordings.of(Locale.FRENCH, Language.VIETNAMESE, most, CATALOGUE);

        assertThat(own.missing())
                .containsExactly(
                        Map.entry("text.nothing", "Không phát hiện vấn đề nào."),
                        Map.entry("toy.odd.hint", "Ghi số chẵn."));
        assertThat(french(Map.of()).missing()).isEqualTo(CATALOGUE.texts(Language.ENGLISH));
    }

    @Test
    void the_texts_of_a_catalogue_have_the_same_keys_in_both_languages() {
        Catalogue catalogue = CATALOGUE.retiring(List.of(Toys.code("toy.old")));

        assertThat(catalogue.texts(Language.VIETNAMESE))
                .containsEntry("toy.odd", "Số {number} là số lẻ.")
                .containsEntry("toy.odd.hint", "Ghi số chẵn.")
                .containsEntry("toy.odd.cause", "Trong phiếu có số lẻ.")
                .containsEntry("toy.old.hint", "Sửa.")
                .containsEntry("text.errors", "LỖI")
                .containsOnlyKeys(catalogue.texts(Language.ENGLISH).keySet());
    }

    @Test
    void words_around_a_report_have_the_same_operands_in_both_languages() {
        for (ReportWord word : ReportWord.values()) {
            assertThat(Template.placeholders(word.phrase().vietnamese()))
                    .as(word.key())
                    .isEqualTo(Template.placeholders(word.phrase().english()));
        }
    }

    @Test
    void the_standard_texts_are_wordings_themselves() {
        Catalogue catalogue = StandardRules.validator().catalogue();

        for (Language language : Language.values()) {
            assertThat(Wordings.of(language.locale(), language, catalogue.texts(language), catalogue)
                            .missing())
                    .isEmpty();
        }
    }

    /** What a deployer has already. */
    public static final class Bundle extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"toy.odd.hint", "Corrigez-le."}};
        }
    }

    @Test
    void bundles_and_properties_are_maps() throws IOException {
        ResourceBundle bundle = new Bundle();
        Properties properties = new Properties();
        properties.load(new StringReader("toy.odd.hint = Corrigez-le.\n"));
        Map<String, String> ofBundle =
                bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
        Map<String, String> ofProperties = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));

        for (Map<String, String> texts : List.of(ofBundle, ofProperties)) {
            assertThat(Renderer.in(Language.ENGLISH).using(french(texts)).hint(Toys.odd(0, 1)))
                    .isEqualTo("Corrigez-le.");
        }
    }
}

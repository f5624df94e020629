package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.ValidationFinding;

class FindingCodesTest {

    private static final List<Class<? extends FindingCode>> ENUMS = List.of(
            LawFinding.class,
            PlanFinding.class,
            TargetFinding.class,
            FundingFinding.class,
            FamilyFinding.class,
            FigureFinding.class,
            ObservationFinding.class,
            MovementFinding.class,
            PathFinding.class,
            TargetHistoryFinding.class,
            AllocationFinding.class,
            TableFinding.class,
            GazetteerFinding.class,
            AreaFinding.class,
            DirectoryFinding.class,
            SuccessionFinding.class,
            PlanAgencyFinding.class,
            HouseholdFinding.class,
            ReviewFinding.class,
            RegisterFinding.class,
            PovertyStandardFinding.class,
            DeterminationFinding.class,
            HistoryFinding.class,
            ExitPlanFinding.class,
            ValidationFinding.class);

    /** The namespaces whose causes are still to be written. A line goes with the last of them. */
    private static final Set<String> NO_CAUSE_YET = Set.of();

    private static Stream<FindingCode> all() {
        return ENUMS.stream().flatMap(each -> Stream.of(each.getEnumConstants()));
    }

    @Test
    void all_enums_of_codes_are_looked_at() {
        List<String> found = new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("vn.giamngheo")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(each -> each.isAssignableTo(FindingCode.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        ENUMS.stream().map(Class::getName).toList());
    }

    @Test
    void no_code_is_there_twice() {
        assertThat(all().map(FindingCode::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void codes_are_namespaced_words(FindingCode code) {
        assertThat(code.id())
                .matches(
                        "(agency|allocation|area|determination|directory|exit-plan|family|figure|funding|gazetteer|history|household|law|movement|observation|path|plan|register|review|standard|succession|table|target|target-history|validation|waiver)"
                                + "\\.[a-z]+(-[a-z]+)*")
                .isASCII();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_brace_is_one_of_a_placeholder(FindingCode code) {
        for (Language language : Language.values()) {
            String rest = code.template(language);
            for (String name : code.operands()) {
                rest = rest.replace("{" + name + "}", "");
            }
            assertThat(rest).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void messages_and_hints_are_sentences(FindingCode code) {
        for (Language language : Language.values()) {
            // A message may end with words that bring their own full stop.
            assertThat(code.template(language)).isNotBlank().matches("(?s).*[.}]");
            assertThat(code.hint(language)).isNotBlank().endsWith(".").doesNotContain("{", "}");
            assertThat(code.template(language) + code.hint(language)).doesNotContain("  ", "..", " .", " ,");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void causes_are_one_sentence(FindingCode code) {
        assumeThat(NO_CAUSE_YET).doesNotContain(code.namespace());

        for (Language language : Language.values()) {
            String cause = code.cause(language);
            assertThat(cause).hasSizeGreaterThan(10).endsWith(".").doesNotContain("{", "}", "…", ". ", "..", "  ");
            assertThat(Character.isUpperCase(cause.codePointAt(0))).as(cause).isTrue();
            assertThat(Normalizer.isNormalized(cause, Normalizer.Form.NFC)).isTrue();
            assertThat(all().map(other -> other.cause(language))).containsOnlyOnce(cause);
        }
        assertThat(code.cause(Language.VIETNAMESE)).isNotEqualTo(code.cause(Language.ENGLISH));
    }

    @Test
    void causes_are_owed_only_where_one_is_missing() {
        assertThat(NO_CAUSE_YET)
                .allSatisfy(namespace -> assertThat(
                                all().filter(other -> other.namespace().equals(namespace)))
                        .as("namespace %s lacks no cause any more", namespace)
                        .anyMatch(other -> other.cause(Language.VIETNAMESE).equals("…")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_is_left_untranslated(FindingCode code) {
        assertThat(code.template(Language.VIETNAMESE)).isNotEqualTo(code.template(Language.ENGLISH));
        assertThat(code.hint(Language.VIETNAMESE)).isNotEqualTo(code.hint(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("all")
    void texts_are_composed(FindingCode code) {
        for (Language language : Language.values()) {
            assertThat(Normalizer.isNormalized(code.template(language) + code.hint(language), Normalizer.Form.NFC))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_two_findings_say_the_same(FindingCode code) {
        for (Language language : Language.values()) {
            assertThat(all().map(other -> other.template(language))).containsOnlyOnce(code.template(language));
        }
    }
}

package vn.giamngheo.json.toys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;

/** That a finding speaks each language, and only that. */
public final class BothLanguages {

    /**
     * Words that every English reason has one of; none is the name of a property or a value. Those within a code, such
     * as {@code not-deprived}, do not count.
     */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!-)\\b(must|not|but|was|is|are|the|or|only|needs|expected|found|valid|array|string|integer|object|boolean"
                    + "|decimal|digits|parsed|something)\\b(?!-)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DETAIL = Pattern.compile("giá trị này bị từ chối \\(chi tiết: .+\\)");

    private BothLanguages() {}

    /** For a finding whose words are all ours. */
    public static void areComplete(Finding finding) {
        areComplete(finding, finding.message(Language.VIETNAMESE));
    }

    /** For a finding that may quote, as a detail, what a type says in one language only. */
    static void areCompleteBesideDetails(Finding finding) {
        areComplete(
                finding, DETAIL.matcher(finding.message(Language.VIETNAMESE)).replaceAll(""));
    }

    private static void areComplete(Finding finding, String vietnamese) {
        String english = finding.message(Language.ENGLISH);
        assertThat(vietnamese)
                .isNotBlank()
                .isNotEqualTo(english)
                .doesNotContainPattern(ENGLISH)
                .doesNotContain("chi tiết");
        assertThat(english).isNotBlank();
        assertThat(finding.arguments()).allSatisfy((name, argument) -> {
            if (name.equals("reason")) {
                assertThat(vietnamese).doesNotContain(argument.render(Language.ENGLISH));
            }
        });
    }
}

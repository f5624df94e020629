package vn.giamngheo.json.format.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> ALLOWED =
            List.of("number", "kind", "title", "issuedOn", "issuedAt", "inForceFrom", "half-open", "to");

    @ParameterizedTest
    @CsvSource({
        "nubmer, number", // exchanged
        "numer, number", // left out
        "numbber, number", // added
        "nunber, number", // replaced
        "kin, kind",
        "issued, issuedOn",
        "issued_on, issuedOn",
        "ISSUEDON, issuedOn",
        "issuedOm, issuedOn",
        "issuedAn, issuedOn", // as near as issuedAt: the first
        "infoceFrm, inForceFrom",
        "half_open, half-open",
        "halfopen, half-open",
        "too, to",
    })
    void findsWhatWasMeant(String found, String meant) {
        assertThat(Suggestion.of(found, ALLOWED)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"name", "kid1", "tittles", "xyz", "''", "số"})
    void findsNothingFarAway(String found) {
        assertThat(Suggestion.of(found, ALLOWED)).isEmpty();
    }

    @Test
    void doesNotSearchForLongWords() {
        String long64 = "a".repeat(64);
        assertThat(Suggestion.of(long64, List.of(long64 + "b"))).contains(long64 + "b");
        assertThat(Suggestion.of(long64 + "c", List.of(long64 + "b"))).isEmpty();
    }

    @Test
    void dependsOnNoLocale() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
            assertThat(Suggestion.of("TITLE", ALLOWED)).contains("title");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}

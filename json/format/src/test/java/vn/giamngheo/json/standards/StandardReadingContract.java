package vn.giamngheo.json.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.validation.Finding;

/** Standards as documents, sound and unsound, and all that is to be found in each. */
public abstract class StandardReadingContract {

    private static final String CASES = "malformed-standards.txt";
    private static final String QUANG_NINH = "quang-ninh-2023.json";

    protected abstract DocumentMapper<PovertyStandard> mapper();

    static List<PovertyStandard> national() {
        return NationalStandards.all();
    }

    @ParameterizedTest
    @MethodSource("national")
    void everyNationalStandardComesBackAsItWas(PovertyStandard standard) throws Exception {
        String json = mapper().write(standard);

        PovertyStandard read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(standard);
        assertThat(RuleVersion.of(read)).isEqualTo(RuleVersion.of(standard));
        assertThat(mapper().write(read)).isEqualTo(json);
        assertThat(mapper().readByHost(json)).isEqualTo(standard);
        assertThat(mapper().read(mapper().writeByHost(standard)).orElseThrow()).isEqualTo(standard);
    }

    @Test
    void theDocumentOfAProvinceIsCanonical() {
        String json = Documents.text(QUANG_NINH);

        assertThat(mapper().write(mapper().read(json).orElseThrow())).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "rural, 2100000, 3, POOR",
        "rural, 2100000, 2, NEAR_POOR",
        "rural, 2100001, 3, NON_POOR",
        "urban, 2600000, 3, POOR",
        "urban, 2600000, 2, NEAR_POOR",
        "urban, 2600001, 3, NON_POOR"
    })
    void u3_theDocumentOfAProvinceIsRegisteredAndDecides(
            String area, long perMonth, int deprivations, PovertyStatus expected) {
        PovertyStandard standard = mapper().read(Documents.text(QUANG_NINH)).orElseThrow();
        PovertyEngine engine = PovertyEngine.of(Standards.national().with(standard));
        Household household = Household.builder()
                .id("H")
                .province(Province.former("22"))
                .area(area.equals("rural") ? AreaType.RURAL : AreaType.URBAN)
                .income(Income.perHeadPerMonth(Vnd.of(perMonth)))
                .deprivations(DeprivationProfile.of(standard.indicatorList(), (1 << deprivations) - 1))
                .build();

        Verdict verdict = engine.classify(household, ReviewDate.of(2023, 10, 15));

        assertThat(verdict.standard()).contains(standard);
        assertThat(verdict.status()).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> malformedStandards() {
        return Documents.malformed(CASES, mapper());
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        Documents.speakBothLanguages(CASES, mapper());
    }

    @Test
    void aDefectHasAPointerButNoLocation() {
        Finding finding = Documents.first(CASES, mapper(), "u3 overlapping rows");

        assertThat(finding.pointer()).hasToString("/rows/1");
        assertThat(finding.location()).isEqualTo(Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> saysWhyInBothLanguages() {
        return Documents.messages(CASES, mapper(), Stream.of(List.of("u3 overlapping rows", "", "")));
    }
}

package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** The codes that stand in documents, written out: to change one breaks what was stored. */
class HouseholdCodesTest {

    @Test
    void closedAlternatives() {
        assertThat(DeprivationStatus.values())
                .extracting(DeprivationStatus::code)
                .containsExactly("deprived", "not-deprived", "not-applicable", "unknown");
        assertThat(Sex.values()).extracting(Sex::code).containsExactly("female", "male");
        assertThat(WorkStatus.values())
                .extracting(WorkStatus::code)
                .containsExactly(
                        "seeking", "wage-without-contract", "wage-with-contract", "self-employed", "not-seeking");
        assertThat(EducationLevel.values())
                .extracting(EducationLevel::code)
                .containsExactly(
                        "none", "preschool", "primary", "lower-secondary", "upper-secondary", "vocational", "higher");
        assertThat(SocialAllowance.values())
                .extracting(SocialAllowance::code)
                .containsExactly("none", "elderly", "disabled", "other");
        assertThat(Material.values()).extracting(Material::code).containsExactly("durable", "non-durable");
        assertThat(HouseGrade.values())
                .extracting(HouseGrade::code)
                .containsExactly("solid", "semi-solid", "semi-flimsy", "flimsy");
    }

    static Stream<Phrase> phrases() {
        return Stream.of(
                        Stream.of(DeprivationStatus.values()).map(DeprivationStatus::phrase),
                        Stream.of(Sex.values()).map(Sex::phrase),
                        Stream.of(WorkStatus.values()).map(WorkStatus::phrase),
                        Stream.of(EducationLevel.values()).map(EducationLevel::phrase),
                        Stream.of(SocialAllowance.values()).map(SocialAllowance::phrase),
                        Stream.of(Material.values()).map(Material::phrase),
                        Stream.of(HouseGrade.values()).map(HouseGrade::phrase))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void eachIsSaidInBothLanguages(Phrase phrase) {
        assertThat(phrase.vietnamese()).isNotBlank().isNotEqualTo(phrase.english());
        assertThat(phrase.english()).isNotBlank();
    }

    @Test
    void wordsAreThoseOfTheLaw() {
        assertThat(DeprivationStatus.values())
                .extracting(status -> status.phrase().vietnamese())
                .containsExactly("thiếu hụt", "không thiếu hụt", "không áp dụng", "chưa rõ");
        assertThat(HouseGrade.values())
                .extracting(grade -> grade.phrase().vietnamese())
                .containsExactly("kiên cố", "bán kiên cố", "thiếu kiên cố", "đơn sơ");
    }

    @Test
    void indicators() {
        assertThat(Stream.of(
                        DeprivationIndicator.EMPLOYMENT,
                        DeprivationIndicator.DEPENDANTS,
                        DeprivationIndicator.NUTRITION,
                        DeprivationIndicator.HEALTH_INSURANCE,
                        DeprivationIndicator.ADULT_EDUCATION,
                        DeprivationIndicator.SCHOOL_ATTENDANCE,
                        DeprivationIndicator.HOUSING_QUALITY,
                        DeprivationIndicator.HOUSING_AREA,
                        DeprivationIndicator.WATER_SOURCE,
                        DeprivationIndicator.SANITATION,
                        DeprivationIndicator.TELECOM,
                        DeprivationIndicator.INFORMATION_ASSETS,
                        DeprivationIndicator.HEALTH_CARE,
                        DeprivationIndicator.WASTE_TREATMENT))
                .extracting(DeprivationIndicator::toString)
                .containsExactly(
                        "employment",
                        "dependants",
                        "nutrition",
                        "health-insurance",
                        "adult-education",
                        "school-attendance",
                        "housing-quality",
                        "housing-area",
                        "water-source",
                        "sanitation",
                        "telecom",
                        "information-assets",
                        "health-care",
                        "waste-treatment");
    }

    @Test
    void aKnownIndicatorIsItsConstant() {
        assertThat(DeprivationIndicator.of("health-care")).isSameAs(DeprivationIndicator.HEALTH_CARE);
        assertThat(DeprivationIndicator.of("transport")).isEqualTo(new DeprivationIndicator("transport"));
    }

    @Test
    void knownIndicatorsHaveNames() {
        assertThat(DeprivationIndicator.WASTE_TREATMENT.name(Language.VIETNAMESE))
                .contains("xử lý rác thải");
        assertThat(DeprivationIndicator.WASTE_TREATMENT.name(Language.ENGLISH)).contains("waste treatment");
        assertThat(DeprivationIndicator.of("transport").name(Language.VIETNAMESE))
                .isEmpty();
    }

    @Test
    void openCodesOfWaterLatrinesAndAssets() {
        assertThat(Stream.of(
                        WaterSource.TAP,
                        WaterSource.DRILLED_WELL,
                        WaterSource.PROTECTED_DUG_WELL,
                        WaterSource.PROTECTED_SPRING,
                        WaterSource.RAIN,
                        WaterSource.BOTTLED,
                        WaterSource.OTHER))
                .allSatisfy(
                        source -> assertThat(source.name(Language.VIETNAMESE)).isPresent())
                .extracting(WaterSource::toString)
                .containsExactly(
                        "tap", "drilled-well", "protected-dug-well", "protected-spring", "rain", "bottled", "other");
        assertThat(Stream.of(
                        Latrine.SEPTIC,
                        Latrine.SEMI_SEPTIC,
                        Latrine.POUR_FLUSH,
                        Latrine.VENTILATED_PIT,
                        Latrine.TWO_VAULT,
                        Latrine.OTHER,
                        Latrine.NO_LATRINE))
                .allSatisfy(
                        latrine -> assertThat(latrine.name(Language.ENGLISH)).isPresent())
                .extracting(Latrine::toString)
                .containsExactly("septic", "semi-septic", "pour-flush", "ventilated-pit", "two-vault", "other", "none");
        assertThat(Stream.of(
                        Asset.TV,
                        Asset.RADIO,
                        Asset.DESKTOP_COMPUTER,
                        Asset.TELEPHONE,
                        Asset.LAPTOP,
                        Asset.TABLET,
                        Asset.SMARTPHONE))
                .allSatisfy(asset -> assertThat(asset.name(Language.VIETNAMESE)).isPresent())
                .extracting(Asset::toString)
                .containsExactly("tv", "radio", "desktop-computer", "telephone", "laptop", "tablet", "smartphone");
        assertThat(WaterSource.of("a-new-one").name(Language.ENGLISH)).isEmpty();
        assertThat(Latrine.of("a-new-one").name(Language.ENGLISH)).isEmpty();
        assertThat(Asset.of("a-new-one").name(Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tap", "nước-máy", "tap water", "-tap"})
    void refusesWhatIsNoCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeprivationIndicator.of(code));
        assertThatIllegalArgumentException().isThrownBy(() -> WaterSource.of(code));
        assertThatIllegalArgumentException().isThrownBy(() -> Latrine.of(code));
        assertThatIllegalArgumentException().isThrownBy(() -> Asset.of(code));
    }

    @Test
    void openCodesAreEqualByCode() {
        assertThat(WaterSource.of("tap")).isEqualTo(WaterSource.TAP).hasSameHashCodeAs(WaterSource.TAP);
        assertThat(WaterSource.of("river")).isNotEqualTo(WaterSource.TAP).isEqualTo(WaterSource.of("river"));
        assertThat(Latrine.of("septic")).isEqualTo(Latrine.SEPTIC).hasSameHashCodeAs(Latrine.SEPTIC);
        assertThat(Latrine.of("pond")).isNotEqualTo(Latrine.SEPTIC).isEqualTo(Latrine.of("pond"));
        assertThat(Asset.of("radio")).isEqualTo(Asset.RADIO).hasSameHashCodeAs(Asset.RADIO);
        assertThat(Asset.of("bicycle")).isNotEqualTo(Asset.RADIO).isEqualTo(Asset.of("bicycle"));
    }

    @Test
    void knownCodesHaveANameAndOthersNone() {
        assertThat(WaterSource.RAIN.name(Language.ENGLISH))
                .hasValueSatisfying(name -> assertThat(name).isNotBlank());
        assertThat(Latrine.TWO_VAULT.name(Language.VIETNAMESE))
                .hasValueSatisfying(name -> assertThat(name).isNotBlank());
        assertThat(Asset.TV.name(Language.ENGLISH))
                .hasValueSatisfying(name -> assertThat(name).isNotBlank());
        assertThat(WaterSource.of("river").name(Language.ENGLISH)).isEmpty();
    }
}

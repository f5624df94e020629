package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Member;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.RefusedException;

class DeterminationIdTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    private static String of(Household household) {
        return DeterminationId.of(
                        household,
                        Samples.REVIEW,
                        Optional.of(Samples.STANDARD.id()),
                        Optional.of(RuleVersion.of(Samples.STANDARD)),
                        Optional.empty())
                .value();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isTheHashOfTheTextDocumented() throws Exception {
        String text = """
                giamngheo-determination 1
                review 2026-10-15
                standard XX-1
                rules be5510742d26166b
                household "H-1"
                area rural
                income per-head 1500000
                deprivation housing-area deprived
                deprivation water-source not-deprived
                """;

        assertThat(of(Samples.poor().build()))
                .isEqualTo(sha256(text))
                .isEqualTo("7f472ce22ab4d4b35568076d155a40553b8f7bad34be67ef067a0518b558e7ab");
    }

    @Test
    void holdsEveryFact() throws Exception {
        String text = """
                giamngheo-determination 1
                review 2026-10-15
                standard XX-1
                rules be5510742d26166b
                household "Hộ \\"số\\" 1\\\\2"
                province current:79
                area rural
                area-from 2025-07-01 urban
                income household 4500001 1
                size 2
                deprivation housing-area deprived
                deprivation water-source not-applicable
                wall durable
                pillar non-durable
                roof durable
                grade semi-solid
                floor-area 40.5
                water tap
                latrine septic
                internet true
                telephone false
                loudspeaker true
                asset radio false
                asset tv true
                member "m1" birth-date 1990-02-28 sex female health-insurance true work self-employed attained primary \
                attending none trained-by-employer false undernourished false untreated-illness true disability false \
                allowance elderly
                member "m2"
                """;

        assertThat(of(Samples.complete().build()))
                .isEqualTo(sha256(text))
                .isEqualTo("c1e5ad31164f4b89ce40e69c78b02452a9f4844ec18c6012559d624b62c54278");
    }

    @Test
    void withoutAStandardThereAreOnlyTheDayAndTheFacts() {
        Household household = Household.builder().id("H-1").build();

        DeterminationId id = DeterminationId.of(
                household, ReviewDate.of(2030, 1, 1), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(id).hasToString("aaaff439a35f5bba3969c10a9a1f50dbdebaf2f363169f15333269d02b2357c2");
    }

    @Test
    void r39_withASaltItTellsNothingToThoseWhoDoNotKnowIt() {
        Verdict verdict = Samples.ENGINE.classify(Samples.poor().build(), Samples.REVIEW);

        assertThat(verdict.determination().id())
                .hasToString("7f472ce22ab4d4b35568076d155a40553b8f7bad34be67ef067a0518b558e7ab");
        assertThat(verdict.determination("muối").id())
                .hasToString("64c01d8cf7612562e462b840901d1449ec0af1c7fabc9f3c9a2c77df9584fde1");
        assertThat(verdict.determination("Muối").id())
                .isNotEqualTo(verdict.determination("muối").id());
    }

    @Test
    void anIndicatorStatedAsUnknownIsNotStated() {
        Household household = Samples.poor().build();
        Household asUnknown = household.withDeprivations(
                household.deprivations().with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.UNKNOWN));
        Household absent = household.withDeprivations(
                DeprivationProfile.none().with(DeprivationIndicator.WATER_SOURCE, DeprivationStatus.NOT_DEPRIVED));

        assertThat(of(asUnknown)).isEqualTo(of(absent)).isNotEqualTo(of(household));
    }

    @Test
    void r33_composedAndDecomposedIdsAreTheSame() {
        String composed = "Hộ Ặ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(of(Samples.poor().id(decomposed).build()))
                .isEqualTo(of(Samples.poor().id(composed).build()));
    }

    @Test
    void whatUtf8CannotSayIsToldApart() {
        assertThat(List.of(
                        of(Samples.poor().id("\ud83c").build()),
                        of(Samples.poor().id("\udfe0").build()),
                        of(Samples.poor().id("?").build()),
                        of(Samples.poor().id("\\ud83c").build()),
                        of(Samples.poor().id("\ud83c\udfe0").build())))
                .doesNotHaveDuplicates();
    }

    @Test
    void noIdCanPassItselfOffAsAnotherFact() {
        Household two = Samples.poor()
                .area(Optional.empty())
                .id("H-1\"\narea rural\nx \"")
                .build();

        assertThat(of(two)).isNotEqualTo(of(Samples.poor().build()));
        assertThat(CanonicalText.quoted("a\nb\t\u0000")).isEqualTo("\"a\\u000ab\\u0009\\u0000\"");
        assertThat(CanonicalText.quoted("\u001f ")).isEqualTo("\"\\u001f \"");
        assertThat(CanonicalText.quoted("\ud800")).isEqualTo("\"\\ud800\"");
        assertThat(CanonicalText.quoted("\udfff")).isEqualTo("\"\\udfff\"");
        assertThat(CanonicalText.quoted("\ud7fb\ue000")).isEqualTo("\"\ud7fb\ue000\"");
    }

    @Test
    void membersMayBeListedInAnyOrder() {
        Member one = Samples.member().build();
        Member two = Member.builder().id("m2").healthInsurance(false).build();

        assertThat(of(Samples.poor().members(List.of(one, two)).build()))
                .isEqualTo(of(Samples.poor().members(List.of(two, one)).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "vi-VN", "en-US"})
    void r37_theLocaleOfTheMachineChangesNothing(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(of(Samples.complete().build()))
                .isEqualTo("c1e5ad31164f4b89ce40e69c78b02452a9f4844ec18c6012559d624b62c54278");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7f472ce22ab4d4b35568076d155a40553b8f7bad34be67ef067a0518b558e7a",
                "7F472CE22AB4D4B35568076D155A40553B8F7BAD34BE67EF067A0518B558E7AB"
            })
    void refusesWhatIsNoId(String value) {
        assertThatThrownBy(() -> new DeterminationId(value))
                .isInstanceOf(RefusedException.class)
                .hasMessage("id of a determination must be 64 lower-case hexadecimal digits but was '" + value + "'");
    }
}

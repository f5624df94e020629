package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class RuleVersionTest {

    private static final String CANONICAL = """
            giamngheo-rules 1
            period month
            line poverty-line rural 1500000
            line poverty-line urban 2000000
            cutoff poverty-cutoff 1
            indicator water-source unclean-water drilled-well,tap
            indicator housing-area floor-area-below 8
            row poor (all-of (income at-most poverty-line) (deprivations at-least poverty-cutoff))
            row near-poor (all-of (income at-most poverty-line) (deprivations below poverty-cutoff))
            row non-poor (income above poverty-line)
            """;

    @Test
    void theTextIsTheOneDocumented() {
        assertThat(CanonicalRules.of(Samples.STANDARD)).hasToString(CANONICAL);
    }

    @Test
    void theVersionIsTheBeginningOfTheHashThatSha256sumGives() {
        assertThat(RuleVersion.of(Samples.STANDARD)).isEqualTo(new RuleVersion("be5510742d26166b"));
    }

    @Test
    void wordsAndProvenancesAndDaysDoNotMatter() {
        Provenance other = Provenance.confirmed("Công báo");
        PovertyStandard reworded = Samples.standard()
                .title(new Phrase("Tên khác", "Another name"))
                .urbanName(new Phrase("đô thị", "urban"))
                .basis(InstrumentReference.of("2/2026/NQ-HĐND"))
                .applicability(Applicability.between(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        InstrumentReference.of("2/2026/NQ-HĐND"),
                        other))
                .lines(List.of(new IncomeLine(
                        ParameterId.POVERTY_LINE,
                        Parameter.of(Vnd.of(1_500_000), other),
                        Parameter.of(Vnd.of(2_000_000), other))))
                .rows(Samples.STANDARD.rows().stream()
                        .map(row -> row.quoting("từ … trở xuống"))
                        .toList())
                .build();

        assertThat(RuleVersion.of(reworded)).isEqualTo(RuleVersion.of(Samples.STANDARD));
    }

    static Stream<PovertyStandard> otherRules() {
        PovertyStandard standard = Samples.STANDARD;
        return Stream.of(
                withLines(1_500_001, 2_000_000),
                withLines(1_500_000, 2_000_001),
                Samples.standard()
                        .cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(2, Samples.MADE_UP))))
                        .build(),
                withHousingArea(new Cutoff.FloorAreaBelow(new BigDecimal("8.01"))),
                standard.withCutoff(
                        DeprivationIndicator.WATER_SOURCE,
                        Parameter.of(new Cutoff.UncleanWater(Set.of(WaterSource.TAP)), Samples.MADE_UP)),
                standard.withCutoff(
                        DeprivationIndicator.HOUSING_AREA, new Parameter.Absent<>(new Phrase("chưa rõ", "not known"))),
                Samples.standard()
                        .indicators(List.of(
                                standard.indicators().get(1),
                                standard.indicators().get(0)))
                        .build(),
                strictly());
    }

    private static PovertyStandard withLines(long rural, long urban) {
        return Samples.standard()
                .lines(List.of(new IncomeLine(ParameterId.POVERTY_LINE, Samples.line(rural), Samples.line(urban))))
                .build();
    }

    private static PovertyStandard withHousingArea(Cutoff cutoff) {
        return Samples.STANDARD.withCutoff(DeprivationIndicator.HOUSING_AREA, Parameter.of(cutoff, Samples.MADE_UP));
    }

    /** The same lines, but who earns just as much as the line is not poor. */
    private static PovertyStandard strictly() {
        Condition low = Condition.income(Comparison.BELOW, ParameterId.POVERTY_LINE);
        return Samples.standard()
                .rows(List.of(
                        Row.of(
                                PovertyStatus.POOR,
                                Condition.allOf(
                                        low, Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF)),
                                Samples.MADE_UP),
                        Row.of(
                                PovertyStatus.NEAR_POOR,
                                Condition.allOf(
                                        low, Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF)),
                                Samples.MADE_UP),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.income(Comparison.AT_LEAST, ParameterId.POVERTY_LINE),
                                Samples.MADE_UP)))
                .build();
    }

    @ParameterizedTest
    @MethodSource("otherRules")
    void whatDecidesOtherwiseHasAnotherVersion(PovertyStandard other) {
        assertThat(RuleVersion.of(other)).isNotEqualTo(RuleVersion.of(Samples.STANDARD));
    }

    @Test
    void zerosBehindThePointDoNotMatter() {
        assertThat(RuleVersion.of(withHousingArea(new Cutoff.FloorAreaBelow(new BigDecimal("8")))))
                .isEqualTo(RuleVersion.of(Samples.STANDARD));
    }

    static Stream<Arguments> cutoffs() {
        return Stream.of(
                Arguments.of(new Cutoff.WithoutWork(15), "without-work 15"),
                Arguments.of(new Cutoff.DependantsAbove(16, 50), "dependants-above 16 50"),
                Arguments.of(new Cutoff.Undernourished(16), "undernourished 16"),
                Arguments.of(new Cutoff.UntreatedIllness(), "untreated-illness"),
                Arguments.of(new Cutoff.Uninsured(6), "uninsured 6"),
                Arguments.of(
                        new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY),
                        "schooling-unfinished 15 1986 lower-secondary"),
                Arguments.of(
                        new Cutoff.Untrained(16, 30, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.VOCATIONAL),
                        "untrained 16 30 18 lower-secondary vocational"),
                Arguments.of(new Cutoff.OutOfSchool(5, 15), "out-of-school 5 15"),
                Arguments.of(new Cutoff.BelowSchoolLevel(3, 6, 11, 16), "below-school-level 3 6 11 16"),
                Arguments.of(new Cutoff.FlimsyHouse(), "flimsy-house"),
                Arguments.of(new Cutoff.NonDurableParts(2), "non-durable-parts 2"),
                Arguments.of(new Cutoff.FloorAreaBelow(new BigDecimal("8.50")), "floor-area-below 8.5"),
                Arguments.of(
                        new Cutoff.UncleanWater(Set.of(WaterSource.TAP, WaterSource.RAIN)), "unclean-water rain,tap"),
                Arguments.of(new Cutoff.UnhygienicLatrine(Set.of(Latrine.SEPTIC)), "unhygienic-latrine septic"),
                Arguments.of(new Cutoff.WithoutInternet(), "without-internet"),
                Arguments.of(new Cutoff.WithoutTelephoneOrInternet(), "without-telephone-or-internet"),
                Arguments.of(
                        new Cutoff.WithoutAssets(Set.of(Asset.TV, Asset.RADIO), Set.of(Asset.LAPTOP)),
                        "without-assets radio,tv laptop"),
                Arguments.of(
                        new Cutoff.WithoutAssetsAndLoudspeaker(Set.of(Asset.TV)), "without-assets-and-loudspeaker tv"),
                Arguments.of(
                        new Cutoff.IncomeIndicator(Comparison.ABOVE, ParameterId.POVERTY_LINE),
                        "income-indicator above poverty-line"));
    }

    @ParameterizedTest
    @MethodSource("cutoffs")
    void writesEveryCutoff(Cutoff cutoff, String expected) {
        assertThat(CanonicalRules.of(withHousingArea(cutoff)).toString())
                .contains("\nindicator housing-area " + expected + "\n");
    }

    @Test
    void noCutoffIsForgotten() {
        Set<String> written =
                cutoffs().map(each -> each.get()[0].getClass().getName()).collect(Collectors.toSet());

        assertThat(Cutoff.class.getPermittedSubclasses())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void writesSetsOfIndicatorsGapsAndTheYear() {
        Condition both = Condition.deprivedInAll(DeprivationIndicator.WATER_SOURCE, DeprivationIndicator.HOUSING_AREA);
        PovertyStandard other = Samples.standard()
                .linePeriod(LinePeriod.YEAR)
                .rows(List.of(
                        Row.of(PovertyStatus.POOR, both, Samples.MADE_UP),
                        Row.of(
                                PovertyStatus.NEAR_POOR,
                                Condition.anyOf(Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF)),
                                Samples.MADE_UP)))
                .gaps(List.of(new LegalGap(
                        Condition.allOf(
                                Condition.deprivations(Comparison.AT_LEAST, ParameterId.POVERTY_CUTOFF),
                                Condition.deprivations(Comparison.AT_MOST, ParameterId.POVERTY_CUTOFF)),
                        new Phrase("một chỉ số", "one indicator"))))
                .build();

        assertThat(CanonicalRules.of(other).toString())
                .contains("\nperiod year\n")
                .contains("\nrow poor (deprived-in-all housing-area,water-source)\n")
                .contains("\nrow near-poor (any-of (deprivations below poverty-cutoff))\n")
                .endsWith("\ngap (all-of (deprivations at-least poverty-cutoff)"
                        + " (deprivations at-most poverty-cutoff))\n");
    }

    @Test
    void theLineOfAnAreaIsNotTheLineOfTheOther() {
        assertThat(RuleVersion.of(withLines(2_000_000, 1_500_000))).isNotEqualTo(RuleVersion.of(Samples.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "be5510742d26166", "be5510742d26166b0", "BE5510742D26166B", "be5510742d26166g"})
    void refusesWhatIsNoVersion(String value) {
        assertThatThrownBy(() -> new RuleVersion(value))
                .isInstanceOf(RefusedException.class)
                .hasMessage("rule version must be 16 lower-case hexadecimal digits but was '" + value + "'");
    }
}

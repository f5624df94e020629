package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.standard.PovertyStatus.AVERAGE_LIVING_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.INDETERMINATE;
import static vn.giamngheo.standard.PovertyStatus.NEAR_POOR;
import static vn.giamngheo.standard.PovertyStatus.NO_STANDARD;
import static vn.giamngheo.standard.PovertyStatus.POOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;

class PovertyEngineTest {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
    private static final ReviewDate IN_2023 = ReviewDate.of(2023, 12, 14);

    /** A rural household of 2022's standard with 1.500.000 đồng a head, deprived in the first indicators. */
    private static Household onTheLine(int deprived) {
        return Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .deprivations(DeprivationProfile.of(NationalStandards.VN_2022.indicatorList(), (1 << deprived) - 1))
                .build();
    }

    private static PovertyStatus status(Household household, ReviewDate review) {
        PovertyStatus status = ENGINE.status(household, review);
        assertThat(ENGINE.classify(household, review).status()).isEqualTo(status);
        assertThat(ENGINE.classify(household, review).proof().status()).isEqualTo(status);
        return status;
    }

    @Test
    @DisplayName("R9: income that is not known is not 0")
    void unknownIncomeIsNotZero() {
        Household zero = onTheLine(3).withIncome(Income.perHeadPerMonth(Vnd.ZERO));
        Household unknown = zero.toBuilder().income(Optional.empty()).build();

        assertThat(status(zero, IN_2023)).isEqualTo(POOR);
        assertThat(status(unknown, IN_2023)).isEqualTo(INDETERMINATE);
        assertThat(ENGINE.classify(unknown, IN_2023).blockingFacts())
                .extracting(blocking -> blocking.fact().path().toString())
                .containsExactly("/income");
    }

    @ParameterizedTest
    @CsvSource({"23.99, POOR", "24, NEAR_POOR", "24.01, NEAR_POOR"})
    @DisplayName("R15: 8 m² a head is enough, and the members of the day are counted by multiplying")
    void exactlyEightSquareMetresAreEnough(BigDecimal floorArea, PovertyStatus expected) {
        Household household = onTheLine(2).toBuilder()
                .size(3)
                .dwelling(Dwelling.builder().floorArea(floorArea).build())
                .deprivations(
                        onTheLine(2).deprivations().with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.UNKNOWN))
                .build();

        assertThat(status(household, IN_2023)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, AVERAGE_LIVING_STANDARD", "2025-07-01, POOR"})
    @DisplayName("R28: a commune becomes a ward on 01/07/2025 and the line of the same household jumps")
    void theAreaIsThatOfTheDay(LocalDate day, PovertyStatus expected) {
        Household household = onTheLine(3).withIncome(Income.perHeadPerMonth(Vnd.of(1_900_000))).toBuilder()
                .addAreaChanges(new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN))
                .build();

        assertThat(status(household, ReviewDate.of(day))).isEqualTo(expected);
    }

    @Test
    @DisplayName("R25: without a day there is no verdict: nothing here reads a clock")
    void theSameDayGivesTheSameVerdict() {
        assertThat(status(onTheLine(3), IN_2023)).isEqualTo(POOR);
        assertThat(status(onTheLine(3), ReviewDate.of(2031, 1, 1))).isEqualTo(NO_STANDARD);
    }

    @Test
    void anUnknownAreaMattersOnlyBetweenTheLines() {
        Household nowhere = onTheLine(3).toBuilder().area(Optional.empty()).build();

        assertThat(status(nowhere, IN_2023)).isEqualTo(POOR);
        Household between = nowhere.withIncome(Income.perHeadPerMonth(Vnd.of(1_500_001)));
        assertThat(status(between, IN_2023)).isEqualTo(INDETERMINATE);
        assertThat(ENGINE.classify(between, IN_2023).possible()).isEqualTo(EnumSet.of(POOR, AVERAGE_LIVING_STANDARD));
    }

    @Test
    void thirteenIndicatorsAreRefusedUnderAStandardOfTwelve() {
        Map<DeprivationIndicator, DeprivationStatus> thirteen =
                new LinkedHashMap<>(onTheLine(3).deprivations().asMap());
        thirteen.put(DeprivationIndicator.of("electricity"), DeprivationStatus.DEPRIVED);
        Household household = onTheLine(3).withDeprivations(DeprivationProfile.of(thirteen));

        assertThatThrownBy(() -> ENGINE.classify(household, IN_2023))
                .isInstanceOf(RefusedException.class)
                .hasMessage("indicator 'electricity' is none of standard VN-2022");
        assertThatThrownBy(() -> ENGINE.status(household, IN_2023)).isInstanceOf(RefusedException.class);
    }

    @Test
    void everyFaultIsToldAtOnceInBothLanguages() {
        Household household = onTheLine(0).toBuilder()
                .deprivations(
                        DeprivationProfile.of(Map.of(DeprivationIndicator.HEALTH_CARE, DeprivationStatus.NOT_DEPRIVED)))
                .addMembers(Member.builder()
                        .id("m1")
                        .birthDate(IN_2023.day().plusDays(1))
                        .build())
                .build();

        assertThatThrownBy(() -> ENGINE.classify(household, IN_2023))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.reason().vietnamese())
                            .isEqualTo(
                                    "chỉ số “health-care” không thuộc chuẩn VN-2022; thành viên “m1” sinh sau ngày rà"
                                            + " soát");
                    assertThat(refused.reason().english())
                            .isEqualTo(
                                    "indicator 'health-care' is none of standard VN-2022; member 'm1' is born after the"
                                            + " review");
                });
    }

    @Test
    void aChildBornOnTheDayOfTheReviewIsAMember() {
        Household household = onTheLine(3).toBuilder()
                .addMembers(Member.builder().id("m1").birthDate(IN_2023.day()).build())
                .build();

        assertThat(status(household, IN_2023)).isEqualTo(POOR);
    }

    @Test
    void aStandardThatIsAskedForMustApply() {
        Verdict forced = ENGINE.classify(onTheLine(3), ReviewDate.of(2026, 10, 15), StandardId.of("VN-2027"));

        assertThat(forced.status()).isEqualTo(NO_STANDARD);
        assertThat(forced.noStandard().map(Resolution.Unresolved::reason)).contains(Resolution.Reason.NOT_ON_THAT_DAY);
        assertThat(forced.standard()).isEmpty();
        assertThat(forced.citations()).isEmpty();
        assertThat(ENGINE.classify(onTheLine(3), IN_2023, StandardId.of("VN-2022"))
                        .status())
                .isEqualTo(POOR);
    }

    @Test
    void whatItWouldBeUnderAnotherStandardCanBeAskedForExpressly() {
        Verdict hypothetical =
                PovertyEngine.classifyUnder(NationalStandards.VN_2022, onTheLine(2), ReviewDate.of(2019, 1, 1));

        assertThat(hypothetical.status()).isEqualTo(NEAR_POOR);
        assertThat(hypothetical.period()).isEmpty();
    }

    @Test
    void citesTheArticleAndWhatMakesItApply() {
        assertThat(ENGINE.classify(onTheLine(3), ReviewDate.of(2026, 10, 15)).citations())
                .extracting(citation -> citation.number().orElseThrow().text())
                .containsExactly("07/2021/NĐ-CP", "351/2025/NĐ-CP");
        assertThat(ENGINE.classify(onTheLine(3), IN_2023).citations())
                .extracting(citation -> citation.number().orElseThrow().text())
                .containsExactly("07/2021/NĐ-CP");
    }

    @Test
    void nothingOfTheHouseholdIsInTheText() {
        assertThat(ENGINE.classify(onTheLine(3), IN_2023)).hasToString("Verdict{POOR, VN-2022}");
        assertThat(List.of(ENGINE.classify(onTheLine(3), ReviewDate.of(2031, 1, 1))))
                .hasToString("[Verdict{NO_STANDARD}]");
    }
}

package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class WhatIfTest {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
    private static final Goal NEAR_POOR = Goal.atLeast(PovertyStatus.NEAR_POOR);
    private static final Goal NON_POOR = Goal.atLeast(PovertyStatus.NON_POOR);

    /** A household of 3 whose first indicators are deprived. */
    private static Household household(ReviewDate review, AreaType area, Income income, int deprived) {
        Household household =
                Household.builder().id("h").area(area).size(3).income(income).build();
        List<PovertyStandard> standards = ENGINE.standards().all().stream()
                .filter(any -> any.applicability().on(review.day()).isPresent())
                .filter(any -> !any.indicators().isEmpty())
                .toList();
        return standards.isEmpty()
                ? household
                : household.withDeprivations(
                        DeprivationProfile.of(standards.get(0).indicatorList(), (1 << deprived) - 1));
    }

    private static Income perHead(long dong) {
        return Income.perHeadPerMonth(Vnd.of(dong));
    }

    private static List<String> words(WhatIf answer) {
        return answer.minimalChanges().stream()
                .map(set -> set.describe(Language.VIETNAMESE))
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3} deprived, to {4}: +{5} and {6} in all")
    @CsvSource({
        // year, area, income, deprived, goal, raise of the set without remedies, number of sets
        "2010, RURAL, 200000, 0, NON_POOR, 1, 1",
        "2010, URBAN, 0, 0, NEAR_POOR, 260001, 1",
        "2015, RURAL, 400000, 0, NEAR_POOR, 1000, 1",
        "2015, RURAL, 400001, 0, NEAR_POOR, 999, 1",
        "2015, RURAL, 400999, 0, NEAR_POOR, 1, 1",
        "2015, URBAN, 500000, 0, NON_POOR, 150001, 1",
        "2016, RURAL, 700000, 0, NEAR_POOR, 1, 1",
        "2021, RURAL, 700001, 3, NEAR_POOR, 300000, 4",
        "2021, RURAL, 1000000, 3, NEAR_POOR, 1, 4",
        "2021, URBAN, 1300000, 4, AVERAGE_LIVING_STANDARD, 1, 1",
        "2021, URBAN, 1300001, 10, NON_POOR, 650000, 1",
        "2022, RURAL, 1500000, 3, NEAR_POOR, 1, 4",
        "2022, RURAL, 1499999, 3, NEAR_POOR, 2, 4",
        "2022, RURAL, 1500000, 4, NEAR_POOR, 1, 7",
        "2026, URBAN, 2000000, 12, NEAR_POOR, 1, 67",
        "2026, RURAL, 1500000, 2, AVERAGE_LIVING_STANDARD, 1, 1",
        "2026, RURAL, 1500001, 12, NON_POOR, 750000, 1",
        "2026, RURAL, 2250000, 0, NON_POOR, 1, 1",
        "2027, RURAL, 2200000, 3, NEAR_POOR, 1, 4",
        "2027, URBAN, 2800000, 2, AVERAGE_LIVING_STANDARD, 1, 1",
    })
    void findsTheLeastRaiseUnderEachNationalStandard(
            int year, AreaType area, long income, int deprived, PovertyStatus goal, long raise, int sets) {
        ReviewDate review = ReviewDate.of(year, 10, 15);
        WhatIf answer = ENGINE.whatIf(household(review, area, perHead(income), deprived), review, Goal.atLeast(goal));
        assertThat(answer).isInstanceOf(WhatIf.Possible.class);
        assertThat(answer.minimalChanges()).hasSize(sets);
        assertThat(answer.minimalChanges().get(0).remedies()).isEmpty();
        assertThat(answer.minimalChanges().get(0).raise().map(Change.IncomeRaise::amount))
                .contains(Vnd.of(raise));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3} deprived")
    @CsvSource({
        "2010, RURAL, 200001, 0, NON_POOR",
        "2015, RURAL, 401000, 0, NEAR_POOR",
        "2015, RURAL, 520001, 0, NON_POOR",
        "2021, RURAL, 700001, 2, NEAR_POOR",
        "2026, RURAL, 0, 2, NEAR_POOR",
        "2026, RURAL, 1500001, 12, AVERAGE_LIVING_STANDARD",
        "2026, URBAN, 3000001, 5, NON_POOR",
        "2027, URBAN, 2800001, 12, AVERAGE_LIVING_STANDARD",
    })
    void proposesNothingToAHouseholdThatIsThere(
            int year, AreaType area, long income, int deprived, PovertyStatus goal) {
        ReviewDate review = ReviewDate.of(year, 10, 15);
        WhatIf answer = ENGINE.whatIf(household(review, area, perHead(income), deprived), review, Goal.atLeast(goal));
        assertThat(answer).isInstanceOf(WhatIf.AlreadyThere.class);
        assertThat(answer.minimalChanges()).isEmpty();
        assertThat(answer.before().status().isAtLeast(goal)).isTrue();
    }

    @Test
    @DisplayName("a poor household of 2016–2021 needs a raise together with a remedy, or a greater raise alone")
    void combinesARaiseWithARemedy() {
        ReviewDate review = ReviewDate.of(2021, 10, 15);
        WhatIf answer = ENGINE.whatIf(household(review, AreaType.RURAL, perHead(700_000), 3), review, NEAR_POOR);
        assertThat(words(answer))
                .containsExactly(
                        "+300.001 đồng/người/tháng; kết quả: hộ có mức sống trung bình",
                        "+1 đồng/người/tháng; khắc phục thiếu hụt: tiếp cận dịch vụ y tế; kết quả: hộ cận nghèo",
                        "+1 đồng/người/tháng; khắc phục thiếu hụt: bảo hiểm y tế; kết quả: hộ cận nghèo",
                        "+1 đồng/người/tháng; khắc phục thiếu hụt: trình độ giáo dục người lớn; kết quả: hộ cận"
                                + " nghèo");
    }

    @ParameterizedTest(name = "{0} đồng over {1} months: +{2}")
    @CsvSource({
        // 1.500.000 × 3 persons × months + 1
        "0, 1, 4500001",
        "4500000, 1, 1",
        "4499999, 1, 2",
        "0, 12, 54000001",
        "53999999, 12, 2",
        "10000000, 5, 12500001",
    })
    @DisplayName("R14: the total of a household is raised to line × persons × months + 1, never by a divided amount")
    void raisesTheTotalOfAHousehold(long total, int months, long raise) {
        ReviewDate review = ReviewDate.of(2026, 10, 15);
        Household household = household(review, AreaType.RURAL, Income.ofHousehold(Vnd.of(total), months), 2);
        WhatIf answer = ENGINE.whatIf(household, review, Goal.atLeast(PovertyStatus.AVERAGE_LIVING_STANDARD));
        assertThat(answer.minimalChanges()).singleElement().satisfies(set -> {
            assertThat(set.raise().map(Change.IncomeRaise::amount)).contains(Vnd.of(raise));
            assertThat(set.applyTo(household).income()).contains(Income.ofHousehold(Vnd.of(total + raise), months));
        });
    }

    @Test
    void saysWhatToDoInBothLanguages() {
        ReviewDate review = ReviewDate.of(2026, 10, 15);
        Household base = Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .size(2)
                .income(Income.ofHousehold(Vnd.of(36_000_000), 12))
                .build();
        PovertyStandard standard =
                ENGINE.standards().find(StandardId.of("VN-2022")).orElseThrow();
        Household household = base.withDeprivations(DeprivationProfile.allNotDeprivedBut(
                standard.indicatorList(),
                DeprivationIndicator.HEALTH_INSURANCE,
                DeprivationIndicator.HOUSING_AREA,
                DeprivationIndicator.WATER_SOURCE,
                DeprivationIndicator.SANITATION));
        WhatIf answer = ENGINE.whatIf(household, review, NEAR_POOR);
        assertThat(words(answer))
                .hasSize(7)
                .startsWith("+1 đồng/hộ trong 12 tháng; kết quả: hộ có mức sống trung bình")
                .contains("khắc phục thiếu hụt: bảo hiểm y tế, nhà tiêu hợp vệ sinh; kết quả: hộ cận nghèo");
        assertThat(answer.minimalChanges().get(0).describe(Language.ENGLISH))
                .isEqualTo("+1 đồng per household over 12 months; result: household with average living standard");
        assertThat(answer.minimalChanges().get(6).describe(Language.ENGLISH))
                .isEqualTo("remedied deprivation: source of domestic water, hygienic latrine; result: near-poor"
                        + " household");
    }

    @Test
    @DisplayName("U2: a remedied housing area leaves size, income and the recorded floor area as they were")
    void aChangeAltersNoOtherFact() {
        ReviewDate review = ReviewDate.of(2026, 10, 15);
        Household household = household(review, AreaType.RURAL, perHead(1_000_000), 0).toBuilder()
                .deprivations(DeprivationProfile.allNotDeprivedBut(
                        ENGINE.standards()
                                .find(StandardId.of("VN-2022"))
                                .orElseThrow()
                                .indicatorList(),
                        DeprivationIndicator.EMPLOYMENT,
                        DeprivationIndicator.HOUSING_AREA,
                        DeprivationIndicator.SANITATION))
                .dwelling(Dwelling.builder().floorArea(new BigDecimal("23.9")).build())
                .build();
        ChangeSet area = ENGINE.whatIf(household, review, NEAR_POOR).minimalChanges().stream()
                .filter(set -> set.describe(Language.ENGLISH).contains("housing area"))
                .findFirst()
                .orElseThrow();
        Household after = area.applyTo(household);
        assertThat(after.deprivations().status(DeprivationIndicator.HOUSING_AREA))
                .isEqualTo(DeprivationStatus.NOT_DEPRIVED);
        assertThat(after.deprivations().deprived())
                .containsExactly(DeprivationIndicator.EMPLOYMENT, DeprivationIndicator.SANITATION);
        assertThat(after.withDeprivations(household.deprivations())).isEqualTo(household);
        assertThat(ENGINE.classify(after, review).status()).isEqualTo(PovertyStatus.NEAR_POOR);
    }

    @Test
    void noRaiseIsFoundBeyondTheGreatestIncome() {
        // 10^12 × 84 persons × 12 months is more than the 10^15 that an income can be.
        OddRule rule = new OddRule(
                LinePeriod.MONTH,
                List.of(1_000_000_000_000L),
                List.of(true),
                0,
                List.of(PovertyStatus.POOR, PovertyStatus.NON_POOR));
        WhatIf answer = PovertyEngine.of(Standards.none().with(rule.standard()))
                .whatIf(
                        household(OddRule.REVIEW, AreaType.RURAL, Income.ofHousehold(Vnd.of(5), 12), 0).toBuilder()
                                .size(84)
                                .deprivations(DeprivationProfile.none())
                                .build(),
                        OddRule.REVIEW,
                        NON_POOR);
        assertThat(answer).isInstanceOf(WhatIf.Impossible.class);
    }

    @Test
    void moreIncomeMayMakePoorerUnderAnOddStandard() {
        // Up to 1.010 near-poor, up to 1.020 poor, above non-poor.
        OddRule rule = new OddRule(
                LinePeriod.MONTH,
                List.of(1_010L, 1_020L),
                List.of(true, true),
                0,
                List.of(PovertyStatus.NEAR_POOR, PovertyStatus.POOR, PovertyStatus.NON_POOR));
        PovertyEngine engine = PovertyEngine.of(Standards.none().with(rule.standard()));
        Household household = household(OddRule.REVIEW, AreaType.RURAL, perHead(1_010), 0)
                .withDeprivations(DeprivationProfile.none());
        assertThat(words(engine.whatIf(household, OddRule.REVIEW, NON_POOR)))
                .containsExactly("+11 đồng/người/tháng; kết quả: hộ không nghèo");
        assertThat(engine.whatIf(household, OddRule.REVIEW, NEAR_POOR)).isInstanceOf(WhatIf.AlreadyThere.class);
        assertThat(words(engine.whatIf(household.withIncome(perHead(1_011)), OddRule.REVIEW, NEAR_POOR)))
                .containsExactly("+10 đồng/người/tháng; kết quả: hộ không nghèo");
    }

    @Test
    void saysWhyAGoalIsOutOfReach() {
        OddRule rule = new OddRule(
                LinePeriod.MONTH,
                List.of(1_010L),
                List.of(true),
                1,
                List.of(
                        PovertyStatus.POOR,
                        PovertyStatus.POOR,
                        PovertyStatus.UNDEFINED_BY_LAW,
                        PovertyStatus.NEAR_POOR));
        PovertyEngine engine = PovertyEngine.of(Standards.none().with(rule.standard()));
        Household household = household(OddRule.REVIEW, AreaType.RURAL, perHead(1_010), 0)
                .withDeprivations(DeprivationProfile.of(rule.standard().indicatorList(), 1));
        WhatIf answer = engine.whatIf(household, OddRule.REVIEW, NON_POOR);
        assertThat(answer).isInstanceOfSatisfying(WhatIf.Impossible.class, impossible -> {
            assertThat(impossible.reason().vietnamese())
                    .isEqualTo("theo chuẩn VN-ODD, không có mức tăng thu nhập hay việc khắc phục thiếu hụt nào bảo đảm"
                            + " đưa hộ đến mục tiêu “hộ không nghèo”; chỗ văn bản không quy định: chỗ hở");
            assertThat(impossible.reason().english())
                    .isEqualTo("under standard VN-ODD no raise of income and no remedied deprivation is sure to lead"
                            + " to the goal 'non-poor household'; undefined by law: a gap");
            assertThat(impossible.goal()).isEqualTo(NON_POOR);
            assertThat(impossible.before().status()).isEqualTo(PovertyStatus.POOR);
        });
    }

    @Test
    void withoutAStandardThereIsNothingToChange() {
        ReviewDate review = ReviewDate.of(2005, 12, 31);
        WhatIf answer = ENGINE.whatIf(household(review, AreaType.RURAL, perHead(1), 0), review, NEAR_POOR);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        WhatIf.Impossible.class,
                        impossible -> assertThat(impossible.reason())
                                .isEqualTo(impossible
                                        .before()
                                        .noStandard()
                                        .orElseThrow()
                                        .words()));
    }

    @ParameterizedTest
    @EnumSource(
            value = PovertyStatus.class,
            names = {"INDETERMINATE", "UNDEFINED_BY_LAW", "NO_STANDARD"})
    void aGoalIsAClassOfHouseholds(PovertyStatus status) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Goal.atLeast(status))
                .withMessage("a goal must be a class of households but was '" + status.code() + "'");
    }

    @Test
    void aGoalIsSaidInWords() {
        assertThat(NEAR_POOR.phrase().vietnamese()).isEqualTo("hộ cận nghèo trở lên");
        assertThat(NEAR_POOR.phrase().english()).isEqualTo("near-poor household or better");
        assertThat(NON_POOR.phrase().vietnamese()).isEqualTo("hộ không nghèo");
    }

    @Test
    void whatIsPossibleHasAnAnswer() {
        ReviewDate review = ReviewDate.of(2026, 10, 15);
        Verdict before = ENGINE.classify(household(review, AreaType.RURAL, perHead(1), 3), review);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WhatIf.Possible(before, NEAR_POOR, List.of()))
                .withMessage("minimalChanges must hold at least one set");
    }
}

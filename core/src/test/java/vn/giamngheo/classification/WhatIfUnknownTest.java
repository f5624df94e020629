package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/** No proposal rests on a fact that is not known (R9, story U2). */
class WhatIfUnknownTest {

    private static final PovertyEngine ENGINE = PovertyEngine.of(Standards.national());
    private static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);
    private static final Goal NEAR_POOR = Goal.atLeast(PovertyStatus.NEAR_POOR);
    private static final Goal AVERAGE = Goal.atLeast(PovertyStatus.AVERAGE_LIVING_STANDARD);
    private static final IndicatorList LIST =
            ENGINE.standards().find(StandardId.of("VN-2022")).orElseThrow().indicatorList();

    /** Rural, 1.500.000 đồng per head; the first indicators deprived, the next ones unknown, the others not deprived. */
    private static Household household(int deprived, int unknown) {
        DeprivationProfile profile = DeprivationProfile.of(LIST, (1 << deprived) - 1);
        for (int i = deprived; i < deprived + unknown; i++) {
            profile = profile.with(LIST.get(i), DeprivationStatus.UNKNOWN);
        }
        return Household.builder()
                .id("h")
                .area(AreaType.RURAL)
                .size(4)
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .deprivations(profile)
                .build();
    }

    private static List<String> words(WhatIf answer) {
        return answer.minimalChanges().stream()
                .map(set -> set.describe(Language.VIETNAMESE))
                .toList();
    }

    private static String reason(WhatIf answer) {
        assertThat(answer).isInstanceOf(WhatIf.Impossible.class);
        return ((WhatIf.Impossible) answer).reason().vietnamese();
    }

    @Test
    void aRemedyMustBeEnoughHoweverTheUnknownIndicatorsTurnOut() {
        // 3 known and 1 unknown: to have fewer than 3 in any case, 2 of the 3 must go; never the unknown one.
        WhatIf answer = ENGINE.whatIf(household(3, 1), REVIEW, NEAR_POOR);
        assertThat(words(answer))
                .containsExactly(
                        "+1 đồng/người/tháng; kết quả: hộ có mức sống trung bình",
                        "khắc phục thiếu hụt: việc làm, người phụ thuộc trong hộ gia đình; kết quả: hộ cận nghèo",
                        "khắc phục thiếu hụt: việc làm, dinh dưỡng; kết quả: hộ cận nghèo",
                        "khắc phục thiếu hụt: người phụ thuộc trong hộ gia đình, dinh dưỡng; kết quả: hộ cận nghèo");
    }

    @Test
    void anUnknownIndicatorIsNeverRemedied() {
        // 1 known and 3 unknown: without it there may still be 3; only income helps.
        assertThat(words(ENGINE.whatIf(household(1, 3), REVIEW, NEAR_POOR)))
                .containsExactly("+1 đồng/người/tháng; kết quả: hộ có mức sống trung bình");
        // 1 known and 2 unknown: without it there are at most 2.
        assertThat(words(ENGINE.whatIf(household(1, 2), REVIEW, NEAR_POOR)))
                .containsExactly(
                        "+1 đồng/người/tháng; kết quả: hộ có mức sống trung bình",
                        "khắc phục thiếu hụt: việc làm; kết quả: hộ cận nghèo");
    }

    @Test
    void unknownFactsThatDoNotMatterLeaveAHouseholdWhereItIs() {
        assertThat(ENGINE.whatIf(household(0, 2), REVIEW, NEAR_POOR)).isInstanceOf(WhatIf.AlreadyThere.class);
    }

    @Test
    @DisplayName("R9: an unknown income is not zero and is not raised")
    void anUnknownIncomeIsNotRaised() {
        Household known = household(3, 0);
        Household household = known.toBuilder().income(Optional.empty()).build();
        WhatIf answer = ENGINE.whatIf(household, REVIEW, NEAR_POOR);
        assertThat(answer.minimalChanges()).hasSize(3).allSatisfy(set -> {
            assertThat(set.raise()).isEmpty();
            assertThat(set.remedies()).hasSize(1);
            assertThat(set.results())
                    .containsExactly(
                            PovertyStatus.NEAR_POOR, PovertyStatus.AVERAGE_LIVING_STANDARD, PovertyStatus.NON_POOR);
            assertThat(set.applyTo(household).income()).isEmpty();
        });
        assertThat(reason(ENGINE.whatIf(household, REVIEW, AVERAGE)))
                .isEqualTo("theo chuẩn VN-2022, không có mức tăng thu nhập hay việc khắc phục thiếu hụt nào bảo đảm đưa"
                        + " hộ đến mục tiêu “hộ có mức sống trung bình trở lên”; chưa biết: thu nhập");
    }

    @Test
    void aTotalIsNotRaisedForAnUnknownNumberOfPersons() {
        Household household = household(3, 0).toBuilder()
                .size(Optional.empty())
                .income(Income.ofHousehold(Vnd.of(6_000_000), 1))
                .build();
        assertThat(reason(ENGINE.whatIf(household, REVIEW, AVERAGE))).endsWith("; chưa biết: số nhân khẩu");
        assertThat(ENGINE.whatIf(household, REVIEW, NEAR_POOR).minimalChanges())
                .hasSize(3)
                .allSatisfy(set -> assertThat(set.raise()).isEmpty());
    }

    @Test
    void ofAnUnknownAreaTheHigherLineCounts() {
        Household household = household(2, 0).toBuilder().area(Optional.empty()).build();
        assertThat(ENGINE.whatIf(household, REVIEW, AVERAGE).minimalChanges())
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.raise().map(Change.IncomeRaise::amount)).contains(Vnd.of(500_001));
                    assertThat(set.results()).isEqualTo(Set.of(PovertyStatus.AVERAGE_LIVING_STANDARD));
                });
    }

    @Test
    void namesWhatIsUnknownWhereTheGoalIsOutOfReach() {
        Household household = household(1, 3).toBuilder()
                .area(Optional.empty())
                .income(Optional.empty())
                .build();
        WhatIf answer = ENGINE.whatIf(household, REVIEW, NEAR_POOR);
        assertThat(reason(answer))
                .endsWith(
                        "; chưa biết: khu vực, thu nhập, người phụ thuộc trong hộ gia đình, dinh dưỡng, bảo hiểm y tế");
        assertThat(((WhatIf.Impossible) answer).reason().english())
                .endsWith("; unknown: area, income, dependants in the household, nutrition, health insurance");
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Household household = household(3, 1);
        for (ChangeSet set : ENGINE.whatIf(household, REVIEW, NEAR_POOR).minimalChanges()) {
            assertThat(set.applyTo(household).deprivations().status(DeprivationIndicator.HEALTH_INSURANCE))
                    .isEqualTo(DeprivationStatus.UNKNOWN);
        }
    }

    @Test
    @DisplayName("R15: an indicator judged from raw facts is remedied by a statement; the facts stay as recorded")
    void remediesWhatWasJudgedFromRawFacts() {
        // 3 persons × 8 m² = 24 m²; nothing is stated of the housing area.
        Household household = household(2, 0).toBuilder()
                .size(3)
                .dwelling(Dwelling.builder().floorArea(new BigDecimal("23.9")).build())
                .deprivations(household(2, 0)
                        .deprivations()
                        .with(DeprivationIndicator.HOUSING_AREA, DeprivationStatus.UNKNOWN))
                .build();
        WhatIf answer = ENGINE.whatIf(household, REVIEW, NEAR_POOR);
        assertThat(words(answer))
                .contains("khắc phục thiếu hụt: diện tích nhà ở bình quân đầu người; kết quả: hộ cận nghèo")
                .hasSize(4);
        Household after = answer.minimalChanges().get(3).applyTo(household);
        assertThat(after.deprivations().status(DeprivationIndicator.HOUSING_AREA))
                .isEqualTo(DeprivationStatus.NOT_DEPRIVED);
        assertThat(after.withDeprivations(household.deprivations())).isEqualTo(household);
        Household enough = household.toBuilder()
                .dwelling(Dwelling.builder().floorArea(new BigDecimal("24")).build())
                .build();
        assertThat(ENGINE.whatIf(enough, REVIEW, NEAR_POOR)).isInstanceOf(WhatIf.AlreadyThere.class);
    }
}
